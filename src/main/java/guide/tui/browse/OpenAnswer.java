package guide.tui.browse;

import guide.bank.Question;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import guide.tui.card.AnswerPage;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that is open in the list, laid out.
 *
 * @param title the question in full, wrapped to stand in its row
 * @param body what stands below: the answer, and what it can be found by
 * @param read how many lines of the body are the answer
 * @param see the questions that it refers to, each a row of its own after the body
 */
record OpenAnswer(List<Line> title, List<Line> body, int read, List<Question> see) {
    static OpenAnswer of(Question question, List<Question> see, BrowseContext browseContext, int width) {
        RowGrid grid = new RowGrid(browseContext.numberWidth(), width);
        List<Line> title = Markdown.line(question.text()).bold().wrap(grid.titleWidth());
        List<Line> body = new ArrayList<>(AnswerPage.reading(question, grid.bodyWidth()));
        int read = body.size();
        body.add(Line.EMPTY);
        body.addAll(label(question).wrap(grid.bodyWidth()));
        if (!see.isEmpty()) {
            body.add(Line.EMPTY);
            body.add(Line.of("See also", Style.ACCENT.bold()));
        }
        return new OpenAnswer(title, body, read, see);
    }

    /** Rows that it takes before its references. */
    int height() {
        return title.size() + body.size();
    }

    private static Line label(Question question) {
        List<String> words = new ArrayList<>(List.of(question.id()));
        words.addAll(question.tags());
        return Line.of(String.join(" · ", words), Style.DIM);
    }
}
