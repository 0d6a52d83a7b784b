package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTest {
    @ParameterizedTest
    @CsvSource({
        "How do you tell whe…, How do you tell whe~",
        "10 domains · 48 questions, 10 domains - 48 questions",
        "⚑ ✓ strong, F + strong",
        "● due, @ due",
        "Müller café 5 m² 20 µs, Muller cafe 5 m2 20 us",
        "“quoted” – it’s, '\"quoted\" - it''s'",
        "安全 first, ???? first",
    })
    void text_keepsItsWidthAndItsMeaning(String text, String ascii) {
        assertThat(Ascii.of(Safe.of(text))).isEqualTo(ascii);
        assertThat(Line.of(text).width()).isEqualTo(ascii.length());
    }

    /** Signs that may appear together: a question's state, the list's signs, bars and calendar. */
    @ParameterizedTest
    @ValueSource(strings = {"●✓⚑▾▸…·•", "█▓░▌·", "█▓▒·‹…", "▸•│↪…"})
    void signsOfOneScreen_haveDifferentLetters(String signs) {
        assertThat(Ascii.of(Safe.of(signs)).chars().distinct().count()).isEqualTo(signs.length());
    }

    @Test
    void cutText_doesNotEndLikeASentence() {
        assertThat(Ascii.of(Line.of("in what order").truncate(8).spans().get(0).text()))
                .isEqualTo("in what~");
    }
}
