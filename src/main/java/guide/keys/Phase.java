package guide.keys;

import org.jspecify.annotations.Nullable;

/**
 * A time at which some of a screen's actions may work together, so that a key can ask for only one of them.
 *
 * @param words the words for it within a sentence, such as {@code while an answer shows}
 * @param isTyping whether characters go into a text, so that only the other keys ask for an action
 */
public record Phase(String words, boolean isTyping) {
    /** Returns whether a key can ask for an action: while characters go into a text, those that type or erase cannot. */
    boolean hears(Binding binding) {
        Input input = binding.input();
        boolean types = input instanceof Input.Text
                || input.equals(new Input.Key(Input.Key.Name.ERASE_LINE))
                || input.equals(new Input.Key(Input.Key.Name.ERASE_WORD));
        return !isTyping || !types;
    }

    /** A phase in which each key may ask for an action. */
    public static Phase of(String words) {
        return new Phase(words, false);
    }

    /** A phase in which characters go into a text. */
    public static Phase typing(String words) {
        return new Phase(words, true);
    }

    /** Written out, as {@link #hashCode}: a record's own comes from method handles, which cost the first frame some 10 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phase phase && words.equals(phase.words) && isTyping == phase.isTyping;
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
