package guide.text.math;

import guide.text.math.Atom.Kind;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands that take arguments or set something, and how each is drawn. */
final class Commands {
    /** What a command stands for that is neither a sign nor drawn in a way of its own. */
    private enum Rule {
        /** Words, in a group. */
        WORDS,
        /** What its argument stands for: how letters look in print does not matter here. */
        ARGUMENT,
        /** A blank. */
        SPACE,
        /** A blank, whose width is in a group. */
        SPACE_WITH_GROUP,
        /** Nothing: it only sets sizes and places. */
        NOTHING,
        /** Nothing, and its group is not shown either. */
        NOTHING_WITH_GROUP
    }

    private static final Map<String, Rule> RULES = new HashMap<>();

    static {
        add(Rule.WORDS, "text textrm textbf textit textsf texttt textnormal textsc mbox hbox emph verb");
        add(Rule.ARGUMENT, """
                mathrm mathit mathsf mathtt mathnormal rm mathup boxed fbox mathop mathord mathinner ensuremath smash
                cancel bcancel xcancel underbrace overbrace mathclap mathllap mathrlap substack mathstrut displaylines
                overparen
                """);
        add(Rule.SPACE, ", : ; > quad qquad enspace enskip thinspace medspace thickspace space \\ newline hfill cr");
        add(Rule.SPACE_WITH_GROUP, "hspace mspace hskip mskip kern mkern");
        add(Rule.NOTHING, """
                displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits nonumber notag hline ! negthinspace
                bf it sf tt cal big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm biggm Biggm
                allowbreak noindent strut large Large small tiny normalsize centering /
                """);
        add(Rule.NOTHING_WITH_GROUP, "label phantom hphantom vphantom color vspace require hspace*");
    }

    private static void add(Rule rule, String names) {
        for (String name : names.strip().split("\\s+")) {
            RULES.put(name, rule);
        }
    }

    private final FormulaParser parser;
    private final Source source;

    Commands(FormulaParser parser, Source source) {
        this.parser = parser;
        this.source = source;
    }

    /** Reads a command's arguments, and adds what it stands for. */
    void read(String name, List<Atom> atoms) {
        switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac" ->
                atoms.add(Fractions.fraction(parser.argument(), parser.argument()));
            case "over" -> over(atoms);
            case "binom", "dbinom", "tbinom" ->
                atoms.add(Atom.ordinary("(" + text(parser.argument()) + " choose " + text(parser.argument()) + ")"));
            case "sqrt" -> atoms.add(Fractions.root(source.option(), parser.argument()));
            case "mathbf", "boldsymbol", "bm", "pmb", "mathbfit", "symbf" -> letters(Alphabet.BOLD, atoms);
            case "mathbb", "Bbb", "mathds", "mathbbm" -> letters(Alphabet.DOUBLE, atoms);
            case "mathcal", "mathscr" -> letters(Alphabet.SCRIPT, atoms);
            case "mathfrak" -> letters(Alphabet.FRAKTUR, atoms);
            case "left" -> fence(Kind.OPENING, atoms);
            case "right" -> fence(Kind.CLOSING, atoms);
            case "middle" -> fence(Kind.ORDINARY, atoms);
            case "begin" -> environment(atoms);
            case "end" -> source.raw();
            case "operatorname" -> {
                if (source.peek() == '*') {
                    source.next();
                }
                atoms.add(Atom.of(text(parser.argument()), Kind.OPERATOR));
            }
            case "mathrel" -> atoms.add(Atom.of(text(parser.argument()), Kind.RELATION));
            case "mathbin" -> atoms.add(Atom.of(text(parser.argument()), Kind.BINARY));
            case "overset", "stackrel" -> {
                String above = Row.tight(parser.argument());
                stacked(Scripts.above(above), atoms);
            }
            case "underset" -> {
                String below = Row.tight(parser.argument());
                stacked(Scripts.below(below), atoms);
            }
            case "xrightarrow" -> arrow("→", atoms);
            case "xleftarrow" -> arrow("←", atoms);
            case "textcolor", "colorbox", "href" -> {
                source.raw();
                atoms.add(Atom.ordinary(text(parser.argument())));
            }
            case "tag" -> atoms.add(Atom.ordinary("  (" + source.raw() + ")"));
            case "pmod" -> atoms.add(Atom.ordinary(" (mod " + text(parser.argument()) + ")"));
            case "not" -> negated(atoms);
            case "" -> atoms.add(Atom.ordinary("\\"));
            case " " -> atoms.add(Atom.of(" ", Kind.SPACE));
            default -> others(name, atoms);
        }
    }

    /** The fraction of plain TeX: what is before it in its group, over what is behind it. */
    private void over(List<Atom> atoms) {
        List<Atom> above = List.copyOf(atoms);
        parser.rest()
                .map(below -> Fractions.fraction(above, below))
                .ifPresentOrElse(
                        fraction -> {
                            atoms.clear();
                            atoms.add(fraction);
                        },
                        () -> atoms.add(Atom.ordinary("\\over ")));
    }

    private void others(String name, List<Atom> atoms) {
        Optional<Atom> symbol = Symbols.named(name);
        if (symbol.isPresent()) {
            atoms.add(symbol.get());
        } else if (Accents.isAccent(name)) {
            atoms.add(Atom.ordinary(Accents.with(name, Row.tight(parser.argument()))));
        } else if (RULES.containsKey(name)) {
            follow(RULES.get(name), atoms);
        } else {
            // Not known here: the reader may know it, so it stays whole.
            atoms.add(Atom.ordinary("\\" + name + source.groups()));
        }
    }

    private void follow(Rule rule, List<Atom> atoms) {
        switch (rule) {
            case WORDS -> atoms.add(Atom.ordinary(words(source.raw())));
            case ARGUMENT -> {
                List<Atom> argument = parser.argument();
                atoms.add(argument.size() == 1 ? argument.get(0) : Atom.ordinary(text(argument)));
            }
            case SPACE -> atoms.add(Atom.of(" ", Kind.SPACE));
            case SPACE_WITH_GROUP -> {
                source.groups();
                atoms.add(Atom.of(" ", Kind.SPACE));
            }
            case NOTHING -> {}
            case NOTHING_WITH_GROUP -> source.raw();
        }
    }

    private static String text(List<Atom> atoms) {
        return Row.text(atoms);
    }

    private void letters(Alphabet alphabet, List<Atom> atoms) {
        List<Atom> argument = parser.argument();
        Kind kind = argument.size() == 1 ? argument.get(0).kind() : Kind.ORDINARY;
        atoms.add(Atom.of(alphabet.of(text(argument)), kind));
    }

    /** Adds a fence of any size; a point stands for none. */
    private void fence(Kind kind, List<Atom> atoms) {
        source.skipBlanks();
        int sign = source.next();
        String text = sign == '\\'
                ? Optional.of(source.command())
                        .map(name -> Symbols.named(name).map(Atom::text).orElse("\\" + name))
                        .orElse("")
                : Character.toString(sign);
        if (!text.equals(".") && !text.isBlank()) {
            atoms.add(Atom.of(text, kind));
        }
    }

    private void environment(List<Atom> atoms) {
        String name = source.raw();
        if (name.startsWith("array") || name.startsWith("alignat") || name.equals("tabular")) {
            source.option();
            source.raw();
        }
        atoms.add(Matrix.named(name).of(parser.environment()));
    }

    private void stacked(String mark, List<Atom> atoms) {
        List<Atom> base = parser.argument();
        Kind kind = base.size() == 1 ? base.get(0).kind() : Kind.ORDINARY;
        atoms.add(Atom.of(text(base) + mark, kind));
    }

    private void arrow(String sign, List<Atom> atoms) {
        String below = source.option();
        String above = Row.tight(parser.argument());
        String word = above.isEmpty() ? below : above;
        atoms.add(
                Atom.of(word.isEmpty() ? sign : sign.equals("→") ? "─" + word + "→" : "←" + word + "─", Kind.RELATION));
    }

    private void negated(List<Atom> atoms) {
        List<Atom> argument = parser.argument();
        String text = Normalizer.normalize(text(argument) + "\u0338", Normalizer.Form.NFC);
        atoms.add(Atom.of(text, Kind.RELATION));
    }

    /** Returns words within a formula: their escapes are those of text, and dollars in them begin formulas of their own. */
    private static String words(String raw) {
        return raw.replaceAll("\\\\([_%$&#{}])", "$1")
                .replace("$", "")
                .replace('~', ' ')
                .replaceAll("\\s+", " ");
    }
}
