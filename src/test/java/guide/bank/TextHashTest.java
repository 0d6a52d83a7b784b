package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHashTest {
    @Test
    void hash_isTheStartOfSha256() {
        // printf 'What is it?\nThat.' | sha256sum
        assertThat(TextHash.of("What is it?", "That.")).isEqualTo("2ec011");
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
