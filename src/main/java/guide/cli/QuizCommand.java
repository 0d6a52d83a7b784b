package guide.cli;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import guide.study.Queue;
import guide.study.Session;
import guide.study.StudyDay;
import guide.text.Safe;
import guide.tui.Desk;
import guide.tui.LineQuiz;
import guide.tui.Quiz;
import guide.tui.Sitting;
import guide.tui.Way;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "quiz",
        description = {
            "Asks questions: due ones first, the least likely to be recalled first of all, then new ones; domains take turns."
                    + " One day's order is the same at every start.",
            "Every answer is on disk before the next question shows."
        },
        footer = {"", "Example:", "  guide quiz --domain rag --minutes 7"})
final class QuizCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    private BankOptions banks = new BankOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "At most so many questions.")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = {"-m", "--minutes"},
            paramLabel = "M",
            description = "Ends after the question that runs then; else what 'minutes' in the configuration says.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(
            names = "--new",
            paramLabel = "N",
            description =
                    "At most so many new questions in this session; else what is left of the day's (10, or 'new-a-day').")
    private Optional<Integer> fresh = Optional.empty();

    @Option(
            names = {"-a", "--all"},
            description = "Also questions that are not due yet.")
    private boolean all;

    @Option(
            names = {"-w", "--weak"},
            description =
                    "Only questions that were not recalled last time, or lapsed before; also when they are not due.")
    private boolean weak;

    @Option(
            names = {"-p", "--plain"},
            description = "Line by line, without a full screen; also for screen readers.")
    private boolean plain;

    QuizCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Bank whole = program.library().bank(banks);
        Bank bank = program.library().filtered(whole, filter);
        Progress progress = program.records().progress();
        StudyDay today = program.settings().now().today();
        // Before the limits count, so that they count what is wanted.
        List<Domain> wanted = weak ? Library.only(bank, q -> progress.isWeak(q.id())) : bank.domains();
        List<String> queue = new Queue(progress, today)
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
                    .run(whole, progress, (desk, now) -> Quiz.screen(new Sitting(desk, session, time, Way.OUT)));
        } catch (Screens.Unavailable e) {
            program.console().tell(e.getMessage() + " Going on line by line.");
            return lines(whole, session, time);
        }
    }

    private Queue.Limits limits(Progress progress, StudyDay today) {
        int newToday = Math.max(0, program.settings().habits().newADay() - progress.introducedOn(today));
        return new Queue.Limits(
                positive("--limit", limit).orElse(Integer.MAX_VALUE),
                notNegative("--new", fresh).orElse(newToday),
                all || weak);
    }

    private int lines(Bank bank, Session session, Optional<Integer> time) {
        Console console = program.console();
        Tally tally = new Tally(program.records().saver());
        Desk desk = program.desk(bank, tally, banks, program.settings().habits());
        var in = new BufferedReader(new InputStreamReader(program.world().in(), StandardCharsets.UTF_8));
        Consumer<Safe> prompt = program.isTerminal() ? console::prompt : console::promptLine;
        try {
            new LineQuiz(new Sitting(desk, session, time, Way.OUT), in, console::print, prompt).run();
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
