package guide.keys;

/** A time at which some of a screen's actions may work together, so that a key can ask for only one of them. */
public interface Phase {
    /** Returns the words for it within a sentence, such as {@code while an answer shows}. */
    String words();

    /** Whether characters go into a text, so that only the other keys ask for an action. */
    default boolean isTyping() {
        return false;
    }
}
