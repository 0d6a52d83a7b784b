package guide.tui.browse;

import guide.bank.Question;
import guide.bank.search.Query;
import guide.text.Line;
import guide.text.Style;
import guide.tui.card.AnswerPage;
import guide.tui.card.QuestionPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question that is open in the list, laid out.
 *
 * @param lines the question in full, the answer, and what it can be found by
 * @param head how many of the lines are the question, which stands in the row
 * @param read how many of the lines are the question and the answer
 * @param see the questions that it refers to, each a row of its own after the lines
 */
record OpenAnswer(List<Line> lines, int head, int read, List<Question> see) {
    static OpenAnswer of(Question question, List<Question> see, RowGrid grid) {
        List<Line> lines = new ArrayList<>(QuestionPage.question(question, grid.titleWidth()));
        int head = lines.size();
        lines.addAll(AnswerPage.reading(question, grid.bodyWidth()));
        int read = lines.size();
        lines.add(Line.EMPTY);
        lines.addAll(label(question).wrap(grid.bodyWidth()));
        if (!see.isEmpty()) {
            lines.add(Line.EMPTY);
            lines.add(Line.of("See also", Style.ACCENT.bold()));
        }
        return new OpenAnswer(lines, head, read, see);
    }

    /** Returns the indices of the lines below the question in which the query finds something. */
    List<Integer> matches(Query query) {
        return matches(query, head, lines.size()).toList();
    }

    /** Returns the index of the first line of the question and the answer in which the query finds something. */
    Optional<Integer> firstMatch(Query query) {
        return matches(query, 0, read).findFirst();
    }

    private Stream<Integer> matches(Query query, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> !query.matchesIn(lines.get(i).plain()).isEmpty())
                .boxed();
    }

    private static Line label(Question question) {
        List<String> words = new ArrayList<>(List.of(question.id()));
        words.addAll(question.tags());
        return Line.of(String.join(" · ", words), Style.DIM);
    }
}
