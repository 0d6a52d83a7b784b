package guide.tui.home;

import guide.app.AppContext;
import guide.app.PastStep;
import guide.app.Words;
import guide.bank.Domain;
import guide.forecast.ForecastBasis;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.Progress;
import guide.study.stats.Overview;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.ChosenRow;
import guide.tui.Column;
import guide.tui.Frame;
import guide.tui.Viewport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The home screen as it is drawn: the same layout serves drawing, choosing and the mouse.
 *
 * @param context with the bank as it is
 * @param progress as it stands
 * @param overview the figures of today
 * @param basis of the forecast that shows once it is made
 * @param chosen would be started by a key
 */
record HomeView(AppContext context, Progress progress, Overview overview, ForecastBasis basis, HomeChoice chosen) {
    /** The time that most people have before an interview. */
    private static final int THREE_WEEKS = 21;

    private static final double MINUTE_MS = 60_000;

    /** Below this width the header leaves out what is said elsewhere. */
    private static final int NARROW = 60;

    /** From this width on there is room for two columns, each with all figures. */
    private static final int TWO_COLUMNS = 128;

    /** Draws the figures of now. */
    static HomeView of(AppContext context, Progress progress, HomeChoice chosen) {
        Overview overview = Overview.of(context.bank().domains(), progress, context.today(), context.newADay());
        ForecastBasis basis = ForecastBasis.of(context.bank().domains(), progress, context.today());
        return new HomeView(context, progress, overview, basis, chosen);
    }

    HomeView with(HomeChoice homeChoice) {
        return new HomeView(context, progress, overview, basis, homeChoice);
    }

    /** Returns the same for sessions of another length. */
    HomeView within(Optional<Integer> minutes) {
        return new HomeView(context.with(context.preferences().within(minutes)), progress, overview, basis, chosen);
    }

    /** Returns the plan to forecast: the next one, or before the first answer one of three weeks, for the time that it takes. */
    private Optional<Plan> expected() {
        return overview.day() > 0 || overview.plan().isPresent()
                ? overview.plan()
                : Optional.of(new Plan("", context.today().plus(THREE_WEEKS), context.today(), 0, List.of()));
    }

    /** Begins to compute what shows once it is known. */
    void foresee() {
        expected().ifPresent(plan -> context.sideStores().forecasts().begin(plan, basis));
    }

    /** Returns whether something is being computed that will show. */
    boolean isWaiting() {
        return expected()
                .filter(plan -> context.sideStores().forecasts().isMaking(plan, basis))
                .isPresent();
    }

    /** Returns the forecast of the next plan, or before the first answer of three weeks; empty until it is computed. */
    Optional<Forecast> forecast() {
        return expected().flatMap(this::forecast);
    }

    /** Returns the forecast of a plan that is ahead; empty until it is computed. */
    Optional<Forecast> forecast(Plan plan) {
        return context.sideStores().forecasts().known(plan, basis);
    }

    /** Returns the choice that each row starts. */
    List<HomeChoice> choices() {
        return new HomeChoices(overview).all();
    }

    /** Returns the domains to study: all of them, where none is chosen. */
    List<Domain> domains() {
        List<Domain> its = new HomeChoices(overview)
                .rows(chosen).stream().map(Overview.Row::domain).toList();
        return its.isEmpty() ? context.bank().domains() : its;
    }

    /** Returns the row that is chosen: the first, where the choice is not there any more. */
    int index() {
        return Math.max(0, choices().indexOf(chosen));
    }

    /** Returns the row that a click hits. */
    Optional<Integer> rowAt(Input.Mouse mouse, Size size) {
        int row = mouse.row() - top(size);
        int room = room(size);
        boolean onRows = mouse.isPress() && row >= 0 && row < room && Frame.cell(mouse.column(), size) <= width(size);
        return onRows ? rows(size).at(rows(size).shown(index(), room).top() + row) : Optional.empty();
    }

    /** Returns whether there is something to show beside the rows. */
    boolean hasSide() {
        return overview.plan().isPresent() || overview.day() > 0 && new HomeExtras(this, 0).comesDue();
    }

    void draw(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Size size = canvas.size();
        frame.header(Line.of(context.bank().title(), Style.ACCENT.bold()), Line.of(date(size), Style.DIM));
        frame.lines(1, about(size));
        int top = top(size);
        HomeRows rows = rows(size);
        Viewport shown = rows.shown(index(), room(size));
        List<Line> lines = rows.lines(index());
        frame.lines(top, lines.subList(shown.top(), shown.end()));
        viewMore(frame, top, shown);
        frame.margin(top + rows.index(index()) - shown.top(), ChosenRow.MARK);
        int end = top + shown.end() - shown.top() + 1;
        List<Line> below = below(size);
        frame.lines(end, below);
        viewRest(canvas, end + below.size() + (below.isEmpty() ? 0 : 1));
        frame.keys(size.rows() - 1, context.keymap(), named());
    }

    /** Returns what works now. */
    List<HomeAction> actions() {
        return with(PastStep.last(progress).isPresent());
    }

    /** Returns the actions for the footer: an undo is wanted soon, and takes the room of another key. */
    private List<HomeAction> named() {
        return with(PastStep.last(progress)
                .filter(step -> step.isOf(context.today(), progress))
                .isPresent());
    }

    private static List<HomeAction> with(boolean canUndo) {
        return Arrays.stream(HomeAction.values())
                .filter(action -> action != HomeAction.UNDO || canUndo)
                .toList();
    }

    /** Uses the room that is left: for today's questions, what comes due, and the days until the date. */
    private void viewRest(Canvas canvas, int below) {
        Size size = canvas.size();
        HomeExtras rest = rest(size);
        int bottom = size.rows() - 2;
        if (isWide(size)) {
            int column = Frame.column(width(size) + Column.GAP, size);
            int top = top(size);
            put(canvas, column, top, rest.beside(bottom - top));
            new Frame(canvas).lines(below, rest.today(bottom - below));
        } else {
            new Frame(canvas).lines(below, rest.below(bottom - below));
        }
    }

    private static void put(Canvas canvas, int column, int top, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.put(column, top + i, lines.get(i));
        }
    }

    /** In a low window some rows are above or below what shows. */
    private static void viewMore(Frame frame, int top, Viewport shown) {
        if (shown.top() > 0) {
            frame.margin(top, Line.of("↑", Style.DIM));
        }
        if (shown.end() < shown.lines()) {
            frame.margin(top + shown.rows() - 1, Line.of("↓", Style.DIM));
        }
    }

    private HomeRows rows(Size size) {
        return new HomeRows(this, width(size), Frame.isAiry(size));
    }

    /** Returns the forecast of the next plan; empty where none is set, and until it is computed. */
    Optional<Forecast> planned() {
        return overview.plan().flatMap(plan -> forecast());
    }

    /** Returns the cells of the rows: half of a window in which what comes due stands beside them. */
    private int width(Size size) {
        return isWide(size) ? (Frame.width(size) - Column.GAP) / 2 : Frame.width(size);
    }

    private boolean isWide(Size size) {
        return hasSide() && Frame.width(size) >= TWO_COLUMNS;
    }

    /** Returns the first of the rows to choose from. */
    private int top(Size size) {
        return about(size).size() + (Frame.isAiry(size) ? 2 : 1);
    }

    /** Returns how many of them show. */
    private int room(Size size) {
        int below = below(size).size();
        return Math.max(1, size.rows() - 1 - top(size) - (below == 0 ? 0 : below + 1));
    }

    /** Returns how many rows a page moves. */
    int page(Size size) {
        return Math.max(1, room(size) - 2);
    }

    private String date(Size size) {
        String day = overview.day() > 0 && size.columns() >= NARROW ? " · day " + overview.day() : "";
        return Words.briefDate(context.today().date()) + day;
    }

    private List<Line> about(Size size) {
        return new HomeHeader(this, size).lines();
    }

    private List<Line> below(Size size) {
        return Frame.isAiry(size) ? rest(size).sentences(isWide(size)) : List.of();
    }

    private HomeExtras rest(Size size) {
        return new HomeExtras(this, width(size));
    }

    /** Returns the first row's words where nothing is due and nothing new. */
    String nothingDue(int width) {
        boolean isNarrow = width < HomeGrid.WIDE;
        boolean hasMore = overview.all().due() > 0
                || overview.plan().isPresent() && overview.all().fresh() > 0;
        String more = context.keymap().key(HomeAction.STUDY) + (hasMore ? " asks more" : " reviews early");
        Optional<String> spent =
                overview.plan().filter(plan -> plan.minutes() > 0).flatMap(this::spent);
        if (spent.isPresent()) {
            return isNarrow ? "done: " + spent.get() : "done for today: " + spent.get() + "; " + more;
        }
        return progress.nextDue(context.bank().questions().toList(), context.today())
                .map(day -> Words.day(day, context.today()).replaceFirst("^on ", ""))
                .map(day -> isNarrow ? "due again " + day : "nothing due until " + day + "; " + more)
                .orElse("nothing to study: all questions are suspended");
    }

    /** Returns how much of a day's minutes are used, where all are. */
    private Optional<String> spent(Plan plan) {
        long minutes = Math.round(progress.spentOn(context.today()) / MINUTE_MS);
        return minutes >= plan.minutes() ? Optional.of(minutes + " of " + plan.minutes() + " min") : Optional.empty();
    }
}
