package guide.deck.lines;

import guide.deck.text.CodeAndFormulas;
import guide.deck.text.Gap;
import guide.deck.text.Gaps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
    /** A part with its marks: in one line, without blanks at its ends. */
    private final Pattern marked;

    ObsidianGaps(String opening, String closing) {
        this.opening = opening;
        String end = Pattern.quote(closing);
        marked = Pattern.compile(Pattern.quote(opening) + "(?!\\s)((?:(?!" + end + ")[^\n]){1,1000})(?<!\\s)" + end);
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
        return line.contains(opening) && find(marked.matcher(line), CodeAndFormulas.in(line), 0);
    }

    /** Goes to the next match at or behind a place that does not begin in code or a formula; returns whether there is one. */
    static boolean find(Matcher part, BitSet verbatim, int from) {
        boolean isFound = part.find(from);
        while (isFound && verbatim.get(part.start())) {
            isFound = part.find(part.start() + 1);
        }
        return isFound;
    }

    /** Returns the text without the marks. */
    Marked in(String text) {
        BitSet verbatim = CodeAndFormulas.in(text);
        Matcher found = marked.matcher(text);
        StringBuilder plain = new StringBuilder();
        Map<String, List<Gap>> groups = new LinkedHashMap<>();
        int from = 0;
        while (find(found, verbatim, from)) {
            plain.append(text, from, found.start());
            String inner = found.group(1);
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
            groups.computeIfAbsent(isTogether ? number.group(1) : "at " + found.start(), any -> new ArrayList<>())
                    .add(gap);
            plain.append(shown);
            from = found.end();
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
        Marked all = in(text);
        List<Gap> gaps = all.groups().stream()
                .flatMap(group -> group.gaps().stream())
                .sorted(Comparator.comparingInt(Gap::start))
                .toList();
        return gaps.isEmpty() ? text : new Gaps(gaps).answer(all.text());
    }
}
