package guide.tui.terminal;

import guide.tui.terminal.TerminalType.Erasing;
import guide.tui.terminal.TerminalType.FrameMarks;
import guide.tui.terminal.TerminalType.ScreenKind;

/** What is switched on in a terminal while the screen is ours, and off again after. */
record TerminalModes(TerminalType type, MouseReports mouseReports) {
    /** What a program that crashed may have left: a scrolling region, letters that are lines, insertion. As curses does. */
    private static final String PLAIN = "\u001b[r\u001b(B\u000f\u001b[4l";

    /** The cursor is hidden and nothing wraps by itself; a paste comes between marks. */
    String enter() {
        return (type.screen() == ScreenKind.ALTERNATE ? set("1049") : "")
                + PLAIN
                + reset("25")
                + reset("7")
                + set("2004")
                + (mouseReports == MouseReports.REPORTED ? set("1000") + set("1006") : "");
    }

    /** All as it was; where there is only one screen, it is left blank. */
    String leave() {
        return (type.frames() == FrameMarks.SENT ? reset("2026") : "")
                + "\u001b[m"
                + (mouseReports == MouseReports.REPORTED ? reset("1006") + reset("1000") : "")
                + reset("2004")
                + set("7")
                + (type.screen() == ScreenKind.ALTERNATE ? reset("1049") : "\u001b[H\u001b[2J")
                + set("25");
    }

    /** A frame, marked as one where the terminal takes that, so that it shows at once. */
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
