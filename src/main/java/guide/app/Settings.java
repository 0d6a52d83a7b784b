package guide.app;

import guide.config.Config;
import guide.config.Origin;
import guide.config.Setting;
import guide.config.SettingName;
import guide.config.ThemeName;
import guide.journal.StateFile;
import guide.keys.Action;
import guide.keys.KeyChoice;
import guide.keys.Keymap;
import guide.keys.Rebinding;
import guide.keys.SharedActions;
import guide.study.DayStart;
import guide.study.Fsrs;
import guide.study.Rules;
import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The user's settings in the forms that the rooms want. The file is read when something of it is first asked for, on any
 * thread; its mistakes are reported once, and keep no user from studying.
 */
public final class Settings {
    /** The action that sets the length of a session, which a screen declares. */
    private static final String SESSION_KEY = "minutes";

    private final Folders folders;
    private final World world;
    private final Supplier<List<Action>> actions;
    private final Consumer<String> messages;
    private Optional<Read> read = Optional.empty();
    private Optional<ColorMemory> colors = Optional.empty();
    private Optional<Remembered> remembered = Optional.empty();
    private boolean reported;

    /**
     * Reads settings from these folders, where the environment does not say otherwise.
     *
     * @param actions lists the actions of all screens, which the application does not know
     * @param messages takes sentences for the user, since only a face knows where they can be seen
     */
    public Settings(Folders folders, World world, Supplier<List<Action>> actions, Consumer<String> messages) {
        this.folders = folders;
        this.world = world;
        this.actions = actions;
        this.messages = messages;
    }

    private record Read(Config config, Rebinding keys, List<Problem> problems) {}

    /** Returns the values as they are set; reports nothing. */
    public Config config() {
        return read().config();
    }

    /** Returns the value that holds, and where it comes from: the theme may be one that the user has chosen by key. */
    public Setting<?> setting(SettingName name) {
        Setting<?> set = config().setting(name);
        if (name == SettingName.THEME) {
            return colors().chosen().<Setting<?>>map(this::chosen).orElse(set);
        }
        return name == SettingName.SESSION_MINUTES
                ? remembered().session().<Setting<?>>map(this::chosen).orElse(set)
                : set;
    }

    private Setting<ThemeName> chosen(ThemeName theme) {
        String key = keymap().key(SharedActions.THEME);
        return new Setting<>(
                theme, new Origin.Chosen(key, config().theme().value().word()));
    }

    private Setting<Integer> chosen(int minutes) {
        String key = entries().stream()
                .filter(entry -> entry.action().equals(SESSION_KEY))
                .flatMap(entry -> entry.keys().stream())
                .findFirst()
                .orElse("");
        return new Setting<>(
                minutes,
                new Origin.Chosen(key, String.valueOf(config().sessionMinutes().value())));
    }

    /** Returns what is remembered of the user's choices, the same at each call. */
    public synchronized Remembered remembered() {
        Remembered memory = remembered.orElseGet(() -> new Remembered(
                StateFile.of(folders.state().resolve("remembered")),
                config().sessionMinutes().value()));
        remembered = Optional.of(memory);
        return memory;
    }

    /** Returns what is remembered of the colors, the same at each call. */
    public synchronized ColorMemory colors() {
        ColorMemory memory = colors.orElseGet(this::rememberedColors);
        colors = Optional.of(memory);
        return memory;
    }

    private ColorMemory rememberedColors() {
        StateFile file = StateFile.of(folders.state().resolve("colors"));
        return new ColorMemory(file, config().theme().value(), world.env());
    }

    /** Returns all that is wrong, sorted by place. */
    public List<Problem> problems() {
        return read().problems();
    }

    /** Returns the keys, the user's or those that the program comes with; reports nothing. */
    public Keymap keymap() {
        return read().keys().keymap();
    }

    /** Returns each action with its keys. */
    public List<Keymap.Entry> entries() {
        return keymap().entries(actions.get());
    }

    /** Returns where the file says which keys an action has; empty where they are those that the program comes with. */
    public Optional<Place> placeOfKeys(String action) {
        return config().keys().value().stream()
                .map(KeyChoice::action)
                .filter(a -> a.value().equals(action) && read().keys().granted().contains(action))
                .map(Node.Text::place)
                .findFirst();
    }

    /** Returns the mistakes, for a screen that hides messages from before it opened; empty where there are none. */
    public Optional<String> complaint() {
        List<Problem> errors = errors();
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        String more = errors.size() == 1 ? "" : ", " + Words.count(errors.size(), "problem");
        String first = errors.get(0).sentence().replaceFirst("^" + Pattern.quote(folders.config() + "/"), "");
        return Optional.of("See 'guide config'" + more + ": " + first);
    }

    private List<Problem> errors() {
        return problems().stream()
                .filter(p -> p.severity() != Problem.Severity.WARNING)
                .toList();
    }

    /** Returns the clock, with the user's study day. */
    public StudyClock studyClock() {
        return new StudyClock(world.clock(), world.zone(), dayStart());
    }

    /** Returns the rules by which reviews become due days. */
    public Rules rules() {
        return new Rules(new Fsrs(), reported().config().retention().value(), dayStart());
    }

    /** Returns how the user likes to study. */
    public Preferences preferences() {
        Config config = reported().config();
        return new Preferences(
                Optional.of(remembered()
                                .session()
                                .orElse(config.sessionMinutes().value()))
                        .filter(minutes -> minutes > 0),
                config.newADay().value(),
                config.keepAttempts().value(),
                config.mouse().value(),
                reported().keys().keymap(),
                config.readingWidth().value());
    }

    /** Returns the command that opens a file. */
    public Setting<String> editor() {
        return reported().config().editor();
    }

    /** Returns banks beside the bundled one. Reports nothing, since it is called while the command line is still looked at. */
    List<Path> banks() {
        return read().config().banks().value();
    }

    private DayStart dayStart() {
        return new DayStart(reported().config().dayStart().value().toSecondOfDay() / 60);
    }

    private Read reported() {
        Read all = read();
        if (!reported) {
            reported = true;
            errors().forEach(p -> messages.accept(p.toString()));
        }
        return all;
    }

    private synchronized Read read() {
        Read all = read.orElseGet(this::readFile);
        read = Optional.of(all);
        return all;
    }

    private Read readFile() {
        return read(Config.read(folders.configuration(), home(), world.env()));
    }

    private Path home() {
        return Folders.home(world.env(), world.home());
    }

    /** Returns all that would be wrong if this were the file, sorted by place. */
    public List<Problem> problemsOf(byte[] text) {
        return read(Config.of(text, folders.configuration(), home(), world.env()))
                .problems();
    }

    private Read read(Config config) {
        List<KeyChoice> choices = config.keys().value();
        // Without wishes there is nothing to check, and the actions of all screens are not loaded at each start.
        Rebinding keys = Rebinding.of(choices.isEmpty() ? List.of() : actions.get(), choices);
        List<Problem> problems = new ArrayList<>(config.problems());
        for (Rebinding.Objection objection : keys.objections()) {
            String sentence = objection.sentence() + instead(objection, keys);
            problems.add(new Problem(objection.name().place(), Problem.Severity.ERROR, sentence));
        }
        Collections.sort(problems);
        return new Read(config, keys, List.copyOf(problems));
    }

    /** Returns the end of a sentence, which keys an action has after one of them was refused. */
    private String instead(Rebinding.Objection objection, Rebinding keys) {
        return keys.keymap().entries(actions.get()).stream()
                .filter(entry -> entry.action().equals(objection.action()))
                .map(entry -> keys.granted().contains(entry.action())
                        ? "; '" + entry.action() + "' is on " + String.join(" and ", entry.keys())
                        : "; '" + entry.action() + "' stays where it was")
                .findFirst()
                .orElse("");
    }
}
