package guide.cli;

import guide.cli.Completions.Command;
import guide.cli.Completions.Option;
import guide.cli.Completions.Values;

/** The script for fish, a line for each command, option and word. */
final class FishScript {
    private final StringBuilder script = new StringBuilder();

    private FishScript() {}

    static String of(Completions known) {
        FishScript fish = new FishScript();
        fish.script.append("""
                # fish completion for guide
                function __guide_words
                    guide completion --words $argv[1] 2>/dev/null | string replace ' ' \\t
                end

                # __guide_at COMMAND PLACE OPTION...: whether the word to complete is so many words behind the command.
                # The options want a value, which is no such word.
                function __guide_at
                    set -l words (commandline -opc)
                    test "$words[2]" = $argv[1]; or return 1
                    set -e words[1..2]
                    set -l place 0
                    set -l value no
                    for word in $words
                        if test $value = yes
                            set value no
                        else if contains -- $word $argv[3..-1]
                            set value yes
                        else if not string match -q -- '-*' $word
                            set place (math $place + 1)
                        end
                    end
                    test $place = $argv[2]; or test $argv[2] = any
                end

                complete -c guide -f
                """);
        fish.line("__fish_use_subcommand", " -l help -d 'Shows help'");
        fish.line("__fish_use_subcommand", " -l version -d 'Shows the version'");
        known.commands().forEach(fish::command);
        return fish.script.toString();
    }

    private void command(Command command) {
        line("__fish_use_subcommand", " -a " + command.name() + " -d " + quoted(command.meaning()));
        command.options().forEach(option -> option(command, option));
        for (int place = 0; place < command.words().size(); place++) {
            boolean goesOn = command.endless() && place == command.words().size() - 1;
            String at = "__guide_at " + command.name() + " " + (goesOn ? "any" : place) + " "
                    + String.join(" ", command.valued());
            line(at.strip(), value(command.words().get(place)));
        }
    }

    private void option(Command command, Option option) {
        StringBuilder line = new StringBuilder();
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.values() != Values.NOTHING) {
            // -x: a value has to follow, and no file name is one.
            line.append(option.values() == Values.FILES ? " -r" : " -x").append(value(option.values()));
        }
        line("__fish_seen_subcommand_from " + command.name(), line + " -d " + quoted(option.meaning()));
    }

    private void line(String condition, String what) {
        script.append("complete -c guide -n '")
                .append(condition)
                .append("'")
                .append(what)
                .append('\n');
    }

    private static String value(Values values) {
        return switch (values) {
            case NOTHING, ANYTHING -> "";
            case FILES -> " -F";
            case GRADES, SHELLS -> " -a '" + String.join(" ", values.fixed()) + "'";
            case DOMAINS, TAGS, IDS -> " -k -a '(__guide_words " + values.word() + ")'";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
