package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.tui.terminal.PtyProgram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are taken back after their session was left, with the installed program. */
class UndoIT {
    @TempDir
    Path home;

    private Installed guide;

    @BeforeEach
    void sessionWithTwoAnswers() throws Exception {
        guide = new Installed(home);
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.type(" 3");
            quiz.awaitText("2 of 4");
            quiz.type(" 1");
            quiz.awaitText("3 of 5");
            quiz.type("q");
            assertThat(quiz.exitCode()).isZero();
        }
    }

    @Test
    void undoAfterLeaving_saysWhatItTookAndTheQuestionIsNewAgain() throws Exception {
        assertThat(guide.run("undo", "--dry-run").out()).startsWith("Would be taken back: again, today at ");
        assertThat(taken()).isZero();
        assertThat(guide.run("undo").out())
                .startsWith("Taken back: again, today at ")
                .contains(" §12 ");
        assertThat(guide.run("undo").out())
                .startsWith("Taken back: good, today at ")
                .contains(" §11 ");
        assertThat(taken()).isEqualTo(2);
        Installed.Result none = guide.run("undo");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).isEqualTo("guide: there is nothing to take back.\n");
        assertThat(guide.run("list", "--domain", "rag").out()).contains("4 questions, 4 new");
    }

    @Test
    void twoUndosAtOnce_takeTwoStepsBack() throws Exception {
        Process one = guide.startPiped("undo");
        Process other = guide.startPiped("undo");
        String said = new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                + new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.lines())
                .hasSize(2)
                .anyMatch(line -> line.contains(" §12 "))
                .anyMatch(line -> line.contains(" §11 "));
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void nextSession_takesTheLastAnswerBackBeforeItsFirst() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 3");
            quiz.type("u");
            quiz.awaitText("Taken back: again, today at ");
            quiz.awaitText("§12");
            quiz.type(" 3");
            quiz.awaitText("2 of 3");
            quiz.type("q");
            assertThat(quiz.exitCode()).isZero();
        }
        assertThat(taken()).isEqualTo(1);
        assertThat(guide.run("history").out().lines().filter(row -> row.contains("good")))
                .hasSize(2);
    }

    @Test
    void homeThatIsOpenBesideAnotherProgram_takesBackWhatThatDidLast() throws Exception {
        try (PtyProgram home = guide.start()) {
            home.awaitText("2 of 48 answered");
            guide.run("grade", "R1", "easy");
            home.type("u");
            home.awaitText("Taken back: easy, today at ");
            home.awaitText("R1 RLHF");
            home.signal("KILL"); // What is said is on disk.
            home.awaitEnd();
        }
        assertThat(guide.run("history").out()).containsPattern("easy +rapid-rlhf +\\(taken back\\)");
        assertThat(taken()).isEqualTo(1);
    }

    private long taken() throws Exception {
        return guide.run("history")
                .out()
                .lines()
                .filter(row -> row.endsWith("(taken back)"))
                .count();
    }
}
