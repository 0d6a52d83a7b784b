package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.text.Ascii;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf-8", "utf8"})
    void utf8_isUnicode(String handedOn) {
        assertThat(Encoding.of(Map.of("GUIDE_CHARSET", handedOn), StandardCharsets.US_ASCII))
                .isEqualTo(Encoding.UNICODE);
    }

    @ParameterizedTest
    @CsvSource({"US-ASCII, US-ASCII", "ISO-8859-1, ISO-8859-1", "nonesuch, UTF-8", "'?', UTF-8"})
    void others_areAscii(String handedOn, String typed) {
        assertThat(Encoding.of(Map.of("GUIDE_CHARSET", handedOn, "LC_ALL", "C.UTF-8"), StandardCharsets.UTF_8))
                .isEqualTo(new Encoding(StandardCharsets.US_ASCII, Charset.forName(typed)));
    }

    @Test
    void withoutALauncher_theJvmsEncodingCounts() {
        assertThat(Encoding.of(Map.of(), StandardCharsets.UTF_8)).isEqualTo(Encoding.UNICODE);
        assertThat(Encoding.of(Map.of("GUIDE_CHARSET", ""), StandardCharsets.US_ASCII)
                        .unicode())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "é, 1, e",
        "e\u0301, 1, e",
        "─, 1, -",
        "┼, 1, +",
        "•, 1, *",
        "✓, 1, +",
        "≤, 1, ?",
        "日, 2, ??",
        "📚, 2, ??",
        "Å, 1, A",
        "ø, 1, o",
        "→, 1, >",
        "…, 1, ~",
    })
    void lookAlikes_haveTheSameWidth(String cluster, int width, String shown) {
        assertThat(Ascii.of(cluster, width)).isEqualTo(shown).hasSize(width);
    }
}
