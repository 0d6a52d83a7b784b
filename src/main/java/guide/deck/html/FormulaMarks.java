package guide.deck.html;

import guide.text.html.HtmlMarkup;
import guide.text.math.Delimiters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Finds the formulas in a card's HTML and makes an element of each, so that no later step takes their signs for Markdown's.
 * They stand between {@code \(} and {@code \)}, {@code [$]} and {@code [/$]}, in {@code <anki-mathjax>}, or between dollars;
 * there may be tags within them. Code holds none.
 */
final class FormulaMarks {
    private static final Set<String> WITHOUT_FORMULAS = Set.of("pre", "code", "script", "style", "textarea", "svg");
    private static final String MATHJAX = "anki-mathjax";
    /** The longest formula between two dollars, in chars. */
    private static final int LONGEST = 1000;

    private static final Pattern BREAK = Pattern.compile("<(br|/div|/p)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    private final String html;
    private final String lower;
    private final StringBuilder out;
    /** The ends that are not in the rest, so that they are looked for once. */
    private final Set<String> missing = new HashSet<>();

    private FormulaMarks(String html) {
        this.html = html;
        lower = lower(html);
        out = new StringBuilder(html.length() + 64);
    }

    /** Returns the HTML with an element for each formula. */
    static String in(String html) {
        boolean mayHold = html.indexOf('$') >= 0
                || html.contains("\\(")
                || html.contains("\\[")
                || html.contains("[latex]")
                || html.contains(MATHJAX);
        return mayHold ? new FormulaMarks(html).all() : html;
    }

    private String all() {
        int at = 0;
        while (at < html.length()) {
            at = step(at);
        }
        return out.toString();
    }

    /** Writes what begins at a place, and returns where the next thing begins. */
    private int step(int at) {
        char c = html.charAt(at);
        int next = -1;
        if (c == '<') {
            next = tag(at);
        } else if (c == '\\') {
            next = html.startsWith("\\(", at)
                    ? between(at, "\\(", "\\)", false)
                    : html.startsWith("\\[", at) ? between(at, "\\[", "\\]", true) : -1;
        } else if (c == '[') {
            next = bracket(at);
        } else if (c == '$') {
            next = html.startsWith("$$", at) ? dollars(at) : dollar(at);
        }
        if (next < 0) {
            out.append(c);
            return at + 1;
        }
        return next;
    }

    private int tag(int at) {
        if (html.startsWith("<!--", at)) {
            return copy(at, "-->");
        }
        String name = name(at + 1);
        if (name.equals(MATHJAX)) {
            int open = html.indexOf('>', at);
            boolean isBlock = open > 0 && lower.substring(at, open).contains("block=\"true\"");
            return open < 0 ? -1 : between(at, html.substring(at, open + 1), "</" + MATHJAX + ">", isBlock);
        }
        boolean isTag = !name.isEmpty() || html.startsWith("</", at);
        return isTag ? copy(at, WITHOUT_FORMULAS.contains(name) ? "</" + name : ">") : -1;
    }

    private String name(int at) {
        int end = at;
        while (end < html.length()
                && (Character.isLetterOrDigit(lower.charAt(end)) || lower.charAt(end) == '-')
                && end - at < 20) {
            end++;
        }
        return end > at && Character.isLetter(lower.charAt(at)) ? lower.substring(at, end) : "";
    }

    private int copy(int at, String end) {
        int found = find(end, at);
        if (found < 0) {
            return -1;
        }
        out.append(html, at, found + end.length());
        return found + end.length();
    }

    private int bracket(int at) {
        for (String name : List.of("latex", "$$", "$")) {
            String open = "[" + name + "]";
            if (lower.startsWith(open, at)) {
                return name.equals("latex") ? latex(at) : between(at, open, "[/" + name + "]", name.equals("$$"));
            }
        }
        return -1;
    }

    private int between(int at, String open, String end, boolean isBlock) {
        int from = at + open.length();
        int found = find(end, from);
        if (found < 0) {
            return -1;
        }
        formula(clean(html.substring(from, found)), isBlock);
        return found + end.length();
    }

    /** Marks text of LaTeX, which is mostly one formula with delimiters of its own. */
    private int latex(int at) {
        String open = "[latex]";
        String end = "[/latex]";
        int found = find(end, at);
        if (found < 0) {
            return -1;
        }
        String text = clean(html.substring(at + open.length(), found))
                .replaceAll("\\\\(begin|end)\\{(displaymath|math|document)}", "")
                .strip();
        boolean isDisplay = text.startsWith("$$") || text.startsWith("\\[") || text.indexOf('\n') >= 0;
        String bare = text.replaceAll("^(\\$\\$?|\\\\[(\\[])|(\\$\\$?|\\\\[)\\]])$", "");
        if (bare.indexOf('$') >= 0) {
            out.append(in(text));
        } else {
            formula(bare, isDisplay || bare.contains("\\begin"));
        }
        return found + end.length();
    }

    private int dollars(int at) {
        int found = find("$$", at + 2);
        if (found < 0) {
            return -1;
        }
        String inner = clean(html.substring(at + 2, found));
        if (inner.isBlank() || !Delimiters.isFormula(plain(inner), ' ')) {
            return -1;
        }
        formula(inner, true);
        return found + 2;
    }

    private int dollar(int at) {
        if (at > 0 && Delimiters.isWord(html.charAt(at - 1))) {
            return -1;
        }
        int end = at + 1;
        while (end < html.length() && html.charAt(end) != '$' && html.charAt(end) != '<' && end - at < LONGEST) {
            end += html.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= html.length() || html.charAt(end) != '$') {
            return -1;
        }
        String inner = html.substring(at + 1, end);
        boolean isQuoted = inner.length() > 2 && inner.startsWith("`") && inner.endsWith("`");
        int after = end + 1 < html.length() ? html.charAt(end + 1) : ' ';
        boolean isFormula = !inner.isEmpty()
                && inner.strip().length() == inner.length()
                && Delimiters.isFormula(plain(inner), after);
        if (!isQuoted && !isFormula) {
            return -1;
        }
        formula(isQuoted ? inner.substring(1, inner.length() - 1) : inner, false);
        return end + 1;
    }

    private void formula(String latex, boolean isBlock) {
        String name = isBlock ? HtmlMarkup.MATH_BLOCK : HtmlMarkup.MATH;
        if (!latex.isBlank()) {
            String text = latex.strip().replace("<", "&lt;");
            out.append('<')
                    .append(name)
                    .append('>')
                    .append(text)
                    .append("</")
                    .append(name)
                    .append('>');
        }
    }

    private int find(String end, int from) {
        int found = missing.contains(end) ? -1 : lower.indexOf(end, from);
        if (found < 0) {
            missing.add(end);
        }
        return found;
    }

    private static String clean(String inner) {
        return TAG.matcher(BREAK.matcher(inner).replaceAll("\n")).replaceAll("").replace("&nbsp;", " ");
    }

    private static String plain(String inner) {
        return Parser.unescapeEntities(inner, false);
    }

    /** Returns the letters of ASCII in lower case: the length stays. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return lower.toString();
    }
}
