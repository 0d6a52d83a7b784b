package guide.tui.terminal;

import guide.tui.terminal.TerminalType.Erasing;
import guide.tui.terminal.TerminalType.FrameMarks;
import guide.tui.terminal.TerminalType.ScreenKind;

/** The modes that are on while the screen is ours, and off again after. */
record TerminalModes(TerminalType type, MouseReports mouseReports) {
    /** Ends the modes that a crashed program may leave, as curses does: a scrolling region, line drawing, insertion. */
    private static final String PLAIN = "\u001b[r\u001b(B\u000f\u001b[4l";

    /** Hides the cursor, ends wrapping and has pastes marked. */
    String enter() {
        return (type.screen() == ScreenKind.ALTERNATE ? set("1049") : "")
                + PLAIN
                + reset("25")
                + reset("7")
                + set("2004")
                + (mouseReports == MouseReports.REPORTED ? set("1000") + set("1006") : "");
    }

    /** Takes all back; an only screen is left blank. */
    String leave() {
        return (type.frames() == FrameMarks.SENT ? reset("2026") : "")
                + "\u001b[m"
                + (mouseReports == MouseReports.REPORTED ? reset("1006") + reset("1000") : "")
                + reset("2004")
                + set("7")
                + (type.screen() == ScreenKind.ALTERNATE ? reset("1049") : "\u001b[H\u001b[2J")
                + set("25");
    }

    /** Returns a frame, with marks where the terminal takes them, so that it shows at once. */
    String frame(CharSequence drawn) {
        return type.frames() == FrameMarks.SENT ? set("2026") + drawn + reset("2026") : drawn.toString();
    }

    boolean erasesByCount() {
        return type.erasing() == Erasing.BY_COUNT;
    }

    private static String set(String mode) {
        return "\u001b[?" + mode + "h";
    }

    private static String reset(String mode) {
        return "\u001b[?" + mode + "l";
    }
}
