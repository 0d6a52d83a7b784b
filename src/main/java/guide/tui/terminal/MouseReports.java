package guide.tui.terminal;

/** Whether the terminal is asked to report the mouse; while it does, selecting text with it needs Shift. */
public enum MouseReports {
    /** The mouse stays the terminal's own. */
    IGNORED,
    /** Clicks and the wheel arrive as {@link guide.keys.Input.Mouse}. */
    REPORTED
}
