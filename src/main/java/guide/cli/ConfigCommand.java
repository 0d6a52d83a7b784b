package guide.cli;

import guide.app.Refusal;
import guide.app.Settings;
import guide.app.edit.EditOutcome;
import guide.app.edit.Editing;
import guide.cli.json.ConfigJson;
import guide.cli.lines.ConfigLines;
import guide.config.SettingName;
import guide.text.DidYouMean;
import guide.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

record ConfigCommand(Editing editing, Console console) implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                        "config",
                        this,
                        "Shows every setting, or sets one.",
                        "Each value comes with its meaning and where it comes from, in the form of the file itself. Exit 78 "
                                + "where something in the file makes no sense; other commands then say so and use the default.")
                .flag("--json", "As one JSON object.")
                .flag("--path", "Only the file's name, whether it is there or not.")
                .flag(
                        "--edit",
                        "Opens the file in your editor, with all settings as remarks where it is not there yet. Mistakes are"
                                + " written into the text at their lines, and the editor opens again.")
                .wordOrNone(
                        "NAME=VALUE",
                        "Sets one value in the file, and leaves every other line as it is; without a value the"
                                + " default holds again.")
                .examples("guide config", "guide config --edit", "guide config new-a-day=5");
    }

    @Override
    public int call(Given given) {
        Settings settings = editing.settings();
        Path file = settings.config().file();
        if (given.has("--path")) {
            console.print(file.toString());
            return Exit.OK;
        }
        Optional<String> assignment = given.text("NAME=VALUE");
        if (assignment.isPresent()) {
            return assigned(assignment.get());
        }
        if (given.has("--edit")) {
            return edited();
        }
        if (given.has("--json")) {
            console.print(ConfigJson.of(settings).toString());
        } else {
            console.print("# " + file + (Files.exists(file) ? "" : " is not there; these are the defaults."));
            console.print("");
            for (SettingName name : SettingName.values()) {
                ConfigLines.of(name, settings).forEach(console::print);
            }
        }
        return said(settings.problems());
    }

    private int assigned(String given) {
        int equals = given.indexOf('=');
        if (equals < 0) {
            String hint = DidYouMean.nearest(given, List.of("json", "path", "edit"))
                    .map(near -> "Did you mean '--" + near + "'?")
                    .orElse("A value comes behind '=', as in 'guide config new-a-day=5'.");
            throw new Refusal(Refusal.Kind.USAGE, "'guide config' takes no '" + given + "'. " + hint);
        }
        String name = given.substring(0, equals).strip();
        return console.print(editing.configure(name, given.substring(equals + 1), ConfigLines.template()));
    }

    private int edited() {
        EditOutcome ending = editing.configure(ConfigLines.template());
        int status = console.print(ending);
        if (status != Exit.OK) {
            return ending.kind() == EditOutcome.Kind.KEPT ? Exit.BAD_CONFIGURATION : status;
        }
        try {
            return said(editing.configurationProblems());
        } catch (IOException e) {
            return Exit.OK; // Without a file the defaults hold.
        }
    }

    private int said(List<Problem> problems) {
        problems.forEach(p -> console.printMessage(p.toString()));
        return problems.stream().allMatch(Problem::isWarning) ? Exit.OK : Exit.BAD_CONFIGURATION;
    }
}
