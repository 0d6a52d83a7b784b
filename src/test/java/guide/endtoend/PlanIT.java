package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.tui.terminal.PtyProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installed program on the way to a date, at a terminal. */
class PlanIT {
    private static final List<Path> FAKE_TIME = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"));

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
        assumeTrue(FAKE_TIME.stream().anyMatch(Files::exists), "faketime is installed");
        assertThat(on("2026-12-01", "plan", "--date", "+4"))
                .contains("Interview on Saturday 5 December 2026, in 4 days");
        for (String[] state : new String[][] {
            {"2026-12-03", "The road to Saturday 5 December"},
            {"2026-12-04", "The interview is tomorrow"},
            {"2026-12-05", "The interview is today"},
            {"2026-12-07", "The interview is over"}
        }) {
            try (PtyProgram road = guide.startIn(at(state[0]) + " exec \"$@\"")) {
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

    private String on(String day, String... command) throws Exception {
        try (PtyProgram program = guide.startIn(at(day) + " exec \"$@\"", command)) {
            assertThat(program.exitCode()).isZero();
            program.awaitEnd();
            return program.output();
        }
    }

    private static String at(String day) {
        Path library = FAKE_TIME.stream().filter(Files::exists).findFirst().orElseThrow();
        return "LD_PRELOAD=" + library + " DONT_FAKE_MONOTONIC=1 FAKETIME='@" + day + " 12:00:00'";
    }

    /** As a person types: what comes at once is taken for a paste. */
    private static void typedOneByOne(PtyProgram program, String text) throws Exception {
        for (char letter : text.toCharArray()) {
            program.type(String.valueOf(letter));
        }
    }
}
