package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainParagraphsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is MRR?",
                "CELL_3_TEMP_AVG at ~80 °C, P(A|B) < 5 %, R&D [1]",
                "two\nlines",
                "3 of 5; 3.5 of 7",
                "a - b + c = d > e"
            })
    void textWithoutMarkup_isProse(String text) {
        assertThat(PlainParagraphs.paragraphs(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a*",
                "`a`",
                "_a_",
                "a\\b",
                "[a](b)",
                "<b>",
                "<div",
                "&amp;",
                "# a",
                "> a",
                "- a",
                "+ a",
                "1. a",
                "2) a",
                "a\n===",
                "a\n---",
                "~~~",
                "    a",
                "a  \nb",
                "|a|\n|-|",
                "[a]: b",
                "a\tb",
                "a\rb"
            })
    void possibleMarkup_isLeftToTheParser(String text) {
        assertThat(PlainParagraphs.paragraphs(text)).isEmpty();
    }

    @Test
    void paragraphs_endAtBlankLines() {
        assertThat(PlainParagraphs.paragraphs("one\n two\n  \n\nthree\n"))
                .hasValueSatisfying(found -> assertThat(found).containsExactly("one two", "three"));
    }
}
