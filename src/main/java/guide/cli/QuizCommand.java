package guide.cli;

import guide.app.AppContext;
import guide.app.Library;
import guide.app.QuizSession;
import guide.app.Records;
import guide.app.Selection;
import guide.app.Settings;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.PlannedSession;
import guide.study.Progress;
import guide.study.Session;
import guide.study.SessionOrder;
import guide.study.StudyDay;
import guide.tui.NoFullScreen;
import guide.tui.ReturnPath;
import guide.tui.quiz.QuizScreen;
import java.util.List;
import java.util.Optional;

final class QuizCommand implements Command {
    private final Library library;
    private final Records records;
    private final Settings settings;
    private final Console console;
    private final FullScreen fullScreen;
    private final LineMode lineMode;

    private final SelectionOptions options = SelectionOptions.filtered();
    private final ScreenOptions screen = new ScreenOptions();
    private Optional<Integer> limit = Optional.empty();
    private Optional<Integer> minutes = Optional.empty();
    private Optional<Integer> fresh = Optional.empty();
    private boolean all;
    private boolean weak;
    private boolean plain;

    QuizCommand(
            Library library,
            Records records,
            Settings settings,
            Console console,
            FullScreen fullScreen,
            LineMode lineMode) {
        this.library = library;
        this.records = records;
        this.settings = settings;
        this.console = console;
        this.fullScreen = fullScreen;
        this.lineMode = lineMode;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "quiz",
                        this,
                        "Asks questions: due ones first, the least likely to be recalled first of all, then new ones; domains take turns."
                                + " One day's order is the same at every start.",
                        "Every answer is on disk before the next question shows.")
                .with(options)
                .with(screen)
                .number("-n --limit", "N", 1, "At most so many questions.", given -> limit = Optional.of(given))
                .number(
                        "-m --minutes",
                        "M",
                        1,
                        "How long the session takes; the question on screen can still be answered. Else as set at home, or by 'session-minutes'.",
                        given -> minutes = Optional.of(given))
                .number(
                        "--new",
                        "N",
                        0,
                        "At most so many new questions in this session; else what is left of the day's (10, or 'new-a-day').",
                        given -> fresh = Optional.of(given))
                .flag("-a --all", "Also questions that are not due yet.", () -> all = true)
                .flag(
                        "-w --weak",
                        "Only questions that were not recalled last time, or lapsed before; also when they are not due.",
                        () -> weak = true)
                .flag("-p --plain", "Line by line, without a full screen; also for screen readers.", () -> plain = true)
                .examples("guide quiz --domain rag --minutes 7");
    }

    @Override
    public Integer call() {
        Selection selection = options.selection();
        Bank whole = library.bank(selection);
        Bank bank = library.filtered(whole, selection);
        Progress progress = records.progress();
        StudyDay today = records.today();
        Sitting sitting = sitting(bank, progress);
        if (sitting.queue().isEmpty() && sitting.isSpent()) {
            console.print("Done for today: the plan's minutes are used up. 'guide quiz --all' asks more now.");
            return Exit.OK;
        }
        if (sitting.queue().isEmpty()) {
            NoQuestion none = new NoQuestion(bank, progress, today);
            (weak ? none.weak() : none.toAsk()).forEach(console::print);
            return Exit.OK;
        }
        records.prepare();
        if (!plain) {
            try {
                return fullScreen.run(
                        screen,
                        whole,
                        selection,
                        context -> QuizScreen.of(sitting.session(context, progress), ReturnPath.OUT));
            } catch (NoFullScreen e) {
                console.printMessage(e.getMessage() + " Going on line by line.");
            }
        }
        boolean asks =
                isPlain() && !selection.isFiltered() && progress.plans().all().isEmpty();
        return lineMode.run(
                whole,
                selection,
                asks,
                progress,
                (context, asked) -> (asked == progress ? sitting : sitting(bank, asked)).session(context, asked));
    }

    /**
     * What this session asks.
     *
     * @param most how long it takes, in minutes
     * @param isSpent whether the plan's minutes of the day are used up
     */
    private record Sitting(List<String> queue, Optional<Integer> most, boolean isSpent) {
        QuizSession session(AppContext context, Progress progress) {
            return new QuizSession(context, Session.of(progress, queue), most);
        }
    }

    private Sitting sitting(Bank bank, Progress progress) {
        StudyDay today = records.today();
        Optional<Integer> time = minutes.or(() -> settings.preferences().minutes());
        boolean isPlanned =
                !progress.plans().ahead(today).isEmpty() && !options.selection().isFiltered() && isPlain();
        if (isPlanned) {
            PlannedSession planned = new PlannedSession(progress, today, bank.domains());
            List<Question> asked = planned.questions(newToday(progress, today));
            return new Sitting(ids(asked), planned.within(time), planned.minutesLeft() == 0);
        }
        // Before the limits count, so that they count what is wanted.
        List<Domain> wanted =
                weak ? Library.only(bank.domains().stream(), q -> progress.isWeak(q.id())) : bank.domains();
        return new Sitting(
                ids(new SessionOrder(progress, today).of(wanted, limits(progress, today, time))), time, false);
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    /** Returns whether nothing on the line overrides the plan. */
    private boolean isPlain() {
        return limit.isEmpty() && minutes.isEmpty() && fresh.isEmpty() && !all && !weak;
    }

    private int newToday(Progress progress, StudyDay today) {
        return Math.max(0, settings.preferences().newADay() - progress.introducedOn(today));
    }

    private SessionOrder.Limits limits(Progress progress, StudyDay today, Optional<Integer> time) {
        return new SessionOrder.Limits(
                limit.orElse(Integer.MAX_VALUE), fresh.orElse(newToday(progress, today)), all || weak, time.orElse(0));
    }
}
