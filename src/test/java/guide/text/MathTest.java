package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas within Markdown: where they begin and end, and what is none. */
class MathTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "The loss $L_i$ falls.#The loss Lᵢ falls.",
                "$\\mathbf{v}$ and $v_i$ and $v_j$#𝐯 and vᵢ and vⱼ",
                "$a * b * c$#a * b * c",
                "inline \\(x^2\\) here#inline x² here",
                "inline \\( \\alpha \\) here#inline α here",
                "see \\[ a = \\frac{1}{n} \\] there#see a = 1/n there",
                "$$E = mc^2$$ alone#E = mc² alone",
                "$`x_1`$ of a forge#x₁ of a forge",
                "the $i$th of $k$NN#the ith of kNN",
                "其中$x_i$为#其中xᵢ为",
                "**bold $x_i$**#bold xᵢ",
                "($n$), [$m$]#(n), [m]",
                "$x$-axis#x-axis",
                "$O(n log n)$#O(n log n)",
                "$f(x)=\\$5$#f(x) = $5"
            })
    void formula_isDrawn(String markdown, String drawn) {
        assertThat(Markdown.line(markdown).plain()).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "costs $5 and $10",
                "from $5-$10 a month",
                "$0.10 in and $0.50 out per million",
                "the $100 plan (was $150)",
                "US$5 and A$7",
                "$20/month vs 200$",
                "$5 million, then 10$ more",
                "levels: $ (cheap), $$ (fair), $$$ (dear)",
                "set $HOME and $PATH first",
                "PATH=$HOME/bin:$PATH",
                "${HOME} and ${PATH}",
                "$ alone",
                "a single $x",
                "unclosed $$ here"
            })
    void price_staysAPrice(String markdown) {
        assertThat(Markdown.line(markdown).plain()).isEqualTo(markdown);
    }

    @Test
    void priceBeforeAFormula_takesNothingFromIt() {
        assertThat(Markdown.line("pays $5 for $x_i$ each").plain()).isEqualTo("pays $5 for xᵢ each");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "run `echo $A_1 $B_1`#run echo $A_1 $B_1",
                "`$x_i$`#$x_i$",
                "a \\[citation needed\\] b#a [citation needed] b",
                "\\[1\\] and \\[2\\]#[1] and [2]",
                "costs \\$5 and \\$6#costs $5 and $6",
                "(a \\(not really, only words\\) b#(a (not really, only words) b",
                "C:\\dir and a\\b#C:\\dir and a\\b"
            })
    void codeAndEscapes_stayWhatTheyAre(String markdown, String drawn) {
        assertThat(Markdown.line(markdown).plain()).isEqualTo(drawn);
    }

    @Test
    void displayedFormula_standsByItself() {
        assertThat(drawn("Before\n$$\na = b \\\\\n= c\n$$\nafter"))
                .containsExactly("Before", "", "  a = b", "  = c", "", "after");
        assertThat(drawn("\\[\nx_1 + x_2\n\\]")).containsExactly("  x₁ + x₂");
        assertThat(drawn("\\begin{align}\ny &= x \\\\\n&= z\n\\end{align}")).containsExactly("  y = x", "    = z");
        assertThat(drawn("```math\n\\sum_i x_i\n```")).containsExactly("  ∑ᵢ xᵢ");
        assertThat(drawn("$$ x_1 $$\n- a\n- b")).containsExactly("  x₁", "", "• a", "• b");
    }

    @Test
    void linesOfAFormula_areNoMarkdown() {
        assertThat(drawn("$$\na\n= b\n- c\n# d\n$$")).containsExactly("  a = b − c#d");
        assertThat(drawn("- item\n\n  $$\n  x_i\n  $$\n- next")).contains("    xᵢ");
    }

    @Test
    void formulaWithoutAnEnd_costsItsParagraph() {
        assertThat(drawn("$$\nx_i and *more*\n\nNext **one**.")).containsExactly("$$ x_i and more", "", "Next one.");
        assertThat(drawn("\\[\nx\n\n- a")).containsExactly("[ x", "", "• a");
    }

    @Test
    void code_isUntouched() {
        assertThat(drawn("```sh\necho $A_1 $B_1\n```")).containsExactly("  echo $A_1 $B_1");
    }

    @Test
    void tooWideMatrix_isOnOneLine() {
        String matrix = "$$\nA = \\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}\n$$";
        assertThat(drawn(matrix)).containsExactly("  A = ⎡1  2⎤", "      ⎣3  4⎦");
        assertThat(Markdown.lines(matrix, 10).stream().map(Line::plain)).containsExactly("A = [1 2;", "3 4]");
        assertThat(Markdown.spoken(matrix, 80).stream().map(Line::plain)).containsExactly("A = [1 2; 3 4]");
    }

    @Test
    void formulaInATable_isDrawn() {
        assertThat(drawn("| name | loss |\n| --- | --- |\n| MSE | $(y - \\hat{y})^2$ |"))
                .contains("MSE   (y − ŷ)²");
    }

    private static List<String> drawn(String markdown) {
        return Markdown.lines(markdown, 76).stream().map(Line::plain).toList();
    }
}
