package guide.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be set; {@code config.yaml} names it as here, in lower case and with dashes. */
public enum SettingName {
    THEME("Colours: auto asks the terminal, dark and light suit such a background, 16 takes the terminal's own, none"
            + " draws without."),
    MOUSE("Whether clicks and the wheel work in the full screen; selecting text then needs Shift."),
    READING_WIDTH("The longest line of text in the full screen, in characters: 40 to 120."),
    MINUTES("How long a session takes: 1 to 480 minutes, after which it ends with the running question; 0 for all that"
            + " is due."),
    NEW_A_DAY("How many new questions a study day brings: 0 to 999."),
    RETENTION("The chance of recall at which a question comes back: 0.80 to 0.99. Higher means more reviews."),
    DAY_START("When a study day starts: 00:00 to 12:00. What is studied late at night belongs to the day before."),
    EDITOR("Opens a question's file. Else VISUAL, then EDITOR, then vi."),
    BANKS(
            "Files and folders of your own questions, one or a list, asked beside the bundled ones; ~ is your home folder,"
                    + " other names are looked up from this file's folder."),
    KEEP_ATTEMPTS("Whether the answers that you type are kept in the journal."),
    KEYS("Other keys for an action: one, or a list. Letters, digits and signs; Space, Enter, Esc, Tab, Backspace,"
            + " Delete, Up, Down, Left, Right, PgUp, PgDn, Home, End.");

    private final String description;

    SettingName(String meaning) {
        this.description = meaning;
    }

    /** As the file names it, such as {@code day-start}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means, in a sentence or two, with the values it takes. */
    public String description() {
        return description;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(SettingName::word).toList();
    }
}
