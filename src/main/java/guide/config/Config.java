package guide.config;

import guide.yaml.FileContents;
import guide.yaml.Problem;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * All that can be set. What is meant for this program alone counts more than what is meant for all programs: options of
 * a command come first, then the file, then the environment's {@code VISUAL}, {@code EDITOR} and {@code NO_COLOR}.
 *
 * <p>A value that makes no sense never keeps anybody from studying: it is a problem, and the default is used.
 *
 * @param file where the values are written, whether it is there or not
 * @param theme the colours
 * @param mouse whether the mouse is reported
 * @param readingWidth the longest line of text, in cells, 40 to 120
 * @param minutes how long a session takes, 0 to 480; 0 means no limit
 * @param newADay how many new questions a study day brings, 0 to 999
 * @param retention the chance of recall one aims at, 0.80 to 0.99
 * @param dayStart when a study day starts, 00:00 to 12:00
 * @param editor the command that opens a file, to be read by a shell
 * @param banks absolute, beside the bundled bank
 * @param keepAttempts whether typed answers are kept
 * @param keys other keys for some actions; not checked against the screens
 * @param problems sorted by place
 */
public record Config(
        Path file,
        Setting<ThemeName> theme,
        Setting<Boolean> mouse,
        Setting<Integer> readingWidth,
        Setting<Integer> minutes,
        Setting<Integer> newADay,
        Setting<Double> retention,
        Setting<LocalTime> dayStart,
        Setting<String> editor,
        Setting<List<Path>> banks,
        Setting<Boolean> keepAttempts,
        Setting<List<KeyChoice>> keys,
        List<Problem> problems) {

    /**
     * Reads the file, if there is one. Nothing here throws for what it holds.
     *
     * @param file the configuration's
     * @param home the user's home folder, for {@code ~}
     * @param env the environment's variables
     */
    public static Config read(Path file, Path home, Map<String, String> env) {
        return ConfigReader.read(FileContents.of(file), file, home).inEnvironment(env);
    }

    /** The value of a key with where it comes from. */
    public Setting<?> setting(SettingName settingName) {
        return switch (settingName) {
            case THEME -> theme;
            case MOUSE -> mouse;
            case READING_WIDTH -> readingWidth;
            case MINUTES -> minutes;
            case NEW_A_DAY -> newADay;
            case RETENTION -> retention;
            case DAY_START -> dayStart;
            case EDITOR -> editor;
            case BANKS -> banks;
            case KEEP_ATTEMPTS -> keepAttempts;
            case KEYS -> keys;
        };
    }

    private Config inEnvironment(Map<String, String> env) {
        Setting<ThemeName> colours = theme.value() == ThemeName.AUTO && isSet(env, "NO_COLOR")
                ? new Setting<>(ThemeName.NONE, new Origin.Environment("NO_COLOR"))
                : theme;
        return new Config(
                file,
                colours,
                mouse,
                readingWidth,
                minutes,
                newADay,
                retention,
                dayStart,
                editor.isDefault() ? editorOf(env) : editor,
                banks,
                keepAttempts,
                keys,
                problems);
    }

    private Setting<String> editorOf(Map<String, String> env) {
        for (String variable : List.of("VISUAL", "EDITOR")) {
            if (isSet(env, variable)) {
                return new Setting<>(env.getOrDefault(variable, ""), new Origin.Environment(variable));
            }
        }
        return editor;
    }

    private static boolean isSet(Map<String, String> env, String variable) {
        return !env.getOrDefault(variable, "").isBlank();
    }
}
