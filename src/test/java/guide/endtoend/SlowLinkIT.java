package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The installed program over a line that brings keys late, in pieces or all at once, and takes no output. */
@Timeout(120)
class SlowLinkIT {
    private static final Duration SOON = Duration.ofSeconds(10);
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
            String ticked = afterDownInPieces(quiz);
            // Where this machine is so busy that a piece comes too late, they are three keys, which do nothing here.
            for (int attempt = 1; attempt < 10 && ticked.contains("[x] First"); attempt++) {
                quiz.type("kxk"); // x had gone on to the next.
                quiz.awaitText("  0 of 2");
                ticked = afterDownInPieces(quiz);
            }
            assertThat(ticked).contains("[ ] First", "[x] Second");
        }
    }

    /** What shows once the point that the highlight has come to is ticked. */
    private static String afterDownInPieces(PtyProgram quiz) throws Exception {
        pieces(quiz, 10, "\033", "[", "B");
        quiz.type("x");
        quiz.awaitText("[x]");
        return quiz.shown();
    }

    @Test
    void pasteInPieces_pressesNoKey() throws Exception {
        try (PtyProgram quiz = revealed()) {
            String before = quiz.shown();
            pieces(quiz, 30, "\033[200", "~3q\r", "4\003", "\033[20", "1~");
            helpOpensAndCloses(quiz);
            assertThat(quiz.shown()).isEqualTo(before);
        }
        assertThat(guide.reviews()).isZero();
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
    @Test
    void repliesThatComeLate_pressNoKey() throws Exception {
        try (PtyProgram quiz = revealed()) {
            String before = quiz.shown();
            for (String reply : new String[] {
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
            }) {
                pieces(quiz, 5, reply.substring(0, 2), reply.substring(2, 3), reply.substring(3));
            }
            helpOpensAndCloses(quiz);
            assertThat(quiz.shown()).isEqualTo(before);
        }
        assertThat(guide.reviews()).isZero();
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
            assertThat(quiz.exitWithin(SOON)).isEqualTo(143);
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
