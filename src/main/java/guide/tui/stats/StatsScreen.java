package guide.tui.stats;

import guide.app.AppContext;
import guide.app.Words;
import guide.app.quiz.SessionChoice;
import guide.bank.Domain;
import guide.bank.Question;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.Progress;
import guide.study.stats.Statistics;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Announcement;
import guide.tui.Canvas;
import guide.tui.ChosenRow;
import guide.tui.Column;
import guide.tui.FooterAction;
import guide.tui.Frame;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.UnboundKey;
import guide.tui.Viewport;
import guide.tui.browse.Browse;
import guide.tui.browse.BrowseAction;
import guide.tui.quiz.QuizScreen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The screen of the statistics, which scrolls, with a cursor on the rows that stand for questions.
 *
 * @param progress with the statistics that show
 * @param back leads back to the screen before
 * @param scroll the first line that shows
 * @param chosen the index of the cursor's row among those that stand for questions
 */
record StatsScreen(
        AppContext context, Progress progress, Statistics statistics, ReturnPath back, int scroll, int chosen)
        implements Screen {
    /** Shows the statistics of the whole bank today, from the top. */
    static StatsScreen of(AppContext context, Progress progress, ReturnPath back) {
        return new StatsScreen(context, progress, statistics(context, progress), back, 0, 0);
    }

    private static Statistics statistics(AppContext context, Progress progress) {
        return Statistics.of(context.bank().domains(), progress, context.today());
    }

    private StatsScreen again(AppContext now, Progress changed) {
        return new StatsScreen(now, changed, statistics(now, changed), back, scroll, chosen);
    }

    @Override
    public Next update(Input input, Size size) {
        if (!context.today().equals(statistics.today())) {
            return again(context, progress.at(context.studyClock().millis())).update(input, size);
        }
        StatsCursor here = cursor(size);
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return at(here.scrolled(here.shown().by(mouse.scrolledRows())));
        }
        if (input instanceof Input.Mouse mouse && mouse.isPress()) {
            return clicked(mouse, here, size);
        }
        List<StatsAction> working = working(here);
        return context.keymap()
                .action(input, working)
                .map(action -> perform(action, here))
                .orElseGet(() -> UnboundKey.on(this, input, context.keymap(), working));
    }

    /** Moves the cursor to a row, opens the row where it is there already, or does what the footer says. */
    private Next clicked(Input.Mouse mouse, StatsCursor here, Size size) {
        Optional<Integer> target = here.targetAt(mouse.row() - Frame.bodyTop(size), Frame.cell(mouse.column(), size));
        if (target.isPresent()) {
            return target.get() == here.chosen() ? opened(here) : at(here.at(target.get()));
        }
        return FooterAction.by(mouse, context.keymap(), footer(here), size)
                .map(action -> perform(action, here))
                .orElse(this);
    }

    @Override
    public int width(Size window, int readingWidth) {
        return Column.sideBySide(window, readingWidth);
    }

    private Next perform(StatsAction action, StatsCursor here) {
        Viewport shown = here.shown();
        List<Integer> sections = here.page().sections();
        return switch (action) {
            case DOWN -> at(here.down());
            case UP -> at(here.up());
            case READ_ON, PAGE_DOWN -> at(here.scrolled(shown.pages(1)));
            case PAGE_UP -> at(here.scrolled(shown.pages(-1)));
            case TOP -> at(here.scrolled(shown.atTop()));
            case END -> at(here.scrolled(shown.atEnd()));
            case NEXT_DOMAIN -> at(here.scrolled(shown.by(next(shown.top(), sections) - shown.top())));
            case PREVIOUS_DOMAIN -> at(here.scrolled(shown.by(previous(shown.top(), sections) - shown.top())));
            case OPEN -> opened(here);
            case PRACTICE -> practiced(here.target().orElseThrow().question());
            case DRILL ->
                session(SessionChoice.of(context, progress, context.bank().domains())
                                .missed()
                                .early())
                        .orElseGet(() -> Announcement.of(
                                this, Browse.allSuspended("All questions with missed points", context)));
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

    private Next opened(StatsCursor here) {
        Question question = here.target().orElseThrow().question();
        return Browse.question(context, question, progress, this::again);
    }

    private Next practiced(Question question) {
        List<Domain> only = List.of(context.domainOf(question).with(List.of(question)));
        return session(SessionChoice.of(context, progress, only)
                        .studied(context.bank().domains(), 0))
                .orElseGet(() -> Announcement.of(
                        this,
                        "This question is suspended; " + context.keymap().key(StatsAction.OPEN) + " opens it, and "
                                + context.keymap().key(BrowseAction.RESUME) + " there asks it again."));
    }

    private Optional<Screen> session(SessionChoice.Chosen chosen) {
        return QuizScreen.of(chosen, context, this::again);
    }

    /** Returns what works now: a page that shows as a whole does not scroll, and without a cursor nothing opens. */
    private List<StatsAction> working(StatsCursor here) {
        return Arrays.stream(StatsAction.values())
                .filter(action -> works(action, here))
                .toList();
    }

    private boolean works(StatsAction action, StatsCursor here) {
        boolean scrolls = here.shown().lines() > here.shown().rows();
        return switch (action) {
            case READ_ON -> here.shown().hasMore();
            case OPEN, PRACTICE -> here.target().isPresent();
            case DRILL ->
                context.bank().questions().anyMatch(q -> !progress.missed(q).isEmpty());
            case DOWN, UP -> scrolls || here.page().targets().size() > 1;
            case PAGE_DOWN, PAGE_UP, NEXT_DOMAIN, PREVIOUS_DOMAIN, TOP, END -> scrolls;
            case HELP, CLOSE -> true;
        };
    }

    /** Returns the same with what a narrow footer names first: Space pages before it opens, but paging goes without saying. */
    private List<StatsAction> footer(StatsCursor here) {
        List<StatsAction> footer = new ArrayList<>(working(here));
        if (footer.contains(StatsAction.OPEN) && footer.remove(StatsAction.READ_ON)) {
            footer.add(footer.indexOf(StatsAction.PRACTICE) + 1, StatsAction.READ_ON);
        }
        return footer;
    }

    private StatsScreen at(StatsCursor there) {
        return new StatsScreen(
                context, progress, statistics, back, there.shown().top(), there.chosen());
    }

    private StatsCursor cursor(Size size) {
        StatsPage page = StatsPage.of(statistics, context.editor()::isOwn, Frame.width(size));
        int last = Math.max(0, page.targets().size() - 1);
        Viewport shown = new Viewport(scroll, Frame.bodyRows(size), page.lines().size());
        return new StatsCursor(page, shown, Math.min(chosen, last));
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Size size = canvas.size();
        StatsCursor here = cursor(size);
        Viewport shown = here.shown();
        frame.header(
                Line.of("Statistics", Style.ACCENT.bold())
                        .then(Line.of(" · " + Words.briefDate(statistics.today().date()), Style.DIM)),
                Line.of(shown.range(), Style.DIM));
        frame.body(here.page().lines().subList(shown.top(), shown.end()));
        here.target().ifPresent(target -> {
            int row = Frame.bodyTop(size) + target.row() - shown.top();
            int column = Frame.column(target.column(), size);
            canvas.put(column, row, ChosenRow.row(target.line()));
            canvas.put(Math.max(0, column - 1), row, ChosenRow.MARK);
        });
        frame.keys(size.rows() - 1, context.keymap(), footer(here));
    }
}
