package guide.deck.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of a list's item into a key point: what leads it and its first clause, or its first sentence. */
final class KeyPointText {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 100;
    private static final int MOST_WORDS_OF_A_LEAD = 8;

    /** A longer lead is no lead, so the patterns look no further. */
    private static final int LONGEST_LEAD = 90;

    private static final Pattern BOLD_LEAD =
            Pattern.compile("(\\*\\*|__)(.{1," + LONGEST_LEAD + "}?)\\1\\s*(?:[:–—-]\\s*|$|\\s)(.*)", Pattern.DOTALL);
    private static final Pattern LEAD = Pattern.compile(
            "([^:.!?;\\n]{2," + LONGEST_LEAD + "}?)(?::(?=\\s|$)|\\s[–—-](?=\\s))\\s*(.*)", Pattern.DOTALL);
    /** A clause that stands on its own; a comma alone may only separate the words of a list. */
    private static final Pattern CLAUSE_END = Pattern.compile(
            ";\\s|\\s[–—-]\\s|,\\s(?:which|where|because|so|but|while|whereas|since|although|making|allowing|enabling)\\s");
    /** An item that goes on from the text before it. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:This|That|It|They|These|Those|Here|There|For example|For instance|The following|Note)\\b.*",
            Pattern.DOTALL);

    private KeyPointText() {}

    /** Returns the point; empty if the text makes none without a cut in the middle of a thought. */
    static Optional<String> of(String item) {
        Matcher bold = BOLD_LEAD.matcher(item);
        if (bold.matches() && isLead(bold.group(2))) {
            return led(withoutColon(bold.group(2)), bold.group(3));
        }
        Matcher plain = LEAD.matcher(item);
        if (plain.matches() && !plain.group(2).isBlank() && isLead(plain.group(1)) && isBalanced(plain.group(1))) {
            return led(plain.group(1).strip(), plain.group(2));
        }
        String sentence = Sentences.first(item);
        return GOES_ON.matcher(sentence).matches() || sentence.endsWith(":") ? Optional.empty() : fitting(sentence);
    }

    private static Optional<String> led(String lead, String rest) {
        String sentence = Sentences.first(rest);
        if (sentence.isEmpty()
                || sentence.endsWith(":")
                || GOES_ON.matcher(sentence).matches()) {
            return fitting(lead);
        }
        return fitting(lead + ": " + sentence)
                .or(() -> clause(sentence).flatMap(clause -> fitting(lead + ": " + clause)))
                .or(() -> fitting(lead));
    }

    private static boolean isLead(String text) {
        return !text.isBlank() && text.strip().split("\\s+").length <= MOST_WORDS_OF_A_LEAD;
    }

    private static String withoutColon(String lead) {
        return lead.strip().replaceFirst("\\s*[:.]$", "");
    }

    private static Optional<String> clause(String sentence) {
        Matcher end = CLAUSE_END.matcher(sentence);
        while (end.find()) {
            if (isBalanced(sentence.substring(0, end.start()))) {
                return Optional.of(sentence.substring(0, end.start()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fitting(String text) {
        String point = text.strip().replaceFirst("(?<![.…])[.。]$", "").replaceFirst("[;,]$", "");
        boolean fits = point.length() >= SHORTEST && point.length() <= LONGEST && isBalanced(point);
        return fits && !point.contains("\n") ? Optional.of(point) : Optional.empty();
    }

    /** Returns whether what a text opens is closed in it: brackets, code, emphasis, formulas. */
    static boolean isBalanced(String text) {
        return count(text, '(') == count(text, ')')
                && count(text, '[') == count(text, ']')
                && count(text, '`') % 2 == 0
                && (count(text, '*') % 2 == 0)
                && (count(text, '$') % 2 == 0 || text.matches(".*\\$\\d.*"));
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
