package guide.cli;

import guide.cli.Completions.Command;
import guide.cli.Completions.Option;
import guide.cli.Completions.Values;
import java.util.List;
import java.util.stream.Collectors;

/** The script for bash, which shows words but not what they mean. */
final class BashScript {
    private BashScript() {}

    static String of(Completions known) {
        return """
                # bash completion for guide
                _guide_words() {
                    local word meaning
                    while read -r word meaning; do
                        printf '%%s\\n' "$word"
                    done < <(guide completion --words "$1" 2>/dev/null)
                }

                _guide() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
                    local options= valued= all= place=0 i
                    if [ "$COMP_CWORD" -eq 1 ]; then
                        mapfile -t COMPREPLY < <(compgen -W "%s --help --version" -- "$word")
                        return
                    fi
                    # '--domain=rag' comes in three words.
                    if [ "$before" = = ]; then
                        before=${COMP_WORDS[COMP_CWORD-2]}
                    elif [ "$word" = = ]; then
                        word=
                    fi
                    case $command in
                %s
                    esac
                    for ((i = 2; i < COMP_CWORD; i++)); do
                        case ${COMP_WORDS[i]} in
                            -*) [[ " $valued " == *" ${COMP_WORDS[i]} "* ]] && i=$((i + 1)) ;;
                            *) place=$((place + 1)) ;;
                        esac
                    done
                    case $command:$before in
                %s
                        *)
                            case $command:$place in
                %s
                            esac
                            [[ $word == -* || -z $all ]] && all=$options
                            ;;
                    esac
                    mapfile -t COMPREPLY < <(compgen -W "$all" -- "$word")
                }
                complete -o bashdefault -o default -F _guide guide
                """.formatted(
                        String.join(" ", known.names()),
                        lines(known, BashScript::options),
                        lines(known, BashScript::values),
                        lines(known, BashScript::words));
    }

    private static String lines(Completions known, java.util.function.Function<Command, String> lines) {
        return known.commands().stream()
                .map(lines)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String options(Command command) {
        List<String> names = command.options().stream()
                .map(option -> option.names().get(option.names().size() - 1))
                .toList();
        return "        " + command.name() + ") options='" + String.join(" ", names) + "' valued='"
                + String.join(" ", command.valued()) + "' ;;";
    }

    private static String values(Command command) {
        return command.options().stream()
                .filter(option -> option.values() != Values.NOTHING)
                .map(option -> "        " + patterns(command, option) + ") " + reply(option.values()) + " ;;")
                .collect(Collectors.joining("\n"));
    }

    private static String patterns(Command command, Option option) {
        return option.names().stream().map(name -> command.name() + ":" + name).collect(Collectors.joining(" | "));
    }

    private static String words(Command command) {
        StringBuilder lines = new StringBuilder();
        for (int place = 0; place < command.words().size(); place++) {
            boolean goesOn = command.endless() && place == command.words().size() - 1;
            lines.append(place == 0 ? "" : "\n")
                    .append("                ")
                    .append(command.name())
                    .append(':')
                    .append(goesOn ? "*" : place)
                    .append(") ")
                    .append(reply(command.words().get(place)))
                    .append(" ;;");
        }
        return lines.toString();
    }

    /** Files are bash's own to complete, which it does where nothing else is offered. */
    private static String reply(Values values) {
        return switch (values) {
            case NOTHING, ANYTHING -> "return";
            case FILES -> "[[ $word == -* ]] || return";
            case GRADES, SHELLS -> "all='" + String.join(" ", values.fixed()) + "'";
            case DOMAINS, TAGS, IDS -> "all=$(_guide_words " + values.word() + ")";
        };
    }
}
