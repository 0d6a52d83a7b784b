package guide.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The settings by name; {@code config.yaml} uses these names in lower case and with dashes. */
public enum SettingName {
    THEME(
            "The colors: auto asks the terminal for its background, dark and light suit such a background, 16 uses the"
                    + " terminal's own, none uses no colors. In the full screen a key changes them, until this setting changes."),
    MOUSE("true makes clicks and the wheel work in the full screen; selecting text then needs Shift."),
    READING_WIDTH("The longest line of text in the full screen, in characters: 40 to 120."),
    SESSION_MINUTES(
            "The length of a session: 1 to 480 minutes, after which the question on screen is the last one; 0 for"
                    + " all that is due. At home a key changes it, until this setting changes."),
    NEW_A_DAY("The number of new questions on a study day: 0 to 999."),
    RETENTION(
            "The chance of recall at which a question comes back: 0.80 to 0.99. Higher means more reviews: on the way to a"
                    + " date in four weeks, 48 questions take 246 at 0.85, 282 at 0.90 and 351 at 0.95, and 98.3, 98.5 and 98.7 % are"
                    + " recalled on it. If the last four days are missed, 0.85 loses 4.4 points of that and 0.95 gains 1.9."),
    DAY_START("The start of a study day: 00:00 to 12:00. Study late at night belongs to the day before."),
    EDITOR("The command that opens a question's file. If not set: VISUAL, then EDITOR, then vi."),
    BANKS(
            "Files and folders of your own questions, one or a list, in addition to the bundled ones; ~ is your home folder,"
                    + " other names are looked up from this file's folder."),
    KEEP_ATTEMPTS("true keeps the answers that you type in the journal."),
    KEYS("Other keys for an action: one, or a list. Letters, digits and signs; Space, Enter, Esc, Tab, Backspace,"
            + " Delete, Up, Down, Left, Right, PgUp, PgDn, Home, End.");

    private final String description;

    SettingName(String meaning) {
        this.description = meaning;
    }

    /** Returns the name in the file, such as {@code day-start}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the meaning in a sentence or two, with the allowed values. */
    public String description() {
        return description;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(SettingName::word).toList();
    }
}
