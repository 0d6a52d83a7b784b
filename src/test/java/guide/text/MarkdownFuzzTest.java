package guide.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any Markdown: lines that fit, of text that a terminal only draws; never an exception. */
class MarkdownFuzzTest {
    @FuzzTest
    void markdown(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        int width = bytes[0] & 0x7F;
        String text = new String(bytes, 1, bytes.length - 1, UTF_8);
        for (Line line : Markdown.lines(text, width)) {
            assertThat(line.width()).isLessThanOrEqualTo(Math.max(1, width));
            line.spans().forEach(span -> GateFuzzTest.isHarmless(span.text()));
        }
        Markdown.spoken(text, width)
                .forEach(line -> line.spans().forEach(span -> GateFuzzTest.isHarmless(span.text())));
        Markdown.line(text).spans().forEach(span -> GateFuzzTest.isHarmless(span.text()));
    }
}
