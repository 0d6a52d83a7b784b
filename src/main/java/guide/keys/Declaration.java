package guide.keys;

import java.util.Arrays;
import java.util.List;

/**
 * All that is declared of an action.
 *
 * @param id its name in the configuration, such as {@code page-down}
 * @param word one or two words for the footer; empty where the footer does not name it
 * @param meaning what it does, for the help
 * @param keys the keys that it comes with, at least one; the first of them is named on the screens
 * @param phases when it may work; empty where it is declared for several screens
 * @param isNeededToType whether one of its keys must type nothing
 */
public record Declaration(
        String id, String word, String meaning, List<Binding> keys, List<Phase> phases, boolean isNeededToType)
        implements Action {
    /** Declares an action; the keys are named as in the configuration. */
    public static Declaration of(String id, String word, String meaning, String... keys) {
        List<Binding> bindings = Arrays.stream(keys).map(Binding::of).toList();
        return new Declaration(id, word, meaning, bindings, List.of(), false);
    }

    /**
     * Returns the same for these phases of a screen.
     *
     * @throws IllegalArgumentException if there is none: the action would never work, and no message would say so
     */
    public Declaration in(Phase... some) {
        if (some.length == 0) {
            throw new IllegalArgumentException(id + " works in no phase");
        }
        return new Declaration(id, word, meaning, keys, List.of(some), isNeededToType);
    }

    /** Returns the same for a screen on which it means this. */
    public Declaration meaning(String here) {
        return new Declaration(id, word, here, keys, phases, isNeededToType);
    }

    /** Returns the same for a screen whose footer does not name it. */
    public Declaration unnamed() {
        return new Declaration(id, "", meaning, keys, phases, isNeededToType);
    }

    /** Returns the same as an action that typing a text needs. */
    public Declaration neededToType() {
        return new Declaration(id, word, meaning, keys, phases, true);
    }

    @Override
    public Declaration declaration() {
        return this;
    }
}
