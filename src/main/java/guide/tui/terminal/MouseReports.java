package guide.tui.terminal;

/** The use of the mouse. While the terminal reports it, selecting text with it needs Shift. */
public enum MouseReports {
    /** The mouse stays the terminal's own. */
    IGNORED,
    /** Clicks and the wheel arrive as {@link guide.keys.Input.Mouse}. */
    REPORTED
}
