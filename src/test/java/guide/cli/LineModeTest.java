package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole sessions in line mode, as a user hears them who types lines and sees nothing. */
class LineModeTest {
    static final String BANK = """
            domain: bread
            title: Baking Bread
            questions:
              - id: bread-yeast
                number: 1
                question: What does *yeast* do?
                answer: |
                  It makes `gas`.

                  | Gas | Use |
                  | --- | --- |
                  | CO2 | It lifts |

                  ```
                  sugar -> gas
                  ```
                points: [Eats sugar, Makes gas, Lifts the dough, Dies above 55 degrees]
                notes: [{trap: Yeast is no chemical.}]
                followups: [{question: "And salt?", answer: It slows it down.}]
                sources: ["Hamelman: Bread, 2004"]
                minutes: 2
              - id: bread-salt
                question: What does salt do?
                answer: It slows the yeast.
              - id: bread-steam
                number: 3
                question: What is steam for?
                answer: The crust.
            """;

    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void ownBank() {
        run = Run.withBank(home, BANK);
    }

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
                It slows it down.

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
                Enter to end, w for another round of the weak ones, u to undo the last:
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
        assertThat(hear("", "x 1 5", "x 0", "x", "x 99999999999", "q").split("Points are 1 to 4, such as x 1 4.", -1))
                .hasSize(5);
        assertThat(hear("", "x 1 5", "3", "q")).doesNotContain("ticked:");
    }

    @Test
    void questionWithoutPoints_saysSo() {
        run.guide("grade", "1", "good");
        assertThat(hear("", "x 1", "q")).contains("This question has no key points.");
    }

    @Test
    void pointsInATypedAnswer_areProposed() {
        assertThat(hear("t", "It eats sugars", "and is making gas.", "", "", "q"))
                .contains("Type your answer; an empty line or a single dot ends it.")
                .contains("Your answer seems to mention points 1 and 2; you judge. X ticks them.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "."})
    void typedAnswer_endsAtAnEmptyLineOrADot(String end) {
        assertThat(hear("t", "q", "3", end, "say", "q")).contains("You typed:\nq\n3\n\n");
    }

    @Test
    void typedAnswer_goesOnWhereItEnded() {
        assertThat(hear("t", "one", ".", "t", "two", ".", "say", "q"))
                .contains("So far:\none\n", "You typed:\none\ntwo\n");
    }

    @Test
    void typedAnswer_isKeptOnlyWhereTheConfigurationSaysSo() throws IOException {
        hear("t", "Gas.", ".", "", "3", "q");
        assertThat(journal()).doesNotContain("Gas.");
        configure("keep-attempts: true");
        hear("t", "Salt.", ".", "", "3", "q");
        assertThat(journal()).contains("Salt.");
    }

    @Test
    void flag_asksForTheReasonAndTheNextTakesItAway() {
        assertThat(hear("f", "wrong figure", "f", "q"))
                .contains("Why? Enter alone gives no reason, a dot no flag:\nFlagged; ", "The flag is taken away.");
        assertThat(run.guide("list", "--flagged").out()).contains("is flagged");
    }

    @Test
    void flag_isNoneAfterADot() {
        assertThat(hear("f", ".", "q")).doesNotContain("Flagged");
        assertThat(run.guide("list", "--flagged").out()).contains("is flagged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"give", "never-mind", "help", "?", "new-line"})
    void reason_mayBeAnyWord(String reason) {
        hear("f", reason, "q");
        assertThat(hear("q")).contains("Flagged: " + reason + ".");
    }

    @Test
    void typedAnswer_mayHoldAnyWord() {
        assertThat(hear("t", "typed", "?", "new-line", "skip", ".", "say", "q"))
                .contains("You typed:\ntyped\n?\nnew-line\nskip\n");
    }

    @Test
    void flagged_saysTheReason() {
        hear("f", "wrong figure", "q");
        assertThat(hear("q")).contains("About 2 minutes. Flagged: wrong figure.\n");
    }

    @Test
    void flag_worksWhileAnAnswerIsOpenAndLeavesItOpen() {
        assertThat(hear("", "x 1 2 3", "f", "", "", "q"))
                .contains("Flagged; ", "Saved. Good")
                .contains("1 of 3");
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
    void proposedPoints_areTickedAtOnce() {
        assertThat(hear("t", "It eats sugars", "and is making gas.", "", "", "X", "", "q"))
                .contains("\n2 of 4 ticked: 1 and 2.\nGrade? ", "Saved. Hard");
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
    void undo_bringsBackWhatWasTyped() {
        assertThat(hear("t", "It lifts.", ".", "", "3", "u", "say", "q")).contains("You typed:\nIt lifts.\n");
    }

    @Test
    void say_saysItOnceMore() {
        assertThat(hear("say", "", "x 2", "SAY", "q").split("What does yeast do", -1))
                .hasSize(4);
    }

    @Test
    void unknownLine_doesNothing() {
        assertThat(hear("yes", "3", "q"))
                .contains("That does nothing here; help says what does.\nReveal?\n")
                .doesNotContain("The answer:");
    }

    @Test
    void help_listsWhatWorksBeforeTheAnswer() {
        assertThat(hear("?", "q")).contains("""
                While a question is asked, 1 of 3, 0 seconds into the session:
                Enter, reveal: show the answer.
                s, skip: leave it out of this session.
                t, attempt: type an answer before you look.
                f, flag: mark it, with a reason; on a marked one, take the mark away.
                z, suspend: never ask it again, until undo, or resume while you browse.
                e, edit: change the question in your editor.
                help, ?: this list.
                q, leave: leave; every answer is saved already.
                say: hear it once more.
                Reveal?
                """);
    }

    @Test
    void help_listsWhatWorksOnceAnAnswerIsOpen() {
        assertThat(hear("s", "u", "", "?", "q")).contains("""
                While an answer is open, 1 of 3, 0 seconds into the session:
                Enter, accept: take the grade that the ticks suggest.
                1, again: not recalled: it comes back in this session.
                2, hard: recalled with effort or gaps: a pass.
                3, good: recalled.
                4, easy: recalled at once and in full.
                x 1 3, tick 1 3: tick a key point that you said; once more takes the tick
                away.
                s, skip: leave it out of this session.
                f, flag""").doesNotContain("move", "page");
    }

    @Test
    void namesOfActions_workAsTheirKeys() {
        hear("Reveal", "TICK 1 2", "easy", "skip", "leave");
        assertThat(journal()).contains("\"grade\": \"easy\"", "\"points\": [0, 1]");
    }

    @Test
    void ownKeys_areNamedAndHeard() throws IOException {
        configure("keys:", "  skip: n", "  tick: p", "  good: g", "  help: h", "  leave: Q");
        assertThat(hear("h", "", "p 1 2 3 4", "g", "n", "Q"))
                .contains("Enter to reveal, t to type, n to skip, h for more, Q to leave:")
                .contains("n, skip: leave it out of this session.")
                .contains("1 again, 2 hard (1 day), g good (2 days)")
                .contains("4 of 4 ticked", "Saved. Good", "Skipped", "1 answer saved.");
    }

    @Test
    void capitals_countOnlyWhereTheyMakeADifference() throws IOException {
        assertThat(hear("REVEAL", "X 1", "U", "q")).contains("1 of 4 ticked");
        configure("keys:", "  tick: Y", "  skip: y");
        assertThat(hear("", "y 1", "Y 2", "y", "q")).contains("1 of 4 ticked", "2 of 4 ticked", "Skipped");
    }

    @Test
    void capitalThatIsAKeyOfItsOwn_isNoOtherKey() {
        assertThat(hear("", "X", "q")).contains("That does nothing here").doesNotContain("ticked");
    }

    @Test
    void keyThatNobodyCanType_givesWayToTheName() throws IOException {
        configure("keys:", "  skip: Tab", "  reveal: [v, Space]");
        assertThat(hear("skip", "v", "q"))
                .contains("Enter to reveal, t to type, skip to skip, help", "Skipped", "It slows the yeast.");
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
    void helpAtTheEnd_listsWhatWorksThere() {
        assertThat(hear("s", "s", "s", "?", "y", "")).contains("""
                At the end of a session:
                Enter, q, done: leave the summary.
                u, undo: take the last step back, any number of times.
                help, ?: this list.
                Enter to end, u to undo the last:
                That does nothing here; help says what does.
                """);
    }

    @Test
    void leaving_saysHowManyAnswersAreSaved() {
        assertThat(hear("", "3", "q")).endsWith("Reveal?\n1 answer saved.\n");
    }

    @Test
    void promptOnATerminal_staysOnItsLine() {
        run.with("GUIDE_STDOUT", "tty");
        assertThat(hear("", "q")).contains("help for more, q to leave: \nThe answer:", "Enter takes good: ");
    }

    @Test
    void linesOfWindows_areUnderstood() {
        run.typing("\uFEFF\r\nx 1 2\r\n\r\nq").guide("quiz", "--plain");
        assertThat(journal()).contains("\"grade\": \"hard\"");
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

    private String hear(String... lines) {
        return run.typing(String.join("\n", lines) + "\n")
                .guide("quiz", "--plain")
                .out();
    }

    private String journal() {
        return run.guide("history", "--json").out();
    }

    private void configure(String... lines) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve("guide/config")).resolve("config.yaml"),
                String.join("\n", List.of(lines)) + "\n");
    }

    private void breakJournal() throws IOException {
        Path folder = home.resolve("guide/data/journal");
        Files.move(folder, home.resolve("away"));
        Files.writeString(folder, "in the way");
    }

    private void repairJournal() throws IOException {
        Path folder = home.resolve("guide/data/journal");
        Files.delete(folder);
        Files.move(home.resolve("away"), folder);
    }
}
