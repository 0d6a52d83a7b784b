package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The colors of results that are printed without a full screen. */
class ShellColorsTest {
    private static final List<String> COMMANDS = List.of("list", "show 1", "stats", "history", "search yeast");

    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void graded() {
        run = Run.withSmallBank(home)
                .with("GUIDE_STDOUT", "tty")
                .with("TERM", "xterm")
                .with("COLORFGBG", "15;0");
        run.guide("grade", "1", "again");
    }

    @Test
    void onATerminal_resultsHaveTheColorsOfTheScreen() {
        assertThat(run.guide("list").out()).contains("\u001b[93mdue\u001b[m\n", "\u001b[1;96mBaking Bread");
        assertThat(run.guide("history").out()).contains("\u001b[91magain  bread-yeast\u001b[m\n");
        assertThat(run.guide("show", "1").out()).contains("\u001b[1mWhat does yeast do?\u001b[m\n");
        assertThat(run.guide("stats").out()).contains("\u001b[1;96mMastery");
        assertThat(run.guide("search", "yeast").out()).contains("\u001b[1;4myeast\u001b[m do?");
    }

    @Test
    void withoutColors_theSameTextIsThere() {
        for (String command : COMMANDS) {
            String colored = run.with("TERM", "xterm")
                    .with("GUIDE_STDOUT", "tty")
                    .guide(command.split(" "))
                    .out();
            assertThat(colored).as(command).contains("\u001b[");
            String plain = run.with("TERM", "dumb").guide(command.split(" ")).out();
            assertThat(plain).as(command).isEqualTo(colored.replaceAll("\u001b\\[[0-9;]*m", ""));
            assertThat(run.with("TERM", "xterm")
                            .with("GUIDE_STDOUT", "")
                            .guide(command.split(" "))
                            .out())
                    .as(command)
                    .doesNotContain("\u001b");
        }
    }

    @Test
    void noColor_leavesBoldAndUnderlined() {
        run.with("NO_COLOR", "1");
        for (String command : COMMANDS) {
            assertThat(run.guide(command.split(" ")).out()).as(command).doesNotContainPattern("\u001b\\[[0-9;]*3[0-9]");
        }
        assertThat(run.guide("show", "1").out()).contains("\u001b[1mWhat does yeast do?\u001b[m\n");
    }
}
