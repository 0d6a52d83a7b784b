package guide.tui;

import guide.bank.Question;
import guide.bank.Search;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What stays the same while one browses: the desk, where one goes from here, and what is costly to make twice, which is
 * the search's index and answers laid out.
 */
final class Browsing {
    /** An index over fewer questions is made in a blink, when it is wanted. */
    private static final int MANY = 1000;

    private final Desk desk;
    private final Practice practice;
    private final Way way;
    private final Map<String, OpenAnswer> answers = new HashMap<>();
    private final int numberWidth;
    private int answersWidth;
    private Optional<FutureTask<Search>> search = Optional.empty();

    Browsing(Desk desk, Practice practice, Way way) {
        this.desk = desk;
        this.practice = practice;
        this.way = way;
        this.numberWidth =
                desk.bank().questions().mapToInt(q -> q.number().length()).max().orElse(0);
        if (desk.bank().questions().count() > MANY) {
            expectSearch();
        }
    }

    Desk desk() {
        return desk;
    }

    Practice practice() {
        return practice;
    }

    Way way() {
        return way;
    }

    /**
     * Begins to make the search's index, on a thread of its own: over 10,000 questions it takes the better part of a second,
     * which a person takes as well from the page to the prompt to its first letter.
     */
    void expectSearch() {
        if (search.isEmpty()) {
            FutureTask<Search> making = new FutureTask<>(() -> Search.of(desk.bank()));
            search = Optional.of(making);
            Thread thread = new Thread(making, "search");
            thread.setDaemon(true);
            thread.start();
        }
    }

    Search search() {
        expectSearch();
        try {
            return search.orElseThrow().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The cells of the longest number. */
    int numberWidth() {
        return numberWidth;
    }

    /** A question's answer as it shows in a column of this width. */
    OpenAnswer answer(Question question, int width) {
        if (width != answersWidth) {
            answers.clear();
            answersWidth = width;
        }
        return answers.computeIfAbsent(question.id(), id -> OpenAnswer.of(question, references(question), this, width));
    }

    private List<Question> references(Question question) {
        return question.see().stream().map(desk::question).toList();
    }
}
