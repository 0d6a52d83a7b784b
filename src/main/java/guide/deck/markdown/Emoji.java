package guide.deck.markdown;

/** Takes marks such as a rocket off both ends of a text. */
final class Emoji {
    private static final int FIRST = 0x2000;

    private Emoji() {}

    static String stripped(String text) {
        int from = 0;
        while (from < text.length() && isMark(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        int to = text.length();
        while (to > from && isMark(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    private static boolean isMark(int c) {
        boolean joins = c == 0x200D || c == 0xFE0E || c == 0xFE0F || c == 0x20E3;
        boolean tints = c >= 0x1F3FB && c <= 0x1F3FF;
        boolean isArrowUp = c == '↑' || c == '⬆' || c == '↥';
        return Character.isWhitespace(c)
                || c == 0xA0
                || joins
                || tints
                || isArrowUp
                || c >= FIRST && Character.getType(c) == Character.OTHER_SYMBOL;
    }
}
