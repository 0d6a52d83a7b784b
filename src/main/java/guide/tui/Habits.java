package guide.tui;

/**
 * How the user likes to study.
 *
 * @param newADay how many new questions a study day brings, at least 0
 * @param keepsAttempts whether what one types before looking goes into the journal
 * @param keymap which keys do what
 */
public record Habits(int newADay, boolean keepsAttempts, Keymap keymap) {
    /** As the program comes: ten new questions a day. More than that, and the days after are all repetition. */
    public static final Habits DEFAULT = new Habits(10, false, Keymap.DEFAULT);
}
