package guide.config;

import guide.text.InvisibleCharacters;
import guide.yaml.Fields;
import guide.yaml.Report;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Turns what is written into values; what makes no sense is reported and comes back as the default. */
final class SettingReader {
    private static final double LEAST_RETENTION = 0.80;
    private static final double MOST_RETENTION = 0.99;
    /** By FSRS's curve of forgetting an interval at 0.97 is 0.22 of the one at 0.90, and at 0.99 it is 0.07. */
    private static final double DEAR_RETENTION = 0.97;

    private final Optional<Fields> fields;
    private final Report report;

    SettingReader(Optional<Fields> fields, Report report) {
        this.fields = fields;
        this.report = report;
    }

    Setting<String> line(SettingName settingName, String otherwise) {
        return value(settingName, otherwise, Optional::of, "text", String::valueOf);
    }

    <T> Setting<T> oneOf(
            SettingName settingName, T otherwise, Function<String, Optional<T>> named, List<String> known) {
        Optional<String> text = text(settingName);
        Optional<T> value = text.flatMap(named);
        if (text.isPresent() && value.isEmpty()) {
            error(
                    settingName,
                    Fields.unknownMessage(settingName.word(), text.get(), known),
                    named(otherwise, known, named));
        }
        return setting(settingName, value, otherwise);
    }

    Setting<Boolean> bool(SettingName settingName, boolean otherwise) {
        return value(settingName, otherwise, SettingReader::bool, "true or false", String::valueOf);
    }

    Setting<Integer> whole(SettingName settingName, int otherwise, int least, int most) {
        String range = "a whole number from " + least + " to " + most;
        return value(settingName, otherwise, text -> whole(text, least, most), range, String::valueOf);
    }

    Setting<LocalTime> time(SettingName settingName, LocalTime otherwise, LocalTime latest) {
        String range = "a time from 00:00 to " + latest + ", such as 04:00";
        return value(settingName, otherwise, text -> time(text, latest), range, String::valueOf);
    }

    Setting<Double> retention(SettingName settingName, double otherwise) {
        Setting<Double> retention = value(
                settingName,
                otherwise,
                SettingReader::retention,
                "a number from 0.80 to 0.99",
                rate -> String.format(Locale.ROOT, "%.2f", rate));
        if (retention.value() > DEAR_RETENTION) {
            report.warning(
                    fields.orElseThrow().place(settingName.word()),
                    "above 0.97 the intervals are less than a quarter of those at 0.90, so reviews pile up");
        }
        return retention;
    }

    /** {@code written} is called for a mistake only: the first number that Java formats takes a third of a bare JVM's start. */
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

    /** What is written; empty where nothing is, or what is no text, which the report says. */
    private Optional<String> text(SettingName settingName) {
        return fields.map(f -> f.line(settingName.word())).filter(text -> !text.isEmpty());
    }

    private <T> Setting<T> setting(SettingName settingName, Optional<T> value, T otherwise) {
        return value.map(v ->
                        new Setting<>(v, new Origin.Written(fields.orElseThrow().place(settingName.word()))))
                .orElseGet(() -> Setting.ofDefault(otherwise));
    }

    private static <T> String named(T value, List<String> words, Function<String, Optional<T>> named) {
        return words.stream()
                .filter(word -> named.apply(word).filter(value::equals).isPresent())
                .findFirst()
                .orElseThrow();
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

    private static Optional<LocalTime> time(String text, LocalTime latest) {
        if (!text.matches("[0-9]{1,2}:[0-9]{2}")) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        int hour = Integer.parseInt(text.substring(0, colon));
        int minute = Integer.parseInt(text.substring(colon + 1));
        return hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute)).filter(t -> !t.isAfter(latest));
    }

    private static Optional<Double> retention(String text) {
        return Optional.of(text)
                .filter(t -> t.matches("[01]?\\.[0-9]{1,9}"))
                .map(Double::valueOf)
                .filter(r -> r >= LEAST_RETENTION && r <= MOST_RETENTION);
    }
}
