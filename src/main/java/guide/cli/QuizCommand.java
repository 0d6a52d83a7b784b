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
import guide.cli.advice.NoQuestion;
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
import java.util.function.Function;

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
                        "How long the session takes; the question on screen can still be answered. Else as 'minutes' in the configuration says.",
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
        // Before the limits count, so that they count what is wanted.
        List<Domain> wanted =
                weak ? Library.only(bank.domains().stream(), q -> progress.isWeak(q.id())) : bank.domains();
        Optional<PlannedSession> planned =
                progress.plans().ahead(today).isEmpty() || selection.isFiltered() || !isPlain()
                        ? Optional.empty()
                        : Optional.of(new PlannedSession(progress, today, bank.domains()));
        Optional<Integer> time = minutes.or(() -> settings.preferences().minutes());
        List<Question> asked = planned.isPresent()
                ? planned.get().questions(newToday(progress, today))
                : new SessionOrder(progress, today).of(wanted, limits(progress, today, time));
        List<String> queue = asked.stream().map(Question::id).toList();
        if (queue.isEmpty() && planned.filter(p -> p.minutesLeft() == 0).isPresent()) {
            console.print("Done for today: the plan's minutes are used up. 'guide quiz --all' asks more now.");
            return Exit.OK;
        }
        if (queue.isEmpty()) {
            NoQuestion none = new NoQuestion(bank, progress, today);
            (weak ? none.weak() : none.toAsk()).forEach(console::print);
            return Exit.OK;
        }
        records.prepare();
        Session session = Session.of(progress, queue);
        Optional<Integer> most = planned.isPresent() ? planned.get().within(time) : time;
        Function<AppContext, QuizSession> quiz = context -> new QuizSession(context, session, most);
        if (!plain) {
            try {
                return fullScreen.run(
                        screen, whole, selection, context -> QuizScreen.of(quiz.apply(context), ReturnPath.OUT));
            } catch (NoFullScreen e) {
                console.printMessage(e.getMessage() + " Going on line by line.");
            }
        }
        return lineMode.run(whole, selection, quiz);
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
