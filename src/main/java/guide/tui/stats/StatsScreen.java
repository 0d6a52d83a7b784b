package guide.tui.stats;

import guide.app.AppContext;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.Progress;
import guide.study.Statistics;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.Column;
import guide.tui.FooterAction;
import guide.tui.Frame;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.Unheard;
import guide.tui.Viewport;
import java.util.Arrays;
import java.util.List;

/**
 * The screen of the statistics, which scrolls.
 *
 * @param progress with the statistics that show
 * @param back leads back to the screen before
 * @param scroll the first line that shows
 */
record StatsScreen(AppContext context, Progress progress, Statistics statistics, ReturnPath back, int scroll)
        implements Screen {
    /** Shows the statistics of the whole bank today, from the top. */
    static StatsScreen of(AppContext context, Progress progress, ReturnPath back) {
        return new StatsScreen(context, progress, statistics(context, progress), back, 0);
    }

    private static Statistics statistics(AppContext context, Progress progress) {
        return Statistics.of(context.bank().domains(), progress, context.today());
    }

    @Override
    public Next update(Input input, Size size) {
        if (!context.today().equals(statistics.today())) {
            Progress now = progress.at(context.studyClock().millis());
            return new StatsScreen(context, now, statistics(context, now), back, scroll).update(input, size);
        }
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return at(viewport(size).by(mouse.scrolledRows()));
        }
        List<Integer> sections = page(size).sections();
        return FooterAction.by(input, context.keymap(), working(viewport(size)), size)
                .map(action -> perform(action, viewport(size), sections))
                .orElseGet(() -> Unheard.on(this, input, context.keymap(), working(viewport(size))));
    }

    @Override
    public int width(Size window, int readingWidth) {
        return Column.sideBySide(window, readingWidth);
    }

    private Next perform(StatsAction action, Viewport here, List<Integer> sections) {
        return switch (action) {
            case DOWN -> at(here.by(1));
            case UP -> at(here.by(-1));
            case READ_ON, PAGE_DOWN -> at(here.pages(1));
            case PAGE_UP -> at(here.pages(-1));
            case TOP -> at(here.atTop());
            case END -> at(here.atEnd());
            case NEXT_DOMAIN -> at(here.by(next(here.top(), sections) - here.top()));
            case PREVIOUS_DOMAIN -> at(here.by(previous(here.top(), sections) - here.top()));
            case HELP -> HelpScreen.of(this, working(here), context);
            case CLOSE -> back.back(context, progress);
        };
    }

    private static int next(int top, List<Integer> sections) {
        return sections.stream().filter(row -> row > top).findFirst().orElse(top);
    }

    private static int previous(int top, List<Integer> sections) {
        return sections.stream().filter(row -> row < top).reduce((a, b) -> b).orElse(0);
    }

    /** Returns what works: a page that shows as a whole does not scroll. */
    private static List<StatsAction> working(Viewport shown) {
        if (shown.lines() <= shown.rows()) {
            return List.of(StatsAction.HELP, StatsAction.CLOSE);
        }
        return Arrays.stream(StatsAction.values())
                .filter(action -> action != StatsAction.READ_ON || shown.hasMore())
                .toList();
    }

    private StatsScreen at(Viewport there) {
        return new StatsScreen(context, progress, statistics, back, there.top());
    }

    private Viewport viewport(Size size) {
        return new Viewport(scroll, Frame.bodyRows(size), page(size).lines().size());
    }

    private StatsPage page(Size size) {
        return StatsPage.of(statistics, Frame.width(size));
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Viewport shown = viewport(canvas.size());
        frame.header(
                Line.of("Statistics", Style.ACCENT.bold())
                        .then(Line.of(" · " + Figures.day(statistics.today()), Style.DIM)),
                Line.of(shown.range(), Style.DIM));
        frame.body(page(canvas.size()).lines().subList(shown.top(), shown.end()));
        frame.keys(canvas.size().rows() - 1, context.keymap(), working(shown));
    }
}
