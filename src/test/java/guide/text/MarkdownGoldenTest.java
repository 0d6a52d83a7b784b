package guide.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole answer as a reader sees it. To change the look of answers, change these files first. */
class MarkdownGoldenTest {
    @ParameterizedTest
    @ValueSource(ints = {40, 76, 88})
    void answer_looksAsInTheFile(int width) {
        String shown = Markdown.lines(read("answer.md"), width).stream()
                .map(Line::plain)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(shown).isEqualTo(read("answer-" + width + ".txt"));
    }

    private static String read(String name) {
        try (InputStream in = MarkdownGoldenTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
