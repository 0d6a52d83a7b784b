package guide.deck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineCodeTest {
    @Test
    void code_isBlank_andTicksThatNothingClosesStay() {
        assertThat(InlineCode.blanked("a `b` c ``d`e`` f")).isEqualTo("a     c         f");
        assertThat(InlineCode.blanked("`a")).isEqualTo("`a");
        assertThat(InlineCode.blanked("``a` `b`")).isEqualTo("``a   b`");
    }

    /** Where each part of code moved all that is behind it, this took longer than any test may. */
    @Test
    void lineOfMillionsOfParts_isReadOnce() {
        assertThat(InlineCode.blanked("`a` ".repeat(3_000_000))).isEqualTo(" ".repeat(12_000_000));
    }
}
