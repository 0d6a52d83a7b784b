package guide.app.edit;

import guide.config.Origin;
import guide.config.Setting;
import guide.journal.disk.FailureReason;
import guide.yaml.Place;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the editor of the user: the one that the configuration names, {@code VISUAL}, {@code EDITOR} or vi. The shell splits
 * its arguments, as it does for git and crontab, so that {@code EDITOR="code --wait"} and names with spaces in quotes work.
 *
 * @param editor the command that opens a file
 * @param env the environment's variables
 */
record EditorProcess(Setting<String> editor, Map<String, String> env) {
    /** The status by which a shell says that a command does not exist (POSIX, 2.8.2). */
    private static final int NOT_FOUND = 127;

    /** The word of a shell command that names the program, with its quotes; what the shell would have to run first is none. */
    private static final Pattern PROGRAM = Pattern.compile(
            "\\s*((?:[^\\s'\"\\\\`=;&|<>()#]|\\\\.|'[^']*'|\"(?:[^\"\\\\`]|\\\\.)*\")+)(?=[\\s;&|<>]|$)");

    /** Editors that draw on a terminal; without one they fill a pipe with signs, or wait for keys that never come. */
    private static final Set<String> OF_TERMINALS =
            Set.of("vi", "vim", "nvim", "nano", "micro", "hx", "helix", "kak", "joe", "mg", "ne");

    /** Opens a file at a line, and waits until the editor is left; returns why that failed. */
    Optional<String> open(Place place) {
        if (OF_TERMINALS.contains(name(editor.value())) && !hasTerminal()) {
            return Optional.of(
                    "The editor '" + editor.value() + "' needs a terminal, and there is none here. Run it in one,"
                            + " or name an editor that needs none.");
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command(editor.value(), place)).inheritIO();
            restoreLocale(builder.environment());
            int status = builder.start().waitFor();
            if (status == NOT_FOUND) {
                return Optional.of("There is no editor '" + editor.value() + "'" + namedBy()
                        + ". 'guide config editor=nano' names another.");
            }
            return status == 0
                    ? Optional.empty()
                    : Optional.of(
                            "The editor '" + editor.value() + "' ended with " + status + "; nothing was read again.");
        } catch (IOException e) {
            return Optional.of("The editor cannot be started: " + FailureReason.of(e) + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("The editor was interrupted.");
        }
    }

    /** Believes that there is one where the launcher has not looked. */
    private boolean hasTerminal() {
        return Stream.of("GUIDE_STDIN", "GUIDE_STDOUT")
                .allMatch(variable -> env.getOrDefault(variable, "tty").equals("tty"));
    }

    /** Returns the name of the program that a command starts, without its folder. */
    private static String name(String editor) {
        String first = editor.strip().split("\\s+")[0];
        return first.substring(first.lastIndexOf(File.separatorChar) + 1);
    }

    private String namedBy() {
        if (editor.isDefault()) {
            return ", which is taken where neither VISUAL nor EDITOR names one";
        }
        Origin origin = editor.origin();
        return ", which " + (origin instanceof Origin.Environment of ? of.variable() : origin.toString()) + " names";
    }

    /** Gives the editor the user's own locale; the launcher has given the JVM one that it can work with. */
    private void restoreLocale(Map<String, String> environment) {
        String own = env.get("GUIDE_LC_ALL");
        if (own != null && own.isEmpty()) {
            environment.remove("LC_ALL");
        } else if (own != null) {
            environment.put("LC_ALL", own);
        }
    }

    /** Returns the words that start an editor; each editor has its own way to name a line. */
    static List<String> command(String editor, Place place) {
        // Asked first, since the shell would say in words of its own that there is no such program.
        Matcher program = PROGRAM.matcher(editor);
        boolean isNamed = program.lookingAt() && !program.group(1).contains("$(");
        String check = isNamed ? "command -v " + program.group(1) + " >/dev/null 2>&1 || exit " + NOT_FOUND + "\n" : "";
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", check + editor + " \"$@\"", "sh"));
        // A name that starts with a dash must not be taken for an option.
        String file = place.file().startsWith("-") ? "./" + place.file() : place.file();
        switch (name(editor)) {
            case "vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "mg", "ne" -> {
                command.add("+" + place.line());
                command.add(file);
            }
            case "hx", "helix", "zed", "subl" -> command.add(file + ":" + place.line());
            case "code", "codium" -> command.addAll(List.of("--wait", "--goto", file + ":" + place.line()));
            default -> command.add(file);
        }
        return command;
    }
}
