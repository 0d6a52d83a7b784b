package guide.tui.card;

import guide.app.Words;
import guide.bank.Bank;
import guide.bank.Question;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/** A question with its answer, laid out to be read from top to bottom. */
public final class ReadingPage {
    private ReadingPage() {}

    /** Returns all parts of a question, in lines of at most {@code width} cells. */
    public static List<Line> whole(Bank bank, Question question, int width) {
        String number = Words.label(question);
        List<Line> lines = new ArrayList<>();
        lines.addAll(Line.of(
                        bank.domainOf(question).title() + (number.isEmpty() ? "" : " · " + number) + " · "
                                + question.id(),
                        Style.DIM)
                .wrap(width));
        lines.addAll(QuestionPage.question(question, width));
        lines.add(Line.of("─".repeat(width), Style.DIM));
        lines.addAll(AnswerPage.reading(question, width));
        return lines;
    }
}
