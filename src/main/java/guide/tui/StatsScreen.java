package guide.tui;

import guide.study.Statistics;
import guide.text.Line;
import guide.text.Style;
import java.util.List;
import java.util.function.Supplier;

/** The statistics, to be scrolled through. */
final class StatsScreen implements Screen {
    private static final List<Action> ACTIONS =
            List.of(Action.DOWN, Action.UP, Action.PAGE_DOWN, Action.PAGE_UP, Action.HELP, Action.CLOSE);
    private static final List<Action> FOOTER = List.of(Action.DOWN, Action.PAGE_DOWN, Action.HELP, Action.CLOSE);

    private static final int WHEEL_ROWS = 3;

    private final Keymap keymap;
    private final Statistics statistics;
    private final Supplier<Next> back;
    private final int scroll;

    StatsScreen(Keymap keymap, Statistics statistics, Supplier<Next> back, int scroll) {
        this.keymap = keymap;
        this.statistics = statistics;
        this.back = back;
        this.scroll = scroll;
    }

    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return scrolled(WHEEL_ROWS * mouse.wheel(), size);
        }
        List<Action> working = input instanceof Input.Mouse ? FOOTER : ACTIONS;
        return Asked.by(input, keymap, working, size).map(a -> perform(a, size)).orElse(this);
    }

    private Next perform(Action action, Size size) {
        if (action == Action.CLOSE) {
            return back.get();
        }
        if (action == Action.HELP) {
            return new HelpScreen(this, "In the statistics", ACTIONS, keymap, 0);
        }
        int step = action == Action.DOWN || action == Action.UP ? 1 : page(size);
        boolean down = action == Action.DOWN || action == Action.PAGE_DOWN;
        return scrolled(down ? step : -step, size);
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        List<Line> lines = StatsPage.of(statistics, frame.width());
        int rows = bodyRows(canvas.size());
        int from = Math.min(scroll, lastScroll(lines, rows));
        frame.header(
                Line.of("Statistics", Style.ACCENT.bold())
                        .then(Line.of(" · " + Figures.day(statistics.today()), Style.DIM)),
                Line.of(Scroller.position(from, rows, lines.size()), Style.DIM));
        frame.lines(top(canvas.size()), lines.subList(from, Math.min(lines.size(), from + rows)));
        frame.keys(canvas.size().rows() - 1, keymap, FOOTER);
    }

    private StatsScreen scrolled(int by, Size size) {
        List<Line> lines = StatsPage.of(statistics, Frame.width(size));
        int last = lastScroll(lines, bodyRows(size));
        // A window that has grown since may show more than the scroll says.
        int to = Math.max(0, Math.min(last, Math.min(scroll, last) + by));
        return new StatsScreen(keymap, statistics, back, to);
    }

    /** A page further, with two lines of what was seen last. */
    private static int page(Size size) {
        return Math.max(1, bodyRows(size) - 2);
    }

    private static int lastScroll(List<Line> lines, int rows) {
        return Math.max(0, lines.size() - rows);
    }

    private static int top(Size size) {
        return Frame.isAiry(size) ? 2 : 1;
    }

    private static int bodyRows(Size size) {
        int air = Frame.isAiry(size) ? 1 : 0;
        return Math.max(1, size.rows() - top(size) - 1 - air);
    }
}
