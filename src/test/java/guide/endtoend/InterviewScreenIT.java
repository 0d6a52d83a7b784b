package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole interview on the full screen of the installed program, by keys alone. */
class InterviewScreenIT {
    private static final String BANK = """
            domain: rag
            title: RAG Systems
            questions:
              - id: one
                question: What is retrieval?
                answer: Finding.
                minutes: 3
                points: [It finds, It ranks]
                followups: [{question: "And at scale?", answer: "Shard it."}]
              - id: two
                question: What is ranking?
                answer: Ordering.
                minutes: 3
                points: [It orders, It costs]
                followups: [{question: "And cheaper?", answer: "Cache it."}]
            """;

    /** What a second may cost on a slow link, in bytes. */
    private static final int BYTES_A_SECOND = 40;

    @TempDir
    Path home;

    private Installed guide;

    @BeforeEach
    void bank() throws IOException {
        Files.writeString(home.resolve("bank.yaml"), BANK);
        guide = new Installed(home);
    }

    @Test
    void wholeInterview_fromStartToExportedScorecard() throws Exception {
        try (PtyProgram interview = start()) {
            interview.awaitText("2 questions, about ");
            interview.type("n");
            finish(interview, "of 3 min · 1 of 2");
            finish(interview, "of 1:30 · 1 of 2");
            interview.awaitText("Did you say");
            interview.type("xjxx2");
            guide.awaitReviews(1);
            finish(interview, "of 3 min · 2 of 2");
            finish(interview, "of 1:30 · 2 of 2");
            interview.awaitText("clock stopped · 2 of 2");
            interview.type("x3");
            interview.awaitText("Mock interview 1");
            guide.awaitReviews(2);
            interview.type("o");
            interview.awaitText("Written to interview-1-");
            interview.type("q");
            assertThat(interview.exitCode()).isZero();
        }
        try (var files = Files.newDirectoryStream(home, "interview-1-*.md")) {
            Path exported = files.iterator().next();
            assertThat(Files.readString(exported)).contains("# Mock interview 1", "And at scale?", "- [x] It finds");
        }
    }

    @Test
    void droppedLink_goesOnWhereItWas() throws Exception {
        try (PtyProgram interview = start()) {
            interview.awaitText("n begin");
            interview.type("n");
            finish(interview, "of 3 min · 1 of 2");
            finish(interview, "of 1:30 · 1 of 2");
            interview.awaitText("clock stopped");
            interview.type("3");
            awaitClock(interview, 1, "of 3 min · 2 of 2");
            interview.type("t");
            interview.awaitText("Your answer");
            interview.type("so far");
            awaitClock(interview, 6, "of 3 min");
            interview.hangUp();
            assertThat(interview.exitCode()).isEqualTo(129);
        }
        try (PtyProgram interview = start()) {
            interview.awaitText("An interview broke off");
            interview.type("c");
            interview.awaitText("of 3 min · 2 of 2");
            assertThat(interview.shown()).contains("so far");
            assertThat(seconds(interview, "of 3 min")).isPositive();
            awaitClock(interview, 7, "of 3 min");
            interview.type(" ");
            finish(interview, "of 1:30 · 2 of 2");
            interview.awaitText("clock stopped · 2 of 2");
            interview.type("3");
            interview.awaitText("Mock interview 1");
            interview.type("q");
            assertThat(interview.exitCode()).isZero();
        }
        assertThat(guide.reviews()).isEqualTo(2);
    }

    @Test
    void second_costsFewBytes() throws Exception {
        try (PtyProgram interview = start()) {
            interview.awaitText("n begin");
            interview.type("n");
            awaitClock(interview, 2, "of 3 min");
            interview.forgetOutput();
            int first = seconds(interview, "of 3 min");
            awaitClock(interview, first + 3, "of 3 min");
            // A second may begin while the output is forgotten, and another while it is counted.
            int most = seconds(interview, "of 3 min") - first + 2;
            assertThat(interview.output().length()).isPositive().isLessThanOrEqualTo(most * BYTES_A_SECOND);
        }
    }

    private PtyProgram start() throws IOException {
        return guide.startIn("cd \"$GUIDE_HOME\" && \"$@\"", "interview", "--bank", home + "/bank.yaml", "--seed", "1");
    }

    /** Presses the key that ends a stage, once it has been on the screen long enough to be seen. */
    private static void finish(PtyProgram interview, String stage) throws IOException {
        awaitClock(interview, 1, stage);
        interview.type(" ");
    }

    /** Waits until the clock before this text shows at least so many seconds; a busy machine does not show each of them. */
    private static void awaitClock(PtyProgram interview, int seconds, String text) {
        interview.await(() -> seconds(interview, text) >= seconds, "a clock of at least " + seconds + " s, " + text);
    }

    /** What the clock before this text shows, in seconds, or -1 while there is none. */
    private static int seconds(PtyProgram interview, String text) {
        Matcher clock =
                Pattern.compile("(\\d+):(\\d\\d) " + Pattern.quote(text)).matcher(interview.shown());
        return clock.find() ? Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)) : -1;
    }
}
