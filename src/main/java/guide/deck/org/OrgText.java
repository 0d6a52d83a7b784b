package guide.deck.org;

import guide.deck.Losses;
import guide.deck.text.MarkdownCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Org's blocks into Markdown: code, quotes, tables, lists, formulas; what is within lines is {@link OrgInline}'s. */
final class OrgText {
    private static final Pattern BEGIN =
            Pattern.compile("[ \t]*+#\\+BEGIN_(\\w++)[ \t]*+(\\S*+).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATEX_BEGIN = Pattern.compile("\\s*+\\\\begin\\{([a-zA-Z]++\\*?)}.*");
    private static final Pattern ITEM =
            Pattern.compile("([ \t]*+)([-+]|\\d++[.)]|(?<=[ \t])\\*)([ \t]++)(?:\\[@\\d++][ \t]*+)?(.*)");
    private static final Pattern RULE = Pattern.compile("[ \t]*+-{5,}+[ \t]*+");
    private static final Pattern TABLE_RULE = Pattern.compile("[ \t]*+\\|-[-+|]*+[ \t]*+");

    /** The longest formula, in lines. */
    private static final int LONGEST_FORMULA = 200;
    /** The most blocks whose end is looked for in vain. */
    private static final int MOST_UNCLOSED = 20;

    private final List<String> lines;
    private final OrgInline inline;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    private int unclosed;

    private OrgText(List<String> lines, OrgInline inline) {
        this.lines = lines;
        this.inline = inline;
    }

    /** Returns Markdown; images and sounds are counted at a line of the file. */
    static String markdown(String org, int line, Losses losses) {
        OrgText text = new OrgText(List.of(org.split("\n", -1)), new OrgInline(line, losses));
        text.convert();
        return text.out.toString().strip();
    }

    /** Returns a text of one line as Markdown. */
    static String line(String org, int line, Losses losses) {
        return new OrgInline(line, losses).markdown(org.replace('\n', ' ').strip());
    }

    private void convert() {
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            Matcher begin = BEGIN.matcher(line);
            Matcher latex = LATEX_BEGIN.matcher(line);
            if (begin.matches()) {
                i = block(begin.group(1).toUpperCase(Locale.ROOT), begin.group(2), i);
            } else if (latex.matches()) {
                i = formula("\\end{" + latex.group(1) + "}", i, "", "");
            } else if (line.strip().startsWith("\\[")) {
                i = formula("\\]", i, "\\[", "\\]");
            } else if (line.strip().startsWith("|")) {
                i = table(i);
            } else if (line.matches("[ \t]*+:(?: .*)?")) {
                i = fixed(i);
            } else {
                text(line);
                i++;
            }
        }
        endParagraph();
    }

    private void text(String line) {
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            endParagraph();
            gap();
        } else if (RULE.matcher(line).matches()) {
            endParagraph();
            gap();
            out.append("---\n\n");
        } else if (item.matches()) {
            endParagraph();
            String mark = item.group(2).length() > 1 ? item.group(2) : "-";
            out.append(item.group(1)).append(mark).append(' ');
            String what = item.group(4);
            int described = (what + " ").indexOf(" :: ");
            paragraph.append(
                    described > 0
                            ? "*" + what.substring(0, described).strip() + "*: "
                                    + (what + " ").substring(described + 4).strip()
                            : what);
        } else {
            paragraph.append(paragraph.length() == 0 ? "" : "\n").append(line);
        }
    }

    /** Ends what is before with a blank line. */
    private void gap() {
        int end = out.length();
        if (end > 0 && !(end > 1 && out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n')) {
            out.append('\n');
        }
    }

    private void endParagraph() {
        if (paragraph.length() > 0) {
            out.append(inline.markdown(paragraph.toString())).append('\n');
            paragraph.setLength(0);
        }
    }

    private int block(String kind, String language, int begin) {
        int end = unclosed < MOST_UNCLOSED ? begin + 1 : lines.size();
        while (end < lines.size()
                && !lines.get(end).strip().toUpperCase(Locale.ROOT).equals("#+END_" + kind)) {
            end++;
        }
        if (end == lines.size()) {
            unclosed++;
            text(lines.get(begin));
            return begin + 1;
        }
        endParagraph();
        List<String> inner = lines.subList(begin + 1, end);
        switch (kind) {
            case "SRC", "EXAMPLE", "EXPORT" -> code(kind.equals("EXAMPLE") ? "" : language, inner);
            case "QUOTE", "VERSE" -> quote(inner, kind.equals("VERSE"));
            case "COMMENT" -> out.append('\n');
            default -> new OrgText(inner, inline).into(out);
        }
        return end + 1;
    }

    private void into(StringBuilder other) {
        convert();
        other.append('\n').append(out).append('\n');
    }

    private void quote(List<String> inner, boolean keepsLines) {
        OrgText quote = new OrgText(inner, inline);
        quote.convert();
        gap();
        quote.out
                .toString()
                .strip()
                .lines()
                .forEach(line -> out.append(line.isBlank() ? ">" : "> " + line)
                        .append(keepsLines && !line.isBlank() ? "\\\n" : "\n"));
        out.append('\n');
    }

    private void code(String language, List<String> inner) {
        // Only the shared indent goes: what a question shows stays the same when its deck is imported again.
        int indent = inner.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        List<String> code = new ArrayList<>();
        for (String line : inner) {
            String text = line.isBlank() ? "" : line.substring(indent);
            boolean isEscaped = text.stripLeading().matches(",+(?:\\*|#\\+).*");
            code.add(isEscaped ? text.replaceFirst(",", "") : text);
        }
        String all = String.join("\n", code).replace("" + OrgGaps.SHOWN, "").replace("" + OrgGaps.SHOWN_END, "");
        boolean isName = language.matches("[\\w+#.-]+") && !language.startsWith("-");
        gap();
        out.append(MarkdownCode.block(isName ? language : "", all)).append("\n\n");
    }

    private int fixed(int from) {
        endParagraph();
        int to = from;
        List<String> inner = new ArrayList<>();
        while (to < lines.size() && lines.get(to).matches("[ \t]*+:(?: .*)?")) {
            String line = lines.get(to++).stripLeading();
            inner.add(line.length() > 1 ? line.substring(2) : "");
        }
        code("", inner);
        return to;
    }

    /** Takes the lines to the end of a formula; what opens and closes it is left out if Markdown has its own. */
    private int formula(String end, int from, String opens, String closes) {
        int to = from;
        int last = Math.min(lines.size(), from + LONGEST_FORMULA);
        while (to < last && !lines.get(to).contains(end) && !lines.get(to).isBlank()) {
            to++;
        }
        if (to == last || !lines.get(to).contains(end)) {
            text(lines.get(from));
            return from + 1;
        }
        endParagraph();
        String closing = lines.get(to);
        int cut = closing.indexOf(end) + end.length();
        List<String> all = new ArrayList<>(lines.subList(from, to));
        all.add(closing.substring(0, cut));
        String formula = String.join("\n", all).strip();
        formula = formula.substring(opens.length(), formula.length() - closes.length())
                .strip();
        gap();
        out.append("$$\n").append(formula).append("\n$$\n\n");
        if (!closing.substring(cut).isBlank()) {
            text(closing.substring(cut));
        }
        return to + 1;
    }

    private int table(int from) {
        endParagraph();
        int to = from;
        boolean hasHead = false;
        StringBuilder rows = new StringBuilder();
        while (to < lines.size() && lines.get(to).strip().startsWith("|")) {
            String row = lines.get(to++);
            if (!TABLE_RULE.matcher(row).matches()) {
                List<String> cells = cells(row);
                rows.append("| ").append(String.join(" | ", cells)).append(" |\n");
                if (!hasHead) {
                    rows.append("|").append(" --- |".repeat(cells.size())).append('\n');
                    hasHead = true;
                }
            }
        }
        gap();
        out.append(rows).append('\n');
        return to;
    }

    private List<String> cells(String row) {
        String inner = row.strip().substring(1);
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("\\|", -1)) {
            cells.add(inline.markdown(cell.strip()));
        }
        return cells;
    }
}
