package guide.app;

import guide.bank.Bank;
import guide.bank.Question;
import java.util.Optional;

/** Lets the user change a question: where it is written, or by an amendment. */
public interface Editor {
    /** Returns whether a question is written in a file of the user's own, which alone can be split or shortened at will. */
    default boolean isOwn(Question question) {
        return true;
    }

    /** Runs the user's editor on the question, on the normal screen, and reads the bank again. */
    Edited edit(Question question);

    /** Adds a note of the user's own to the question, without an editor, and reads the bank again. */
    Edited note(Question question, String text);

    /** Returns a note that could not be kept, so that it need not be typed again; empty where there is none. */
    default String unkept(Question question) {
        return "";
    }

    /**
     * The result of an edit.
     *
     * @param bank the bank as it is now; empty where it stays as it was
     * @param sentence what happened, or what is wrong with the file and where
     */
    record Edited(Optional<Bank> bank, String sentence) {}
}
