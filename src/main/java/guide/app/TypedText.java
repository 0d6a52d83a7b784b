package guide.app;

/** The limit of a text that the user types: an answer, or the reason of a flag. */
public final class TypedText {
    /** In characters: more than anybody says in an interview; it keeps a journal's line within its limit. */
    public static final int LONGEST = 8_000;

    private TypedText() {}

    /** Returns the text without what is beyond the limit. */
    public static String cut(String text) {
        return cut(text, LONGEST);
    }

    /** Returns the beginning of a text, of so many characters at most; no character of two is cut in half. */
    public static String cut(String text, int most) {
        int end = Math.max(0, Math.min(text.length(), most));
        boolean isInHalf = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, isInHalf ? end - 1 : end);
    }
}
