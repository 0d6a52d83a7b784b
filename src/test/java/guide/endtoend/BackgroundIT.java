package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installed program on a terminal that says what its background is, or does not. */
class BackgroundIT {
    private static final String QUERY = "\033]11;?\007";
    private static final String FRAME_END = "\033[?2026l";
    /** The accent on a dark and on a light background, with 256 colors. */
    private static final String ON_DARK = "38;5;75m";

    private static final String ON_LIGHT = "38;5;25m";

    @TempDir
    Path home;

    private Installed guide;

    @BeforeEach
    void freshHome() {
        guide = new Installed(home);
    }

    @Test
    void firstQuestion_showsBeforeAnyAnswer() throws Exception {
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.awaitText("1 of");
            quiz.awaitOutput(QUERY);
            assertThat(quiz.output()).endsWith(FRAME_END + QUERY).doesNotContain(ON_DARK, ON_LIGHT);
            leave(quiz);
        }
    }

    @Test
    void darkTerminal_getsLightInks_alsoInTheNextFirstFrame() throws Exception {
        answered("\033]11;rgb:0000/2b2b/3636\033\\", ON_DARK, ON_LIGHT);
    }

    @Test
    void lightTerminal_getsDarkInks_alsoInTheNextFirstFrame() throws Exception {
        answered("\033]11;rgb:fdfd/f6f6/e3e3\007", ON_LIGHT, ON_DARK);
    }

    private void answered(String answer, String ink, String other) throws Exception {
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.awaitOutput(QUERY);
            quiz.forgetOutput();
            for (int i = 0; i < answer.length(); i++) {
                quiz.type(answer.substring(i, i + 1));
            }
            quiz.awaitOutput(ink);
            assertThat(quiz.output()).doesNotContain(other, "\033[2J");
            leave(quiz);
        }
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.awaitOutput(QUERY);
            assertThat(quiz.output()).contains(ink).doesNotContain(other);
            quiz.type(answer);
            leave(quiz);
        }
        assertThat(guide.reviews()).isZero();
    }

    @Test
    void key_choosesTheColorsOfThisAndTheNextStart_andNothingIsAskedAnyMore() throws Exception {
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.awaitOutput(QUERY);
            quiz.type("T");
            quiz.awaitText("Colors for a light background");
            quiz.awaitOutput(ON_LIGHT);
            leave(quiz);
        }
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.awaitText("1 of");
            quiz.awaitOutput(FRAME_END);
            assertThat(quiz.output()).contains(ON_LIGHT).doesNotContain("\033]11");
            leave(quiz);
        }
    }

    @Test
    void answerThatComesLate_pressesNoKey() throws Exception {
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.awaitOutput(QUERY);
            quiz.type(" ");
            quiz.awaitText("Did you say");
            quiz.type("\033]11;rgb:1111/1111/1111\007");
            quiz.awaitOutput(ON_DARK);
            assertThat(quiz.shown()).contains("Did you say");
            leave(quiz);
        }
        assertThat(guide.reviews()).isZero();
    }

    /** The shell would read the answer as typed. */
    @Test
    void keyTypedAheadThatLeaves_leavesNoQuestionBehind() throws Exception {
        try (PtyProgram quiz = guide.start("quiz")) {
            leave(quiz);
            quiz.awaitEnd();
            assertThat(quiz.output()).contains("1 of").doesNotContain("\033]11");
        }
    }

    private static void leave(PtyProgram quiz) throws IOException, InterruptedException {
        quiz.type("q");
        assertThat(quiz.exitCode()).isZero();
    }
}
