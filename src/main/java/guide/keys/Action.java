package guide.keys;

import java.util.List;

/**
 * Something that a screen does on a key.
 *
 * <p>Each screen declares its actions in an enum of its own, once: the footer, the help, the configuration and the check for
 * clashing keys all read that. The screen's {@code switch} over the enum has no {@code default}, so that the compiler says
 * where an action is handled nowhere.
 */
public interface Action {
    /** Returns all that is declared of it. */
    Declaration declaration();

    /** Returns its name in the configuration, such as {@code page-down}. */
    default String id() {
        return declaration().id();
    }

    /** Returns one or two words for the footer; empty where the footer does not name it. */
    default String word() {
        return declaration().word();
    }

    /** Returns what it does, for the help. */
    default String meaning() {
        return declaration().meaning();
    }

    /** Returns the keys that it comes with, the first of them named on the screens. */
    default List<Binding> keys() {
        return declaration().keys();
    }

    /** Returns when it may work. */
    default List<Phase> phases() {
        return declaration().phases();
    }

    /** Returns whether typing a text needs it, so that at least one of its keys must type nothing. */
    default boolean isNeededToType() {
        return declaration().isNeededToType();
    }
}
