package guide.deck.markdown;

import java.util.ArrayList;
import java.util.List;

/** Counts what is marked in one way, and takes what of it are questions. */
final class QuestionMarks {
    private final List<QuestionPlace> all = new ArrayList<>();

    void add(QuestionPlace found) {
        all.add(found);
    }

    /**
     * Returns the questions. Where most have a number, others need to ask by their words.
     *
     * @param onlyAsked whether only what reads like a question is one
     * @param isWanted whether the user says that they are questions
     */
    Candidate candidate(Shape shape, int level, boolean onlyAsked, boolean isWanted) {
        int asked = 0;
        int numbers = 0;
        for (QuestionPlace found : all) {
            asked += found.asked().isAsked() ? 1 : 0;
            numbers += found.asked().isNumbered() ? 1 : 0;
        }
        boolean mostNumbered = 5 * numbers >= 3 * all.size();
        List<QuestionPlace> taken = new ArrayList<>();
        int strong = 0;
        int numbered = 0;
        for (QuestionPlace found : all) {
            QuestionLine question = found.asked();
            if (isWanted || question.isAsked() || !onlyAsked && !mostNumbered) {
                taken.add(found);
                strong += QuestionWords.ask(question.text()) ? 1 : 0;
                numbered += question.isNumbered() ? 1 : 0;
            }
        }
        return new Candidate(shape, level, taken, isWanted || 5 * asked >= 3 * all.size(), strong, numbered);
    }

    int size() {
        return all.size();
    }
}
