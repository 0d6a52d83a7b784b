package guide.tui.stats;

import guide.app.AppContext;
import guide.bank.Question;
import guide.study.MissedPoint;
import guide.study.Progress;
import guide.study.stats.Statistics;
import guide.study.stats.TimeTaker;
import guide.study.stats.WeakQuestion;
import guide.text.Line;
import guide.text.Style;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Statistics, on a full screen and as text. */
public final class Stats {
    private Stats() {}

    /** Returns the screen with the statistics of the whole bank. */
    public static Screen screen(AppContext context, Progress progress, ReturnPath back) {
        return StatsScreen.of(context, progress, back);
    }

    /**
     * Returns the same as text.
     *
     * @param own whether a question is in a file of the user's
     * @param width the cells that a line may take, at least 38
     */
    public static List<Line> lines(Statistics statistics, Predicate<Question> own, int width) {
        List<Line> lines = new ArrayList<>(StatsPage.of(statistics, own, width).lines());
        lines.addAll(commands(statistics).stream()
                .flatMap(sentence -> Line.of(sentence, Style.DIM).wrap(width).stream())
                .toList());
        return lines;
    }

    /** Returns what leads from the text to the questions, as keys do on the screen. */
    private static List<String> commands(Statistics statistics) {
        List<Question> named = Stream.concat(
                        statistics.weak().questions().stream().map(WeakQuestion::question),
                        Stream.concat(
                                statistics.takers().stream().map(TimeTaker::question),
                                statistics.missed().stream().map(MissedPoint::question)))
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        Question first = named.get(0);
        String name = first.number().isEmpty() ? first.id() : first.number();
        String quiz = statistics.weak().questions().isEmpty() ? "" : ", 'guide quiz --weak' asks the weak points";
        return List.of("", "'guide show " + name + "' prints a question with its answer" + quiz + ".");
    }
}
