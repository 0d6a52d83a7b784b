package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The installed program over a line that brings keys late, in pieces or all at once, and takes no output. */
class SlowLinkIT {
    /** After 50 ms an Escape is a key, after 250 ms the rest of a sequence is keys. */
    private static final long ESCAPE_NANOS = 50_000_000;

    private static final long SEQUENCE_NANOS = 250_000_000;
    private static final String FRAME = "\033[?2026h";
    private static final String STOP_OUTPUT = "\023";
    private static final String GO_ON = "\021";

    @TempDir
    Path home;

    private Installed guide;

    @BeforeEach
    void freshHome() throws IOException {
        Path bank = Files.writeString(home.resolve("bread.yaml"), """
                questions:
                - {id: yeast, question: What does yeast do, answer: It makes gas., points: [First, Second]}
                - {id: salt, question: What does salt do, answer: It slows yeast.}
                - {id: oven, question: What does the oven do, answer: It kills yeast.}
                """);
        guide = new Installed(home).with("GUIDE_BANK", bank.toString());
    }

    @Test
    void arrowInThreePieces_isOneKey() throws Exception {
        try (PtyProgram quiz = revealed()) {
            boolean inTime = downInPieces(quiz);
            while (!inTime && quiz.shown().contains("[x] First")) {
                // They were three keys, which do nothing here; x has gone on to the next.
                quiz.type("kxk");
                quiz.awaitText("  0 of 2");
                inTime = downInPieces(quiz);
            }
            assertThat(quiz.shown()).contains("[ ] First", "[x] Second");
        }
    }

    /** Moves the highlight and ticks where it came to; whether the pieces cannot have been too late to be one key. */
    private static boolean downInPieces(PtyProgram quiz) throws Exception {
        long start = System.nanoTime();
        pieces(quiz, 10, "\033", "[", "B");
        quiz.type("x");
        quiz.awaitText("[x]");
        return System.nanoTime() - start < ESCAPE_NANOS;
    }

    @Test
    void pasteInPieces_pressesNoKey() throws Exception {
        // The last key only takes away the sentence about the paste.
        pressNoKey(30, "\033[200", "~3q\r", "4\003", "\033[20", "1~", "k");
    }

    /** Pieces that are one sequence, or tried again where this machine was so busy that they need not have been one. */
    private void pressNoKey(int millis, String... pieces) throws Exception {
        boolean inTime;
        boolean untouched;
        do {
            guide.with("GUIDE_HOME", Files.createTempDirectory(home, "try").toString());
            try (PtyProgram quiz = revealed()) {
                String before = quiz.shown();
                long start = System.nanoTime();
                pieces(quiz, millis, pieces);
                untouched = isDrawnAs(before, quiz);
                inTime = System.nanoTime() - start < SEQUENCE_NANOS;
            }
        } while (!untouched && !inTime);
        assertThat(untouched).as(String.join("", pieces).replace("\033", "ESC")).isTrue();
    }

    private static boolean isDrawnAs(String before, PtyProgram quiz) throws IOException {
        try {
            quiz.redraw();
            return quiz.shown().equals(before);
        } catch (AssertionError gone) {
            return false;
        }
    }

    @Test
    void pasteIntoTheTypedAnswer_arrivesWhole() throws Exception {
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.awaitText("1 of 3");
            quiz.type("t");
            quiz.awaitText("Enter new line");
            pieces(quiz, 30, "\033[200~it ma", "kes 📚 gas\rand q", "uits\033[2", "01~");
            quiz.awaitText("it makes 📚");
            quiz.awaitText("and quits");
        }
    }

    /** Of a terminal that is asked by another program, or by tmux: they come when they come. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\033[?62;22c",
                "\033[>41;377;0c",
                "\033[24;80R",
                "\033[?2026;2$y",
                "\033[8;24;80t",
                "\033[I",
                "\033[O",
                "\033]11;rgb:1e1e/1e1e/1e1e\033\\",
                "\033P>|tmux 3.4\033\\",
                "\033P1+r524742=38\033\\",
                "\033_Gi=31;OK\033\\"
            })
    void replyThatComesLate_pressesNoKey(String reply) throws Exception {
        pressNoKey(5, reply.substring(0, 2), reply.substring(2, 3), reply.substring(3));
    }

    @Test
    void keysThatCameTogether_areOneDrawing() throws Exception {
        try (PtyProgram quiz = revealed()) {
            quiz.forgetOutput();
            quiz.type("jk".repeat(40) + "x?");
            quiz.awaitText("Esc close");
            // Two where the pty hands them on in two parts.
            assertThat(quiz.output().split(FRAME.replace("[", "\\[").replace("?", "\\?"), -1).length - 1)
                    .isBetween(1, 2);
        }
    }

    @Test
    void gradesTypedBeforeTheFirstFrame_areKept() throws Exception {
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.type(" 3 3");
            quiz.awaitText("3 of 3");
        }
        assertThat(guide.reviews()).isEqualTo(2);
    }

    @Test
    void outputThatIsHeldBack_keepsNoAnswerBack() throws Exception {
        try (PtyProgram quiz = heldBack()) {
            quiz.type(" 3");
            guide.awaitReviews(1);
            assertThat(quiz.output()).doesNotContain(FRAME);
            quiz.type(" 3");
            quiz.type(GO_ON);
            quiz.awaitText("3 of 3");
        }
        assertThat(guide.reviews()).isEqualTo(2);
    }

    @Test
    void terminatedWhileOutputIsHeldBack_endsAllTheSame() throws Exception {
        try (PtyProgram quiz = heldBack()) {
            quiz.type(" 3");
            guide.awaitReviews(1);
            quiz.signal("TERM");
            assertThat(quiz.exitCode()).isEqualTo(143);
        }
        assertThat(guide.reviews()).isOne();
    }

    /** With the line that Ctrl-S has stopped: the program itself switches that off for its tty. */
    private PtyProgram heldBack() throws Exception {
        PtyProgram quiz = guide.start("quiz");
        quiz.awaitText("1 of 3");
        helpOpensAndCloses(quiz);
        quiz.stty("ixon");
        quiz.type(STOP_OUTPUT);
        quiz.forgetOutput();
        return quiz;
    }

    private PtyProgram revealed() throws IOException {
        PtyProgram quiz = guide.start("quiz");
        quiz.awaitText("1 of 3");
        quiz.type(" ");
        quiz.awaitText("Did you say");
        return quiz;
    }

    /** Whatever was typed before has been heeded then. */
    private static void helpOpensAndCloses(PtyProgram quiz) throws IOException {
        quiz.type("?");
        quiz.awaitText("Esc close");
        quiz.type("?");
        quiz.awaitText("q leave");
    }

    private static void pieces(PtyProgram program, int millis, String... pieces) throws Exception {
        for (String piece : pieces) {
            program.type(piece);
            Thread.sleep(millis);
        }
    }
}
