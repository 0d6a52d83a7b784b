package guide.bank;

import java.util.List;

/**
 * A domain of the bank: one file, or several files that name the same domain.
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
