package guide.app;

/** The limit of a text that the user types: an answer, or the reason of a flag. */
public final class TypedText {
    /** In characters: more than anybody says in an interview; it keeps a journal's line within its limit. */
    public static final int LONGEST = 8_000;

    private TypedText() {}

    /** Returns the text without what is beyond the limit. */
    public static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
