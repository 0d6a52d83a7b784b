package guide.tui;

import guide.bank.Query;
import guide.bank.Question;
import guide.bank.Search;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stays the same while one browses: the desk, where one goes from here, and what is costly to make twice, which is
 * the search's index, answers laid out, and why each question was found.
 */
final class Browsing {
    private final Desk desk;
    private final Arrival arrival;
    private final Map<String, OpenAnswer> answers = new HashMap<>();
    private final int numberWidth;
    private final Map<String, Optional<Clue>> clues = new HashMap<>();
    private int answersWidth;
    private int cluesWidth;
    private Query cluesQuery = Query.of("");
    private Optional<Search> search = Optional.empty();

    Browsing(Desk desk, Arrival arrival) {
        this.desk = desk;
        this.arrival = arrival;
        this.numberWidth =
                desk.bank().questions().mapToInt(q -> q.number().length()).max().orElse(0);
    }

    Desk desk() {
        return desk;
    }

    /** With the bank as it was read again. */
    Browsing with(Desk changed) {
        return new Browsing(changed, arrival);
    }

    Arrival arrival() {
        return arrival;
    }

    /** Made when it is first asked for. */
    Search search() {
        if (search.isEmpty()) {
            search = Optional.of(Search.of(desk.bank()));
        }
        return search.get();
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
    Optional<Clue> clue(Question question, Query query, int width) {
        if (width != cluesWidth || query != cluesQuery) {
            clues.clear();
            cluesWidth = width;
            cluesQuery = query;
        }
        return clues.computeIfAbsent(question.id(), id -> Clue.of(question, query, new RowGrid(numberWidth, width)));
    }

    private List<Question> references(Question question) {
        return question.see().stream().map(desk::question).toList();
    }
}
