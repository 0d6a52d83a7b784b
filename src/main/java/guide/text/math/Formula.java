package guide.text.math;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula in Unicode. What Unicode has no sign for stays as LaTeX has it, legible and whole.
 *
 * <p>Own code, since no library for it is kept: snuggletex (2010) makes MathML, jlatexmath pictures, and latex2unicode needs
 * Scala's library and puts a bar over each letter of a root. What is read is what interview decks hold; it is no TeX.
 *
 * @param text on one line
 * @param lines as it stands in a paragraph of its own, with the rows of matrices and of equations below each other
 */
public record Formula(String text, List<String> lines) {
    /**
     * Reads a formula in the notation of LaTeX, without its delimiters. No text makes this fail; the work grows with the
     * text's length.
     */
    public static Formula of(String latex) {
        List<List<Atom>> rows = new FormulaParser(latex).rows();
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.addAll(Row.lines(row)));
        lines.removeIf(String::isBlank);
        return new Formula(
                String.join(
                        "; ",
                        rows.stream()
                                .map(Row::text)
                                .filter(row -> !row.isEmpty())
                                .toList()),
                lines);
    }
}
