package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            interview.awaitText("0:01 of 3 min · 2 of 2");
            interview.type("t");
            interview.awaitText("Your answer");
            interview.type("so far");
            interview.awaitText("0:06 of 3 min");
            interview.hangUp();
            assertThat(interview.exitCode()).isEqualTo(129);
        }
        try (PtyProgram interview = start()) {
            interview.awaitText("An interview broke off");
            interview.type("c");
            interview.awaitText("of 3 min · 2 of 2");
            assertThat(interview.shown()).contains("so far").doesNotContain("0:00 of");
            interview.awaitText("0:07 of 3 min");
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
            interview.awaitText("0:02 of 3 min");
            interview.forgetOutput();
            interview.awaitText("0:05 of 3 min");
            assertThat(interview.output().length()).isPositive().isLessThanOrEqualTo(4 * BYTES_A_SECOND);
        }
    }

    private PtyProgram start() throws IOException {
        return guide.startIn("cd \"$GUIDE_HOME\" && \"$@\"", "interview", "--bank", home + "/bank.yaml", "--seed", "1");
    }

    /** Presses the key that ends a stage, once it has been on the screen long enough to be seen. */
    private static void finish(PtyProgram interview, String stage) throws IOException {
        interview.awaitText("0:01 " + stage);
        interview.type(" ");
    }
}
