package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForegroundProcessTest {
    @ParameterizedTest
    @CsvSource({
        "4 (java) S 2 7 2 34816 7 4194304 0, true",
        "4 (java) T 2 7 2 34816 2 4194304 0, false",
        "4 (a) S 1 7 (b) S 2 7 2 34816 2 4194304 0, false",
        "4 (java) S 2 7 2 0 -1 4194304 0, true",
        "4 (java) S 2 7 2 34816 0 4194304 0, true",
        "nothing, true"
    })
    void groupOfTheTerminal_saysWhoseItIs(String status, boolean foreground) {
        assertThat(ForegroundProcess.isInForeground(status)).isEqualTo(foreground);
    }
}
