package guide.tui.stats;

import guide.app.AppContext;
import guide.study.Progress;
import guide.study.Statistics;
import guide.text.Line;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.util.List;

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
     * @param width the cells that a line may take, at least 38
     */
    public static List<Line> lines(Statistics statistics, int width) {
        return StatsPage.of(statistics, width).lines();
    }
}
