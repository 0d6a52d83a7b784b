package guide.cli;

import guide.app.Preferences;
import guide.app.StudyClock;
import guide.app.Words;
import guide.config.Config;
import guide.config.KeyChoice;
import guide.keys.Keymap;
import guide.keys.Rebinding;
import guide.study.DayStart;
import guide.study.Fsrs;
import guide.study.Rules;
import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the user has set, as the rooms want it. The file is read when something of it is first asked for, on whatever thread;
 * what is wrong with it is told once, and keeps nobody from studying.
 */
final class Settings {
    private final Folders folders;
    private final World world;
    private final Console console;
    private Optional<Read> read = Optional.empty();
    private boolean told;

    Settings(Folders folders, World world, Console console) {
        this.folders = folders;
        this.world = world;
        this.console = console;
    }

    private record Read(Config config, Rebinding keys, List<Problem> problems) {}

    /** The values as they are set. */
    Config config() {
        return read().config();
    }

    /** All that is wrong, sorted by place. */
    List<Problem> problems() {
        return read().problems();
    }

    /** The keys, the user's or those that the program comes with; tells nothing. */
    Keymap keymap() {
        return read().keys().keymap();
    }

    /** Each action with its keys. */
    List<Rebinding.Entry> entries() {
        return read().keys().entries().toList();
    }

    /** Where the file says which keys an action has; empty where they are those that the program comes with. */
    Optional<Place> placeOfKeys(String action) {
        return config().keys().value().stream()
                .map(KeyChoice::action)
                .filter(a -> a.value().equals(action) && read().keys().granted().contains(action))
                .map(Node.Text::place)
                .findFirst();
    }

    /** What is wrong, for a screen that hides what was told before it opened; empty where nothing is. */
    Optional<String> complaint() {
        List<Problem> errors = errors();
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        String more = errors.size() == 1 ? "" : ", " + Words.count(errors.size(), "problem");
        String folder = Optional.ofNullable(config().file().getParent())
                .map(f -> f + "/")
                .orElse("");
        return Optional.of("See 'guide config'" + more + ": "
                + errors.get(0).toString().replaceFirst("^" + Pattern.quote(folder), "") + ".");
    }

    private List<Problem> errors() {
        return problems().stream()
                .filter(p -> p.severity() != Problem.Severity.WARNING)
                .toList();
    }

    /** The clock, with the user's study day. */
    StudyClock now() {
        return new StudyClock(world.clock(), world.zone(), dayStart());
    }

    /** How reviews become due days. */
    Rules rules() {
        return new Rules(new Fsrs(), told().config().retention().value(), dayStart());
    }

    /** How the user likes to study. */
    Preferences habits() {
        Config config = told().config();
        return new Preferences(
                Optional.of(config.minutes().value()).filter(minutes -> minutes > 0),
                config.newADay().value(),
                config.keepAttempts().value(),
                config.mouse().value(),
                told().keys().keymap());
    }

    /**
     * How the full screen is to be.
     *
     * @param mouse what the command line says
     */
    Screens.Look look(Optional<Boolean> mouse) {
        Config config = told().config();
        return new Screens.Look(
                config.theme().value(), mouse.orElse(config.mouse().value()));
    }

    /** The longest line of text, in cells. */
    int readingWidth() {
        return told().config().readingWidth().value();
    }

    /** The command that opens a file. */
    String editor() {
        return told().config().editor().value();
    }

    /** Banks beside the bundled one. Tells nothing, since it is called while the command line is still looked at. */
    List<Path> banks() {
        return read().config().banks().value();
    }

    private DayStart dayStart() {
        return new DayStart(told().config().dayStart().value().toSecondOfDay() / 60);
    }

    private Read told() {
        Read all = read();
        if (!told) {
            told = true;
            errors().forEach(p -> console.tell(p.toString()));
        }
        return all;
    }

    private synchronized Read read() {
        Read all = read.orElseGet(this::readFile);
        read = Optional.of(all);
        return all;
    }

    private Read readFile() {
        Config config = Config.read(folders.configuration(), Folders.home(world.env(), world.home()), world.env());
        List<KeyChoice> choices = config.keys().value();
        Rebinding keys = Rebinding.of(AllActions.list(), wishes(choices));
        List<Problem> problems = new ArrayList<>(config.problems());
        for (Rebinding.Objection objection : keys.objections()) {
            String sentence = objection.sentence() + instead(objection, keys);
            problems.add(new Problem(place(objection, choices), Problem.Severity.ERROR, sentence));
        }
        Collections.sort(problems);
        return new Read(config, keys, List.copyOf(problems));
    }

    /** What becomes of an action of which a key was refused. */
    private static String instead(Rebinding.Objection objection, Rebinding keys) {
        return keys.entries()
                .filter(entry -> entry.action().equals(objection.action()))
                .map(entry -> keys.granted().contains(entry.action())
                        ? "; '" + entry.action() + "' is on " + String.join(" and ", entry.keys())
                        : "; '" + entry.action() + "' stays where it was")
                .findFirst()
                .orElse("");
    }

    private static Map<String, List<String>> wishes(List<KeyChoice> choices) {
        Map<String, List<String>> wishes = new LinkedHashMap<>();
        for (KeyChoice choice : choices) {
            List<String> keys = choice.keys().stream().map(Node.Text::value).toList();
            wishes.put(choice.action().value(), keys);
        }
        return wishes;
    }

    private static Place place(Rebinding.Objection objection, List<KeyChoice> choices) {
        KeyChoice choice = choices.stream()
                .filter(c -> c.action().value().equals(objection.action()))
                .findFirst()
                .orElseThrow();
        return objection
                .key()
                .flatMap(key -> choice.keys().stream()
                        .filter(k -> k.value().equals(key))
                        .findFirst())
                .orElse(choice.action())
                .place();
    }
}
