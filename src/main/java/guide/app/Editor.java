package guide.app;

import guide.bank.Bank;
import guide.bank.Question;
import java.util.Optional;

/** Lets the user change a question where it is written. */
@FunctionalInterface
public interface Editor {
    /** Says that a question cannot be changed. */
    String BUNDLED = "This question comes with the program and cannot be changed; flag it instead.";

    /** Returns whether there is a file to change; the questions that come with the program have none. */
    default boolean edits(Question question) {
        return true;
    }

    /** Runs the user's editor on the question's file, on the normal screen, and reads the bank again. */
    Edited edit(Question question);

    /**
     * The result of an edit.
     *
     * @param bank the bank as it is now; empty where it stays as it was
     * @param sentence what happened, or what is wrong with the file and where
     */
    record Edited(Optional<Bank> bank, String sentence) {}
}
