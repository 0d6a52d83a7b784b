package guide.tui;

/** One screen as a value: an input gives the next one, and a canvas shows it. */
public non-sealed interface Screen extends Next {
    /**
     * What comes of an input.
     *
     * @param size the window's size, since how far one can scroll hangs on it
     */
    Next update(Input input, Size size);

    /** Draws the whole screen on a blank canvas. */
    void view(Canvas canvas);
}
