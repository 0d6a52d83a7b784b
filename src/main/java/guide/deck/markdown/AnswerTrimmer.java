package guide.deck.markdown;

import guide.deck.text.RuleLines;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what stands around an answer and is none of it: blank lines, rules, tags around the whole, ways back to the top. */
final class AnswerTrimmer {
    private static final Pattern NOTHING =
            Pattern.compile("(?:\\s|&nbsp;|\\\\|<br\\s*/?>|<hr\\s*/?>)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKS_BEFORE =
            Pattern.compile("(?:\\s*(?:<br\\s*/?>|&nbsp;)){1,50}", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG_BEFORE = Pattern.compile(
            "\\s*<(b|strong|p|div|i|em|center|blockquote|details)(\\s[^<>]{0,300})?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG_BEHIND =
            Pattern.compile("</(b|strong|p|div|i|em|center|blockquote|details)>\\s{0,9}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\]\\([^()]{0,300}\\)");
    private static final Set<String> UP = QuestionWords.phrases("""
            back to top|back to the top|top|go to top|return to top|to top|scroll to top|up|back|back to contents
            |back to toc|back to table of contents|back to the table of contents|back to questions|back to index
            |back to list|back to question list|back to all questions
            """);
    private static final int MOST_ROUNDS = 12;

    private AnswerTrimmer() {}

    static String of(String text, boolean isInItem) {
        List<String> lines = text.lines().toList();
        String tidy = String.join("\n", isInItem ? Indents.dedented(lines) : lines);
        String before = "";
        for (int i = 0; i < MOST_ROUNDS && !tidy.equals(before); i++) {
            before = tidy;
            tidy = unwrapped(withoutEnds(tidy));
        }
        return tidy;
    }

    private static String withoutEnds(String text) {
        List<String> lines = text.lines().toList();
        int from = 0;
        int to = lines.size();
        while (from < to && isNone(lines.get(from))) {
            from++;
        }
        while (to > from && isNone(lines.get(to - 1))) {
            to--;
        }
        return String.join("\n", lines.subList(from, to)).stripTrailing();
    }

    private static boolean isNone(String line) {
        String text = line.stripLeading();
        boolean isText = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
        return !isText
                && line.length() < 300
                && (NOTHING.matcher(line).matches() || RuleLines.isRule(line) || leadsUp(line));
    }

    private static boolean leadsUp(String line) {
        boolean isLink = line.contains("](") || line.contains("href=");
        return isLink && UP.contains(QuestionWords.folded(ADDRESS.matcher(line).replaceAll("]")));
    }

    private static String unwrapped(String text) {
        Matcher breaks = BREAKS_BEFORE.matcher(text);
        String rest = breaks.lookingAt() ? text.substring(breaks.end()) : text;
        Matcher before = TAG_BEFORE.matcher(rest);
        if (before.lookingAt()) {
            String name = before.group(1);
            int end = endOfFirst(tags(rest, name));
            if (end < 0) {
                return rest.substring(before.end());
            } else if (rest.substring(end).isBlank()) {
                return rest.substring(before.end(), rest.lastIndexOf('<', end - 1));
            }
        }
        Matcher behind = TAG_BEHIND.matcher(tail(rest));
        if (behind.find() && depth(tags(rest, behind.group(1))) != 0) {
            return rest.substring(0, rest.lastIndexOf('<'));
        }
        return rest;
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 40));
    }

    private static Matcher tags(String text, String name) {
        return Pattern.compile("<(/?)" + name + "\\b[^<>]*>", Pattern.CASE_INSENSITIVE)
                .matcher(text);
    }

    /** Returns the place behind the end of the first tag; -1 if it has none. */
    private static int endOfFirst(Matcher tags) {
        int depth = 0;
        while (tags.find()) {
            depth += step(tags);
            if (depth <= 0) {
                return tags.end();
            }
        }
        return -1;
    }

    /** Returns how many tags more begin than end. */
    private static int depth(Matcher tags) {
        return tags.results().mapToInt(AnswerTrimmer::step).sum();
    }

    private static int step(MatchResult tag) {
        return tag.group(1).isEmpty() ? 1 : -1;
    }
}
