package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.tui.terminal.PtyProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installed program in a new home: it asks once for a date, and keeps what is expected on it. */
class FirstStartIT {
    @TempDir
    Path home;

    private Installed guide;

    @BeforeEach
    void newHome() {
        guide = new Installed(home).fresh();
    }

    @Test
    void dateThatIsTypedAtHome_isForecastAndInTheStatusLine() throws Exception {
        try (PtyProgram first = guide.start()) {
            first.awaitText("Enter skip");
            first.awaitText("about 5 h of study");
            first.type("+21\r");
            first.awaitText("in 21 days: about 9");
            first.type("q");
            assertThat(first.exitCode()).isZero();
        }
        assertThat(guide.run("status").out()).matches("0 due · \\d new · \\d+ min · 21 days · 9\\d %\\n");
        try (PtyProgram second = guide.start()) {
            second.awaitText("in 21 days: about 9");
            assertThat(second.output()).doesNotContain("Enter skip");
            second.type("q");
            assertThat(second.exitCode()).isZero();
        }
    }

    @Test
    void lineMode_asksOnce_andTheFullScreensQuizNever() throws Exception {
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.awaitText("1 of 10");
            assertThat(quiz.output()).doesNotContain("Enter skip");
            quiz.type("q");
            assertThat(quiz.exitCode()).isZero();
        }
        try (PtyProgram first = guide.start("quiz", "--plain")) {
            first.awaitText("(Enter skips): ");
            first.type("\r");
            first.awaitText("1 of 10.");
            first.type("q\r");
            assertThat(first.exitCode()).isZero();
        }
        try (PtyProgram second = guide.start("quiz", "--plain")) {
            second.awaitText("1 of 10.");
            assertThat(second.output()).doesNotContain("Enter skips");
            second.type("q\r");
            assertThat(second.exitCode()).isZero();
        }
        assertThat(guide.run("status").out()).startsWith("0 due · 10 new · ");
    }
}
