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
    @ValueSource(strings = {"C.UTF-8", "de_DE.utf8", "en_US.UTF-8@euro", "UTF-8", "utf-8"})
    void utf8Locales_areUnicode(String locale) {
        boolean bare = !locale.contains(".");
        assertThat(Encoding.of(Map.of("LC_CTYPE", bare ? "x." + locale : locale), StandardCharsets.US_ASCII))
                .isEqualTo(Encoding.UNICODE);
    }

    @ParameterizedTest
    @CsvSource({"C, UTF-8", "POSIX, UTF-8", "de_DE.ISO-8859-1, ISO-8859-1", "de_DE@euro, UTF-8", "x.nonesuch, UTF-8"})
    void otherLocales_areAscii(String locale, String typed) {
        assertThat(Encoding.of(Map.of("LANG", locale), StandardCharsets.UTF_8))
                .isEqualTo(new Encoding(StandardCharsets.US_ASCII, Charset.forName(typed)));
    }

    @Test
    void charsetThatTheLauncherHandsOn_goesBeforeItsOwnLocale() {
        assertThat(Encoding.of(Map.of("GUIDE_CHARSET", "US-ASCII", "LC_ALL", "C.UTF-8"), StandardCharsets.UTF_8)
                        .unicode())
                .isFalse();
        assertThat(Encoding.of(Map.of("GUIDE_CHARSET", "UTF-8", "LANG", "C"), StandardCharsets.US_ASCII))
                .isEqualTo(Encoding.UNICODE);
    }

    @Test
    void lcAll_goesFirst() {
        assertThat(Encoding.of(Map.of("LC_ALL", "C", "LANG", "C.UTF-8"), StandardCharsets.UTF_8)
                        .unicode())
                .isFalse();
    }

    @Test
    void emptyVariables_countAsUnset() {
        assertThat(Encoding.of(Map.of("LC_ALL", "", "LANG", "C.UTF-8"), StandardCharsets.US_ASCII))
                .isEqualTo(Encoding.UNICODE);
    }

    @Test
    void withoutALocale_theJvmsEncodingCounts() {
        assertThat(Encoding.of(Map.of(), StandardCharsets.UTF_8)).isEqualTo(Encoding.UNICODE);
        assertThat(Encoding.of(Map.of(), StandardCharsets.US_ASCII).unicode()).isFalse();
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
