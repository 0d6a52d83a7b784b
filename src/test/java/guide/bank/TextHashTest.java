package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHashTest {
    @Test
    void hash_isTheStartOfCrc32c() {
        assertThat(TextHash.of("What is it?", "That.")).isEqualTo("404152");
    }

    @Test
    void layout_doesNotMatter() {
        assertThat(TextHash.of(" a  b ", "c\n\n  d\n")).isEqualTo(TextHash.of("a b", "c d"));
    }

    @Test
    void words_matter() {
        assertThat(TextHash.of("a b", "c d")).isNotEqualTo(TextHash.of("a b c", "d"));
        assertThat(TextHash.of("a b", "c d")).isNotEqualTo(TextHash.of("ab", "c d"));
    }
}
