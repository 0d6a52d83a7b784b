package guide.cli;

import guide.app.AppContext;
import guide.app.QuizSession;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.plain.LineQuiz;
import guide.study.Progress;
import guide.study.Session;
import guide.study.SessionOrder;
import guide.study.StudyDay;
import guide.text.Safe;
import guide.tui.ReturnPath;
import guide.tui.quiz.QuizScreen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

final class QuizCommand implements Command {
    private final Program program;

    private final BankOptions banks = new BankOptions();

    private final FilterOptions filter = new FilterOptions();

    private final ScreenOptions screen = new ScreenOptions();

    private Optional<Integer> limit = Optional.empty();

    private Optional<Integer> minutes = Optional.empty();

    private Optional<Integer> fresh = Optional.empty();

    private boolean all;

    private boolean weak;

    private boolean plain;

    QuizCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "quiz",
                        this,
                        "Asks questions: due ones first, the least likely to be recalled first of all, then new ones; domains take turns."
                                + " One day's order is the same at every start.",
                        "Every answer is on disk before the next question shows.")
                .with(banks)
                .with(filter)
                .with(screen)
                .number("-n --limit", "N", "At most so many questions.", given -> limit = Optional.of(given))
                .number(
                        "-m --minutes",
                        "M",
                        "Ends after the question that runs then; else what 'minutes' in the configuration says.",
                        given -> minutes = Optional.of(given))
                .number(
                        "--new",
                        "N",
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
        Bank whole = program.library().bank(banks);
        Bank bank = program.library().filtered(whole, filter);
        Progress progress = program.records().progress();
        StudyDay today = program.settings().now().today();
        // Before the limits count, so that they count what is wanted.
        List<Domain> wanted = weak ? Library.only(bank, q -> progress.isWeak(q.id())) : bank.domains();
        List<String> queue = new SessionOrder(progress, today)
                .of(wanted, limits(progress, today)).stream().map(Question::id).toList();
        if (queue.isEmpty()) {
            NoQuestion none = new NoQuestion(bank, progress, today);
            (weak ? none.weak() : none.toAsk()).forEach(program.console()::print);
            return Exit.OK;
        }
        program.records().prepare();
        Optional<Integer> time = positive("--minutes", minutes)
                .or(() -> program.settings().habits().minutes());
        Session session = Session.of(progress, queue);
        if (plain) {
            return lines(whole, session, time);
        }
        try {
            return new FullScreen(program, banks, screen)
                    .run(
                            whole,
                            progress,
                            (context, now) -> QuizScreen.of(new QuizSession(context, session, time), ReturnPath.OUT));
        } catch (Screens.Unavailable e) {
            program.console().tell(e.getMessage() + " Going on line by line.");
            return lines(whole, session, time);
        }
    }

    private SessionOrder.Limits limits(Progress progress, StudyDay today) {
        int newToday = Math.max(0, program.settings().habits().newADay() - progress.introducedOn(today));
        return new SessionOrder.Limits(
                positive("--limit", limit).orElse(Integer.MAX_VALUE),
                notNegative("--new", fresh).orElse(newToday),
                all || weak);
    }

    private int lines(Bank bank, Session session, Optional<Integer> time) {
        Console console = program.console();
        Tally tally = new Tally(program.records().saver());
        AppContext context = program.desk(bank, tally, banks, program.settings().habits());
        var in = new BufferedReader(new InputStreamReader(program.world().in(), StandardCharsets.UTF_8));
        Consumer<Safe> prompt = program.isTerminal() ? console::prompt : console::promptLine;
        try {
            new LineQuiz(new QuizSession(context, session, time), tally, in, console::print, prompt).run();
        } catch (IOException e) {
            return tally.isUnsaved() ? Exit.NOT_SAVED : unreadable(e);
        }
        if (tally.isUnsaved()) {
            console.tell("not all that you answered is saved; what went before is.");
            return Exit.NOT_SAVED;
        }
        return Exit.OK;
    }

    /** A terminal that has gone is no file that cannot be read, and nobody is left to be told. */
    private static int unreadable(IOException e) {
        if (String.valueOf(e.getMessage()).contains("Input/output error")) {
            return Exit.HANG_UP;
        }
        throw new Failure(Exit.NO_INPUT, "the input cannot be read: " + e.getMessage() + ".");
    }

    private static Optional<Integer> positive(String option, Optional<Integer> value) {
        if (value.filter(n -> n < 1).isPresent()) {
            throw new Failure(Exit.USAGE, option + " takes a whole number from 1 up, not " + value.get() + ".");
        }
        return value;
    }

    private static Optional<Integer> notNegative(String option, Optional<Integer> value) {
        if (value.filter(n -> n < 0).isPresent()) {
            throw new Failure(Exit.USAGE, option + " takes a whole number from 0 up, not " + value.get() + ".");
        }
        return value;
    }
}
