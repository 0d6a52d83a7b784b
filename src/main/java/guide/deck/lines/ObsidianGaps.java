package guide.deck.lines;

import guide.deck.text.CodeAndFormulas;
import guide.deck.text.Gap;
import guide.deck.text.Gaps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks around a part of a text, as Obsidian's plugin takes them for gaps: {@code ==part==}, and with a number and a hint
 * {@code ==1;;part;;hint==}. Parts of one number are asked for together.
 */
enum ObsidianGaps {
    /** Taken by default. */
    HIGHLIGHT("==", "=="),
    /** Taken where the user has switched it on. */
    CURLY("{{", "}}"),
    /** Taken where the user has switched it on. */
    BOLD("**", "**");

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9}|[ahs]{1,99});;");
    private static final String HINT = ";;";

    private final String opening;
    private final String closing;

    ObsidianGaps(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /**
     * A text with gaps.
     *
     * @param text without the marks
     * @param groups one for each card, in their order
     */
    record Marked(String text, List<Gaps> groups) {
        Marked {
            groups = List.copyOf(groups);
        }
    }

    /** Returns whether a line holds a marked part. */
    boolean isIn(String line) {
        return line.contains(opening) && new Marks(line).next(0);
    }

    /** Returns the text without the marks. */
    Marked in(String text) {
        Marks marks = new Marks(text);
        StringBuilder plain = new StringBuilder();
        Map<String, List<Gap>> groups = new LinkedHashMap<>();
        int from = 0;
        while (marks.next(from)) {
            plain.append(text, from, marks.start);
            String inner = text.substring(marks.start + opening.length(), marks.end);
            Matcher number = NUMBER.matcher(inner);
            boolean isNumbered = number.lookingAt() && number.end() < inner.length();
            String part = isNumbered ? inner.substring(number.end()) : inner;
            int hint = part.indexOf(HINT);
            boolean hasHint = hint > 0 && !part.substring(0, hint).isBlank();
            String shown = hasHint ? part.substring(0, hint) : part;
            boolean isTogether = isNumbered && Character.isDigit(inner.charAt(0));
            Gap gap = new Gap(
                    plain.length(),
                    plain.length() + shown.length(),
                    hasHint ? part.substring(hint + HINT.length()) : "");
            groups.computeIfAbsent(isTogether ? number.group(1) : "at " + marks.start, any -> new ArrayList<>())
                    .add(gap);
            plain.append(shown);
            from = marks.end + closing.length();
        }
        plain.append(text, from, text.length());
        return new Marked(
                plain.toString(), groups.values().stream().map(Gaps::new).toList());
    }

    /** Returns the text with the marked parts in bold, as Markdown has no sign for what is highlighted. */
    String asBold(String text) {
        if (!text.contains(opening)) {
            return text;
        }
        Marked marked = in(text);
        List<Gap> all = marked.groups().stream()
                .flatMap(gaps -> gaps.gaps().stream())
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Gap gap : all) {
            out.append(marked.text(), from, gap.start()).append(gap.bold(marked.text()));
            from = gap.end();
        }
        return out.append(marked.text(), from, marked.text().length()).toString();
    }

    /** Goes from one marked part of a text to the next. A part is in one line, and has no blanks at its ends. */
    private final class Marks {
        private final String text;
        private final BitSet verbatim;
        private int start;
        private int end = -1;
        private int lineEnd = -1;

        Marks(String text) {
            this.text = text;
            this.verbatim = CodeAndFormulas.in(text);
        }

        /** Goes to the next part at or behind a place, and returns whether there is one. */
        boolean next(int from) {
            for (start = text.indexOf(opening, from); start >= 0; start = text.indexOf(opening, start + 1)) {
                int inner = start + opening.length();
                end = end < inner ? text.indexOf(closing, inner) : end;
                if (end < 0) {
                    return false;
                }
                lineEnd = lineEnd < start ? lineEnd(start) : lineEnd;
                boolean isMarked = end > inner
                        && end < lineEnd
                        && !verbatim.get(start)
                        && !Character.isWhitespace(text.charAt(inner))
                        && !Character.isWhitespace(text.charAt(end - 1));
                if (isMarked) {
                    return true;
                }
            }
            return false;
        }

        private int lineEnd(int at) {
            int found = text.indexOf('\n', at);
            return found < 0 ? text.length() : found;
        }
    }
}
