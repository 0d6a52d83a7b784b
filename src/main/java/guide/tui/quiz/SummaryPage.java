package guide.tui.quiz;

import guide.app.QuestionTitle;
import guide.app.quiz.QuizSummary;
import guide.bank.Question;
import guide.study.Grade;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import guide.tui.card.AnswerPosition;
import guide.tui.card.CardPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The end of a session laid out: the grades as bars, then the words, the sentences first, since in a low window the rest may
 * be cut. Each question in it can be chosen.
 */
final class SummaryPage {
    private static final int LONGEST_BAR = 30;
    /** The cells of a grade and its number, before its bar. */
    private static final int GRADE = 12;

    /** The cells before a missed point. */
    private static final int INDENT = 4;

    private final CardPage page = new CardPage();
    private final List<Question> questions = new ArrayList<>();

    private SummaryPage() {}

    static SummaryPage of(QuizSummary quiz, int width) {
        SummaryPage summary = new SummaryPage();
        List<Line> top = grades(quiz.counts().byGrade(), Math.min(LONGEST_BAR, width - GRADE));
        quiz.sentences().forEach(sentence -> top.addAll(Line.of(sentence).wrap(width)));
        // The first box is none to see: no question is chosen, so that the key that opens one ends the session, as most
        // want.
        summary.page.add(top, List.of(), List.of());
        quiz.questions().forEach((heading, questions) -> {
            List<Line> above = List.of(Line.of(heading + ":"));
            for (Question question : questions) {
                summary.question(question, above, List.of(), width);
                above = List.of();
            }
        });
        summary.missed(quiz, width);
        return summary;
    }

    CardPage page() {
        return page;
    }

    /** Returns the question that is chosen in a box; empty in the first. */
    Optional<Question> question(AnswerPosition position) {
        return position.point() == 0 ? Optional.empty() : Optional.of(questions.get(position.point() - 1));
    }

    boolean hasQuestions() {
        return !questions.isEmpty();
    }

    private static List<Line> grades(Map<Grade, Integer> grades, int room) {
        List<Line> lines = new ArrayList<>();
        int most = grades.values().stream().mapToInt(n -> n).max().orElse(1);
        grades.forEach((grade, n) -> lines.add(bar(grade, n, most, room)));
        if (!grades.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        return lines;
    }

    private static Line bar(Grade grade, int n, int most, int room) {
        int cells = Math.max(1, n * Math.min(most, room) / most);
        return Line.of(String.format("%-6s%3d", grade.word(), n))
                .pad(GRADE)
                .then(Line.of("█".repeat(cells), Style.of(GradeBar.color(grade))));
    }

    private void missed(QuizSummary quiz, int width) {
        List<Line> above = List.of(Line.of(quiz.missedHeading() + ":"));
        Line sign = Line.of(" ".repeat(INDENT) + "• ", Style.DIM);
        for (QuizSummary.OpenPoints open : quiz.missed()) {
            // One row each: a list to choose from, and the question has them whole.
            List<Line> points = open.points().stream()
                    .map(point -> sign.then(Markdown.line(point)).truncate(width))
                    .toList();
            question(open.question(), above, points, width);
            above = List.of();
        }
    }

    private void question(Question question, List<Line> above, List<Line> points, int width) {
        questions.add(question);
        page.add(above, List.of(QuestionTitle.numbered(question).indent(2).truncate(width)), points);
    }
}
