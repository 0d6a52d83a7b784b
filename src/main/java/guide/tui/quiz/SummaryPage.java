package guide.tui.quiz;

import guide.app.QuestionTitle;
import guide.app.quiz.QuizSummary;
import guide.bank.Question;
import guide.study.Grade;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The end of a session laid out: the grades as bars, then the words, the sentences first, since in a low window the rest may
 * be cut. Each question in it can be chosen.
 *
 * @param lines of the page
 * @param rows the lines that name a question
 * @param questions the questions that those lines name
 */
record SummaryPage(List<Line> lines, List<Integer> rows, List<Question> questions) {
    private static final int LONGEST_BAR = 30;
    /** The cells of a grade and its number, before its bar. */
    private static final int GRADE = 12;

    /** The cells before a missed point. */
    private static final int INDENT = 4;

    static SummaryPage of(QuizSummary quiz, int width) {
        SummaryPage page = new SummaryPage(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        page.grades(quiz.counts().byGrade(), Math.min(LONGEST_BAR, width - GRADE));
        quiz.sentences().forEach(sentence -> page.lines.addAll(Line.of(sentence).wrap(width)));
        quiz.questions().forEach((heading, questions) -> {
            page.lines.add(Line.of(heading + ":"));
            questions.forEach(question -> page.question(question, width));
        });
        page.missed(quiz, width);
        return page;
    }

    private void grades(Map<Grade, Integer> grades, int room) {
        if (grades.isEmpty()) {
            return;
        }
        int most = grades.values().stream().mapToInt(n -> n).max().orElse(1);
        grades.forEach((grade, n) -> lines.add(bar(grade, n, most, room)));
        lines.add(Line.EMPTY);
    }

    private static Line bar(Grade grade, int n, int most, int room) {
        int cells = Math.max(1, n * Math.min(most, room) / most);
        return Line.of(String.format("%-6s%3d", grade.word(), n))
                .pad(GRADE)
                .then(Line.of("█".repeat(cells), Style.of(GradeBar.color(grade))));
    }

    private void missed(QuizSummary quiz, int width) {
        if (quiz.missed().isEmpty()) {
            return;
        }
        lines.add(Line.of(quiz.missedHeading() + ":"));
        for (QuizSummary.OpenPoints open : quiz.missed()) {
            question(open.question(), width);
            Line sign = Line.of(" ".repeat(INDENT) + "• ", Style.DIM);
            // One row each: a list to choose from, and the question has them whole.
            open.points()
                    .forEach(point -> lines.add(sign.then(Markdown.line(point)).truncate(width)));
        }
    }

    private void question(Question question, int width) {
        rows.add(lines.size());
        questions.add(question);
        lines.add(QuestionTitle.numbered(question).indent(2).truncate(width));
    }

    /** Returns the row after what belongs to a question: its missed points, where they are listed. */
    int end(int choice) {
        int row = rows.get(choice) + 1;
        while (row < lines.size() && lines.get(row).plain().startsWith(" ".repeat(INDENT))) {
            row++;
        }
        return row;
    }
}
