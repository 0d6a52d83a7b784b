package guide.tui.browse;

import guide.app.AppContext;
import guide.bank.Question;
import guide.bank.search.Query;
import guide.bank.search.Search;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What stays the same while one browses: the desk, where one goes from here, and what is costly to make twice, which is
 * the search's index, answers laid out, and why each question was found.
 */
final class BrowseContext {
    /** An index over fewer questions is made in a blink, when it is wanted. */
    private static final int MANY = 1000;

    private final AppContext context;
    private final BrowseEntry browseEntry;
    private final Map<String, OpenAnswer> answers = new HashMap<>();
    private final int numberWidth;
    private final Map<String, Optional<MatchReason>> clues = new HashMap<>();
    private int answersWidth;
    private int cluesWidth;
    private Query cluesQuery = Query.of("");
    private Optional<FutureTask<Search>> search = Optional.empty();

    BrowseContext(AppContext context, BrowseEntry browseEntry) {
        this.context = context;
        this.browseEntry = browseEntry;
        this.numberWidth = context.bank()
                .questions()
                .mapToInt(q -> q.number().length())
                .max()
                .orElse(0);
        if (context.bank().questions().count() > MANY) {
            expectSearch();
        }
    }

    AppContext desk() {
        return context;
    }

    /** With the bank as it was read again. */
    BrowseContext with(AppContext changed) {
        return new BrowseContext(changed, browseEntry);
    }

    BrowseEntry arrival() {
        return browseEntry;
    }

    /**
     * Begins to make the search's index, on a thread of its own: over 10,000 questions it takes the better part of a second,
     * which a person takes as well from the page to the prompt to its first letter.
     */
    void expectSearch() {
        if (search.isEmpty()) {
            FutureTask<Search> making = new FutureTask<>(() -> Search.of(context.bank()));
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

    /** Why a question was found, where its row in a column of this width does not show that. */
    Optional<MatchReason> clue(Question question, Query query, int width) {
        if (width != cluesWidth || query != cluesQuery) {
            clues.clear();
            cluesWidth = width;
            cluesQuery = query;
        }
        return clues.computeIfAbsent(
                question.id(), id -> MatchReason.of(question, query, new RowGrid(numberWidth, width)));
    }

    private List<Question> references(Question question) {
        return question.see().stream().map(context::question).toList();
    }
}
