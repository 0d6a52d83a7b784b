package guide.tui.stats;

import guide.app.QuestionTitle;
import guide.bank.Question;
import guide.study.MissedPoint;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The key points that are left out most often, each below its question.
 *
 * @param width the cells that a line may take
 */
record MissedTable(List<MissedPoint> missed, QuestionNames names, int width) {
    private static final int QUESTIONS = 5;
    private static final int POINTS = 3;

    List<Section.Row> rows() {
        Map<Question, List<MissedPoint>> byQuestion = new LinkedHashMap<>();
        for (MissedPoint point : missed) {
            byQuestion.computeIfAbsent(point.question(), q -> new ArrayList<>()).add(point);
        }
        if (byQuestion.isEmpty()) {
            String none =
                    "None. Tick key points (x) before you grade: what stays open in two answers or more shows here.";
            return Section.text(Line.of(none, Style.DIM).wrap(width));
        }
        int cells = names.cells(byQuestion.keySet().stream().limit(QUESTIONS).toList());
        List<Section.Row> rows = new ArrayList<>();
        byQuestion.entrySet().stream()
                .limit(QUESTIONS)
                .forEach(entry -> rows.addAll(rows(entry.getKey(), entry.getValue(), cells)));
        return rows;
    }

    /** Lists a question with the points of it that are missed most; a card with many of them would else fill the page. */
    private List<Section.Row> rows(Question question, List<MissedPoint> its, int cells) {
        List<Section.Row> rows = new ArrayList<>();
        Line row = names.of(question, cells).then(QuestionTitle.of(question));
        rows.add(Section.Row.of(row.truncate(width), question));
        List<MissedPoint> shown = its.stream().limit(POINTS).toList();
        int times = shown.stream().mapToInt(m -> times(m).length()).max().orElse(0);
        for (MissedPoint point : shown) {
            Line start =
                    Figures.right(times(point), times, Style.DIM).pad(times + 2).indent(2);
            rows.addAll(Section.text(
                    start.withHanging(Markdown.line(point.text()).wrap(Math.max(1, width - start.width())))));
        }
        if (its.size() > POINTS) {
            rows.add(Section.Row.of(
                    Line.of("and " + (its.size() - POINTS) + " more", Style.DIM).indent(2)));
        }
        return rows;
    }

    private static String times(MissedPoint missed) {
        return missed.missed() + " of " + missed.reviews();
    }
}
