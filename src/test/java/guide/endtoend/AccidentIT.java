package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.tui.terminal.PtyProgram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens by accident at a terminal: it grades nothing. */
class AccidentIT {
    @TempDir
    Path home;

    private Installed guide;

    @BeforeEach
    void freshHome() {
        guide = new Installed(home);
    }

    @Test
    void spaceThatBounces_isAtMostTheReveal() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.type(" ");
            Thread.sleep(30);
            quiz.type(" ");
            // Where this machine was busy in between, the second one has turned the page.
            quiz.redraw();
            leave(quiz);
        }
        assertThat(guide.reviews()).isZero();
    }

    @Test
    void spacesTypedAhead_gradeNothing() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.type(" ".repeat(20));
            quiz.awaitText("Space: good");
            leave(quiz);
        }
        assertThat(guide.reviews()).isZero();
    }

    /** Column 19 is a 3, column 81 a q, columns from 96 on are no ASCII. */
    @ParameterizedTest
    @ValueSource(ints = {17, 18, 19, 20, 81, 88, 96, 137, 180})
    void clickOfAMouseThatWasLeftOn_pressesNoKey(int column) throws Exception {
        byte[] click = ("\033[M " + (char) (32 + column) + "3" + "\033[M#" + (char) (32 + column) + "3")
                .getBytes(StandardCharsets.ISO_8859_1);
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.type(" ");
            quiz.awaitText("Did you say");
            quiz.type(click);
            redraw(quiz);
            assertThat(quiz.shown()).contains("Did you say", "1 of 4").doesNotContain("does nothing here");
            leave(quiz);
        }
        assertThat(guide.reviews()).isZero();
    }

    @Test
    void textThatArrivesAtOnce_pressesNoKeysAndSaysSo() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.type(" ");
            quiz.awaitText("Did you say");
            quiz.type("a list of 3 things, quite quickly pasted\nand one more");
            quiz.awaitText("Pasted text does nothing here.");
            // Keys at its heels are of the paste.
            Thread.sleep(300);
            leave(quiz);
        }
        assertThat(guide.reviews()).isZero();
    }

    @Test
    void modesOfAProgramBefore_areEndedWithTheFirstFrame() throws Exception {
        try (PtyProgram quiz = guide.start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            assertThat(quiz.output()).contains("1000;1001;1002;1003;1004;1005;1006;1015", "\033[>0u", "\033[>4;0m");
            leave(quiz);
            quiz.awaitEnd();
            assertThat(quiz.output()).contains("\033[<u\033[>4m");
        }
    }

    /** Two bytes of a click may look like one letter, so a key soon behind it may be taken for the rest of it. */
    private static void redraw(PtyProgram quiz) throws Exception {
        quiz.forgetOutput();
        while (!quiz.output().contains("\033[2J")) {
            Thread.sleep(300);
            quiz.type("\f");
        }
        quiz.redraw();
    }

    private static void leave(PtyProgram quiz) throws Exception {
        quiz.type("q");
        assertThat(quiz.exitCode()).isZero();
    }
}
