package guide.cli.lines;

import guide.app.Settings;
import guide.config.Config;
import guide.config.Origin;
import guide.config.Setting;
import guide.config.SettingName;
import guide.config.ThemeName;
import guide.keys.Keymap;
import guide.text.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a value as {@code config.yaml} takes it, with its meaning and where it comes from as comments. */
public final class ConfigLines {
    private static final int WIDTH = 78;
    private static final int VALUE = 34;

    private ConfigLines() {}

    /** Returns the remark with which a setting is printed, and its line. */
    public static List<String> of(SettingName settingName, Settings settings) {
        List<String> lines = description("# ", settingName);
        String name = settingName.word() + ":";
        if (settingName == SettingName.KEYS) {
            lines.add(name);
            settings.entries().stream().map(entry -> entry(entry, settings)).forEach(lines::add);
            return lines;
        }
        Setting<?> setting = settings.setting(settingName);
        // A value of the environment is not for the file, where it would outlive the environment.
        String mark = setting.origin() instanceof Origin.Environment ? "# " : "";
        lines.add(commented(
                mark + name + " " + value(setting.value()), setting.origin().toString()));
        lines.add("");
        return lines;
    }

    /** Returns a file that sets nothing: each setting as a remark, with its meaning and its default. */
    public static String template() {
        Config defaults = Config.of(new byte[0], Path.of("config.yaml"), Path.of("/"), Map.of());
        List<String> lines =
                new ArrayList<>(List.of("# The settings of guide. Take away the '# ' before a line to set it."));
        for (SettingName name : SettingName.values()) {
            lines.add("");
            lines.addAll(description("## ", name));
            if (name == SettingName.KEYS) {
                lines.addAll(List.of("# keys:", "#   tick: x"));
            } else {
                lines.add(
                        "# " + name.word() + ": " + value(defaults.setting(name).value()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> description(String remark, SettingName name) {
        List<String> lines = new ArrayList<>();
        Line.of(name.description())
                .wrap(WIDTH)
                .forEach(line -> lines.add(remark + line.plain().stripTrailing()));
        return lines;
    }

    private static String entry(Keymap.Entry entry, Settings settings) {
        String from = settings.placeOfKeys(entry.action())
                .map(place -> " (" + place + ")")
                .orElse("");
        return commented("  " + entry.action() + ": " + list(entry.keys()), entry.meaning() + from);
    }

    private static String commented(String value, String comment) {
        return value + " ".repeat(Math.max(1, VALUE - value.length())) + "# " + comment;
    }

    /** Writes a value as the file takes it. */
    private static String value(Object value) {
        if (value instanceof ThemeName theme) {
            return theme.word();
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof List<?> list) {
            return list(list.stream().map(Object::toString).toList());
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String list(List<String> values) {
        return values.stream().map(ConfigLines::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Writes two digits, unless the file has more. */
    private static String number(double number) {
        String two = String.format(Locale.ROOT, "%.2f", number);
        return Double.parseDouble(two) == number ? two : Double.toString(number);
    }

    /** Quotes a text unless it is plain: YAML gives many signs a meaning of its own at the start of a text, or within it. */
    private static String quoted(String text) {
        boolean plain = text.matches("[A-Za-z0-9/][A-Za-z0-9/._-]*") && !text.equalsIgnoreCase("null");
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }
}
