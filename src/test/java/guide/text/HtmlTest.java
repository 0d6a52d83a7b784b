package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML in Markdown is drawn as what it means. */
class HtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a <b>bold</b> and <i>slanted</i> word#a bold and slanted word",
                "press <kbd>Ctrl</kbd>+<kbd>C</kbd>#press Ctrl+C",
                "x<sup>2</sup> and H<sub>2</sub>O#x² and H₂O",
                "10<sup>-3</sup>, W<sup>Q</sup>#10⁻³, W^Q",
                "one<br>two#one two",
                "call <code>f(x)</code> now#call f(x) now",
                "a &amp; b &lt; c &nbsp;&copy;#a & b < c \u00a0©",
                "see <a href='https://x.org/a'>the paper</a>#see the paper (https://x.org/a)",
                "see <a href='javascript:alert(1)'>this</a>#see this",
                "<img src='https://x.org/a.png' alt='The gates of an LSTM'>#The gates of an LSTM",
                "<img src='https://x.org/a.png'>#(https://x.org/a.png)",
                "<video src='https://x.org/a.mp4'></video>#(video) (https://x.org/a.mp4)",
                "<video controls><source src='https://x.org/a.mp4'></video>#(video) (https://x.org/a.mp4)",
                "<span style='color:red'>red</span> <font color=red>too</font>#red too",
                "a <!-- hidden --> b#a b",
                "<script>alert(1)</script>text#text",
                "<del>wrong</del> right#~~wrong~~ right",
                "<q>quoted</q>#“quoted”",
                "the <mark>marked</mark> <u>line</u> <small>print</small>#the marked line print",
                "a <custom-tag x=1>kept</custom-tag> text#a kept text",
                "**bold** with <br/> and $x_i$#bold with and xᵢ"
            })
    void inlineHtml_isDrawnAsWhatItMeans(String markdown, String drawn) {
        assertThat(Markdown.line(markdown).plain()).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a List<String> of T",
                "the token <EOS> ends it",
                "<think>reasoning</think> then the answer",
                "<s> begins a sequence",
                "a < b and c > d",
                "Map<K, V> and x <- y"
            })
    void textThatOnlyLooksLikeATag_stays(String markdown) {
        assertThat(Markdown.line(markdown).plain()).isEqualTo(markdown);
    }

    @Test
    void listWithinAParagraph_isAList() {
        assertThat(
                        drawn(
                                "Zookeeper also:\n<ul>\n<li>Tracks which brokers live</li>\n<li>Elects a <b>controller</b></li>\n</ul>"))
                .containsExactly("Zookeeper also:", "", "• Tracks which brokers live", "• Elects a controller");
        assertThat(drawn("<ol start='3'><li>three<ul><li>inner</li></ul></li><li>four</li></ol>"))
                .containsExactly("3. three", "   • inner", "4. four");
    }

    @Test
    void details_showTheirSummaryAndAllWithin() {
        assertThat(
                        drawn(
                                "<details>\n<summary>What is RAG?</summary>\n\nIt *retrieves*.\n\n- a\n- b\n\n</details>\n\nAfter."))
                .containsExactly("What is RAG?", "", "It retrieves.", "", "• a", "• b", "", "After.");
    }

    @Test
    void breakInACell_breaksTheLineThere() {
        assertThat(drawn("| a | b |\n| --- | --- |\n| one<br>two | <ul><li>x</li><li>y</li></ul> |"))
                .containsExactly("a    b", "────────", "one  • x", "two  • y");
    }

    @Test
    void tableInHtml_isATable() {
        assertThat(drawn("<table><thead><tr><th>Name</th><th align=right>n</th></tr></thead>"
                        + "<tr><td>x</td><td>10</td></tr><tr><td>y</td></tr></table>"))
                .containsExactly("Name   n", "────────", "x     10", "y");
    }

    @Test
    void codeInHtml_keepsItsLines() {
        assertThat(drawn("<pre><code class=\"language-python\">def f():\n    return a &lt; b\n</code></pre>"))
                .containsExactly("  def f():", "      return a < b");
    }

    @Test
    void blocks_areParagraphs() {
        assertThat(
                        drawn(
                                "<div align=\"center\">\n\n# Title\n\n</div>\n\n<p>One<br>two</p><p>three</p><hr><blockquote>said</blockquote>"))
                .containsExactly("Title", "One", "two", "", "three", "", "─".repeat(76), "", "│ said");
        assertThat(drawn("<dl><dt>recall</dt><dd>what was found</dd></dl>"))
                .containsExactly("recall", "", "what was found");
        assertThat(drawn("- [ ] <input type=checkbox checked> done")).containsExactly("• [ ] [x] done");
    }

    @Test
    void scriptsStylesAndComments_vanish() {
        assertThat(
                        drawn(
                                "<style>\nb { color: red }\n</style>\n\n<!-- a\n\nb -->\n\n<script>\nalert(1)\n</script>\n\nText."))
                .containsExactly("Text.");
    }

    @Test
    void commentWithoutAnEnd_isShownAsWritten() {
        assertThat(drawn("<!-- the answer\n\nis here")).containsExactly("<!-- the answer", "", "is here");
    }

    @Test
    void markdownAroundHtml_staysMarkdown() {
        assertThat(drawn("1. one\n\n   ```js\n   a < b\n   ```\n2. two <b>x</b>\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |"))
                .containsExactly("1. one", "", "     a < b", "", "2. two x", "", "a  b", "────", "1  2");
        assertThat(drawn("$$\nx < y\n$$\n\n<b>so</b>")).containsExactly("  x < y", "", "so");
    }

    @Test
    void controlCharactersInEntities_doNotPass() {
        assertThat(Markdown.line("<b>a&#27;[31m&#x202e;b</b>").plain()).isEqualTo("a⟨U+001B⟩[31m⟨U+202E⟩b");
    }

    @Test
    void anyMixtureOfTags_isDrawnWithoutFault() {
        String[] pieces = {
            "<b>",
            "</b>",
            "<ul>",
            "<li>",
            "</li>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<details>",
            "<summary>",
            "<pre>",
            "</pre>",
            "<br>",
            "<sub>",
            "</sub>",
            "<a href='x'>",
            "</a>",
            "<img alt=y>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<EOS>",
            "<s>",
            "<math>",
            "<svg>",
            "<p",
            ">",
            "&lt;",
            "&#27;",
            "$x_i$",
            "$$",
            "**",
            "`",
            "| a | b |\n|-|-|\n",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "word ",
            "<x-math>",
            "<plaintext>",
            "<template>",
            "<title>",
            "\u001B",
            "<select>",
            "<input type=checkbox>"
        };
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String where = "seed " + seed + ": " + text;
            for (Line line : Markdown.lines(text.toString(), 30)) {
                assertThat(line.width()).as(where).isLessThanOrEqualTo(30);
                assertThat(line.plain().chars().filter(Character::isISOControl))
                        .as(where)
                        .isEmpty();
            }
            Markdown.line(text.toString());
            Markdown.spoken(text.toString(), 30);
        }
    }

    private static List<String> drawn(String markdown) {
        return Markdown.lines(markdown, 76).stream().map(Line::plain).toList();
    }
}
