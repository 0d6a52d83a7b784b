package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    private static final String METRICS = """
            | Metric | Says | When |
            |:-------|:----:|-----:|
            | recall@k | is the answer in the k at all | first |
            | MRR | how high | one chunk |
            """;

    @Test
    void columns_areAsWideAsTheirText() {
        assertShown(
                METRICS,
                76,
                "Metric                Says                    When",
                "──────────────────────────────────────────────────",
                "recall@k  is the answer in the k at all      first",
                "MRR                 how high             one chunk");
    }

    @Test
    void cells_wrapWithinTheirColumns() {
        assertShown(
                "|a|b|\n|-|-|\n|short|" + "wide words ".repeat(7) + "|\n|x|y|",
                48,
                "a      b",
                "────────────────────────────────────────────────",
                "short  wide words wide words wide words wide",
                "       words wide words wide words wide words",
                "x      y");
    }

    @Test
    void wrappingFirstColumn_setsRowsApart() {
        assertThat(Markdown.lines(
                        "|a|b|\n|-|-|\n|" + "one two ".repeat(9) + "|" + "three ".repeat(12) + "|\n|x|y|", 50))
                .filteredOn(line -> line.plain().isEmpty())
                .hasSize(1);
    }

    @Test
    void narrowWindow_listsRowByRow() {
        assertShown(
                METRICS,
                40,
                "Metric: recall@k",
                "  Says: is the answer in the k at all",
                "  When: first",
                "",
                "Metric: MRR",
                "  Says: how high",
                "  When: one chunk");
    }

    @Test
    void smallTable_staysATableInANarrowWindow() {
        assertShown("|a|b|\n|-|-|\n|c|d|", 10, "a  b", "────", "c  d");
    }

    @Test
    void columnsTooNarrowForTheirWords_becomeAList() {
        String wide = "|abcdefghijklmno".repeat(5) + "|\n";
        assertThat(Markdown.lines(wide + "|-".repeat(5) + "|\n" + wide, 76)
                        .get(0)
                        .plain())
                .isEqualTo("abcdefghijklmno: abcdefghijklmno");
    }

    @Test
    void rowWithMoreCellsThanTheHead_isShownAsWritten() {
        assertShown("|a|\n|-|\n|b|lost?|", 40, "|a|", "|-|", "|b|lost?|");
        assertShown("> |\n> -|-\n> lost?", 40, "│ |", "│ -|-", "│ lost?");
    }

    @Test
    void rowWithFewerCells_isFilledUp() {
        assertShown("|a|b|\n|-|-|\n|c|", 40, "a  b", "────", "c");
    }

    @Test
    void escapedPipe_isText() {
        assertShown("|a|\n|-|\n|b\\|c|", 40, "a", "───", "b|c");
    }

    @Test
    void head_isBoldAndTheRuleDim() {
        var lines = Markdown.lines("|a|\n|-|\n|b|", 40);
        assertThat(lines.get(0).spans().get(0).style()).isEqualTo(Style.TEXT.bold());
        assertThat(lines.get(1).spans().get(0).style()).isEqualTo(Style.DIM);
    }

    @Test
    void wideLetters_keepColumnsInLine() {
        assertShown("|語|b|\n|-|-|\n|日本|x|\n|e\u0301|y|", 40, "語    b", "───────", "日本  x", "e\u0301     y");
    }

    private static void assertShown(String markdown, int width, String... lines) {
        assertThat(Markdown.lines(markdown, width)).extracting(Line::plain).containsExactly(lines);
    }
}
