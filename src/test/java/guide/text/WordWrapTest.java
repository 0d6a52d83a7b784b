package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordWrapTest {
    @Test
    void words_wrapWhole() {
        assertWrapped("one two three", 7, "one two", "three");
    }

    @Test
    void emptyText_isOneEmptyLine() {
        assertWrapped("", 5, "");
        assertWrapped("   ", 5, "");
    }

    @Test
    void hyphenatedWordThatFitsIntoALine_staysWhole() {
        assertWrapped("a state-of-art b", 12, "a", "state-of-art", "b");
    }

    @Test
    void wordWiderThanTheLine_goesOnAfterAJoint() {
        assertWrapped("CELL_3_TEMP_AVG", 9, "CELL_3_", "TEMP_AVG");
        assertWrapped("see https://a.example/some/path", 14, "see https://a.", "example/some/", "path");
    }

    @Test
    void wordWithoutJoints_isCutAtClustersEdges() {
        assertWrapped("abcdefgh", 3, "abc", "def", "gh");
        assertWrapped("👩‍💻👩‍💻e\u0301e\u0301", 3, "👩‍💻", "👩‍💻e\u0301", "e\u0301");
    }

    @Test
    void clusterWiderThanTheLine_isMarked() {
        assertWrapped("a日b", 1, "a", "…", "b");
    }

    @Test
    void noBreakSpaces_holdWordsTogether() {
        assertWrapped("about 80\u00A0ms long", 10, "about", "80\u00A0ms long");
        assertWrapped("a b\u202Fc", 4, "a", "b\u202Fc");
    }

    @Test
    void ideographs_wrapAnywhereButBeforeAStop() {
        assertWrapped("日本語の文。", 6, "日本語", "の文。");
        assertWrapped("日本語文。次", 8, "日本語", "文。次");
        assertWrapped("ab日本（語）", 7, "ab日本", "（語）");
    }

    @Test
    void aWordInTwoStyles_staysOneWord() {
        Line line = Line.of(Span.of("one tw"), Span.of("oo", Style.CODE), Span.of(" three"));
        assertThat(line.wrap(7)).extracting(Line::plain).containsExactly("one", "twoo", "three");
    }

    @Test
    void spans_keepTheirStylesWhenWrapped() {
        Line line = Line.of(Span.of("one two", Style.DIM), Span.of(" three"));
        assertThat(line.wrap(9)).containsExactly(Line.of("one two", Style.DIM), Line.of("three"));
    }

    private static void assertWrapped(String text, int width, String... lines) {
        assertThat(Line.of(text).wrap(width)).extracting(Line::plain).containsExactly(lines);
    }
}
