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
        try (PtyProgram road = guide.start()) {
            road.awaitText("Study now");
            road.type("d");
            road.awaitText("No interview date yet.");
            typedOneByOne(road, "in 3 weeks");
            road.awaitText("in 21 days");
            road.type("\r");
            road.awaitText("The road to");
            road.awaitText("(9"); // the range behind the figure, which no key asked for
            road.type("m");
            road.awaitText("with 30 min a day");
            road.type("\r");
            road.awaitText("30 min a day from now on");
            road.type("u");
            road.awaitText("Taken back.");
            road.type("q");
            road.awaitText("in 21 days: about");
            road.type("q");
            assertThat(road.exitCode()).isZero();
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
            try (PtyProgram road = guide.start()) {
                road.awaitText("Study now");
                road.type("d");
                road.awaitText(state[1]);
                road.type("q");
                road.awaitText("Study now");
                road.type("q");
                assertThat(road.exitCode()).isZero();
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
