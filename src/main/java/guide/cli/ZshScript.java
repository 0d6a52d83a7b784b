package guide.cli;

import guide.cli.Completions.Command;
import guide.cli.Completions.Option;
import guide.cli.Completions.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The script for zsh, whose {@code _arguments} knows which option wants what and shows what each is for. */
final class ZshScript {
    private ZshScript() {}

    static String of(Completions known) {
        return """
                #compdef guide
                # zsh completion for guide
                _guide_words() {
                    local -a words_with_meaning
                    local line
                    for line in ${(f)"$(guide completion --words $1 2>/dev/null)"}; do
                        words_with_meaning+=("${line%%%% *}:${line#* }")
                    done
                    _describe -V $1 words_with_meaning
                }

                _guide() {
                    local curcontext=$curcontext state
                    local -a commands
                    _arguments -C '(- *)--help[shows help]' '(- *)--version[shows the version]' '1:command:->command' '*::argument:->argument'
                    case $state in
                        command)
                            commands=(
                %s
                            )
                            _describe -V command commands
                            ;;
                        argument)
                            case $words[1] in
                %s
                            esac
                            ;;
                    esac
                }
                if [ "$funcstack[1]" = _guide ]; then
                    _guide "$@"
                else
                    compdef _guide guide
                fi
                """.formatted(
                        known.commands().stream()
                                .map(command -> "                " + quoted(command.name() + ":" + command.meaning()))
                                .collect(Collectors.joining("\n")),
                        known.commands().stream().map(ZshScript::arguments).collect(Collectors.joining("\n")));
    }

    private static String arguments(Command command) {
        List<String> specs = new ArrayList<>();
        command.options().forEach(option -> specs.addAll(option(option)));
        for (int place = 0; place < command.words().size(); place++) {
            boolean goesOn = command.endless() && place == command.words().size() - 1;
            specs.add(quoted((goesOn ? "*" : place + 1) + value(command.words().get(place))));
        }
        String indent = " ".repeat(16);
        return indent + command.name() + ")\n" + indent + "    _arguments "
                + String.join(" \\\n" + indent + "        ", specs) + "\n" + indent + "    ;;";
    }

    private static List<String> option(Option option) {
        String meaning = "[" + option.meaning().replace("[", "\\[").replace("]", "\\]") + "]";
        String value = option.values() == Values.NOTHING ? "" : value(option.values());
        return option.names().stream()
                .map(name ->
                        quoted("*" + name + (value.isEmpty() || !name.startsWith("--") ? "" : "=") + meaning + value))
                .toList();
    }

    private static String value(Values values) {
        return switch (values) {
            case NOTHING, ANYTHING -> ":value: ";
            case FILES -> ":file:_files";
            case GRADES, SHELLS -> ":" + values.word() + ":(" + String.join(" ", values.fixed()) + ")";
            case DOMAINS, TAGS, IDS ->
                ":" + values.word() + ": _guide_words "
                        + values.word(); // The space keeps zsh from adding words of its own.
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
