package guide.text.math;

import guide.text.math.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a formula into atoms: signs, groups, indices and powers; what commands mean is in {@link Commands}. */
final class FormulaParser {
    /** The deepest nesting of groups; deeper ones stay as they are written. */
    private static final int DEEPEST = 40;

    /** Signs that are typed as two characters instead of as a command. */
    private static final String[][] TYPED = {
        {":=", ":="}, {"->", "→"}, {"=>", "⇒"}, {"!=", "≠"}, {"<=", "≤"}, {">=", "≥"}
    };

    private enum End {
        /** A row of the formula: a line break. */
        ROW,
        /** A cell of a matrix: {@code &}, a line break, or the end of the environment. */
        CELL,
        /** A group: its brace. */
        GROUP
    }

    private final Source source;
    private final Commands commands;
    private int depth;
    private End end = End.ROW;

    FormulaParser(String latex) {
        this.source = new Source(latex);
        this.commands = new Commands(this, source);
    }

    /** Reads the whole formula, row by row. */
    List<List<Atom>> rows() {
        List<List<Atom>> rows = new ArrayList<>();
        do {
            rows.add(atoms(End.ROW));
        } while (endsLine());
        return rows;
    }

    /** Reads the cells of an environment to its end, which it takes; none where it is too deep. */
    List<List<String>> environment() {
        return depth >= DEEPEST ? List.of() : cells();
    }

    private List<List<String>> cells() {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        while (true) {
            String cell = Row.text(atoms(End.CELL));
            row.add(cell);
            if (source.isNext("&")) {
                source.next();
                continue;
            }
            boolean isBlank = row.size() == 1 && cell.isEmpty();
            if (!isBlank) {
                rows.add(row);
            }
            row = new ArrayList<>();
            if (!endsLine()) {
                break;
            }
        }
        if (source.isNext("\\end")) {
            source.next();
            source.command();
            source.raw();
        }
        return rows;
    }

    private boolean endsLine() {
        if (!source.isNext("\\\\")) {
            return false;
        }
        source.next();
        source.next();
        source.option();
        return true;
    }

    private List<Atom> atoms(End until) {
        End outer = end;
        end = until;
        depth++;
        List<Atom> atoms = new ArrayList<>();
        int letters = 0;
        while (source.hasMore() && !ends(until)) {
            char c = source.peek();
            if (Character.isWhitespace(c)) {
                source.skipBlanks();
                int ahead = source.lettersAhead();
                // TeX sets no blanks; between words that are not marked as such they are needed.
                if (letters > 0 && ahead > 0 && letters + ahead > 2) {
                    atoms.add(Atom.of(" ", Kind.SPACE));
                }
                continue;
            }
            letters = Source.isLetter(c) ? letters + 1 : 0;
            step(atoms, c);
        }
        depth--;
        end = outer;
        return atoms;
    }

    private boolean ends(End until) {
        return switch (until) {
            case ROW -> source.isNext("\\\\");
            case CELL -> source.isNext("&") || source.isNext("\\\\") || source.isNext("\\end");
            case GROUP -> source.isNext("}");
        };
    }

    private void step(List<Atom> atoms, char c) {
        switch (c) {
            case '{' -> atoms.add(group());
            case '}' -> source.next();
            case '^', '_', '\'' -> scripts(atoms);
            case '&', '~' -> {
                source.next();
                atoms.add(Atom.of(" ", Kind.SPACE));
            }
            case '\\' -> {
                source.next();
                commands.read(source.command(), atoms);
            }
            default -> atoms.add(sign(c));
        }
    }

    private Atom sign(char c) {
        if (c >= '0' && c <= '9') {
            return Atom.ordinary(source.number());
        }
        for (String[] pair : TYPED) {
            if (source.isNext(pair[0])) {
                source.next();
                source.next();
                return Atom.of(pair[1], Kind.RELATION);
            }
        }
        return Symbols.sign(source.next());
    }

    /** Reads a group as one atom: TeX sets {@code {,}} without a space. */
    private Atom group() {
        List<Atom> atoms = argument();
        return atoms.size() == 1 && !atoms.get(0).is(Kind.PUNCTUATION) ? atoms.get(0) : Atom.ordinary(Row.text(atoms));
    }

    /** Reads what follows a command or a script: a group, a command with what follows that, or one sign. */
    List<Atom> argument() {
        source.skipBlanks();
        if (!source.hasMore() || ends(end)) {
            return List.of();
        }
        char c = source.peek();
        if (c == '{' && depth >= DEEPEST) {
            return List.of(Atom.ordinary(source.raw()));
        }
        if (c == '{') {
            source.next();
            List<Atom> atoms = atoms(End.GROUP);
            source.next();
            return atoms;
        }
        List<Atom> atoms = new ArrayList<>();
        if (c == '\\' && depth >= DEEPEST) {
            source.next();
            return List.of(Atom.ordinary("\\" + source.command()));
        }
        depth++;
        if (c == '\\') {
            step(atoms, c);
        } else {
            atoms.add(Symbols.sign(source.next()));
        }
        depth--;
        return atoms;
    }

    /** Reads what is left of the group or the row that is open; empty where it is too deep. */
    Optional<List<Atom>> rest() {
        return depth >= DEEPEST ? Optional.empty() : Optional.of(atoms(end));
    }

    /** Reads the primes, indices and powers of the last atom; indices come first, in whatever order they are written. */
    private void scripts(List<Atom> atoms) {
        Atom base = base(atoms);
        StringBuilder below = new StringBuilder();
        StringBuilder above = new StringBuilder();
        while (source.hasMore() && "^_'".indexOf(source.peek()) >= 0) {
            int mark = source.next();
            if (mark == '\'') {
                above.append('′');
                continue;
            }
            String script = Row.tight(argument());
            if (script.isEmpty()) {
                continue;
            }
            if (mark == '_') {
                below.append(Scripts.below(script));
            } else {
                above.append(Scripts.above(script));
            }
        }
        boolean loose = base.is(Kind.FRACTION)
                || base.is(Kind.ORDINARY)
                        && base.text().contains(" ")
                        && base.rows().isEmpty();
        String marks = (below.toString() + above).replace("′′", "″");
        String text = (loose ? "(" + base.text() + ")" : base.text()) + marks;
        List<String> rows = new ArrayList<>(base.rows());
        if (!rows.isEmpty()) {
            rows.set(0, rows.get(0) + marks);
            rows = Row.padded(rows);
        }
        atoms.add(new Atom(text, rows, base.is(Kind.FRACTION) ? Kind.ORDINARY : base.kind()));
    }

    /** Takes the atom that scripts belong to; an empty one where nothing is before them that can have any. */
    private static Atom base(List<Atom> atoms) {
        return Optional.of(atoms)
                .filter(some -> !some.isEmpty())
                .map(some -> some.get(some.size() - 1))
                .filter(last -> !last.is(Kind.SPACE) && !last.is(Kind.OPENING) && !last.is(Kind.PUNCTUATION))
                .map(last -> atoms.remove(atoms.size() - 1))
                .orElseGet(() -> Atom.ordinary(""));
    }
}
