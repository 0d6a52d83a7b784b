package guide.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import guide.Work;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas as interview decks have them, in Unicode; the table is in {@code formulas.txt}. */
class FormulaTest {
    /** Each letter costs an atom, its place in a list and its text; the most work is an index of an index. */
    private static final int MOST_BYTES_A_LETTER = 4_000;

    private static final String[] PIECES = {
        "\\frac",
        "\\sqrt",
        "\\left",
        "\\right",
        "\\begin{pmatrix}",
        "\\end{pmatrix}",
        "\\begin{x",
        "\\over",
        "\\hat",
        "\\mathbf",
        "\\text",
        "\\not",
        "\\operatorname",
        "\\underset",
        "\\binom",
        "\\sum",
        "\\alpha",
        "\\unknown",
        "\\\\",
        "&",
        "{",
        "}",
        "^",
        "_",
        "'",
        "[",
        "]",
        "(",
        ")",
        "|",
        "\\|",
        "+",
        "-",
        "=",
        ",",
        "x",
        "12",
        "1,000",
        " ",
        "\n",
        "\u0000",
        "\u001B[31m",
        "日",
        "\uD835",
        "\u0301",
        "~",
        "%",
        "$",
        "\\",
        "\\tag",
        "\\middle.",
        "\\xrightarrow[a]",
        "\\array{c}"
    };

    static List<Arguments> formulas() {
        try (InputStream in = FormulaTest.class.getResourceAsStream("formulas.txt")) {
            List<String> lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<Arguments> table = new ArrayList<>();
            for (int i = 0; i < lines.size(); i += 2) {
                table.add(Arguments.of(lines.get(i), lines.get(i + 1).strip()));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void formula_isUnicodeOnOneLine(String latex, String drawn) {
        assertThat(Formula.of(latex).text()).isEqualTo(drawn);
    }

    @Test
    void table_isLong() {
        assertThat(formulas()).hasSizeGreaterThan(200);
    }

    @Test
    void matrix_hasItsRowsBelowEachOther() {
        assertThat(Formula.of("A = \\begin{bmatrix} 1 & 20 \\\\ 3 & 4 \\\\ 5 & 6 \\end{bmatrix}^T x")
                        .lines())
                .containsExactly("    ⎡1  20⎤ᵀ", "A = ⎢3  4 ⎥ x", "    ⎣5  6 ⎦");
    }

    @Test
    void cases_hasItsRowsBelowEachOther() {
        assertThat(Formula.of("f(x) = \\begin{cases} x & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}")
                        .lines())
                .containsExactly("f(x) = ⎧ x  x > 0", "       ⎩ 0  otherwise");
    }

    @Test
    void chainOfEquations_meetsAtTheSign() {
        assertThat(Formula.of("\\begin{aligned} a + b &= c \\\\ &= d \\end{aligned}")
                        .lines())
                .containsExactly("a + b = c", "      = d");
    }

    @Test
    void unknownCommand_staysWholeWithItsBackslash() {
        assertThat(Formula.of("\\SI{5}{\\kilo\\gram} + \\alpha").text()).isEqualTo("\\SI{5}{\\kilo\\gram} + α");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\\",
                "{",
                "}",
                "^",
                "_",
                "x^",
                "\\frac",
                "\\frac{a",
                "\\left",
                "\\begin",
                "\\end{x}",
                "&",
                "\\\\"
            })
    void halfAFormula_isNoFault(String latex) {
        assertThat(Formula.of(latex).text()).doesNotContain("null");
    }

    @Test
    void anyMixture_isReadToItsEndWithLinearWork() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder latex = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                latex.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Formula formula = Formula.of(latex.toString());
            assertThat(formula.text().chars().filter(c -> Character.isISOControl(c)))
                    .as("seed %d: %s", seed, latex)
                    .isEmpty();
            assertThat(formula.text().length()).as("seed %d", seed).isLessThan(40 * latex.length() + 40);
        }
    }

    static List<String> hostile() {
        return List.of(
                "{".repeat(20_000),
                "}".repeat(20_000),
                "x^".repeat(10_000),
                "x_{".repeat(6_000) + "y" + "}".repeat(6_000),
                "\\frac{".repeat(3_000),
                "\\frac".repeat(4_000),
                "\\over ".repeat(3_000),
                "\\left(".repeat(3_000),
                "\\begin{matrix}".repeat(1_400),
                "\\begin{matrix} a \\\\ " + "b & c \\\\ ".repeat(2_000) + "\\end{matrix}" + " x".repeat(4_000),
                "\\hat".repeat(4_000) + "x",
                "\\hat{".repeat(3_000) + "x",
                "\\sqrt[".repeat(3_000),
                "\\text{".repeat(3_000),
                "'".repeat(20_000),
                "- ".repeat(10_000),
                "\\, ".repeat(6_000) + "+",
                "\\frac ab ".repeat(2_000),
                "\\foo{a}{b}".repeat(2_000),
                "1,0".repeat(6_000),
                "\\\\".repeat(10_000),
                "a & ".repeat(5_000));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void hostileFormula_takesLinearWork(String latex) {
        assertThat(Work.of(() -> Formula.of(latex)).bytes()).isLessThan((long) MOST_BYTES_A_LETTER * latex.length());
    }
}
