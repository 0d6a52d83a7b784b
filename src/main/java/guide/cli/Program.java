package guide.cli;

import guide.app.ColorMemory;
import guide.app.Folders;
import guide.app.Library;
import guide.app.Records;
import guide.app.Selection;
import guide.app.Settings;
import guide.app.World;
import guide.app.banks.BankChoice;
import guide.app.edit.Editing;
import guide.app.imports.Importer;
import guide.cli.completion.Completion;
import guide.cli.doctor.Doctor;
import guide.text.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The program: the list of its commands, and the loop around the one that is asked for. */
public final class Program {
    /** Commands that need the bank, so that reading it may begin while the command line is looked at. */
    private static final Set<String> READING = Set.of(
            "quiz",
            "resume",
            "list",
            "show",
            "grade",
            "stats",
            "browse",
            "search",
            "undo",
            "status",
            "interview",
            "edit");

    /** The word that the shells' completion scripts call; no help shows it. */
    private static final String COMPLETE = "__complete";

    private final Map<String, String> env;
    private final Screens screens;
    private final Settings settings;
    private final Console console;
    private final Library library;
    private final Records records;
    private final Supplier<Command> home;
    private final Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
    private boolean isStatus;

    Program(World world, Screens screens) {
        env = world.env();
        this.screens = screens;
        console = new Console(world.out(), world.err(), env, this::strokes);
        // One for all: the class archive holds a lambda once, however often the source writes it.
        Consumer<String> messages = this::say;
        Folders folders = Folders.of(env, world.home());
        settings = new Settings(folders, world, AllActions::list, messages);
        library = new Library(folders, env, settings, messages);
        records = new Records(folders, world, settings, messages);
        Editing editing = new Editing(folders, library, settings, env);
        FullScreen full = new FullScreen(editing, records, settings, console, screens);
        LineMode lines =
                new LineMode(editing, records, settings, console, world.in(), LineMode.lineSource(world.env()));
        home = () -> new HomeCommand(library, records, settings, folders, console, full);
        commands.put("quiz", () -> new QuizCommand(library, records, settings, console, full, lines));
        commands.put("list", () -> new ListCommand(library, records, console));
        commands.put("browse", () -> new BrowseCommand(library, records, console, full));
        commands.put("search", () -> new SearchCommand(library, records, console));
        commands.put("show", () -> new ShowCommand(library, records, console));
        commands.put("grade", () -> new GradeCommand(library, records, console));
        commands.put("undo", () -> new UndoCommand(library, records, world.clock(), console));
        commands.put("resume", () -> new ResumeCommand(library, records, console));
        commands.put("history", () -> new HistoryCommand(library, records, console));
        commands.put("stats", () -> new StatsCommand(library, records, console));
        commands.put("status", () -> new StatusCommand(library, records, settings, console));
        commands.put("plan", () -> new PlanCommand(library, records, console));
        commands.put("interview", () -> new InterviewCommand(library, records, folders, console, full, lines));
        commands.put(
                "banks",
                () -> new BanksCommand(
                        new BankChoice(folders, library), records, settings::studyClock, console, world.in()));
        commands.put(
                "import",
                () -> new ImportCommand(
                        () -> new Importer(folders, library, records),
                        records,
                        settings::studyClock,
                        console,
                        world.in()));
        commands.put("merge", () -> new MergeCommand(records, console));
        commands.put("sync", () -> new SyncCommand(records, console));
        commands.put("check", () -> new CheckCommand(library, records::today, console));
        commands.put("new", () -> new NewCommand(editing, console, world.in()));
        commands.put("edit", () -> new EditCommand(editing, console));
        commands.put("rename", () -> new RenameCommand(editing, records, console));
        commands.put("config", () -> new ConfigCommand(editing, console));
        commands.put(
                "doctor",
                () -> new DoctorCommand(new Doctor(version(), env, folders, library, records, settings), console));
        commands.put("completion", () -> new CompletionCommand(console));
    }

    /** Prints a message to the user, unless a status bar asks, which has no room for one. */
    private void say(String message) {
        if (!isStatus) {
            console.printMessage(message);
        }
    }

    private BiFunction<Style, Style, String> strokes() {
        ColorMemory colors = settings.colors();
        return screens.strokes(colors.theme(), colors.guess());
    }

    /** Runs the command that {@code args} name, and returns its exit code. */
    public static int run(World world, Screens screens, String... args) {
        Program program = new Program(world, screens);
        return args.length > 0 && args[0].equals(COMPLETE)
                ? program.complete(Arrays.copyOfRange(args, 1, args.length))
                : program.run(args);
    }

    /** Answers a shell's script. Stays silent whatever happens: a message would land in the line that the user types. */
    private int complete(String... words) {
        try {
            boolean isCommand = words.length < 2 || words[0].equals("help");
            CommandLine line = isCommand ? commandLine() : commandLine(words);
            Completion completion = new Completion(
                    line,
                    banks -> library.load(Selection.ofBanks(expanded(banks))).bank(),
                    () -> library.ownBanks().names());
            completion.of(List.of(words)).forEach(console::print);
            console.flush();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            // Then nothing is completed.
        }
        return Exit.OK;
    }

    /** Expands a {@code ~}, which a shell leaves in the words of a line that is still typed. */
    private List<String> expanded(List<String> names) {
        String home = env.getOrDefault("HOME", "");
        return names.stream()
                .map(name -> name.startsWith("~/") ? home + name.substring(1) : name)
                .toList();
    }

    private int run(String... args) {
        try {
            int status = execute(withoutHelpCommand(args));
            records.end();
            console.flush();
            return status;
        } catch (UncheckedIOException e) {
            return Conventions.outputFailed(e, console, records);
        }
    }

    private int execute(String... args) {
        Optional<String> problem = Folders.problem(env);
        if (problem.isPresent()) {
            console.printMessage(problem.get());
            return Exit.BAD_CONFIGURATION;
        }
        try {
            isStatus = args.length > 0 && args[0].equals("status");
            boolean reads = args.length == 0 || READING.contains(args[0]);
            if (reads && Arrays.stream(args).noneMatch(arg -> arg.startsWith("--b"))) {
                library.readAhead();
            }
            StringWriter help = new StringWriter();
            int status = commandLine(args).setOut(new PrintWriter(help)).execute(args);
            console.printLines(help.toString());
            return status;
        } catch (OutOfMemoryError | StackOverflowError e) {
            // picocli does not catch these, and the JVM would print a trace.
            console.printMessage("there is not enough memory for this: "
                    + e.getClass().getSimpleName()
                    + ". Every answer that was shown as saved is saved. GUIDE_JAVA_OPTS=-Xmx1g gives more.");
            return Exit.BUG;
        } catch (LinkageError e) {
            console.printMessage("a part of the program is missing or of another version: " + e
                    + ". If it was installed anew meanwhile, start it again."
                    + " Every answer that was shown as saved is saved.");
            return Exit.BUG;
        }
    }

    /**
     * Turns {@code guide help quiz} into {@code guide quiz --help}: people know either form from other programs. Leaves a
     * word that is no command alone on its line, since picocli would answer {@code --help} behind it with the general help.
     */
    private String[] withoutHelpCommand(String... args) {
        if (args.length == 0 || args[0].startsWith("-") || commands.containsKey(args[0])) {
            return args;
        }
        if (!args[0].equals("help")) {
            return new String[] {args[0]};
        }
        Optional<String> command = Arrays.stream(args)
                .filter(arg -> !arg.startsWith("-") && !arg.equals("help"))
                .findFirst();
        if (command.isEmpty()) {
            return new String[] {"--help"};
        }
        return command.filter(commands::containsKey).isPresent()
                ? new String[] {command.get(), "--help"}
                : new String[] {command.get()};
    }

    /** Returns all commands, for help, completion and suggestions. */
    CommandLine commandLine() {
        return commandLine(commands.keySet());
    }

    /** Returns only the command that is asked for, where it is known: each of the others would make the start longer. */
    private CommandLine commandLine(String[] args) {
        boolean known = args.length > 0 && commands.containsKey(args[0]);
        return known ? commandLine(List.of(args[0])) : commandLine();
    }

    private CommandLine commandLine(Collection<String> names) {
        CommandLine line = home.get().usage().commandLine();
        for (String name : names) {
            Command command = Objects.requireNonNull(commands.get(name)).get();
            line.addSubcommand(command.usage().commandLine());
        }
        Conventions.apply(line, console, library, records);
        return line;
    }

    /** Returns the version in the manifest, which costs nothing until it is asked for. */
    static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return "guide " + (version == null ? "(not installed)" : version);
    }
}
