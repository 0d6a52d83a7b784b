package guide.bank.search;

import java.util.function.Consumer;

/**
 * Splits folded text into terms. A term reaches from the start of a word to the next space, so that {@code
 * parent-child} is found by {@code parent-ch} and by {@code child}: typed text is the beginning of some term. In
 * scripts without spaces a term starts at every letter.
 */
final class Terms {
    /** The longest term; longer ones are cut, so that text without spaces costs no more than other text. */
    static final int LONGEST = 40;

    private static final char FIRST_THAI_OR_LAO = 0x0E00;
    private static final char LAST_THAI_OR_LAO = 0x0EFF;

    private Terms() {}

    /** Passes each term of a text to a consumer, in order, repeats included. */
    static void each(String folded, Consumer<String> taker) {
        for (int i = 0; i < folded.length(); i++) {
            if (isStart(folded, i)) {
                taker.accept(folded.substring(i, end(folded, i)));
            }
        }
    }

    /** Returns whether a word begins at an index. */
    static boolean isStart(String text, int at) {
        char c = text.charAt(at);
        if (!isLetter(c) || Character.isLowSurrogate(c)) {
            return false;
        }
        return at == 0 || !isLetter(text.charAt(at - 1)) || isUnspaced(c) || isUnspaced(text.charAt(at - 1));
    }

    /** Returns a typed word from its first letter on, without the punctuation around it; empty if nothing is left. */
    static String typed(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (isLetter(folded.charAt(i))) {
                return folded.substring(i, end(folded, i));
            }
        }
        return "";
    }

    private static int end(String text, int start) {
        int end = start;
        int last = Math.min(text.length(), start + LONGEST);
        while (end < last && !isSpace(text.charAt(end))) {
            end++;
        }
        while (end > start + 1 && !isLetter(text.charAt(end - 1)) && !belongsToWord(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || !isLetter(c) && Character.isWhitespace(c);
    }

    /** Returns whether a sign belongs to the word before it, as in C++, C# and 95%. */
    private static boolean belongsToWord(char c) {
        return c == '+' || c == '#' || c == '%';
    }

    private static boolean isLetter(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isUnspaced(char c) {
        return FoldedText.isEastAsian(c) || c >= FIRST_THAI_OR_LAO && c <= LAST_THAI_OR_LAO || Character.isSurrogate(c);
    }
}
