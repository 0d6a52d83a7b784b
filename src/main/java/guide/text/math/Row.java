package guide.text.math;

import guide.text.math.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sets atoms side by side, with the spaces that TeX has between their kinds: none or one cell. */
final class Row {
    /** Names with something below them, which come before a term and not before an argument. */
    private static final Pattern LIMIT = Pattern.compile("lim|max|min|sup|inf|arg");

    private Row() {}

    /** Returns the atoms on one line. */
    static String text(List<Atom> atoms) {
        return joined(settled(atoms), false);
    }

    /** Returns the atoms on one line as they stand in an index or a power: without spaces around signs. */
    static String tight(List<Atom> atoms) {
        return joined(settled(atoms), true);
    }

    /** Returns the atoms on as many lines as the highest of them has. */
    static List<String> lines(List<Atom> atoms) {
        int height = atoms.stream().mapToInt(atom -> atom.rows().size()).max().orElse(0);
        if (height == 0) {
            return List.of(text(atoms));
        }
        int middle = (height - 1) / 2;
        List<StringBuilder> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            lines.add(new StringBuilder());
        }
        List<Atom> settled = settled(atoms);
        for (int i = 0; i < settled.size(); i++) {
            Atom atom = settled.get(i);
            String gap = i == 0 ? "" : gap(settled.get(i - 1), atom, false);
            List<String> rows = atom.rows().isEmpty() ? List.of(atom.text()) : atom.rows();
            int top = middle - (rows.size() - 1) / 2;
            String blank = " ".repeat(width(rows.get(0)));
            for (int y = 0; y < height; y++) {
                lines.get(y).append(gap).append(y >= top && y < top + rows.size() ? rows.get(y - top) : blank);
            }
        }
        return lines.stream().map(line -> line.toString().stripTrailing()).toList();
    }

    /** Returns how many cells a text takes; only a table's edge depends on it, so that wide letters may be counted as one. */
    static int width(String text) {
        return (int) text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }

    private static String joined(List<Atom> atoms, boolean isTight) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < atoms.size(); i++) {
            String gap = i == 0 ? "" : gap(atoms.get(i - 1), atoms.get(i), isTight);
            for (String piece : List.of(gap, atoms.get(i).text())) {
                boolean doubled = piece.startsWith(" ") && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
                out.append(doubled ? piece.stripLeading() : piece);
            }
        }
        return out.toString().strip();
    }

    /** Returns the atoms once each knows its neighbors: signs of one operand, and fractions before a factor. */
    private static List<Atom> settled(List<Atom> atoms) {
        List<Atom> settled = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom.is(Kind.BINARY) && !(endsOperand(settled) && startsOperand(atoms, i + 1))) {
                // A sign of one operand stands close to it, as what opens does.
                settled.add(new Atom(atom.text(), atom.rows(), Kind.OPENING));
            } else if (atom.is(Kind.FRACTION) && endsName(settled)) {
                settled.add(Atom.of("(" + atom.text() + ")", Kind.CLOSING));
            } else if (atom.is(Kind.FRACTION) && startsFactor(atoms, i + 1)) {
                settled.add(Atom.of("(" + atom.text() + ")", Kind.FRACTION));
            } else {
                settled.add(atom);
            }
        }
        return settled;
    }

    private static boolean endsOperand(List<Atom> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!before.get(i).is(Kind.SPACE)) {
                return before.get(i).endsOperand();
            }
        }
        return false;
    }

    /** Returns whether a function's name ends here, of which a fraction is the argument. */
    private static boolean endsName(List<Atom> before) {
        return !before.isEmpty()
                && isFunction(before.get(before.size() - 1))
                && !LIMIT.matcher(before.get(before.size() - 1).text()).lookingAt();
    }

    private static boolean isFunction(Atom atom) {
        return atom.is(Kind.OPERATOR) && startsWord(atom.text());
    }

    private static boolean startsOperand(List<Atom> atoms, int from) {
        return next(atoms, from)
                .filter(atom -> atom.isFactor() || atom.is(Kind.BINARY))
                .isPresent();
    }

    private static boolean startsFactor(List<Atom> atoms, int from) {
        return next(atoms, from).filter(Atom::isFactor).isPresent();
    }

    private static Optional<Atom> next(List<Atom> atoms, int from) {
        return atoms.stream().skip(from).filter(atom -> !atom.is(Kind.SPACE)).findFirst();
    }

    private static String gap(Atom left, Atom right, boolean isTight) {
        boolean words = endsWord(left.text()) && startsWord(right.text());
        if (isTight) {
            return words && (isName(left) || isName(right)) ? " " : "";
        }
        boolean sum = left.is(Kind.OPERATOR) && !isFunction(left) && right.is(Kind.OPENING);
        return sum || words && isOpenEnded(left.text()) || isApart(left.kind(), right.kind()) ? " " : "";
    }

    private static boolean isName(Atom atom) {
        return atom.text().length() > 1 && !atom.is(Kind.ORDINARY);
    }

    /** Returns whether a text ends with an index, a power or a root without an end of its own, such as {@code W^Q}. */
    private static boolean isOpenEnded(String text) {
        int at = Math.max(text.lastIndexOf('_'), text.lastIndexOf('^'));
        return text.startsWith("√") || text.startsWith("∛") || at > 0 && endsWord(text);
    }

    private static boolean endsWord(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    private static boolean startsWord(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** The table of The TeXbook, page 170, with one cell for each of its spaces. */
    private static boolean isApart(Kind left, Kind right) {
        return switch (left) {
            case PUNCTUATION -> right != Kind.CLOSING;
            case RELATION -> right != Kind.RELATION && right != Kind.PUNCTUATION;
            case BINARY -> true;
            case OPERATOR -> right != Kind.OPENING && right != Kind.CLOSING && right != Kind.PUNCTUATION;
            case ORDINARY, CLOSING ->
                right == Kind.BINARY || right == Kind.RELATION || right == Kind.OPERATOR || right == Kind.FRACTION;
            case FRACTION -> right != Kind.CLOSING && right != Kind.PUNCTUATION;
            case OPENING, SPACE -> false;
        };
    }

    /** Returns the texts of lines that are equal to each other in width. */
    static List<String> padded(List<String> lines) {
        int widest = lines.stream().mapToInt(Row::width).max().orElse(0);
        return lines.stream()
                .map(line -> line + " ".repeat(widest - width(line)))
                .collect(Collectors.toList());
    }
}
