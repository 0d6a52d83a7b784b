package guide.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.util.List;

/** Any text: after the gate a terminal only draws it, and the gate passes it again unchanged. */
class GateFuzzTest {
    /** Reads the bytes as UTF-8, and two by two as characters, so that lone surrogates occur too. */
    @FuzzTest
    void gate(byte[] bytes) {
        char[] raw = new char[bytes.length / 2];
        ByteBuffer.wrap(bytes).asCharBuffer().get(raw);
        for (String text : List.of(new String(raw), new String(bytes, UTF_8))) {
            isHarmless(Safe.of(text));
            Safe.lines(text).forEach(GateFuzzTest::isHarmless);
        }
    }

    static void isHarmless(Safe safe) {
        String text = safe.value();
        assertThat(Safe.of(text)).isEqualTo(safe);
        assertThat(text.codePoints().anyMatch(GateFuzzTest::isObeyed)).as(text).isFalse();
        // Half a pair would become another character when it is printed.
        assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
    }

    private static boolean isObeyed(int c) {
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x2028
                || c == 0x2029;
    }
}
