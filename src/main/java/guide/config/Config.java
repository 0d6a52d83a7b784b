package guide.config;

import guide.keys.KeyChoice;
import guide.yaml.FileContents;
import guide.yaml.Problem;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * All settings. A value that is meant for this program alone takes precedence over one that is meant for all programs:
 * options of a command come first, then the file, then {@code VISUAL}, {@code EDITOR} and {@code NO_COLOR} in the
 * environment.
 *
 * <p>A value that makes no sense never prevents studying: it is reported as a problem, and the default is used.
 *
 * @param file the file of the values; it may be missing
 * @param theme the colors
 * @param mouse true if the terminal reports the mouse
 * @param readingWidth the longest line of text, in cells, 40 to 120
 * @param sessionMinutes the length of a session, 0 to 480; 0 means no limit
 * @param newADay the number of new questions on a study day, 0 to 999
 * @param retention the desired chance of recall, 0.80 to 0.99
 * @param dayStart the time that a study day starts at, 00:00 to 12:00
 * @param editor the command that opens a file, interpreted by a shell
 * @param banks absolute paths, in addition to the bundled bank
 * @param keepAttempts true if typed answers are kept
 * @param keys other keys for some actions; not checked against the screens
 * @param problems sorted by place
 */
public record Config(
        Path file,
        Setting<ThemeName> theme,
        Setting<Boolean> mouse,
        Setting<Integer> readingWidth,
        Setting<Integer> sessionMinutes,
        Setting<Integer> newADay,
        Setting<Double> retention,
        Setting<LocalTime> dayStart,
        Setting<String> editor,
        Setting<List<Path>> banks,
        Setting<Boolean> keepAttempts,
        Setting<List<KeyChoice>> keys,
        List<Problem> problems) {

    /**
     * Reads the file, if there is one. No content of it makes this throw.
     *
     * @param file the configuration file
     * @param home the user's home folder, for {@code ~}
     * @param env the environment variables
     */
    public static Config read(Path file, Path home, Map<String, String> env) {
        return ConfigReader.read(FileContents.of(file), file, home, env);
    }

    /** Reads a text as if the file held it. */
    public static Config of(byte[] text, Path file, Path home, Map<String, String> env) {
        return ConfigReader.read(new FileContents.Bytes(text), file, home, env);
    }

    /** Returns the value of a key and its origin. */
    public Setting<?> setting(SettingName settingName) {
        return switch (settingName) {
            case THEME -> theme;
            case MOUSE -> mouse;
            case READING_WIDTH -> readingWidth;
            case SESSION_MINUTES -> sessionMinutes;
            case NEW_A_DAY -> newADay;
            case RETENTION -> retention;
            case DAY_START -> dayStart;
            case EDITOR -> editor;
            case BANKS -> banks;
            case KEEP_ATTEMPTS -> keepAttempts;
            case KEYS -> keys;
        };
    }
}
