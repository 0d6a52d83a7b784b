package guide.cli;

import guide.app.AppContext;
import guide.app.EventLog;
import guide.app.Preferences;
import guide.bank.Bank;
import guide.cli.completion.Completion;
import guide.study.Progress;
import guide.tui.Display;
import guide.tui.home.Home;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The program: its commands, and what they share. */
public final class Program implements Command {
    /** Commands that need the bank, so that reading it may begin while the command line is looked at. */
    private static final Set<String> READING =
            Set.of("quiz", "resume", "list", "show", "grade", "stats", "browse", "search");

    /** What the shells' scripts call; no help shows it. */
    private static final String COMPLETE = "__complete";

    private final ScreenOptions options = new ScreenOptions();

    private final World world;
    private final Console console;
    private final Folders folders;
    private final Library library;
    private final Settings settings;
    private final Records records;
    private final Map<String, Supplier<Command>> commands = commands();

    Program(World world) {
        this.world = world;
        this.console = new Console(world.out(), world.err(), world.env());
        this.folders = Folders.of(world.env(), world.home());
        this.settings = new Settings(folders, world, console);
        this.library = new Library(folders, world.env(), settings, console);
        this.records = new Records(folders, world, settings, console);
    }

    /** Runs the command that {@code args} name, and returns its exit code. */
    public static int run(World world, String... args) {
        Program program = new Program(world);
        if (args.length > 0 && args[0].equals(COMPLETE)) {
            return program.complete(Arrays.copyOfRange(args, 1, args.length));
        }
        return program.end(program.execute(args));
    }

    /** Answers a shell's script. Whatever happens: a message would stand in the middle of the line that the user types. */
    private int complete(String... words) {
        try {
            CommandLine line = words.length < 2 ? commandLine() : commandLine(words);
            Completion completion =
                    new Completion(line, () -> library.load(new BankOptions()).bank());
            completion.of(List.of(words)).forEach(console::print);
            console.flush();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            // Then nothing is completed.
        }
        return Exit.OK;
    }

    private int execute(String... args) {
        Optional<String> problem = Folders.problem(world.env());
        if (problem.isPresent()) {
            console.tell(problem.get());
            return Exit.BAD_CONFIGURATION;
        }
        try {
            if (args.length == 0 || READING.contains(args[0])) {
                library.readAhead(args);
            }
            return args.length > 0 && args[0].equals("help")
                    ? help(args)
                    : commandLine(args).execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // Nobody else takes these, and the JVM would print a trace.
            console.tell("there is not enough memory for this: " + e.getClass().getSimpleName()
                    + ". Every answer that was shown as saved is saved. GUIDE_JAVA_OPTS=-Xmx1g gives more.");
            return Exit.BUG;
        } catch (LinkageError e) {
            console.tell("a part of the program is missing or of another version: " + e
                    + ". Where it was installed anew meanwhile, start it again."
                    + " Every answer that was shown as saved is saved.");
            return Exit.BUG;
        }
    }

    /** {@code guide help quiz} is {@code guide quiz --help}: people know one or the other from other programs. */
    private int help(String... args) {
        Optional<String> command =
                Arrays.stream(args).skip(1).filter(a -> !a.startsWith("-")).findFirst();
        if (command.isEmpty()) {
            return execute("--help");
        }
        return commands.containsKey(command.get()) ? execute(command.get(), "--help") : execute(command.get());
    }

    @Override
    public Usage usage() {
        return new Usage("guide", this, "Flashcards in the terminal: interview questions, asked when they are due.")
                .with(options)
                .examples(
                        "guide quiz --domain rag     asks what is due, then new questions",
                        "guide list --due            what is due today",
                        "guide show 14               one question with its answer");
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
                return new FullScreen(this, banks, options).run(bank, progress, Home::screen);
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

    Settings settings() {
        return settings;
    }

    /** What all screens share. */
    AppContext desk(Bank bank, EventLog eventLog, BankOptions banks, Preferences preferences) {
        OwnEditor editor = new OwnEditor(library, banks, settings.editor(), world.env());
        return new AppContext(bank, eventLog::news, settings.now(), preferences, editor);
    }

    /** Whether the result goes to a terminal, as the launcher found it. */
    boolean isTerminal() {
        return world.env().getOrDefault("GUIDE_STDOUT", "").equals("tty");
    }

    /** Opens the full screen; what was printed so far is out before. */
    Display screen(ScreenOptions options) throws Screens.Unavailable {
        Screens.Look look = settings.look(options.mouse);
        console.flush();
        return world.screens().open(world.env(), folders.cache(), look);
    }

    /** All commands, for help, completion and suggestions. */
    CommandLine commandLine() {
        CommandLine line = usage().commandLine();
        commands.values()
                .forEach(command -> line.addSubcommand(command.get().usage().commandLine()));
        Conventions.apply(line, console, library);
        return line;
    }

    /** Only the command that is asked for, where it is known: each of the others would make the start longer. */
    private CommandLine commandLine(String[] args) {
        if (args.length == 0 || !commands.containsKey(args[0])) {
            return commandLine();
        }
        Command command = Objects.requireNonNull(commands.get(args[0])).get();
        CommandLine line = usage().commandLine().addSubcommand(command.usage().commandLine());
        Conventions.apply(line, console, library);
        return line;
    }

    private Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> all = new LinkedHashMap<>();
        all.put("quiz", () -> new QuizCommand(this));
        all.put("list", () -> new ListCommand(this));
        all.put("browse", () -> new BrowseCommand(this));
        all.put("search", () -> new SearchCommand(this));
        all.put("show", () -> new ShowCommand(this));
        all.put("grade", () -> new GradeCommand(this));
        all.put("resume", () -> new ResumeCommand(this));
        all.put("history", () -> new HistoryCommand(this));
        all.put("stats", () -> new StatsCommand(this));
        all.put("merge", () -> new MergeCommand(this));
        all.put("sync", () -> new SyncCommand(this));
        all.put("check", () -> new CheckCommand(this));
        all.put("config", () -> new ConfigCommand(this));
        all.put("doctor", () -> new DoctorCommand(this));
        all.put("completion", () -> new CompletionCommand(this));
        return all;
    }

    private int end(int status) {
        try {
            records.end();
            console.flush();
            return status;
        } catch (UncheckedIOException e) {
            return Conventions.outputFailed(e, console);
        }
    }

    /** Reading the version from the manifest costs nothing until it is asked for. */
    static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return "guide " + (version == null ? "(not installed)" : version);
    }
}
