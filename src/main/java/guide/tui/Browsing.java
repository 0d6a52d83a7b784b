package guide.tui;

import guide.bank.Question;
import guide.bank.Search;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stays the same while one browses: the desk, where one goes from here, and what is costly to make twice, which is
 * the search's index and answers laid out.
 */
final class Browsing {
    private final Desk desk;
    private final Way way;
    private final Map<String, OpenAnswer> answers = new HashMap<>();
    private final int numberWidth;
    private int answersWidth;
    private Optional<Search> search = Optional.empty();

    Browsing(Desk desk, Way way) {
        this.desk = desk;
        this.way = way;
        this.numberWidth =
                desk.bank().questions().mapToInt(q -> q.number().length()).max().orElse(0);
    }

    Desk desk() {
        return desk;
    }

    /** With the bank as it was read again. */
    Browsing with(Desk changed) {
        return new Browsing(changed, way);
    }

    Way way() {
        return way;
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

    private List<Question> references(Question question) {
        return question.see().stream().map(desk::question).toList();
    }
}
