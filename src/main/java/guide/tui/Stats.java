package guide.tui;

import guide.study.Progress;
import guide.study.Statistics;
import guide.text.Line;
import java.util.List;

/** Statistics, on a full screen and as text. */
public final class Stats {
    private Stats() {}

    /** The screen with the statistics of the whole bank. */
    public static Screen screen(Desk desk, Progress progress, Way way) {
        Statistics statistics = Statistics.of(desk.bank().domains(), progress, desk.today());
        return new StatsScreen(desk, statistics, () -> way.back(desk, progress), 0);
    }

    /**
     * The same as text.
     *
     * @param width cells a line may take, at least 38
     */
    public static List<Line> lines(Statistics statistics, int width) {
        return StatsPage.of(statistics, width).lines();
    }
}
