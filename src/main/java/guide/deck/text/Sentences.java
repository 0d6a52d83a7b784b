package guide.deck.text;

import java.util.Locale;
import java.util.Set;

/** Finds where a sentence ends; a point after an abbreviation, or within brackets or code, ends none. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "eg", "ie", "etc", "vs", "cf", "al", "approx", "fig", "eq", "no", "resp", "dr", "mr", "mrs",
            "prof", "st", "inc", "ltd", "viz", "ca", "incl", "max", "min", "sec", "ex");

    private Sentences() {}

    /** Returns the first sentence, with its sign; the whole text if it has but one. A broken line ends one too. */
    static String first(String text) {
        int depth = 0;
        boolean isCode = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return text.substring(0, i).strip();
            } else if (c == '`') {
                isCode = !isCode;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (!isCode && depth == 0 && ends(text, i)) {
                return text.substring(0, i + 1).strip();
            }
        }
        return text.strip();
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？') {
            return true;
        }
        boolean isSign = c == '.' || c == '!' || c == '?';
        boolean goesOn = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return isSign && !goesOn && !(c == '.' && isAbbreviation(text, at)) && !beginsLow(text, at + 1);
    }

    private static boolean isAbbreviation(String text, int point) {
        int start = point;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, point).toLowerCase(Locale.ROOT);
        return word.length() == 1 && Character.isLetter(word.charAt(0)) || ABBREVIATIONS.contains(word);
    }

    private static boolean beginsLow(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return Character.isLowerCase(text.charAt(i));
            }
        }
        return false;
    }
}
