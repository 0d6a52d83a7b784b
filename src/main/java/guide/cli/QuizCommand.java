package guide.cli;

import guide.app.AppContext;
import guide.app.Library;
import guide.app.Records;
import guide.app.Selection;
import guide.app.Settings;
import guide.app.quiz.QuizSession;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.cli.advice.NoQuestion;
import guide.study.PlannedSession;
import guide.study.Progress;
import guide.study.Session;
import guide.study.SessionOrder;
import guide.study.StudyDay;
import guide.study.stats.WeakPoints;
import guide.tui.ReturnPath;
import guide.tui.quiz.QuizScreen;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

record QuizCommand(
        Library library, Records records, Settings settings, Console console, FullScreen fullScreen, LineMode lineMode)
        implements Command {
    private static final String WEAK = "--weak";
    private static final String MISSED = "--missed";

    @Override
    public Usage usage() {
        return new Usage(
                        "quiz",
                        this,
                        "Asks the questions that are due, then new ones.",
                        "The least likely to be recalled come first; domains take turns. One day's order is the same at every "
                                + "start. Every answer is on disk before the next question shows.")
                .selection()
                .mouse()
                .number("-n --limit", "N", 1, "At most so many questions.")
                .number(
                        "-m --minutes",
                        "M",
                        1,
                        "How long the session takes; the question on screen can still be answered. Else as set at home, or by 'session-minutes'.")
                .number(
                        "--new",
                        "N",
                        0,
                        "At most so many new questions in this session; else what is left of the day's (10, or 'new-a-day').")
                .flag("-a --all", "Also questions that are not due yet.")
                .flag(
                        "-w " + WEAK,
                        "Only the weak points, ten minutes at most: expected below 80 % today, in a plan's last round on its date, or a key point missed twice running; also when they are not due.")
                .flag(MISSED, "Only the key points that were missed last time, one by one; no grade is recorded.")
                .flag("-p --plain", "Line by line, without a full screen; also for screen readers.")
                .examples("guide quiz --domain rag --minutes 7", "guide quiz --missed");
    }

    @Override
    public int call(Given given) {
        Selection selection = given.selection();
        Bank whole = library.bank(selection);
        Bank bank = library.filtered(whole, selection);
        Progress progress = records.progress();
        StudyDay today = records.today();
        Asked asked = asked(given, bank, progress);
        if (asked.ids().isEmpty() && asked.isSpent()) {
            console.print("Done for today: the plan's minutes are used up. 'guide quiz --all' asks more now.");
            return Exit.OK;
        }
        if (asked.ids().isEmpty()) {
            NoQuestion none = new NoQuestion(bank, progress, today);
            (given.has(MISSED) ? none.missed() : given.has(WEAK) ? none.weak() : none.toAsk()).forEach(console::print);
            return Exit.OK;
        }
        records.prepare();
        Optional<Integer> status = given.has("--plain")
                ? Optional.empty()
                : fullScreen.run(
                        given,
                        LineMode.INSTEAD,
                        whole,
                        selection,
                        context -> QuizScreen.of(session(given, asked, context, progress), ReturnPath.OUT));
        boolean asks = isPlain(given) && progress.plans().all().isEmpty();
        return status.orElseGet(() -> lineMode.run(
                whole,
                selection,
                asks,
                progress,
                (context, now) -> session(given, now == progress ? asked : asked(given, bank, now), context, now)));
    }

    /**
     * What this session asks.
     *
     * @param ids the questions, in order
     * @param most how long it takes, in minutes
     * @param isSpent whether the plan's minutes of the day are used up
     */
    private record Asked(List<String> ids, Optional<Integer> most, boolean isSpent) {}

    private static QuizSession session(Given given, Asked asked, AppContext context, Progress progress) {
        Session session = Session.of(progress, asked.ids());
        return given.has(MISSED)
                ? QuizSession.drill(context, session, asked.most())
                : new QuizSession(context, session, asked.most());
    }

    private Asked asked(Given given, Bank bank, Progress progress) {
        StudyDay today = records.today();
        Optional<Integer> time =
                given.number("--minutes").or(() -> settings.preferences().minutes());
        boolean isPlanned = !progress.plans().ahead(today).isEmpty() && isPlain(given);
        if (isPlanned) {
            PlannedSession planned = new PlannedSession(progress, today, bank.domains());
            List<Question> asked = planned.questions(newToday(progress, today));
            return new Asked(ids(asked), planned.within(time), planned.minutesLeft() == 0);
        }
        // Before the limits count, so that they count what is wanted.
        List<Domain> wanted = wanted(given, bank, progress, today);
        return new Asked(
                ids(new SessionOrder(progress, today).of(wanted, limits(given, progress, today, time))), time, false);
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    private static List<Domain> wanted(Given given, Bank bank, Progress progress, StudyDay today) {
        boolean weak = given.has(WEAK);
        boolean missed = given.has(MISSED);
        if (!weak && !missed) {
            return bank.domains();
        }
        Set<String> ids = weak ? WeakPoints.of(bank.domains(), progress, today).ids() : Set.of();
        return Library.only(
                bank.domains().stream(),
                q -> (!weak || ids.contains(q.id()))
                        && (!missed || !progress.missed(q).isEmpty()));
    }

    /** Returns whether nothing on the line overrides the plan. */
    private static boolean isPlain(Given given) {
        return !given.selection().isFiltered()
                && Stream.of("--limit", "--minutes", "--new")
                        .allMatch(option -> given.number(option).isEmpty())
                && Stream.of("--all", WEAK, MISSED).noneMatch(given::has);
    }

    private int newToday(Progress progress, StudyDay today) {
        return Math.max(0, settings.preferences().newADay() - progress.introducedOn(today));
    }

    private SessionOrder.Limits limits(Given given, Progress progress, StudyDay today, Optional<Integer> time) {
        return new SessionOrder.Limits(
                given.number("--limit").orElse(Integer.MAX_VALUE),
                given.number("--new").orElse(newToday(progress, today)),
                Stream.of("--all", WEAK, MISSED).anyMatch(given::has),
                time.orElse(0));
    }
}
