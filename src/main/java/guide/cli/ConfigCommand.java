package guide.cli;

import guide.app.Settings;
import guide.cli.json.ConfigJson;
import guide.config.SettingName;
import guide.yaml.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class ConfigCommand implements Command {
    private final Settings settings;
    private final Console console;

    private boolean json;
    private boolean path;

    ConfigCommand(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "config",
                        this,
                        "Shows what can be set, each value with its meaning and where it comes from, in the form of the file itself.",
                        "Exit 78 where something in the file makes no sense; other commands then say so and use the default.")
                .flag("--json", "As one JSON object.", () -> json = true)
                .flag("--path", "Only the file's name, whether it is there or not.", () -> path = true)
                .examples("guide config", "$EDITOR \"$(guide config --path)\"");
    }

    @Override
    public Integer call() {
        Path file = settings.config().file();
        if (path) {
            console.print(file.toString());
            return Exit.OK;
        }
        if (json) {
            console.print(ConfigJson.of(settings).toString());
        } else {
            console.print("# " + file + (Files.exists(file) ? "" : " is not there; these are the defaults."));
            console.print("");
            for (SettingName name : SettingName.values()) {
                ConfigLines.of(name, settings).forEach(console::print);
            }
        }
        List<Problem> problems = settings.problems();
        problems.forEach(p -> console.printMessage(p.toString()));
        return problems.stream().allMatch(Problem::isWarning) ? Exit.OK : Exit.BAD_CONFIGURATION;
    }
}
