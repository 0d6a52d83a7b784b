package guide.tui;

import guide.keys.Input;
import guide.keys.Size;

/** One screen as a value: an input gives the next one, and a canvas shows it. */
public non-sealed interface Screen extends Next {
    /**
     * What comes of an input.
     *
     * @param size the window's size, since how far one can scroll hangs on it
     */
    Next update(Input input, Size size);

    /** How many columns of text stand side by side in such a window, each as wide as one likes to read; prose has one. */
    default int columns(Size window) {
        return 1;
    }

    /** Whether characters go into a text that one types, which must not be lost by a key that means something elsewhere. */
    default boolean isTyping() {
        return false;
    }

    /** Draws the whole screen on a blank canvas. */
    void view(Canvas canvas);
}
