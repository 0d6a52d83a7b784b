package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Markdown for the ear: no frames, and no signs that a screen reader spells out. */
class SpokenTest {
    @Test
    void table_isSaidRowByRow() {
        assertSaid(
                "| Metric | Says |\n|---|---|\n| recall@k | is it in the k? |\n| `MRR` | how high |",
                70,
                "Table, 2 rows:",
                "Metric: recall@k. Says: is it in the k?",
                "Metric: MRR. Says: how high.");
    }

    @Test
    void tableRow_wraps() {
        assertSaid("|a|b|\n|-|-|\n|one two|three four|", 16, "Table, 1 row:", "a: one two. b:", "three four.");
    }

    @Test
    void emptyCell_isPassedOver() {
        assertSaid("|a|b|c|\n|-|-|-|\n|x||z|", 70, "Table, 1 row:", "a: x. c: z.");
    }

    @Test
    void columnWithoutAName_isItsValue() {
        assertSaid("||b|\n|-|-|\n|x|y|", 70, "Table, 1 row:", "x. b: y.");
    }

    @Test
    void tableOfAHeadAlone_saysSo() {
        assertSaid("|a|b|\n|-|-|", 70, "Table, 0 rows:", "a. b.");
    }

    @Test
    void code_isAsItIsWrittenHoweverLong() {
        assertSaid(
                "so:\n\n```\nif x:\n    return \"a long line\"\n```\nthen",
                10,
                "so:",
                "",
                "Code:",
                "if x:",
                "    return \"a long line\"",
                "End of code.",
                "",
                "then");
    }

    @Test
    void lists_haveDashesAndNumbers() {
        assertSaid("- one two\n  1. three\n- four", 70, "- one two", "  1. three", "- four");
    }

    @Test
    void quotation_isAnnounced() {
        assertSaid("> said\n>\n> again", 70, "Quote: said", "", "again");
    }

    @Test
    void emptyQuotation_isNothing() {
        assertSaid("a\n\n>\n\nb", 70, "a", "", "b");
    }

    @Test
    void breakBetweenParts_isAPauseAndNoMore() {
        assertSaid("a\n\n---\n\nb", 70, "a", "", "b");
    }

    @Test
    void emphasis_isNotSpelt() {
        assertSaid("# Top\n**bold** *slanted* `code`", 70, "Top", "bold slanted code");
    }

    private static void assertSaid(String markdown, int width, String... lines) {
        assertThat(Markdown.spoken(markdown, width)).extracting(Line::plain).containsExactly(lines);
    }
}
