package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import guide.Work;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to bring a parser down: each is laid out with work in proportion to its length. */
class MarkdownPathologyTest {
    /** Ten thousand block quotes in one another take 900, most of these texts less than 600. */
    private static final int MOST_BYTES_A_LETTER = 1_500;

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void hostileText_isLaidOut(String text) {
        Work<List<Line>> work = Work.of(() -> Markdown.lines(text, 76));
        assertThat(work.result())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(76));
        assertThat(work.bytes()).isLessThan((long) MOST_BYTES_A_LETTER * text.length());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void hostileText_isLaidOutInOneLine(String text) {
        Work<Line> work = Work.of(() -> Markdown.line(text));
        assertThat(work.result().width()).isPositive();
        assertThat(work.bytes()).isLessThan((long) MOST_BYTES_A_LETTER * text.length());
    }

    @Test
    void megabyteInOneLine_isShownAsWritten() {
        String text = "word ".repeat(200_000) + "**end**";
        List<Line> lines = Markdown.lines(text, 76);
        assertThat(lines.get(0).plain()).startsWith("Too large");
        assertThat(lines.get(lines.size() - 1).plain()).endsWith("**end**");
    }

    @Test
    void tableOfTooManyCells_isShownAsWritten() {
        String text = "|a".repeat(4_000) + "|\n" + "|-".repeat(4_000) + "|\n" + "b|\n".repeat(2_000);
        List<Line> lines = Markdown.lines(text, 76);
        assertThat(lines.get(0).plain()).startsWith("Too large");
    }

    static List<String> hostile() {
        return List.of(
                ">".repeat(10_000) + " deep",
                "- ".repeat(10_000) + "deep",
                "1. ".repeat(10_000) + "deep",
                "> - ".repeat(5_000) + "deep",
                nestedList(200),
                "[".repeat(10_000) + "deep" + "]".repeat(10_000),
                "![".repeat(10_000) + "deep",
                "[a](".repeat(10_000),
                "*a **a ".repeat(7_000),
                "**x* ".repeat(10_000),
                "a*".repeat(24_000),
                "_".repeat(24_000) + "a" + "_".repeat(24_000),
                "`".repeat(8_000) + " `` ".repeat(8_000),
                manyFences(300),
                "<".repeat(49_000),
                "<!--".repeat(12_000),
                "<a ".repeat(10_000) + ">",
                "&".repeat(49_000) + ";",
                "&#0;".repeat(12_000),
                "\\".repeat(49_000) + "*",
                "# ".repeat(24_000) + "x",
                "|".repeat(15_000) + "\n" + "-|".repeat(15_000),
                "[a]: b\n".repeat(4_000) + "[a]".repeat(4_000),
                "x".repeat(49_000) + "*",
                "日".repeat(49_000) + "*",
                "e" + "\u0301".repeat(20_000) + "*",
                "👩\u200D".repeat(16_000) + "*",
                "\u0000\u001B".repeat(20_000) + "*",
                "a_".repeat(24_000) + "*",
                "```\n" + "y".repeat(49_000) + "\n```",
                "<b>".repeat(16_000) + "x",
                "<div>".repeat(9_000) + "x",
                "<table><tr><td>".repeat(3_000) + "x",
                "<ul><li>".repeat(6_000) + "x",
                "<b><i>".repeat(4_000) + "x" + "</b></i>".repeat(2_000),
                "x<br>".repeat(9_000),
                "<a href=x>".repeat(4_000) + "x",
                "<x>".repeat(16_000),
                "$".repeat(49_000) + "x",
                "$x ".repeat(16_000),
                "$x$ ".repeat(10_000),
                "$$x ".repeat(12_000),
                "\\(".repeat(24_000),
                "\\(x ".repeat(12_000) + "\\)",
                "\\[".repeat(24_000) + "x",
                "$$\n".repeat(12_000) + "x",
                "$" + "{".repeat(900) + "x$",
                "\\begin{align}\n".repeat(3_000),
                "$$\n" + "\\frac{".repeat(6_000) + "\n$$");
    }

    private static String nestedList(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(" ".repeat(2 * i)).append("- item\n");
        }
        return text.toString();
    }

    private static String manyFences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < count; i++) {
            text.append('e').append("`".repeat(i));
        }
        return text.toString();
    }
}
