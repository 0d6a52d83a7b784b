package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.config.Background;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackgroundReplyTest {
    @ParameterizedTest
    @CsvSource({
        "rgb:0000/0000/0000, DARK",
        "rgb:2828/2828/2828, DARK",
        "rgb:0000/2b2b/3636, DARK",
        "rgb:2e/34/40, DARK",
        "rgb:0/0/0, DARK",
        "rgb:3/3/F, DARK",
        "rgb:757/757/757, DARK",
        "rgba:1e1e/1e1e/2e2e/cccc, DARK",
        "rgb:ffff/ffff/ffff, LIGHT",
        "rgb:fdfd/f6f6/e3e3, LIGHT",
        "rgb:FB/F1/C7, LIGHT",
        "rgb:f/f/f, LIGHT",
        "rgb:777/777/777, LIGHT",
        "rgba:ffff/ffff/ffff/0000, LIGHT",
    })
    void colorInAnyForm_isDarkOrLight(String color, Background background) {
        assertThat(BackgroundReply.of("11;" + color)).isEqualTo(background);
    }

    @ParameterizedTest
    @CsvSource({
        "'11;'",
        "'11;?'",
        "11;rgb:",
        "11;rgb:ff/ff",
        "11;rgb:ff/ff/",
        "11;rgb:fffff/ff/ff",
        "11;rgb:gg/00/00",
        "11;rgb:-1/00/00",
        "11;rgbi:1.0/1.0/1.0",
        "'11;#ffffff'",
        "11;white",
        "10;rgb:ffff/ffff/ffff",
        "111;rgb:ffff/ffff/ffff",
        "0;title",
        "''",
    })
    void anythingElse_saysNothing(String reply) {
        assertThat(BackgroundReply.of(reply)).isEqualTo(Background.UNKNOWN);
    }
}
