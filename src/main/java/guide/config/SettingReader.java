package guide.config;

import guide.text.InvisibleCharacters;
import guide.yaml.Fields;
import guide.yaml.Report;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Converts texts to values; a text that makes no sense is reported and replaced by the default. */
final class SettingReader {
    private static final double LEAST_RETENTION = 0.80;
    private static final double MOST_RETENTION = 0.99;
    /**
     * The retention above which intervals get very short: by FSRS's forgetting curve, an interval at 0.97 is 0.22 of
     * the one at 0.90, and at 0.99 it is 0.07.
     */
    private static final double STEEP_RETENTION = 0.97;

    private final Optional<Fields> fields;
    private final Map<String, String> env;
    private final Report report;

    SettingReader(Optional<Fields> fields, Map<String, String> env, Report report) {
        this.fields = fields;
        this.env = env;
        this.report = report;
    }

    /** Returns the editor of the file, or else of the environment. */
    Setting<String> editor() {
        Setting<String> editor = value(SettingName.EDITOR, "vi", Optional::of, "text", String::valueOf);
        return editor.isDefault()
                ? fromEnvironment("VISUAL").or(() -> fromEnvironment("EDITOR")).orElse(editor)
                : editor;
    }

    /** Returns the theme; {@code NO_COLOR} takes the place of {@code auto} and leaves every other choice. */
    Setting<ThemeName> theme() {
        SettingName name = SettingName.THEME;
        Optional<String> text = text(name);
        Optional<ThemeName> value = text.flatMap(ThemeName::named);
        if (text.isPresent() && value.isEmpty()) {
            String unknown = Fields.unknownMessage(name.word(), text.get(), ThemeName.words());
            error(name, unknown, ThemeName.AUTO.word());
        }
        Setting<ThemeName> theme = setting(name, value, ThemeName.AUTO);
        return theme.value() == ThemeName.AUTO
                ? fromEnvironment("NO_COLOR")
                        .map(set -> new Setting<>(ThemeName.NONE, set.origin()))
                        .orElse(theme)
                : theme;
    }

    private Optional<Setting<String>> fromEnvironment(String variable) {
        return Optional.ofNullable(env.get(variable))
                .filter(value -> !value.isBlank())
                .map(value -> new Setting<>(value, new Origin.Environment(variable)));
    }

    Setting<Boolean> bool(SettingName settingName, boolean otherwise) {
        return value(settingName, otherwise, SettingReader::bool, "true or false", String::valueOf);
    }

    Setting<Integer> whole(SettingName settingName, int otherwise, int least, int most) {
        String range = "a whole number from " + least + " to " + most;
        return value(settingName, otherwise, text -> whole(text, least, most), range, String::valueOf);
    }

    Setting<LocalTime> dayStart() {
        String range = "a time from 00:00 to 12:00, such as 04:00";
        return value(SettingName.DAY_START, LocalTime.of(4, 0), SettingReader::time, range, String::valueOf);
    }

    Setting<Double> retention() {
        Setting<Double> retention = value(
                SettingName.RETENTION,
                0.90,
                SettingReader::retention,
                "a number from 0.80 to 0.99",
                rate -> String.format(Locale.ROOT, "%.2f", rate));
        if (retention.value() > STEEP_RETENTION) {
            report.warning(
                    fields.orElseThrow().place(SettingName.RETENTION.word()),
                    "above 0.97 the intervals are less than a quarter of those at 0.90, so reviews pile up");
        }
        return retention;
    }

    /**
     * Converts a text with {@code reader}. {@code written} is called only for a mistake, because formatting the first
     * number takes a third of the time that a bare JVM needs to start.
     */
    private <T> Setting<T> value(
            SettingName settingName,
            T otherwise,
            Function<String, Optional<T>> reader,
            String takes,
            Function<T, String> written) {
        Optional<String> text = text(settingName);
        Optional<T> value = text.flatMap(reader);
        if (text.isPresent() && value.isEmpty()) {
            String message =
                    "'" + settingName.word() + "' takes " + takes + ", not " + InvisibleCharacters.quoted(text.get());
            error(settingName, message, written.apply(otherwise));
        }
        return setting(settingName, value, otherwise);
    }

    private void error(SettingName settingName, String message, String otherwise) {
        report.error(fields.orElseThrow().place(settingName.word()), message + "; " + otherwise + " is used");
    }

    /** Returns the text of a key; empty if there is none, or if it is no text, which the report says. */
    private Optional<String> text(SettingName settingName) {
        return fields.map(f -> f.line(settingName.word())).filter(text -> !text.isEmpty());
    }

    /** Returns the value with its place in the file, or the default where there is none. */
    <T> Setting<T> setting(SettingName settingName, Optional<T> value, T otherwise) {
        return value.map(v ->
                        new Setting<>(v, new Origin.Written(fields.orElseThrow().place(settingName.word()))))
                .orElseGet(() -> Setting.ofDefault(otherwise));
    }

    private static Optional<Boolean> bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> whole(String text, int least, int most) {
        return Optional.of(text)
                .filter(t -> t.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(n -> n >= least && n <= most);
    }

    private static Optional<LocalTime> time(String text) {
        if (!text.matches("[0-9]{1,2}:[0-9]{2}")) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        int minutes = 60 * Integer.parseInt(text.substring(0, colon)) + Integer.parseInt(text.substring(colon + 1));
        return minutes > 12 * 60 || text.charAt(colon + 1) > '5'
                ? Optional.empty()
                : Optional.of(LocalTime.of(minutes / 60, minutes % 60));
    }

    private static Optional<Double> retention(String text) {
        return Optional.of(text)
                .filter(t -> t.matches("[01]?\\.[0-9]{1,9}"))
                .map(Double::valueOf)
                .filter(r -> r >= LEAST_RETENTION && r <= MOST_RETENTION);
    }
}
