package guide.deck.html;

import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.Losses;
import guide.text.Line;
import guide.text.Markdown;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    private final Losses losses = new Losses();

    private String markdown(String html) {
        return HtmlText.of(html, losses).markdown();
    }

    private static HtmlQuestion front(String html) {
        return HtmlText.of(html, new Losses()).front();
    }

    private static String drawn(String markdown) {
        return Markdown.lines(markdown, 200).stream().map(Line::plain).collect(Collectors.joining("\n"));
    }

    private List<String> lost() {
        return losses.all().stream()
                .map(loss -> loss.count() + " " + loss.kind() + " " + loss.first())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*args and **kwargs",
                "# not a heading",
                "1. not a list",
                "- not a list",
                "+ 1",
                "> not a quote",
                "a _b_ c snake_case __init__",
                "C:\\Users\\n \\* \\(x \\\\",
                "List<String> & <script> &amp; &copy;",
                "[text](address) [a]: b ![x](y) [a][b] x[i] = y[j]",
                "`tick` ``two`` ~~~ ~~s~~",
                "2 * 3 * 4 and a*b*c",
                "---",
                "===",
                "costs $5 and $6",
                "[x = y] and \\[ z",
            })
    void whatLooksLikeMarkdownIsDrawnAsItIs(String text) {
        assertThat(drawn(markdown(HtmlText.html(text)))).isEqualTo(text);
        assertThat(Markdown.line(front(HtmlText.html(text)).question()).plain()).isEqualTo(text);
    }

    @Test
    void marksOfBlocksInLaterLinesAreTextToo() {
        String text = "first\n- second\n# third\n1) fourth\n> fifth\n=== sixth";
        assertThat(drawn(markdown(HtmlText.html(text)))).isEqualTo(text);
    }

    @Test
    void oftenNoBackslashIsNeeded() {
        assertThat(markdown("a - b, 3. x, snake_case, C:\\Users, [i], [link], 5 * 6, a # b"))
                .isEqualTo("a - b, 3. x, snake_case, C:\\Users, [i], [link], 5 * 6, a # b");
    }

    @Test
    void divisionsAreLinesAndAnEmptyOneIsAGap() {
        assertThat(markdown("one<div>two</div><div>three</div><div><br></div><div>four<br></div><div>five</div>"))
                .isEqualTo("one\\\ntwo\\\nthree\n\nfour\\\nfive");
    }

    @Test
    void divisionsThatHoldBlocksAreNoLines() {
        assertThat(markdown("<div>a<ul><li>b</li></ul>c</div>")).isEqualTo("a\n\n- b\n\nc");
    }

    @Test
    void twoBreaksAreANewParagraph() {
        assertThat(markdown("a<br><br>b<br>&nbsp;<br>c<br>d")).isEqualTo("a\n\nb\n\nc\\\nd");
    }

    @Test
    void nonBreakingSpacesAreSpaces() {
        assertThat(markdown("a&nbsp;&nbsp;b\u00A0c")).isEqualTo("a b c");
    }

    @Test
    void emphasisBeginsAndEndsWithALetter() {
        assertThat(markdown("a <b>bold </b>b<i> it</i>, <b>x</b><b>y</b>, <b> </b><b><b>z</b></b>"))
                .isEqualTo("a **bold** b *it*, **xy**, **z**");
        assertThat(markdown("<b><i>both</i></b> and <b>line<br></b>next")).isEqualTo("**_both_** and **line**\\\nnext");
    }

    @Test
    void emphasisThatMarkdownWouldNotSeeStaysHtml() {
        assertThat(markdown("<b>\"x\"</b>y")).isEqualTo("<b>\"x\"</b>y");
        assertThat(drawn("<b>\"x\"</b>y")).isEqualTo("\"x\"y");
    }

    @Test
    void listsAndTablesStay() {
        assertThat(markdown("<ol start=3><li>a<ul><li>b</li></ul></li><li>c</li></ol>"))
                .isEqualTo("3. a\n   - b\n4. c");
        assertThat(
                        markdown(
                                "<table><tr><th>A|B</th><th>C</th></tr><tr><td>x<br>y</td><td><code>a|b</code></td></tr></table>"))
                .isEqualTo("|A\\|B|C|\n|:---|:---|\n|x<br>y|`a\\|b`|");
    }

    @Test
    void headingsLoseTheirStyles() {
        assertThat(markdown("<h2 style=\"margin: 0; font-family: &quot;Segoe UI&quot;\">What is <code>x</code>?</h2>"))
                .isEqualTo("## What is `x`?");
    }

    @Test
    void aHeadingAroundBlocksIsNone() {
        assertThat(markdown("<h4><p>a</p><ul><li>b</li></ul></h4>")).isEqualTo("a\n\n- b");
    }

    @Test
    void codeKeepsItsLinesAndItsIndent() {
        assertThat(markdown("<pre><span class=\"k\">def</span> f(x):<br>&nbsp; &nbsp; <span>return</span> x\n</pre>"))
                .isEqualTo("```\ndef f(x):\n    return x\n```");
        assertThat(markdown("<pre><code class=\"language-python\">a\n  b</code></pre>"))
                .isEqualTo("```python\na\n  b\n```");
        assertThat(markdown("<pre><div>a</div><div>&nbsp;b</div></pre>")).isEqualTo("```\na\n b\n```");
    }

    @Test
    void codeOfSeveralLinesIsABlock() {
        assertThat(markdown("<p>see <code>a<br>&nbsp;b</code></p>")).isEqualTo("see\n\n```\na\n b\n```");
    }

    @Test
    void aFenceIsLongerThanThoseWithinIt() {
        assertThat(markdown("<pre>```\nx\n```</pre>")).isEqualTo("````\n```\nx\n```\n````");
    }

    @Test
    void lineNumbersBesideCodeGo() {
        assertThat(markdown(
                        "<table><tr><td class=\"linenos\"><pre>1\n2</pre></td><td><pre>a\nb</pre></td></tr></table>"))
                .isEqualTo("```\na\nb\n```");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\(a_1 < b^2\\)",
                "\\(a_1 &lt; b^2\\)",
                "[$]a_1 &lt; b^2[/$]",
                "[latex]a_1 &lt; b^2[/latex]",
                "[latex]$a_1 &lt; b^2$[/latex]",
                "<anki-mathjax>a_1 &lt; b^2</anki-mathjax>",
                "\\(<b>a_1</b> &lt;&nbsp;b^2\\)",
                "$a_1 &lt; b^2$",
                "$`a_1 &lt; b^2`$",
            })
    void formulasStandBetweenDollars(String html) {
        assertThat(markdown("see " + html + " here")).isEqualTo("see $a_1 < b^2$ here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\[\\sum_i x_i<br>= *2*\\]",
                "[$$]\\sum_i x_i\n= *2*[/$$]",
                "[latex]\\begin{displaymath}\\sum_i x_i\n= *2*\\end{displaymath}[/latex]",
                "<anki-mathjax block=\"true\">\\sum_i x_i<br>= *2*</anki-mathjax>",
                "$$\\sum_i x_i<br><br>= *2*$$",
            })
    void displayedFormulasAreBlocks(String html) {
        assertThat(markdown("a " + html + " b")).isEqualTo("a\n\n$$\n\\sum_i x_i\n= *2*\n$$\n\nb");
    }

    @Test
    void aFormulaBesideALetterKeepsParentheses() {
        assertThat(markdown("the \\(n_1\\)th and n\\(x_1\\)")).isEqualTo("the $n_1$th and n\\(x_1\\)");
    }

    @Test
    void codeHoldsNoFormulas() {
        assertThat(markdown("<code>\\(x\\) $a_1$</code>")).isEqualTo("`\\(x\\) $a_1$`");
    }

    @Test
    void aFormulaWithoutEndIsText() {
        assertThat(drawn(markdown("\\(a and [latex]b and $c"))).isEqualTo("\\(a and [latex]b and $c");
    }

    @Test
    void imagesStayByNameOrAddressAndAreCounted() {
        assertThat(markdown("<img src=\"a b.png\"> <img src=\"https://x.org/y.png\" alt=\"a graph\">"))
                .isEqualTo("![](<a b.png>) ![a graph](https://x.org/y.png)");
        assertThat(lost()).containsExactly("2 IMAGE a b.png");
    }

    @Test
    void anImageThatIsItsOwnAddressIsOnlyNamed() {
        assertThat(markdown("<img src=\"data:image/png;base64,AAAA\">x")).isEqualTo("(image)x");
    }

    @Test
    void soundsAndFilmsGoAndAreCounted() {
        assertThat(
                        markdown(
                                "a [sound:b.mp3]<audio src=\"c.mp3\"></audio><video><source src=\"d.mp4\"></video>[anki:play:q:0]"))
                .isEqualTo("a");
        assertThat(lost()).containsExactly("4 MEDIA b.mp3");
    }

    @Test
    void scriptsAndFormsGoAndStylesGoUnsaid() {
        assertThat(markdown("<script>alert(1)</script><style>p {}</style><form><input value=x></form>"
                        + "<svg width=\"16\"><path/></svg><b onclick=\"x()\">a</b>"))
                .isEqualTo("**a**");
        assertThat(lost()).containsExactly("3 BROWSER_ONLY script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "java\tscript:alert(1)",
                "&#1;javascript:alert(1)",
                "vbscript:x",
                "file:///etc/passwd",
                "data:text/html,x",
            })
    void linksToProgramsGo(String address) {
        assertThat(markdown("<a href=\"" + address + "\">a</a>")).isEqualTo("a");
    }

    @Test
    void linksStay() {
        assertThat(markdown("<a href=\"https://x.org/a_b\">see [x]</a>"))
                .isEqualTo("[see &#91;x\\]](https://x.org/a_b)");
    }

    @Test
    void theFirstLineIsTheQuestionAndTheRestStandsUnderIt() {
        assertThat(front("<b>What prints?</b><br>See:<pre>x</pre>"))
                .isEqualTo(new HtmlQuestion("What prints?", "See:\n\n```\nx\n```"));
        assertThat(front("<img src=a.png><br>What is it? <img src=b.png>"))
                .isEqualTo(new HtmlQuestion("What is it?", "![](a.png)\\\n![](b.png)"));
        assertThat(front("1. What?")).isEqualTo(new HtmlQuestion("1. What?", ""));
    }

    @Test
    void aFrontWithoutALineOfTextStandsWholeUnderItsFirst() {
        assertThat(front("<ul><li>a</li><li>b</li></ul>")).isEqualTo(new HtmlQuestion("a", "- a\n- b"));
        assertThat(front("<pre>x = 1\nprint(x)</pre>"))
                .isEqualTo(new HtmlQuestion("`x = 1`", "```\nx = 1\nprint(x)\n```"));
        assertThat(front("<pre>x = 1</pre>")).isEqualTo(new HtmlQuestion("`x = 1`", ""));
        assertThat(front("\\[x = y\\]")).isEqualTo(new HtmlQuestion("$x = y$", ""));
        assertThat(front("<img src=a.png>")).isEqualTo(new HtmlQuestion("![](a.png)", ""));
        assertThat(front("<table><tr><td>a</td><td>b</td></tr></table>").question())
                .isEqualTo("a");
        assertThat(front("  <br>&nbsp;")).isEqualTo(new HtmlQuestion("", ""));
    }

    @Test
    void theWordsAloneAreThoseOfAllBlocks() {
        assertThat(HtmlText.of(
                                "a <b>b</b><ul><li>c</li></ul><table><tr><td>d</td><td>e</td></tr></table>\\(f\\)",
                                losses)
                        .plain()
                        .split("\\s+"))
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void manyBlankLinesOfCodeAreNone() {
        assertThat(markdown("<pre>" + "<br>".repeat(200_000) + "  a\n</pre>")).isEqualTo("```\n  a\n```");
        assertThat(markdown("<code>" + "<br>".repeat(200_000) + "</code>")).isEmpty();
    }

    @Test
    void nestingIsBounded() {
        assertThat(markdown("<div>".repeat(5000) + "<b>".repeat(5000) + "<ul><li>".repeat(3000) + "deep"))
                .contains("deep");
    }
}
