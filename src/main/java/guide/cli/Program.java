package guide.cli;

import guide.bank.Bank;
import guide.study.Progress;
import guide.tui.Display;
import guide.tui.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: its commands, and what they share. */
@Command(
        name = "guide",
        description = "Flashcards in the terminal: interview questions, asked when they are due.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  guide quiz --domain rag     asks what is due, then new questions",
            "  guide list --due            what is due today",
            "  guide show 14               one question with its answer"
        })
public final class Program implements Callable<Integer> {
    private final World world;
    private final Console console;
    private final Folders folders;
    private final Library library;
    private final Records records;

    private Program(World world) {
        this.world = world;
        this.console = new Console(world.out(), world.err());
        this.folders = Folders.of(world.env(), world.home());
        this.library = new Library(folders, world.env(), console);
        this.records = new Records(folders, world, console);
    }

    /** Runs the command that {@code args} name, and returns its exit code. */
    public static int run(World world, String... args) {
        Program program = new Program(world);
        return program.end(program.execute(args));
    }

    /** Without a command: on a terminal the home screen, else the short help. */
    @Override
    public Integer call() {
        if (isTerminal()) {
            try {
                BankOptions banks = new BankOptions();
                Bank bank = library.bank(banks);
                Progress progress = records.progress();
                records.prepare();
                return new FullScreen(this, banks).run(bank, progress, Home::screen);
            } catch (Screens.Unavailable e) {
                console.tell(e.getMessage() + " Here is what the program can do:");
            }
        }
        CommandLine line = commandLine();
        line.usage(line.getOut());
        return Exit.OK;
    }

    World world() {
        return world;
    }

    Console console() {
        return console;
    }

    Folders folders() {
        return folders;
    }

    Library library() {
        return library;
    }

    Records records() {
        return records;
    }

    /** Whether the result goes to a terminal, as the launcher found it. */
    boolean isTerminal() {
        return world.env().getOrDefault("GUIDE_STDOUT", "").equals("tty");
    }

    /** Opens the full screen; what was printed so far is out before. */
    Display screen() throws Screens.Unavailable {
        console.flush();
        return world.screens().open(world.env(), folders.cache());
    }

    CommandLine commandLine() {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new QuizCommand(this))
                .addSubcommand(new ListCommand(this))
                .addSubcommand(new ShowCommand(this))
                .addSubcommand(new GradeCommand(this))
                .addSubcommand(new ResumeCommand(this))
                .addSubcommand(new HistoryCommand(this))
                .addSubcommand(new StatsCommand(this))
                .addSubcommand(new CheckCommand(this))
                .addSubcommand(new DoctorCommand(this))
                .addSubcommand(new CompletionCommand(this));
        Conventions.apply(line, console);
        return line;
    }

    private int end(int status) {
        try {
            console.flush();
            return status;
        } catch (UncheckedIOException e) {
            return Conventions.outputFailed(e.getCause(), console);
        }
    }

    /** Reading the version from the manifest costs nothing until it is asked for. */
    static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return "guide " + (version == null ? "(not installed)" : version);
    }

    /** An I/O failure on the output, as {@link Console} throws it. */
    static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("Stream closed") || message.contains("EPIPE");
    }
}
