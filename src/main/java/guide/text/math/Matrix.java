package guide.text.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows of an environment: a matrix, the cases of a definition, the steps of a proof.
 *
 * @param fences the signs on the left and on the right: on one line, then of the top, a middle and the bottom row
 * @param isAligned whether the columns meet at a sign, as in a chain of equations
 */
record Matrix(String[] fences, boolean isAligned) {
    /** The most rows that anybody reads as a matrix; each is as wide as the widest. */
    private static final int MOST_ROWS = 40;

    private static final String[] NONE = {"", "", "", "", "", "", "", ""};
    private static final Map<String, String[]> FENCES = Map.of(
            "pmatrix", new String[] {"(", ")", "⎛", "⎜", "⎝", "⎞", "⎟", "⎠"},
            "bmatrix", new String[] {"[", "]", "⎡", "⎢", "⎣", "⎤", "⎥", "⎦"},
            "Bmatrix", new String[] {"{", "}", "⎧", "⎪", "⎩", "⎫", "⎪", "⎭"},
            "vmatrix", new String[] {"|", "|", "│", "│", "│", "│", "│", "│"},
            "Vmatrix", new String[] {"‖", "‖", "║", "║", "║", "║", "║", "║"},
            "cases", new String[] {"{", "}", "⎧ ", "⎪ ", "⎩ ", "", "", ""});
    private static final List<String> CHAINS =
            List.of("aligned", "align", "alignat", "split", "eqnarray", "gather", "gathered", "multline", "equation");

    /** Returns the layout of an environment by its name; one that is not known has rows without fences. */
    static Matrix named(String name) {
        String plain = name.replace("*", "");
        return new Matrix(Optional.ofNullable(FENCES.get(plain)).orElse(NONE), CHAINS.contains(plain));
    }

    Atom of(List<List<String>> rows) {
        return new Atom(
                text(rows), rows.size() < 2 || rows.size() > MOST_ROWS ? List.of() : lines(rows), Atom.Kind.ORDINARY);
    }

    private String text(List<List<String>> rows) {
        boolean wide = !isAligned
                && fences[5].length() > 0
                && rows.stream().flatMap(List::stream).anyMatch(cell -> cell.contains(" "));
        String between = wide ? ", " : " ";
        return fences[0]
                + rows.stream()
                        .map(row -> String.join(between, row).strip())
                        .filter(row -> !row.isEmpty())
                        .collect(Collectors.joining("; "))
                + fences[1];
    }

    private List<String> lines(List<List<String>> rows) {
        List<Integer> widths = widths(rows);
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            StringBuilder line = new StringBuilder();
            for (int x = 0; x < rows.get(y).size(); x++) {
                String cell = rows.get(y).get(x);
                String blanks = " ".repeat(widths.get(x) - Row.width(cell));
                line.append(x == 0 ? "" : isAligned ? " " : "  ");
                line.append(isAligned && x % 2 == 0 ? blanks + cell : cell + blanks);
            }
            lines.add(line.toString());
        }
        List<String> padded = Row.padded(lines);
        for (int y = 0; y < padded.size(); y++) {
            int at = y == 0 ? 0 : y == padded.size() - 1 ? 2 : 1;
            padded.set(y, fences[2 + at] + padded.get(y) + fences[5 + at]);
        }
        return padded;
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int x = 0; x < row.size(); x++) {
                int width = Row.width(row.get(x));
                if (x == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(x, Math.max(widths.get(x), width));
                }
            }
        }
        return widths;
    }
}
