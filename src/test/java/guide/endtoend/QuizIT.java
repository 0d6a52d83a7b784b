package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at a terminal, with the installed program. */
class QuizIT {

    @TempDir
    Path home;

    private Installed guide;

    @BeforeEach
    void freshHome() {
        guide = new Installed(home);
    }

    @Test
    void wholeSession_endsWithExactlyTheGradesInTheJournal() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            // The first question is failed, and comes back after the three others.
            answer(quiz, "1", "2 of 5");
            answer(quiz, "3", "3 of 5");
            answer(quiz, "2", "4 of 5");
            // The third answer is taken back and graded anew.
            quiz.type("u");
            quiz.awaitText("Taken back: hard.");
            quiz.type("4");
            quiz.awaitText("4 of 5");
            answer(quiz, "3", "again · 5 of 5");
            answer(quiz, "3", "Done: 5 answers");
            quiz.type("q");
            assertThat(quiz.exitCode()).isZero();
        }

        List<String> lines = guide.run("history").out().lines().toList();
        assertThat(lines).hasSize(7);
        assertThat(lines)
                .map(l -> l.replaceFirst("^\\S+ \\S+ +\\S+ +", "").replaceAll(" +[0-9.]+ s", ""))
                .satisfiesExactly(
                        l -> assertThat(l).matches("again +rag-chunking"),
                        l -> assertThat(l).matches("good +rag-vector-db"),
                        l -> assertThat(l).matches("hard +rag-reindex +\\(taken back\\)"),
                        l -> assertThat(l).matches("undo +[0-9a-z]{12}"),
                        l -> assertThat(l).matches("easy +rag-reindex"),
                        l -> assertThat(l).matches("good +rag-evaluation"),
                        l -> assertThat(l).matches("good +rag-chunking"));
        assertThat(guide.run("list", "--domain", "rag").out())
                .containsPattern("  11 .*tomorrow")
                .containsPattern("  12 .*in 2 days")
                .containsPattern("  13 .*in [0-9]+ days")
                .containsPattern("  14 .*in 2 days");
        assertThat(guide.run("quiz", "--domain", "rag").out())
                .contains("Nothing is due; the next question is tomorrow.");
    }

    @Test
    void secondStart_continues() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            answer(quiz, "3", "2 of 4");
            quiz.type("q");
            quiz.awaitText("1 answer saved.");
            assertThat(quiz.exitCode()).isZero();
        }
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 3");
            quiz.awaitText("§12");
            quiz.type("q");
            assertThat(quiz.exitCode()).isZero();
        }
    }

    @Test
    void tourFromHome_leadsThroughEveryScreenAndBack() throws Exception {
        try (PtyProgram guide = this.guide.start()) {
            guide.awaitText("10 domains · 48 questions");
            guide.type("\r");
            guide.awaitText("1 of 10");
            answer(guide, "3", "2 of 10");
            guide.type("tabc");
            guide.awaitText("Enter new line");
            guide.type("\033");
            guide.awaitText("Space reveal");
            guide.type("q");
            guide.awaitText("1 of 48 answered");
            guide.type("b");
            guide.awaitText("Browse · 1 / 48 reviewed");
            guide.type("/rerank\r");
            guide.awaitText("found");
            guide.type("q");
            guide.awaitText("1 of 48 answered");
            guide.type("c");
            guide.awaitText("Mastery");
            guide.type("?");
            guide.awaitText("Help");
            guide.type("?");
            guide.awaitText("Mastery");
            guide.type("q");
            guide.awaitText("1 of 48 answered");
            guide.type("q");
            guide.awaitText("1 answer saved.");
            assertThat(guide.exitCode()).isZero();
        }
    }

    @Test
    void resize_isDrawnAtOnce() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.type(" ");
            quiz.awaitText("Did you say");
            quiz.resize(30, 8);
            quiz.awaitText("Window too small");
            quiz.forgetOutput();
            quiz.resize(1, 1);
            quiz.awaitOutput("W");
            quiz.forgetOutput();
            quiz.resize(0, 0);
            quiz.awaitOutput("Did you say");
            quiz.forgetOutput();
            quiz.resize(120, 40);
            quiz.awaitOutput("\033[40;"); // the footer's row
            quiz.awaitText("Did you say");
            quiz.type("q");
            assertThat(quiz.exitCode()).isZero();
        }
    }

    @Test
    void redraw_drawsAllAnew() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.forgetOutput();
            quiz.type("\f");
            quiz.awaitOutput("\033[2J");
            quiz.awaitOutput("1 of 4");
        }
    }

    @Test
    void click_countsWhereTheMouseIsOnAlone() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag", "--mouse")) {
            quiz.awaitText("1 of 4");
            quiz.type("\033[<0;4;24M\033[<0;4;24m");
            quiz.awaitText("Did you say");
        }
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.type("\033[<0;4;24M\033[<0;4;24m?");
            quiz.awaitText("Esc close");
            assertThat(quiz.output()).doesNotContain("Did you say");
        }
    }

    @Test
    void terminate_keepsWhatWasGradedAndGivesTheTerminalBack() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            answer(quiz, "3", "2 of 4");
            quiz.signal("TERM");
            quiz.awaitOutput("\033[?1049l");
            assertThat(quiz.exitCode()).isEqualTo(143);
        }
        assertThat(grades()).containsExactly("good rag-chunking");
    }

    @Test
    void hangUp_keepsWhatWasGradedAndLeavesNoProcess() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            answer(quiz, "2", "2 of 4");
            quiz.hangUp();
            assertThat(quiz.exitCode()).isEqualTo(129);
            assertThat(quiz.isAlive()).isFalse();
        }
        assertThat(grades()).containsExactly("hard rag-chunking");
    }

    @Test
    void interrupt_isExit130() throws Exception {
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.awaitText("1 of 10");
            quiz.type("\003");
            assertThat(quiz.exitCode()).isEqualTo(130);
        }
    }

    @Test
    void stoppedAndContinued_theSessionIsWhereItWas() throws Exception {
        try (PtyProgram shell = guide.shell()) {
            shell.awaitText("ready>");
            shell.type("guide quiz --domain rag\r");
            shell.awaitText("1 of 4");
            shell.type(" ");
            shell.awaitText("Did you say");
            shell.type("\032");
            shell.awaitText("Stopped");
            shell.type("fg\r");
            shell.awaitText("Did you say");
            shell.type("3");
            shell.awaitText("2 of 4");
            shell.forgetOutput();
            shell.type("q");
            shell.awaitOutput("ready>");
        }
        assertThat(grades()).containsExactly("good rag-chunking");
    }

    @Test
    void typedAhead_isAllGraded() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.type(" 3 3 3 3");
            quiz.awaitText("Done: 4 answers");
            quiz.type("q");
            assertThat(quiz.exitCode()).isZero();
        }
        assertThat(grades()).hasSize(4);
    }

    @Test
    void withoutATerminal_theQuizIsPlain() throws Exception {
        Installed.Result result = guide.run("quiz", "--domain", "rag");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("RAG Systems, question 11, 1 of 4.").doesNotContain("\033");
        assertThat(result.err()).contains("Going on line by line.");
    }

    @Test
    void dumbTerminal_isServedLineByLine() throws Exception {
        try (PtyProgram quiz = guide.start(Map.of("TERM", "dumb"), "quiz", "--domain", "rag")) {
            quiz.awaitOutput("q to leave: ");
            say(quiz, "f", "Why?");
            say(quiz, "the figure is old", "Flagged; ");
            say(quiz, "t", "a single dot ends it.");
            say(quiz, "Semantic chunks are cut where the similarity of sentences drops.\r.", "Reveal? ");
            say(quiz, "", "Your answer seems to mention point 3; you judge.");
            say(quiz, "x 1 2 3", "Enter takes again: ");
            say(quiz, "1", "2 of 5.");
            say(quiz, "u", "Its answer is open, 3 of 8 ticked: 1, 2 and 3.");
            say(quiz, "3", "Saved. Good");
            say(quiz, "q", "1 answer saved.");
            assertThat(quiz.exitCode()).isZero();
            quiz.awaitEnd();
            assertThat(ControlFunctions.kinds(quiz.output())).containsOnlyKeys("<0D>", "<0A>");
        }
        assertThat(grades()).containsExactly("again rag-chunking", "good rag-chunking");
        assertThat(guide.run("list", "--flagged").out()).contains("  11 ");
    }

    @Test
    void linesFromAPipe_areASession() throws Exception {
        Installed.Result result = guide.script("printf '\\n3\\r\\n\\n2' | guide quiz --plain --domain rag | cat");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Saved. Good", "Saved. Hard, back tomorrow.", "3 of 4.");
        assertThat(grades()).containsExactly("good rag-chunking", "hard rag-vector-db");
    }

    @Test
    void headOfAList_endsSilentlyWith141() throws Exception {
        try (PtyProgram shell = guide.shell()) {
            shell.awaitText("ready>");
            // More than a pipe holds, so that the reader's end is felt.
            shell.type(
                    "for i in 1 2 3 4 5 6; do guide list --json; done 2>&1 | head -n 1; echo \"status ${PIPESTATUS[0]}\"\r");
            shell.awaitText("status 141");
            assertThat(shell.shown()).doesNotContain("guide:");
        }
    }

    private static void say(PtyProgram quiz, String line, String reply) throws IOException {
        quiz.type(line + "\r");
        quiz.awaitOutput(reply);
    }

    private static void answer(PtyProgram quiz, String grade, String next) throws IOException {
        quiz.type(" ");
        quiz.awaitText("4 easy");
        quiz.type(grade);
        quiz.awaitText(next);
    }

    private List<String> grades() throws Exception {
        Pattern grade = Pattern.compile("  (again|hard|good|easy) +(\\S+)");
        return guide.run("history")
                .out()
                .lines()
                .map(grade::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(m -> m.group(1) + " " + m.group(2))
                .toList();
    }
}
