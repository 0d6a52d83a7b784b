package guide.cli.json;

import guide.app.Settings;
import guide.config.Config;
import guide.config.Origin;
import guide.config.Setting;
import guide.config.SettingName;
import guide.config.ThemeName;
import guide.keys.Keymap;
import guide.yaml.Place;
import guide.yaml.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes what {@code guide config --json} prints: one object on one line. Names and meanings stay; new ones may be added.
 *
 * <ul>
 *   <li>{@code file}: the configuration's name, whether it is there or not
 *   <li>{@code settings}: {@code key}, {@code value}, {@code from} ({@code default}, {@code file},
 *       {@code environment} or {@code key}), {@code where} (a place in the file, a variable, or a key of the full screen) and {@code meaning} of each; {@code keys} have {@code written},
 *       which says of each action whose keys are the file's where they stand there
 *   <li>{@code problems}: {@code line} and {@code column} from 1 (0 where the whole file is meant), {@code severity}
 *       ({@code error}, {@code warning} or {@code unreadable}) and {@code message}
 * </ul>
 */
public final class ConfigJson {
    private ConfigJson() {}

    public static Json of(Settings settings) {
        Config config = settings.config();
        return new Json()
                .put("file", config.file())
                .put("settings", List.of(SettingName.values()), name -> setting(name, settings))
                .put("problems", settings.problems(), ConfigJson::problem);
    }

    private static Json setting(SettingName settingName, Settings settings) {
        Setting<?> setting = settings.setting(settingName);
        Json json = new Json().put("key", settingName.word());
        if (settingName == SettingName.KEYS) {
            keys(settings, json);
        } else {
            json.put("value", setting.value() instanceof ThemeName theme ? theme.word() : setting.value());
            origin(setting.origin(), json);
        }
        return json.put("meaning", settingName.description());
    }

    /** Says "from the file" only of the keys that were granted. */
    private static void keys(Settings settings, Json json) {
        Json keys = new Json();
        Json places = new Json();
        boolean written = false;
        for (Keymap.Entry entry : settings.entries()) {
            keys.put(entry.action(), entry.keys());
            Optional<Place> place = settings.placeOfKeys(entry.action());
            place.ifPresent(p -> places.put(entry.action(), p));
            written |= place.isPresent();
        }
        json.put("value", keys);
        origin(written ? settings.config().keys().origin() : new Origin.Default(), json);
        json.put("written", places);
    }

    private static void origin(Origin origin, Json json) {
        if (origin instanceof Origin.Written written) {
            json.put("from", "file").put("where", written.place());
        } else if (origin instanceof Origin.Environment environment) {
            json.put("from", "environment").put("where", environment.variable());
        } else if (origin instanceof Origin.Chosen chosen) {
            json.put("from", "key").put("where", chosen.key());
        } else {
            json.put("from", "default");
        }
    }

    private static Json problem(Problem problem) {
        return new Json()
                .put("line", problem.place().line())
                .put("column", problem.place().column())
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("message", problem.message());
    }
}
