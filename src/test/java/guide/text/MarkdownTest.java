package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import guide.text.Style.Attribute;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void paragraphs_areABlankLineApart() {
        assertShown("one\ntwo\n\nthree", 20, "one two", "", "three");
    }

    @Test
    void blankText_hasNoLines() {
        assertShown(" \n\n", 20);
    }

    @Test
    void heading_isBoldInTheAccentAndCloseToItsText() {
        assertInk("text\n\n# Top\n\ntext", "text", "", "{ACCENT BOLD Top}", "text");
    }

    @Test
    void emphasis_nests() {
        assertInk("a *b **c*** d", "a {TEXT ITALIC b }{TEXT BOLD ITALIC c} d");
    }

    @Test
    void codeSpan_keepsItsSpacesAndSigns() {
        assertInk("run `a  *b*` now", "run {CODE a  *b*} now");
    }

    @Test
    void runsOfSpaces_becomeOne() {
        assertShown("a    b *c*", 20, "a b c");
    }

    @Test
    void hardBreak_endsTheLine() {
        assertShown("a  \nb\\\nc", 20, "a", "b", "c");
    }

    @Test
    void bullets_hang() {
        assertShown("- one two three\n- four", 10, "• one two", "  three", "• four");
    }

    @Test
    void numbers_alignOnTheRight() {
        assertShown("9. nine\n10. ten\n11) new", 20, " 9. nine", "10. ten", "", "11) new");
    }

    @Test
    void tightList_isTightAndItsInnerListToo() {
        assertShown("- a\n  - b\n    1. c\n- d", 20, "• a", "  • b", "    1. c", "• d");
    }

    @Test
    void looseList_isABlankLineApart() {
        assertShown("- a\n\n- b\n\n  c", 20, "• a", "", "• b", "", "  c");
    }

    @Test
    void quote_hasADimBarBesideEachLine() {
        assertInk("> one two three\n>\n> > four", 12, "{DIM │ }one two", "{DIM │ }three", "{DIM │ }", "{DIM │ │ }four");
    }

    @Test
    void code_isKeptLetterByLetter() {
        assertInk("```java\nif (a)  {\n\n\tb();\n}\n```", "  {CODE if (a)  {}", "", "  {CODE     b();}", "  {CODE }}");
    }

    @Test
    void codeThatIsTooWide_goesOnBehindAMark() {
        assertInk("    abcdefghijklmno", 10, "  {CODE abcdefgh}", "  {DIM ↪ }{CODE ijklmn}", "  {DIM ↪ }{CODE o}");
    }

    @Test
    void rule_isAsWideAsTheText() {
        assertInk("a\n\n***\n\nb", 5, "a", "", "{DIM ─────}", "", "b");
    }

    @Test
    void link_isFollowedByItsAddress() {
        assertInk(
                "see [the *docs*](https://a.example \"T\").",
                "see the {TEXT ITALIC docs}{DIM  (https://a.example \"T\")}.");
    }

    @Test
    void linkInBrackets_hasNoneBesideThoseOfItsAddress() {
        assertThat(Markdown.line("Hoisted. [[src](https://x.org/a)] And more.").plain())
                .isEqualTo("Hoisted. src (https://x.org/a) And more.");
        assertThat(Markdown.line("[[a](https://x.org)][[b](https://y.org)]").plain())
                .isEqualTo("a (https://x.org)b (https://y.org)");
        assertThat(Markdown.line("[[a](https://x.org), [b](https://y.org)]").plain())
                .isEqualTo("[a (https://x.org), b (https://y.org)]");
        assertThat(Markdown.line("[see [a](https://x.org)]").plain()).isEqualTo("[see a (https://x.org)]");
        assertThat(Markdown.line("x[0] [a](https://x.org)]").plain()).isEqualTo("x[0] a (https://x.org)]");
    }

    @Test
    void autolink_isShownOnce() {
        assertShown("<https://a.example> <me@a.example>", 60, "https://a.example me@a.example");
    }

    @Test
    void image_isItsDescription() {
        assertShown("![a chart](x.png) ![](y.png)", 60, "a chart (y.png)");
    }

    @Test
    void html_isDrawnAsWhatItMeans() {
        assertShown("a <b>c</b>\n\n<div>\n<!-- x -->\n</div>", 40, "a c");
    }

    @Test
    void entity_isDecodedAndThenStoppedAtTheGate() {
        assertShown(
                "&eacute; &#27;[31m `&#27;` &#x202e;x [&#155;](&#27;)",
                60,
                "é ⟨U+001B⟩[31m &#27; ⟨U+202E⟩x ⟨U+009B⟩ (⟨U+001B⟩)");
    }

    @Test
    void code_passesTheGateToo() {
        assertShown("```\n\u001B[2J\n```", 40, "  ⟨U+001B⟩[2J");
    }

    @Test
    void narrowWindow_putsMarkersOnTheirOwnLines() {
        assertShown("- one\n- two", 5, "•", "one", "•", "two");
        assertShown("> one", 5, "one");
    }

    @Test
    void lastLineWithoutText_isNotThere() {
        assertShown("- \n- b", 10, "•", "• b");
    }

    @Test
    void line_isOneLineWithAnyStart() {
        assertThat(Markdown.line("1. *What* is\n`recall`?").plain()).isEqualTo("1. What is recall?");
        assertThat(Markdown.line("- no list").plain()).isEqualTo("- no list");
        assertThat(Markdown.line("# 1 *first*").plain()).isEqualTo("# 1 first");
        assertThat(Markdown.line("").plain()).isEmpty();
    }

    @Test
    void line_canBeWrapped() {
        assertThat(Markdown.line("what is *mean reciprocal* rank").wrap(12))
                .extracting(Line::plain)
                .containsExactly("what is mean", "reciprocal", "rank");
    }

    private static void assertShown(String markdown, int width, String... lines) {
        assertThat(Markdown.lines(markdown, width))
                .extracting(line -> line.plain().stripTrailing())
                .containsExactly(lines);
    }

    private static void assertInk(String markdown, String... lines) {
        assertInk(markdown, 70, lines);
    }

    private static void assertInk(String markdown, int width, String... lines) {
        assertThat(Markdown.lines(markdown, width))
                .extracting(MarkdownTest::inked)
                .containsExactly(lines);
    }

    /** Shows plain text as it is, other styles as {@code {INK ATTRIBUTES text}}; neighbors in one style together. */
    private static String inked(Line line) {
        return Line.joined(line.spans()).spans().stream()
                .map(MarkdownTest::inked)
                .collect(Collectors.joining());
    }

    private static String inked(Span span) {
        if (span.style().equals(Style.TEXT)) {
            return span.text().value();
        }
        List<String> attributes =
                span.style().attributes().stream().sorted().map(Attribute::name).toList();
        String names = attributes.isEmpty() ? "" : " " + String.join(" ", attributes);
        return "{" + span.style().role() + names + " " + span.text() + "}";
    }
}
