package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.tui.terminal.PtyProgram;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installed program on the way to a date, at a terminal. */
class PlanIT {
    @TempDir
    Path home;

    private Installed guide;

    @BeforeEach
    void freshHome() {
        guide = new Installed(home);
    }

    @Test
    void date_isTyped_andItsFigureArrivesByItself() throws Exception {
        try (PtyProgram page = guide.start()) {
            page.awaitText("Study now");
            page.type("d");
            page.awaitText("No interview date yet.");
            typedOneByOne(page, "in 3 weeks");
            page.awaitText("in 21 days");
            page.type("\r");
            page.awaitText("The road to");
            page.awaitText("(9"); // the range behind the figure, which no key asked for
            page.type("m");
            page.awaitText("with 30 min a day");
            page.type("\r");
            page.awaitText("30 min a day from now on");
            page.type("u");
            page.awaitText("Taken back.");
            page.type("q");
            page.awaitText("in 21 days: about");
            page.type("q");
            assertThat(page.exitCode()).isZero();
        }
    }

    @Test
    void fromTheDateToTheDayAfter_underAMovedClock() throws Exception {
        Optional<MovedClock> moved = MovedClock.in(home);
        assumeTrue(moved.isPresent(), "there is no C compiler for the clock");
        MovedClock clock = moved.get();
        clock.env().forEach(guide::with);
        clock.set(Instant.parse("2026-12-01T12:00:00Z"));
        assertThat(guide.run("plan", "--date", "+4").out())
                .contains("Interview on Saturday 5 December 2026, in 4 days");
        for (String[] state : new String[][] {
            {"2026-12-03", "The road to Saturday 5 December"},
            {"2026-12-04", "The interview is tomorrow"},
            {"2026-12-05", "The interview is today"},
            {"2026-12-07", "The interview is over"}
        }) {
            clock.set(Instant.parse(state[0] + "T12:00:00Z"));
            try (PtyProgram page = guide.start()) {
                page.awaitText("Study now");
                page.type("d");
                page.awaitText(state[1]);
                page.type("q");
                page.awaitText("Study now");
                page.type("q");
                assertThat(page.exitCode()).isZero();
            }
        }
    }

    /** As a person types: what comes at once is taken for a paste. */
    private static void typedOneByOne(PtyProgram program, String text) throws Exception {
        for (char letter : text.toCharArray()) {
            program.type(String.valueOf(letter));
        }
    }
}
