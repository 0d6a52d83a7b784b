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

    private final Desk desk;
    private final Statistics statistics;
    private final Supplier<Next> back;
    private final int scroll;

    StatsScreen(Desk desk, Statistics statistics, Supplier<Next> back, int scroll) {
        this.desk = desk;
        this.statistics = statistics;
        this.back = back;
        this.scroll = scroll;
    }

    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return at(viewport(size).by(WHEEL_ROWS * mouse.wheel()));
        }
        List<Action> working = input instanceof Input.Mouse ? FOOTER : ACTIONS;
        return Asked.by(input, desk.keymap(), working, size)
                .map(action -> perform(action, viewport(size)))
                .orElse(this);
    }

    private Next perform(Action action, Viewport here) {
        return switch (action) {
            case DOWN -> at(here.by(1));
            case UP -> at(here.by(-1));
            case PAGE_DOWN -> at(here.pages(1));
            case PAGE_UP -> at(here.pages(-1));
            case HELP -> HelpScreen.of(this, "In the statistics", HelpLine.of(ACTIONS, desk), desk.keymap());
            default -> back.get();
        };
    }

    private StatsScreen at(Viewport there) {
        return new StatsScreen(desk, statistics, back, there.top());
    }

    private Viewport viewport(Size size) {
        int lines = StatsPage.of(statistics, Frame.width(size)).size();
        return new Viewport(scroll, Frame.bodyRows(size), lines);
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Viewport shown = viewport(canvas.size());
        frame.header(
                Line.of("Statistics", Style.ACCENT.bold())
                        .then(Line.of(" · " + Figures.day(statistics.today()), Style.DIM)),
                Line.of(shown.position(), Style.DIM));
        frame.body(StatsPage.of(statistics, frame.width()).subList(shown.top(), shown.end()));
        frame.keys(canvas.size().rows() - 1, desk.keymap(), FOOTER);
    }
}
