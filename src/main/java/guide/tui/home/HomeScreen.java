package guide.tui.home;

import guide.app.AppContext;
import guide.app.interview.InterviewFiles;
import guide.app.interview.InterviewStart;
import guide.app.quiz.SessionChoice;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.Progress;
import guide.study.StudyDay;
import guide.study.stats.Overview;
import guide.tui.Announcement;
import guide.tui.Canvas;
import guide.tui.Column;
import guide.tui.FooterAction;
import guide.tui.HelpLine;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.Screen;
import guide.tui.UnboundKey;
import guide.tui.browse.Bookmark;
import guide.tui.browse.Browse;
import guide.tui.browse.BrowseEntry;
import guide.tui.interview.BeginScreen;
import guide.tui.plan.PlanEntry;
import guide.tui.quiz.QuizScreen;
import guide.tui.stats.Stats;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The first screen: the figures of today, with the next thing to do already chosen, so that Enter starts it.
 *
 * @param day the day of the figures
 * @param bookmark the place where reading was left
 * @param files of interviews
 */
record HomeScreen(HomeView picture, StudyDay day, Bookmark bookmark, InterviewFiles files) implements Screen {
    /** The sessions that a key offers, in minutes. */
    private static final List<Integer> BOXES = List.of(7, 15, 30);

    private static final HelpLine BAR = new HelpLine("█ ▒ ░ ·", "of a bar: strong, learning, new, suspended");

    /** Chooses what is most useful: the questions that are due or new, else the weak points. */
    static HomeScreen of(AppContext context, Progress progress, InterviewFiles files) {
        HomeView picture = HomeView.of(context, progress, new HomeChoice.Today());
        Overview overview = picture.overview();
        boolean weakest = overview.due() + overview.fresh() == 0 && overview.weak() > 0;
        HomeView best = weakest ? picture.with(new HomeChoice.Weak()) : picture;
        return new HomeScreen(best, context.today(), Bookmark.NONE, files);
    }

    @Override
    public Next update(Input input, Size size) {
        AppContext context = picture.context();
        if (!context.today().equals(day)) {
            return again(context, picture.progress().at(context.studyClock().millis()))
                    .update(input, size);
        }
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return perform(mouse.wheel() > 0 ? HomeAction.DOWN : HomeAction.UP, size);
        }
        Optional<Integer> row = input instanceof Input.Mouse mouse ? picture.rowAt(mouse, size) : Optional.empty();
        return row.map(this::clicked)
                .or(() -> FooterAction.by(input, context.keymap(), picture.actions(), size)
                        .map(action -> perform(action, size)))
                .orElseGet(() -> UnboundKey.on(this, input, context.keymap(), picture.actions()));
    }

    /** Chooses a row, or starts it where it is chosen already. */
    private Next clicked(int row) {
        return row == picture.index() ? study() : at(row);
    }

    private Next perform(HomeAction action, Size size) {
        AppContext context = picture.context();
        Progress progress = picture.progress();
        return switch (action) {
            case STUDY -> study();
            case DOWN -> at(picture.index() + 1);
            case UP -> at(picture.index() - 1);
            case PAGE_DOWN -> at(picture.index() + picture.page(size));
            case PAGE_UP -> at(picture.index() - picture.page(size));
            case TOP -> at(0);
            case END -> at(picture.choices().size() - 1);
            case MINUTES -> within(nextBox());
            case DATE -> PlanEntry.screen(context, progress, this::again);
            case BROWSE -> browse(BrowseEntry.Purpose.READ);
            case SEARCH -> browse(BrowseEntry.Purpose.SEARCH);
            case STATISTICS -> Stats.screen(context, progress, this::again);
            case INTERVIEW -> interview();
            case UNDO -> new HomeUndo(context, progress, this::again).next();
            case HELP -> HelpScreen.of(this, picture.actions(), context, BAR);
            case LEAVE -> new Leave();
        };
    }

    private HomeScreen within(Optional<Integer> box) {
        picture.context().sideStores().session().accept(box);
        return new HomeScreen(picture.within(box), day, bookmark, files);
    }

    private Optional<Integer> nextBox() {
        int now = picture.context().preferences().minutes().orElse(0);
        return BOXES.stream().filter(minutes -> minutes > now).findFirst();
    }

    private HomeScreen at(int row) {
        List<HomeChoice> choices = picture.choices();
        return new HomeScreen(
                picture.with(choices.get(Math.max(0, Math.min(choices.size() - 1, row)))), day, bookmark, files);
    }

    private HomeScreen again(AppContext now, Progress changed) {
        return new HomeScreen(HomeView.of(now, changed, picture.chosen()), now.today(), bookmark, files);
    }

    private Screen browse(BrowseEntry.Purpose purpose) {
        BrowseEntry entry =
                new BrowseEntry(purpose, bookmark, domain(), left -> new HomeScreen(picture, day, left, files)::again);
        return Browse.screen(picture.context(), entry, picture.progress());
    }

    private HomeChoice chosen() {
        return picture.choices().get(picture.index());
    }

    /** Returns the id of the chosen domain; empty where something else is chosen. */
    private Optional<String> domain() {
        return chosen() instanceof HomeChoice.OfDomain of ? Optional.of(of.id()) : Optional.empty();
    }

    private Screen interview() {
        InterviewStart start = InterviewStart.usual(picture.context(), files, picture.progress());
        return BeginScreen.of(start, this::again);
    }

    private Screen study() {
        if (chosen() instanceof HomeChoice.Interview) {
            return interview();
        }
        AppContext context = picture.context();
        SessionChoice choice = SessionChoice.of(context, picture.progress(), picture.domains());
        SessionChoice.Chosen session = chosen() instanceof HomeChoice.Weak
                ? choice.weak().early()
                : choice.studied(context.bank().domains(), newNow());
        return QuizScreen.of(session, context, this::again)
                .orElseGet(() -> Announcement.of(this, Browse.allSuspended(context)));
    }

    /** A user who picks a domain or a bank, or more than the day brings, wants new questions also beyond the number for a day. */
    private int newNow() {
        int today = picture.overview().fresh();
        boolean isDone = picture.overview().queue().isEmpty()
                && picture.overview().plan().isPresent();
        return !(chosen() instanceof HomeChoice.Today) || isDone
                ? Math.max(today, picture.context().newADay())
                : today;
    }

    @Override
    public Screen shown(Size size, long nanos) {
        picture.foresee();
        return this;
    }

    @Override
    public Optional<Duration> changesIn() {
        return picture.isWaiting() ? SOON : Optional.empty();
    }

    @Override
    public int width(Size window, int readingWidth) {
        return picture.hasSide() ? Column.sideBySide(window, readingWidth) : readingWidth;
    }

    @Override
    public void view(Canvas canvas) {
        picture.draw(canvas);
    }
}
