package guide.app.edit;

import guide.config.Origin;
import guide.config.Setting;
import guide.journal.disk.FailureReason;
import guide.yaml.Place;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs the editor of the user: the one that the configuration names, {@code VISUAL}, {@code EDITOR} or vi. The shell splits
 * its arguments, as it does for git and crontab, so that {@code EDITOR="code --wait"} and names with spaces in quotes work.
 *
 * @param editor the command that opens a file
 * @param env the environment's variables
 */
record EditorProcess(Setting<String> editor, Map<String, String> env) {
    /** Opens a file at a line, and waits until the editor is left; returns why that failed. */
    Optional<String> open(Place place) {
        EditorCommand command = new EditorCommand(editor.value());
        if (command.needsTerminal() && !hasTerminal()) {
            return Optional.of(
                    "The editor '" + editor.value() + "' needs a terminal, and there is none here. Run it in one,"
                            + " or name an editor that needs none.");
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command.words(place)).inheritIO();
            restoreLocale(builder.environment());
            int status = builder.start().waitFor();
            if (status == EditorCommand.NOT_FOUND) {
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
}
