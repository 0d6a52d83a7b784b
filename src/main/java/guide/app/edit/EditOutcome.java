package guide.app.edit;

import guide.app.Editor;
import guide.bank.Bank;
import java.util.Optional;

/**
 * The end of an edit.
 *
 * @param sentence what happened
 * @param bank the bank as it is now; empty where it stays as it was, and where no question was edited
 */
public record EditOutcome(Kind kind, String sentence, Optional<Bank> bank) {
    /** How an edit can end. */
    public enum Kind {
        /** What the user wrote is in use. */
        TAKEN,
        /** The user has changed nothing. */
        UNCHANGED,
        /** What the user wrote has mistakes or could not be saved, and is kept in a file. */
        KEPT,
        /** There is no editor, or nothing could be opened; what was typed before is kept. */
        FAILED
    }

    /** An end that leaves the bank as it was. */
    EditOutcome(Kind kind, String sentence) {
        this(kind, sentence, Optional.empty());
    }

    /** Returns what a face needs of it. */
    Editor.Edited edited() {
        return new Editor.Edited(bank, sentence);
    }
}
