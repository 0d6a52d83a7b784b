package guide.tui.stats;

import guide.app.Words;
import guide.bank.Question;
import guide.study.MissedPoint;
import guide.study.Statistics;
import guide.study.WeakQuestion;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import guide.tui.card.QuestionPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The questions and key points that need work.
 *
 * @param width the cells that a line may take
 */
record WeakSpots(Statistics statistics, int width) {
    private static final int SHOWN = 8;
    private static final int QUESTIONS = 5;
    private static final int POINTS = 3;
    private static final int SHARE = 5;
    private static final int LAPSES_WIDE = 10;
    private static final int LAPSES_NARROW = 4;
    private static final int LONGEST_NAME = 16;

    /** Lists the weakest questions, and after them the leeches that are not among them. */
    List<Line> questions() {
        List<WeakQuestion> all = statistics.weakest();
        List<WeakQuestion> shown = IntStream.range(0, all.size())
                .filter(i -> i < SHOWN || all.get(i).leech())
                .mapToObj(all::get)
                .toList();
        if (shown.isEmpty()) {
            return note("None: what was graded would be recalled today.");
        }
        int names = names(shown.stream().map(WeakQuestion::question));
        List<Line> lines = new ArrayList<>();
        shown.forEach(weak -> lines.add(row(weak, names)));
        if (!statistics.leeches().isEmpty()) {
            lines.addAll(
                    note("A leech takes time and is not learned: rewrite it, or split it in two. Repeating it as it is"
                            + " does not help."));
        }
        return lines;
    }

    private Line row(WeakQuestion weak, int names) {
        Line start = Figures.right(Figures.percent(weak.recall()), SHARE, Style.of(ink(weak)))
                .then(Line.of("   "))
                .then(name(weak.question(), names));
        Line lapses = lapses(weak);
        Line leech = Line.of(weak.leech() ? " leech" : "", Style.of(ColorRole.BAD));
        int room = Math.max(1, width - start.width() - lapses.width() - leech.width());
        Line text = Markdown.line(weak.question().text()).truncate(room).pad(room);
        return start.then(text).then(lapses).then(leech);
    }

    private Line lapses(WeakQuestion weak) {
        boolean wide = width >= StatsPage.WIDE;
        int n = weak.lapses();
        String times = n == 0 ? "" : wide ? Words.count(n, "lapse") : n + "×";
        return Figures.right(times, wide ? LAPSES_WIDE : LAPSES_NARROW, Style.DIM);
    }

    private ColorRole ink(WeakQuestion weak) {
        if (weak.recall() < 0.5) {
            return ColorRole.BAD;
        }
        return weak.recall() < 0.9 ? ColorRole.FAIR : ColorRole.GOOD;
    }

    /** Lists the key points that are left out most often. */
    List<Line> points() {
        Map<Question, List<MissedPoint>> byQuestion = new LinkedHashMap<>();
        for (MissedPoint point : statistics.missed()) {
            byQuestion.computeIfAbsent(point.question(), q -> new ArrayList<>()).add(point);
        }
        if (byQuestion.isEmpty()) {
            return note(
                    "None. Tick key points (x) before you grade: what stays open in two answers or more shows here.");
        }
        int names = names(byQuestion.keySet().stream().limit(QUESTIONS));
        List<Line> lines = new ArrayList<>();
        byQuestion.entrySet().stream()
                .limit(QUESTIONS)
                .forEach(entry -> lines.addAll(points(entry.getKey(), entry.getValue(), names)));
        return lines;
    }

    /** Lists a question with the points of it that are missed most; a card with many of them would else fill the page. */
    private List<Line> points(Question question, List<MissedPoint> missed, int names) {
        List<Line> lines = new ArrayList<>();
        lines.add(name(question, names).then(Markdown.line(question.text())).truncate(width));
        List<MissedPoint> shown = missed.stream().limit(POINTS).toList();
        int times = shown.stream().mapToInt(m -> times(m).length()).max().orElse(0);
        for (MissedPoint point : shown) {
            Line start =
                    Figures.right(times(point), times, Style.DIM).pad(times + 2).indent(2);
            lines.addAll(start.withHanging(Markdown.line(point.text()).wrap(Math.max(1, width - start.width()))));
        }
        if (missed.size() > POINTS) {
            lines.add(Line.of("and " + (missed.size() - POINTS) + " more", Style.DIM)
                    .indent(2));
        }
        return lines;
    }

    private static String times(MissedPoint missed) {
        return missed.missed() + " of " + missed.reviews();
    }

    private Line name(Question question, int cells) {
        return name(question).truncate(cells).pad(cells + 2);
    }

    /** Returns a question's number, or its id where it has none, if there is room. */
    private Line name(Question question) {
        String label = QuestionPage.label(question);
        boolean unnamed = label.isEmpty() && width >= StatsPage.WIDE;
        return Line.of(unnamed ? question.id() : label, Style.DIM);
    }

    private int names(Stream<Question> questions) {
        return Math.min(
                LONGEST_NAME, questions.mapToInt(q -> name(q).width()).max().orElse(0));
    }

    private List<Line> note(String sentence) {
        return Line.of(sentence, Style.DIM).wrap(width);
    }
}
