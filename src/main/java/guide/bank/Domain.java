package guide.bank;

import java.util.List;

/**
 * One file of the bank.
 *
 * @param id such as {@code rag}
 * @param title such as {@code RAG Systems}
 * @param questions in the file's order, at least one
 */
public record Domain(String id, String title, List<Question> questions) {
    /** Keeps a copy of the list. */
    public Domain {
        questions = List.copyOf(questions);
    }
}
