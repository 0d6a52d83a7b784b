package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole sessions in line mode: questions, answers, grades, and the end. */
class LineModeTest extends LineModeSession {
    @Test
    void wholeSession_isSaidInWords() {
        assertThat(hear("", "x 1 2", "2", "", "4", "s", "")).isEqualTo("""
                A question shows. Say your answer aloud, then press Enter and compare.
                Grade yourself honestly, 1 to 4; what you forget comes back sooner.
                Every answer is saved at once: leave whenever you like. help shows the keys.

                Baking Bread, question 1, 1 of 3.
                What does yeast do?
                About 2 minutes.
                Enter to reveal, t to type, s to skip, help for more, q to leave:

                The answer:
                It makes gas.

                Table, 1 row:
                Gas: CO2. Use: It lifts.

                Code:
                sugar -> gas
                End of code.

                Trap: Yeast is no chemical.

                Asked next: And salt?
                Answer aloud; a says its gist.

                Source: Hamelman: Bread, 2004

                Key points, 4:
                1. Eats sugar
                2. Makes gas
                3. Lifts the dough
                4. Dies above 55 degrees
                x 1 2 ticks points 1 and 2, if you said them; ticks suggest the grade.

                1 again, 2 hard (1 day), 3 good (2 days), 4 easy (7 days), Enter takes good:
                2 of 4 ticked: 1 and 2.
                Grade? Hard 1 day, good 2 days, easy 7 days, Enter takes hard:
                Saved. Hard, back tomorrow.

                Baking Bread, 2 of 3.
                What does salt do?
                Reveal?

                The answer:
                It slows the yeast.

                Grade? Hard 1 day, good 2 days, easy 9 days, Enter takes good:
                Saved. Easy, back in 9 days.

                Baking Bread, question 3, 3 of 3.
                What is steam for?
                Reveal?
                Skipped for this session.

                Done: 2 answers in 0 seconds. 1 hard and 1 easy. All saved.
                Back: 1 tomorrow, 1 on 2 Dec.
                Skipped:
                3: What is steam for?
                Missed points:
                1: What does yeast do?
                - Lifts the dough
                - Dies above 55 degrees
                Enter to end, w for another round of the weak ones, P for the missed points alone, u to undo the last:
                """);
    }

    @Test
    void firstWords_areSaidUntilSomethingIsInTheJournal() {
        run.guide("grade", "bread-salt", "good");
        assertThat(hear("q")).startsWith("\nBaking Bread, question 1, 1 of 2.\n");
    }

    @Test
    void enter_takesTheGradeThatTheTicksSuggest() {
        hear("", "x 1 2", "", "q");
        assertThat(journal()).contains("\"grade\": \"hard\"", "\"points\": [0, 1]");
    }

    @Test
    void pointTickedOnceMore_isUnticked() {
        assertThat(hear("", "x 1, 3 4", "x 3", "q")).contains("3 of 4 ticked: 1, 3 and 4.", "2 of 4 ticked: 1 and 4.");
    }

    @Test
    void pointThatIsNotThere_ticksNothing() {
        assertThat(hear("", "x 1 5", "x 0", "x", "x 99999999999", "q")
                        .split("Key points are 1 to 4, such as x 1 4.", -1))
                .hasSize(5);
        assertThat(hear("", "x 1 5", "3", "q")).doesNotContain("ticked:");
    }

    @Test
    void questionWithoutPoints_saysSo() {
        run.guide("grade", "1", "good");
        assertThat(hear("", "x 1", "q")).contains("This question has no key points.");
    }

    @Test
    void gradesBeforeTheLast_areSaid() {
        run.guide("grade", "1", "again");
        run.guide("grade", "1", "good");
        run.later(10).guide("grade", "1", "hard");
        run.later(60);
        assertThat(hear("q")).contains("hard. Before that: again, good.").doesNotContain("✗");
    }

    @Test
    void lastTime_isSaidWithoutSpoilingTheAnswer() {
        hear("", "x 1 2 3", "2", "q");
        run.later(1);
        assertThat(hear("q"))
                .contains("About 2 minutes. Last time (yesterday): hard. 1 of 4 points missed.\n")
                .doesNotContain("Dies above");
    }

    @Test
    void missedPoints_areSaidWithTheAnswer() {
        hear("", "x 1 3", "2", "q");
        run.later(1);
        assertThat(hear("", "q")).contains("Missed last time: points 2 and 4.\n");
    }

    @Test
    void suspended_isAskedNoMore() {
        assertThat(hear("z", "q")).contains("Suspended: it is not asked any more. u takes that back.", "salt do?");
        assertThat(hear("q")).doesNotContain("yeast do?");
    }

    @Test
    void editedQuestion_isSaidAgain() {
        run.with("EDITOR", "sed -i 's/yeast. do/yeast* eat/'");
        assertThat(hear("e", "q"))
                .contains("Changed, and read again.\n\nBaking Bread, question 1, 1 of 3.\nWhat does yeast eat?\n");
    }

    @Test
    void note_showsUnderTheAnswerFromThenOn() {
        assertThat(hear("y", "", "y", "Ask about ¬salt: #1", "1", "q"))
                .contains("Enter shows the answer first.", "Your note is kept, and shows under the answer.");
        assertThat(hear("", "y", ".", "q"))
                .contains("Trap: Yeast is no chemical.", "Your note: Ask about ¬salt: #1")
                .doesNotContain("Your note is kept");
        assertThat(run.guide("show", "bread-yeast").out()).containsPattern("\\+ Your note +Ask about ¬salt: #1");
    }

    @Test
    void noteThatCannotBeKept_isOfferedAgain() throws IOException {
        Path banks = Files.createDirectories(home.resolve("guide/data/banks"));
        Path wrong = Files.writeString(banks.resolve("amendments.yaml"), "bread-yeast: [\n");
        assertThat(hear("", "y", "Mine.", "y", "", "q"))
                .contains("NOT kept:", "amendments.yaml:1:14: the", "Not kept so far: Mine.");
        Files.delete(wrong);
        assertThat(hear("", "y", "Mine.", "q")).contains("Your note is kept");
    }

    @Test
    void questionThatTheEditorLeftAsItWas_isNotSaidAgain() {
        run.with("EDITOR", "true");
        assertThat(hear("e", "q").split("What does yeast do", -1)).hasSize(2);
    }

    @Test
    void undo_goesBackToTheOpenAnswerWithItsTicks() {
        assertThat(hear("", "x 1 3", "1", "u", "", "q")).contains("""
                Taken back: again.

                Baking Bread, question 1, 1 of 3.
                What does yeast do?
                About 2 minutes.
                Its answer is open, 2 of 4 ticked: 1 and 3.
                Grade? Hard 1 day, good 2 days, easy 7 days, Enter takes hard:
                Saved. Hard, back tomorrow.
                """);
    }

    @Test
    void unsavedAnswer_isSavedByTheNextTry() throws Exception {
        run.guide("grade", "bread-salt", "good");
        Run.Result result = run.typing(new Typist()
                        .types("\nx 1 2\n")
                        .does(this::breakJournal)
                        .types("2\n")
                        .does(this::repairJournal)
                        .types("r\nq\n"))
                .guide("quiz", "--plain");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("NOT saved: ", " r tries again.", "r to try again. Grade?", "\nSaved.\n\n");
        assertThat(journal()).contains("\"grade\": \"hard\"", "\"points\": [0, 1]");
    }

    @Test
    void answerThatWasNeverSaved_isReportedOnceMoreAtTheEnd() throws Exception {
        run.guide("grade", "bread-salt", "good");
        Run.Result result = run.typing(
                        new Typist().types("\n").does(this::breakJournal).types("2\nr\nq\n"))
                .guide("quiz", "--plain");
        assertThat(result.status()).isEqualTo(74);
        assertThat(result.out().split("NOT saved: ", -1)).hasSize(3);
        assertThat(result.err()).contains("not all that you answered is saved; what went before is.");
    }

    @Test
    void summary_namesWhatWasRecalledAtTheSecondTryAndWhatWasNot() {
        run.guide("grade", "bread-salt", "good");
        assertThat(hear("", "1", "", "3", "", "2", ""))
                .contains("Done: 3 answers in 0 seconds. 1 again, 1 hard and 1 good. All saved.")
                .contains("Recalled at the second try:\n1: What does yeast do?\n");
    }

    @Test
    void weakOnes_areAskedOnceMore() {
        assertThat(hear("", "2", "", "3", "", "3", "w", "", "3", ""))
                .contains("undo the last:\n\nBaking Bread, question 1, 1 of 1.\n");
    }

    @Test
    void lastAnswer_canBeTakenBackAtTheEnd() {
        hear("", "3", "", "3", "", "3", "u", "2", "");
        assertThat(run.guide("history").out())
                .containsPattern("good +bread-steam.*taken back")
                .containsPattern("hard +bread-steam");
    }

    @Test
    void leaving_saysHowManyAnswersAreSaved() {
        assertThat(hear("", "3", "q")).endsWith("Reveal?\n1 answer saved.\n");
    }

    @Test
    void enterThatComesWithTheAnswer_gradesNothingOnATerminal() {
        run.with("GUIDE_STDIN", "tty");
        assertThat(hear("", "", "", "2", "q"))
                .contains("That Enter came before the answer could be read, so it graded nothing.")
                .contains("Saved. Hard")
                .endsWith("1 answer saved.\n");
    }

    @Test
    void actionThatDoesNotWorkNow_saysWhy() {
        assertThat(hear("3", "u", "", "t", "q"))
                .contains(
                        "Enter shows the answer first.",
                        "There is nothing to take back yet.",
                        "The answer shows already.");
    }

    @Test
    void promptOnATerminal_staysOnItsLine() {
        run.with("GUIDE_STDOUT", "tty");
        assertThat(hear("", "q")).contains("help for more, q to leave: \nThe answer:", "Enter takes good: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "t\n", "t\nhalf an ans", "f\n", "x", "\nx 1", "\n3\n\n3\n"})
    void inputThatEnds_endsQuietlyWithAllThatWasGraded(String rest) {
        Run.Result result = run.typing("\n3\n" + rest).guide("quiz", "--plain");
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(journal()).contains("\"question\": \"bread-yeast\"");
    }

    @Test
    void bundledBank_isSaidWithoutAnySignsThatStandForSomething() {
        Run.Result result =
                run.with("GUIDE_BANK", "").typing("\n\n".repeat(48)).guide("quiz", "--plain", "--new", "48");
        assertThat(result.out())
                .contains("48 of 48.", "Done: 48 answers")
                .doesNotContain("▸", "█", "─", "│", "⚑", "•", "↪", "[x]", "[ ]", "§", "**", "`");
        assertThat(result.out().chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }
}
