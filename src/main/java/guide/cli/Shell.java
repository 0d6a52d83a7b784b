package guide.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A shell that can complete. picocli writes scripts for bash only, of 300 lines, and they cannot ask the program for the
 * domains and ids of the bank in use; these can.
 */
enum Shell {
    BASH {
        @Override
        String script(Completions known) {
            return """
                    # bash completion for guide
                    _guide() {
                        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} all=
                        if [ "$COMP_CWORD" -eq 1 ]; then
                            all="%s --help --version"
                        else
                            case $before in
                                -d | --domain) all=$(guide completion --words domains 2>/dev/null) ;;
                                -t | --tag) all=$(guide completion --words tags 2>/dev/null) ;;
                                --bank)
                                    compopt -o default
                                    COMPREPLY=()
                                    return
                                    ;;
                                *)
                                    case $command in
                    %s
                                    esac
                                    ;;
                            esac
                        fi
                        mapfile -t COMPREPLY < <(compgen -W "$all" -- "$word")
                    }
                    complete -o bashdefault -o default -F _guide guide
                    """.formatted(
                            String.join(" ", known.options().keySet()),
                            cases(
                                    known,
                                    "                    %s) all=\"%s\" ;;",
                                    "$(guide completion --words ids 2>/dev/null)"));
        }
    },
    ZSH {
        @Override
        String script(Completions known) {
            return """
                    #compdef guide
                    # zsh completion for guide
                    _guide() {
                        local before=${words[CURRENT-1]} command=${words[2]}
                        if (( CURRENT == 2 )); then
                            compadd -- %s --help --version
                            return
                        fi
                        case $before in
                            -d|--domain) compadd -- ${(f)"$(guide completion --words domains 2>/dev/null)"} ;;
                            -t|--tag) compadd -- ${(f)"$(guide completion --words tags 2>/dev/null)"} ;;
                            --bank) _files ;;
                            *)
                                case $command in
                    %s
                                esac
                                [[ $command == check ]] && _files
                                ;;
                        esac
                    }
                    if [ "$funcstack[1]" = _guide ]; then
                        _guide "$@"
                    else
                        compdef _guide guide
                    fi
                    """.formatted(
                            String.join(" ", known.options().keySet()),
                            cases(
                                    known,
                                    "                %s) compadd -- %s ;;",
                                    "${(f)\"$(guide completion --words ids 2>/dev/null)\"}"));
        }
    },
    FISH {
        @Override
        String script(Completions known) {
            String commands = String.join(" ", known.options().keySet());
            StringBuilder script = new StringBuilder("# fish completion for guide\n");
            script.append("complete -c guide -f\n");
            script.append("complete -c guide -n __fish_use_subcommand -a '")
                    .append(commands)
                    .append("'\n");
            known.options().forEach((command, options) -> {
                for (String option : options) {
                    script.append("complete -c guide -n '__fish_seen_subcommand_from ")
                            .append(command)
                            .append("' -l ")
                            .append(option.substring(2))
                            .append(argument(option))
                            .append('\n');
                }
                for (String kind : known.wordsOf(command)) {
                    script.append("complete -c guide -n '__fish_seen_subcommand_from ")
                            .append(command)
                            .append("' ")
                            .append(kind.equals("files") ? "-F" : "-a '" + fish(kind) + "'")
                            .append('\n');
                }
            });
            return script.toString();
        }

        private String argument(String option) {
            return switch (option) {
                case "--domain" -> " -x -a '(guide completion --words domains 2>/dev/null)'";
                case "--tag" -> " -x -a '(guide completion --words tags 2>/dev/null)'";
                case "--bank" -> " -r -F";
                case "--limit", "--minutes", "--new" -> " -x";
                default -> "";
            };
        }

        private String fish(String kind) {
            return kind.equals("ids") ? "(guide completion --words ids 2>/dev/null)" : fixed(kind);
        }
    };

    /** The script to be sourced, or to be put where the shell looks for it. */
    abstract String script(Completions known);

    private static String cases(Completions known, String pattern, String ids) {
        return known.options().entrySet().stream()
                .map(e -> pattern.formatted(e.getKey(), everything(e, known.words(), ids)))
                .collect(Collectors.joining("\n"));
    }

    private static String everything(
            Map.Entry<String, List<String>> command, Map<String, List<String>> words, String ids) {
        String options = String.join(" ", command.getValue());
        String more = words.getOrDefault(command.getKey(), List.of()).stream()
                .map(kind -> kind.equals("ids") ? ids : fixed(kind))
                .collect(Collectors.joining(" "));
        return (options + " " + more).strip();
    }

    private static String fixed(String kind) {
        return switch (kind) {
            case "grades" -> "again hard good easy";
            case "shells" -> "bash zsh fish";
            default -> "";
        };
    }
}
