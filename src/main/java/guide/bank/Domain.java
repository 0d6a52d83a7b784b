package guide.bank;

import java.util.List;

/**
 * A domain of the bank: one file, or several files of a folder that name the same domain.
 *
 * @param bank the bank that it belongs to, among those that are loaded together
 * @param id such as {@code rag}, in a bank of its own {@code queues/kafka}; no other domain that is loaded has it
 * @param title such as {@code RAG Systems}
 * @param questions in the file's order, at least one
 */
public record Domain(BankName bank, String id, String title, List<Question> questions) {
    /** Keeps a copy of the list. */
    public Domain {
        questions = List.copyOf(questions);
    }

    /** A domain of the main bank. */
    public Domain(String id, String title, List<Question> questions) {
        this(BankName.MAIN, id, title, questions);
    }

    /** Returns the same domain with other questions. */
    public Domain with(List<Question> others) {
        return new Domain(bank, id, title, others);
    }
}
