package guide.cli;

import guide.config.SettingName;
import guide.yaml.Problem;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

final class ConfigCommand implements Command {
    private final Program program;

    private boolean json;

    private boolean path;

    ConfigCommand(Program program) {
        this.program = program;
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
        if (path) {
            program.console().print(program.folders().configuration().toString());
            return Exit.OK;
        }
        Settings settings = program.settings();
        if (json) {
            program.console().print(ConfigJson.of(settings).toString());
        } else {
            String file = program.folders().configuration().toString();
            boolean there = Files.exists(program.folders().configuration());
            program.console().print("# " + file + (there ? "" : " is not there; these are the defaults."));
            program.console().print("");
            Arrays.stream(SettingName.values())
                    .flatMap(settingName -> ConfigLines.of(settingName, settings).stream())
                    .forEach(program.console()::print);
        }
        List<Problem> problems = settings.problems();
        problems.forEach(p -> program.console().tell(p.toString()));
        boolean wrong = problems.stream().anyMatch(p -> p.severity() != Problem.Severity.WARNING);
        return wrong ? Exit.BAD_CONFIGURATION : Exit.OK;
    }
}
