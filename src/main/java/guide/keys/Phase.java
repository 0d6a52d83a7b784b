package guide.keys;

/**
 * A time at which some of a screen's actions may work together, so that a key can ask for only one of them.
 *
 * @param words the words for it within a sentence, such as {@code while an answer shows}
 * @param isTyping whether characters go into a text, so that only the other keys ask for an action
 */
public record Phase(String words, boolean isTyping) {
    /** A phase in which each key may ask for an action. */
    public static Phase of(String words) {
        return new Phase(words, false);
    }

    /** A phase in which characters go into a text. */
    public static Phase typing(String words) {
        return new Phase(words, true);
    }
}
