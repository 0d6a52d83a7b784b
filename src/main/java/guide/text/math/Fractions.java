package guide.text.math;

import guide.text.math.Atom.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fractions and roots on one line, with parentheses where they would be read differently without. */
final class Fractions {
    private static final Map<String, String> VULGAR =
            Map.of("1/2", "½", "1/3", "⅓", "2/3", "⅔", "1/4", "¼", "3/4", "¾");
    private static final Map<String, String> ROOTS = Map.of("", "√", "2", "√", "3", "∛", "4", "∜");

    private Fractions() {}

    static Atom fraction(List<Atom> above, List<Atom> below) {
        String text = numerator(above) + "/" + unit(below);
        return Optional.ofNullable(VULGAR.get(text)).map(Atom::ordinary).orElseGet(() -> Atom.of(text, Kind.FRACTION));
    }

    static Atom root(String degree, List<Atom> under) {
        String sign = Optional.ofNullable(ROOTS.get(degree)).orElseGet(() -> Scripts.above(degree) + "√");
        return Atom.ordinary(sign + unit(under));
    }

    /** A product above needs no parentheses: (ab)/c is ab/c. */
    private static String numerator(List<Atom> atoms) {
        String text = Row.text(atoms);
        return isBare(text) ? text : "(" + text + ")";
    }

    /** Returns what is divided by, or under a root, as one unit. */
    private static String unit(List<Atom> atoms) {
        String text = Row.text(atoms);
        return isUnit(atoms) && isBare(text) ? text : "(" + text + ")";
    }

    private static boolean isUnit(List<Atom> atoms) {
        int size = atoms.size();
        if (size <= 1) {
            return true;
        }
        String first = atoms.get(0).text();
        boolean differential = size == 2 && (first.startsWith("∂") || first.startsWith("d") || first.startsWith("Δ"));
        return differential || isEnclosed(atoms.subList(isFunction(atoms) ? 1 : 0, size));
    }

    /** Returns whether a name comes before parentheses, as in P(B). */
    private static boolean isFunction(List<Atom> atoms) {
        Atom first = atoms.get(0);
        boolean named = (first.is(Kind.OPERATOR) || first.is(Kind.ORDINARY))
                && !first.text().isEmpty()
                && Character.isLetter(first.text().codePointAt(0));
        return named && atoms.get(1).is(Kind.OPENING);
    }

    /** Returns whether one pair of parentheses or bars encloses all. */
    private static boolean isEnclosed(List<Atom> atoms) {
        Atom first = atoms.get(0);
        Atom last = atoms.get(atoms.size() - 1);
        if (first.text().equals("|") || first.text().equals("‖")) {
            long bars = atoms.stream()
                    .filter(atom -> atom.text().startsWith(first.text()))
                    .count();
            return bars == 2 && last.text().startsWith(first.text());
        }
        int depth = 0;
        for (int i = 0; i < atoms.size(); i++) {
            depth += atoms.get(i).is(Kind.OPENING) ? 1 : atoms.get(i).is(Kind.CLOSING) ? -1 : 0;
            if (depth == 0) {
                return first.is(Kind.OPENING)
                        && i == atoms.size() - 1
                        && last.text().length() == 1;
            }
        }
        return false;
    }

    private static boolean isBar(int c) {
        return c == '|' || c == '‖';
    }

    /** Returns whether a text has neither a blank nor a fraction outside of its parentheses and bars. */
    private static boolean isBare(String text) {
        int depth = 0;
        boolean barred = false;
        boolean bars = text.chars().filter(Fractions::isBar).count() % 2 == 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (bars && isBar(c)) {
                barred = !barred;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if ((c == ' ' || c == '/') && depth <= 0 && !barred) {
                return false;
            }
        }
        return true;
    }
}
