package guide.tui.plan;

import guide.app.AppContext;
import guide.app.PlanWords;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.app.quiz.SessionChoice;
import guide.bank.Domain;
import guide.event.Event;
import guide.event.Fact;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.Progress;
import guide.study.outlook.OtherMinutes;
import guide.study.outlook.Outlook;
import guide.study.outlook.PlanState;
import guide.study.outlook.Verdict;
import guide.study.outlook.WayOut;
import guide.tui.Canvas;
import guide.tui.Column;
import guide.tui.FooterAction;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.UnboundKey;
import guide.tui.Viewport;
import guide.tui.browse.Browse;
import guide.tui.quiz.QuizScreen;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The page of the date. It is drawn at once with what the journal says; figures that take rehearsals follow.
 *
 * @param state where the user is
 * @param choice the rows and minutes that are chosen
 * @param back leads back to the screen before
 */
record PlanScreen(
        AppContext context,
        Progress progress,
        PlanState state,
        PlanFigures figures,
        Choice choice,
        Changes changes,
        ReturnPath back)
        implements Screen {
    static PlanScreen of(AppContext context, Progress progress, ReturnPath back) {
        return new PlanScreen(
                context, progress, state(context, progress), PlanFigures.NONE, Choice.FIRST, Changes.NONE, back);
    }

    private static PlanState state(AppContext context, Progress progress) {
        return new PlanState(progress, context.today(), context.bank().domains());
    }

    /** Returns the page as it is with other progress; a plan that is gone is not chosen any more. */
    PlanScreen with(AppContext now, Progress changed, Changes changesNow) {
        PlanState after = state(now, changed);
        List<String> names = after.plans().stream().map(Plan::name).toList();
        int same = plan().map(plan -> names.indexOf(plan.name())).orElse(0);
        return new PlanScreen(now, changed, after, PlanFigures.NONE, Choice.FIRST, changesNow, back)
                .choosing(same < 0 ? choice.plan() : same);
    }

    private PlanScreen with(Choice changed) {
        return new PlanScreen(context, progress, state, figures, changed, changes, back);
    }

    private PlanScreen choosing(int plan) {
        int index = Math.max(0, Math.min(state.plans().size() - 1, plan));
        PlanFigures kept = index == choice.plan() ? figures : figures.forAnother();
        return new PlanScreen(context, progress, state, kept, new Choice(index, 0, Optional.empty(), 0), changes, back);
    }

    /** Returns the plan that the page is about; empty where all are over. */
    Optional<Plan> plan() {
        return state.plans().stream().skip(choice.plan()).findFirst();
    }

    /** Returns what to expect of the plan, once that is known. */
    Optional<Outlook> outlook() {
        return figures.outlook(choice.plan());
    }

    /** Returns the minutes a day that show: those that are tried, or the plan's. */
    int minutes() {
        return choice.minutes().orElse(plan().orElseThrow().minutes());
    }

    /** Returns what to expect of the plan with so many minutes a day, once that is known. */
    Optional<Forecast> forecast(int minutes) {
        return minutes == plan().orElseThrow().minutes()
                ? outlook().map(Outlook::forecast)
                : figures.alternatives().flatMap(others -> others.of(minutes)).map(OtherMinutes::forecast);
    }

    @Override
    public Next update(Input input, Size size) {
        if (!context.today().equals(state.today())) {
            Progress now = progress.at(context.studyClock().millis());
            return with(context, now, changes).update(input, size);
        }
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return with(choice.at(
                    new PlanView(this, size).viewport().by(mouse.scrolledRows()).top()));
        }
        List<PlanAction> working = working(size);
        return FooterAction.by(input, context.keymap(), working, size)
                .map(action -> read().perform(action, size))
                .orElseGet(() -> UnboundKey.on(
                        input instanceof Input.Key || input instanceof Input.Text ? read() : this,
                        input,
                        context.keymap(),
                        working));
    }

    private PlanScreen read() {
        return new PlanScreen(context, progress, state, figures, choice, changes.read(), back);
    }

    private Next perform(PlanAction action, Size size) {
        Viewport here = new PlanView(this, size).viewport();
        return switch (action) {
            case RETRY -> saving(changes.retry(), new Changes.Notice("Saved", Optional.empty(), false));
            case STUDY, MORE -> study();
            case TAKE -> take();
            case NEVER_MIND -> with(choice.trying(Optional.empty()));
            case MINUTES -> with(choice.trying(nextMinutes()));
            case DATE -> DateForm.of(this, plan());
            case UNDO -> undo();
            case DOWN -> move(1, size);
            case UP -> move(-1, size);
            case PAGE_DOWN -> with(choice.at(here.pages(1).top()));
            case PAGE_UP -> with(choice.at(here.pages(-1).top()));
            case TOP -> with(choice.at(0));
            case END -> with(choice.at(here.atEnd().top()));
            case BROWSE ->
                Browse.screen(
                        context,
                        context.bank().domains(),
                        progress,
                        (now, changed) -> with(now, changed, changes.read()));
            case HELP -> HelpScreen.of(this, working(size), context);
            case BACK -> back.back(context, progress);
        };
    }

    /** Returns what works now, the most wanted first. */
    private List<PlanAction> working(Size size) {
        Viewport here = new PlanView(this, size).viewport();
        boolean scrolls = here.lines() > here.rows();
        boolean moves = scrolls || isChoosing() || state.plans().size() > 1;
        // On the eve there is no other day to which minutes could be given.
        boolean isAhead = plan().filter(p -> p.left(state.today()) > 1).isPresent();
        boolean isTaking = choice.minutes().isPresent() || isChoosing() && choice.way() > 0;
        return Arrays.stream(PlanAction.values())
                .filter(action -> switch (action) {
                    case RETRY -> changes.isUnsaved();
                    case STUDY -> !isTaking && !isDone();
                    case TAKE -> isTaking;
                    case MORE -> !isTaking && isDone();
                    case NEVER_MIND -> choice.minutes().isPresent();
                    case MINUTES -> isAhead;
                    case UNDO -> changes.last().isPresent() && !changes.isUnsaved();
                    case DOWN, UP -> moves;
                    case PAGE_DOWN, PAGE_UP, TOP, END -> scrolls;
                    case DATE, BROWSE, HELP, BACK -> true;
                })
                .toList();
    }

    private boolean isDone() {
        return plan().filter(p -> p.left(state.today()) > 0).isPresent()
                && state.queue().isEmpty();
    }

    /** Returns the ways out to choose from, the plan as it is first; fewer than two where all questions are reached. */
    List<WayOut> ways() {
        return figures.alternatives().map(PlanFigures.Alternatives::ways).orElse(List.of());
    }

    private boolean isChoosing() {
        return ways().size() > 1 && choice.minutes().isEmpty();
    }

    /** Goes through the ways out of a plan, and from its last one to the next of several plans; else by a line. */
    private Next move(int rows, Size size) {
        int way = choice.way() + rows;
        if (isChoosing() && way >= 0 && way < ways().size()) {
            PlanScreen there = with(choice.onWay(way));
            return there.with(there.choice.at(new PlanView(there, size).inSight()));
        }
        int plan = choice.plan() + rows;
        if (state.plans().size() > 1) {
            return plan >= 0 && plan < state.plans().size() ? choosing(plan) : this;
        }
        return with(choice.at(new PlanView(this, size).viewport().by(rows).top()));
    }

    private Optional<Integer> nextMinutes() {
        int next = OtherMinutes.CHOICES.stream()
                .filter(minutes -> minutes > minutes())
                .findFirst()
                .orElse(OtherMinutes.CHOICES.get(0));
        return Optional.of(next)
                .filter(minutes -> minutes != plan().orElseThrow().minutes());
    }

    private Screen study() {
        List<Domain> all = context.bank().domains();
        SessionChoice choice = SessionChoice.of(context, progress, all);
        boolean isTheDay = plan().filter(p -> state.verdict(p) == Verdict.TODAY).isPresent();
        SessionChoice.Chosen session = isTheDay
                ? choice.these(state.weakest(plan().orElseThrow(), PlanPage.WEAKEST))
                : choice.studied(all, progress.newLeft(context.newADay(), context.today()));
        return QuizScreen.of(session, context, (now, changed) -> with(now, changed, changes.read()))
                .orElse(this);
    }

    private Next take() {
        Plan plan = plan().orElseThrow();
        Plan other = choice.minutes()
                .map(plan::within)
                .orElseGet(() -> ways().get(choice.way()).plan());
        String said = other.minutes() == plan.minutes()
                ? other.domains().size() + " of " + context.bank().domains().size() + " domains from now on"
                : PlanWords.minutes(other.minutes()) + " from now on";
        return saving(
                new SaveRequest.NewFact(new Fact.Plan(
                        other.name(), Optional.of(other.date().date()), other.minutes(), other.domains())),
                new Changes.Notice(said, percent(), true));
    }

    /** Returns what is expected of the plan now, in percent, where that is known. */
    Optional<Integer> percent() {
        return outlook().map(outlook -> PlanWords.percent(outlook.forecast().expected()));
    }

    private Next undo() {
        Event last = changes.last().orElseThrow();
        return saving(
                new SaveRequest.NewFact(new Fact.Undo(last.id())),
                new Changes.Notice("Taken back", Optional.empty(), false));
    }

    /** Asks to save a change, and shows what follows from it. */
    Next saving(SaveRequest request, Changes.Notice said) {
        Progress here = withNews();
        if (!here.plans().equals(progress.plans())) {
            // What shows is not what would be changed: a second program, or another machine by a sync, was faster.
            return with(context, here, changes.elsewhere());
        }
        return new Next.Save(request, result -> {
            if (result instanceof SaveResult.Failed failed) {
                return new PlanScreen(context, here, state, figures, choice, changes.failing(failed.failure()), back);
            }
            Event event = ((SaveResult.Saved) result).event();
            Progress now = here.at(context.studyClock().millis()).with(event);
            return with(context, now, changes.with(event, said));
        });
    }

    /** Returns the progress with what came from elsewhere meanwhile. */
    private Progress withNews() {
        Progress now = progress;
        for (Event event : context.newEvents()) {
            now = now.with(event);
        }
        return now;
    }

    @Override
    public Screen shown(Size size, long nanos) {
        PlanFigures begun =
                state.plans().isEmpty() ? figures : figures.begun(context, progress, state.plans(), choice.plan());
        return begun == figures ? this : new PlanScreen(context, progress, state, begun, choice, changes, back);
    }

    @Override
    public Optional<Duration> changesIn() {
        return state.plans().isEmpty() || !figures.isWaiting() ? Optional.empty() : SOON;
    }

    @Override
    public int width(Size window, int readingWidth) {
        return Column.sideBySide(window, readingWidth);
    }

    @Override
    public void view(Canvas canvas) {
        new PlanView(this, canvas.size()).draw(canvas, working(canvas.size()));
    }
}
