package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlFunctionsTest {
    @Test
    void everyWayToSteerATerminal_isSeen() {
        assertThat(ControlFunctions.of(
                        "a\033]52;c;eA==\007b\033]2;t\033\\\033[21t\033P$qm\033\\\u009B21t\u009D0;x\u009C\033cZ\b\r\n"))
                .containsExactly(
                        "ESC]52;c;eA==<07>",
                        "ESC]2;tESC\\",
                        "ESC[21t",
                        "ESCP$qmESC\\",
                        "<9B>21t",
                        "<9D>0;x<9C>",
                        "ESCc",
                        "<08>",
                        "<0D>",
                        "<0A>");
    }

    @Test
    void movesOfTheCursor_areOneKindWhereverTheyLead() {
        assertThat(ControlFunctions.kinds("\033[2;5H\033[10;1H\033[31m\033[6n"))
                .isEqualTo(Map.of("ESC[H", 2, "ESC[31m", 1, "ESC[6n", 1));
    }
}
