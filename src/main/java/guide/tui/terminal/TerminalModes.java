package guide.tui.terminal;

import guide.tui.terminal.TerminalType.ScreenKind;

/** The modes that are on while the screen is ours, and off again after. */
record TerminalModes(TerminalType type, MouseReports mouseReports) {
    /** Ends the modes that a crashed program may leave, as curses does: a scrolling region, line drawing, insertion. */
    private static final String PLAIN = "\u001b[r\u001b(B\u000f\u001b[4l";

    /**
     * Ends what a program before may have left that changes what keys send: application cursor keys (1), the mouse in all its
     * protocols, reports of focus (1004), colors (2031) and size (2048), Windows' own key reports (9001), and the keypad's.
     */
    private static final String PLAIN_KEYS =
            reset("1;9;1000;1001;1002;1003;1004;1005;1006;1015;1016;2031;2048;9001") + "\u001b>";

    /** Puts none on the stack of kitty's keyboard protocol, so that what was on it comes back, and ends modifyOtherKeys. */
    private static final String PLAIN_PROTOCOLS = "\u001b[>0u\u001b[>4;0m";
    /** Takes kitty's protocol back, and gives modifyOtherKeys the value that the terminal starts with. */
    private static final String PROTOCOLS_BEFORE = "\u001b[<u\u001b[>4m";

    /** Hides the cursor, ends wrapping and has pastes marked, and keys and mouse sent as in a terminal that was just opened. */
    String enter() {
        return (type.screen() == ScreenKind.ONLY_ONE ? "" : set("1049"))
                + PLAIN
                + PLAIN_KEYS
                + (type.ignoresTheUnknown() ? PLAIN_PROTOCOLS : "")
                + reset("25")
                + reset("7")
                + set("2004")
                + (mouseReports == MouseReports.REPORTED ? set("1000") + set("1006") : "");
    }

    /** Takes all back; an only screen is left blank. */
    String leave() {
        return (type.ignoresTheUnknown() ? reset("2026") : "")
                + (type.ignoresTheUnknown() ? PROTOCOLS_BEFORE : "")
                // Behind the protocols, since an old terminal may take modifyOtherKeys for an underline.
                + "\u001b[m"
                + (mouseReports == MouseReports.REPORTED ? reset("1006") + reset("1000") : "")
                + reset("2004")
                + set("7")
                + (type.screen() == ScreenKind.ONLY_ONE ? "\u001b[H\u001b[2J" : reset("1049"))
                + set("25");
    }

    /** Returns a frame, with marks where the terminal takes them, so that it shows at once. */
    String frame(CharSequence drawn) {
        return type.ignoresTheUnknown() ? set("2026") + drawn + reset("2026") : drawn.toString();
    }

    private static String set(String mode) {
        return "\u001b[?" + mode + "h";
    }

    private static String reset(String mode) {
        return "\u001b[?" + mode + "l";
    }
}
