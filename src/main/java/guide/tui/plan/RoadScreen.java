package guide.tui.plan;

import guide.app.AppContext;
import guide.app.PlanWords;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.event.Event;
import guide.event.Fact;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.Progress;
import guide.study.outlook.Course;
import guide.study.outlook.OtherMinutes;
import guide.study.outlook.Outlook;
import guide.study.outlook.Verdict;
import guide.study.outlook.WayOut;
import guide.tui.Canvas;
import guide.tui.Column;
import guide.tui.FooterAction;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.Unheard;
import guide.tui.Viewport;
import guide.tui.browse.Browse;
import guide.tui.quiz.Practice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The page of the date. It is drawn at once with what the journal says; figures that take rehearsals follow.
 *
 * @param course where the user is
 * @param choice the rows and minutes that are chosen
 * @param back leads back to the screen before
 */
record RoadScreen(
        AppContext context,
        Progress progress,
        Course course,
        RoadFigures figures,
        Choice choice,
        Changes changes,
        ReturnPath back)
        implements Screen {
    static RoadScreen of(AppContext context, Progress progress, ReturnPath back) {
        return new RoadScreen(
                context, progress, course(context, progress), RoadFigures.NONE, Choice.FIRST, Changes.NONE, back);
    }

    private static Course course(AppContext context, Progress progress) {
        return new Course(progress, context.today(), context.bank().domains());
    }

    /** Returns the page as it is with other progress; a plan that is gone is not chosen any more. */
    RoadScreen with(AppContext now, Progress changed, Changes changesNow) {
        Course after = course(now, changed);
        List<String> names = after.plans().stream().map(Plan::name).toList();
        int same = plan().map(plan -> names.indexOf(plan.name())).orElse(0);
        return new RoadScreen(now, changed, after, RoadFigures.NONE, Choice.FIRST, changesNow, back)
                .choosing(same < 0 ? choice.plan() : same);
    }

    private RoadScreen with(Choice changed) {
        return new RoadScreen(context, progress, course, figures, changed, changes, back);
    }

    private RoadScreen choosing(int plan) {
        int index = Math.max(0, Math.min(course.plans().size() - 1, plan));
        RoadFigures kept = index == choice.plan() ? figures : figures.forAnother();
        return new RoadScreen(
                context, progress, course, kept, new Choice(index, 0, Optional.empty(), 0), changes, back);
    }

    /** Returns the plan that the page is about; empty where all are over. */
    Optional<Plan> plan() {
        return course.plans().stream().skip(choice.plan()).findFirst();
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
        if (!context.today().equals(course.today())) {
            Progress now = progress.at(context.studyClock().millis());
            return with(context, now, changes).update(input, size);
        }
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return with(choice.at(
                    new RoadView(this, size).viewport().by(mouse.scrolledRows()).top()));
        }
        List<RoadAction> working = working(size);
        return FooterAction.by(input, context.keymap(), working, size)
                .map(action -> read().perform(action, size))
                .orElseGet(() -> Unheard.on(
                        input instanceof Input.Key || input instanceof Input.Text ? read() : this,
                        input,
                        context.keymap(),
                        working));
    }

    private RoadScreen read() {
        return new RoadScreen(context, progress, course, figures, choice, changes.read(), back);
    }

    private Next perform(RoadAction action, Size size) {
        Viewport here = new RoadView(this, size).viewport();
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
    private List<RoadAction> working(Size size) {
        Viewport here = new RoadView(this, size).viewport();
        boolean scrolls = here.lines() > here.rows();
        boolean moves = scrolls || isChoosing() || course.plans().size() > 1;
        // On the eve there is no other day to which minutes could be given.
        boolean isAhead = plan().filter(p -> p.left(course.today()) > 1).isPresent();
        boolean isTaking = choice.minutes().isPresent() || isChoosing() && choice.way() > 0;
        return Arrays.stream(RoadAction.values())
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
        return plan().filter(p -> p.left(course.today()) > 0).isPresent()
                && course.queue().isEmpty();
    }

    /** Returns the ways out to choose from, the plan as it is first; fewer than two where all questions are reached. */
    List<WayOut> ways() {
        return figures.alternatives().map(RoadFigures.Alternatives::ways).orElse(List.of());
    }

    private boolean isChoosing() {
        return ways().size() > 1 && choice.minutes().isEmpty();
    }

    /** Goes through the ways out of a plan, and from its last one to the next of several plans; else by a line. */
    private Next move(int rows, Size size) {
        int way = choice.way() + rows;
        if (isChoosing() && way >= 0 && way < ways().size()) {
            RoadScreen there = with(choice.onWay(way));
            return there.with(there.choice.at(new RoadView(there, size).inSight()));
        }
        int plan = choice.plan() + rows;
        if (course.plans().size() > 1) {
            return plan >= 0 && plan < course.plans().size() ? choosing(plan) : this;
        }
        return with(choice.at(new RoadView(this, size).viewport().by(rows).top()));
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
        Practice practice = new Practice(context, progress, (now, changed) -> with(now, changed, changes.read()));
        boolean isTheDay =
                plan().filter(p -> course.verdict(p) == Verdict.TODAY).isPresent();
        int fresh = Math.max(0, context.newADay() - progress.introducedOn(context.today()));
        Optional<Screen> session = isTheDay
                ? practice.asking(course.weakest(plan().orElseThrow(), RoadPage.WEAKEST))
                : practice.of(context.bank().domains(), fresh);
        return session.orElse(this);
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
                return new RoadScreen(context, here, course, figures, choice, changes.failing(failed.failure()), back);
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
        RoadFigures begun =
                course.plans().isEmpty() ? figures : figures.begun(context, progress, course.plans(), choice.plan());
        return begun == figures ? this : new RoadScreen(context, progress, course, begun, choice, changes, back);
    }

    @Override
    public boolean isWaiting() {
        return !course.plans().isEmpty() && figures.isWaiting();
    }

    @Override
    public int width(Size window, int readingWidth) {
        return Column.sideBySide(window, readingWidth);
    }

    @Override
    public void view(Canvas canvas) {
        new RoadView(this, canvas.size()).draw(canvas, working(canvas.size()));
    }
}
