package guide.config;

import guide.keys.KeyChoice;
import guide.yaml.Fields;
import guide.yaml.FileContents;
import guide.yaml.Node;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code config.yaml}: all problems in one pass, and the default for each value that makes no sense. */
final class ConfigReader {
    private final Path folder;
    private final Path home;
    private final Report report;
    private final Optional<Fields> fields;

    private ConfigReader(Path folder, Path home, Report report, Optional<Fields> fields) {
        this.folder = folder;
        this.home = home;
        this.report = report;
        this.fields = fields;
    }

    static Config read(FileContents fileContents, Path file, Path home, Map<String, String> env) {
        Report report = new Report(file.toString());
        Optional<Fields> fields = YamlReader.read(fileContents, report)
                // A file that has only comments sets nothing.
                .filter(root -> !(root instanceof Node.Nothing))
                .flatMap(root -> Fields.of(root, "the configuration", report));
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        return new ConfigReader(folder, home, report, fields).config(file, env);
    }

    private Config config(Path file, Map<String, String> env) {
        fields.ifPresent(this::refuseUnknown);
        SettingReader settings = new SettingReader(fields, env, report);
        return new Config(
                file,
                settings.theme(),
                settings.bool(SettingName.MOUSE, false),
                settings.whole(SettingName.READING_WIDTH, 88, 40, 120),
                settings.whole(SettingName.SESSION_MINUTES, 0, 0, 480),
                settings.whole(SettingName.NEW_A_DAY, 10, 0, 999),
                settings.retention(),
                settings.dayStart(),
                settings.editor(),
                settings.setting(SettingName.BANKS, banks(), List.of()),
                settings.bool(SettingName.KEEP_ATTEMPTS, false),
                settings.setting(SettingName.KEYS, keys(), List.of()),
                // Java evaluates arguments from left to right, so every problem has been reported by now.
                report.problems().stream().sorted().toList());
    }

    /** Reports unknown keys as errors, while a bank's are warnings: a user who sets a key waits for an effect. */
    private void refuseUnknown(Fields known) {
        for (String key : known.keys()) {
            if (!SettingName.words().contains(key)) {
                report.error(known.placeOfKey(key), Fields.unknownMessage("key", key, SettingName.words()));
            }
        }
    }

    private Optional<List<Path>> banks() {
        String key = SettingName.BANKS.word();
        return fields.filter(f -> f.has(key))
                .map(f -> oneOrMore(key, f).stream()
                        .flatMap(name -> path(name).stream())
                        .toList());
    }

    private Optional<Path> path(Node.Text name) {
        try {
            String value = name.value();
            boolean ofHome = value.equals("~") || value.startsWith("~/");
            return Optional.of(
                    (ofHome ? home.resolve(value.substring(Math.min(2, value.length()))) : folder.resolve(value))
                            .normalize());
        } catch (InvalidPathException e) {
            report.error(name.place(), "this is no file name here: " + e.getReason());
            return Optional.empty();
        }
    }

    private Optional<List<KeyChoice>> keys() {
        return fields.flatMap(f -> f.group(SettingName.KEYS.word())).map(this::choices);
    }

    private List<KeyChoice> choices(Fields actions) {
        List<KeyChoice> choices = new ArrayList<>();
        for (String action : actions.keys()) {
            List<Node.Text> keys = keysOf(action, actions);
            if (!keys.isEmpty()) {
                choices.add(new KeyChoice(new Node.Text(actions.placeOfKey(action), action), keys));
            }
        }
        return List.copyOf(choices);
    }

    private List<Node.Text> keysOf(String action, Fields actions) {
        if (actions.isList(action) && actions.size(action) == 0) {
            report.error(actions.placeOfKey(action), "'" + action + "' needs at least one key");
        }
        return oneOrMore(action, actions);
    }

    /** Returns the items of a list, or a single item without the brackets. */
    private static List<Node.Text> oneOrMore(String key, Fields of) {
        if (of.isList(key)) {
            return of.distinctLines(key);
        }
        String one = of.line(key);
        return one.isEmpty() ? List.of() : List.of(new Node.Text(of.place(key), one));
    }
}
