package guide.app;

import guide.bank.LoadedBank;
import guide.bank.Question;
import guide.yaml.Place;
import guide.yaml.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the editor of the user: the one that the configuration names, {@code VISUAL}, {@code EDITOR} or vi. The shell splits
 * its arguments, as it does for git and crontab, so that {@code EDITOR="code --wait"} and names with spaces in quotes work.
 *
 * @param library reads the banks again
 * @param selection the banks in use
 * @param editor the command that opens a file
 * @param env the environment's variables
 */
record ExternalEditor(Library library, Selection selection, String editor, Map<String, String> env) implements Editor {
    /** The status by which a shell says that a command does not exist (POSIX, 2.8.2). */
    private static final int NOT_FOUND = 127;

    @Override
    public boolean edits(Question question) {
        return !library.isBundled(selection, question);
    }

    @Override
    public Edited edit(Question question) {
        if (!edits(question)) {
            return unchanged(BUNDLED);
        }
        Place place = question.place();
        Optional<ByteBuffer> before = content(place.file());
        try {
            ProcessBuilder builder = new ProcessBuilder(command(editor, place)).inheritIO();
            restoreLocale(builder.environment());
            int status = builder.start().waitFor();
            if (status == NOT_FOUND) {
                return unchanged("There is no editor '" + editor + "'; set 'editor' in config.yaml, or EDITOR.");
            }
            if (status != 0) {
                return unchanged("The editor '" + editor + "' ended with " + status + "; nothing was read again.");
            }
        } catch (IOException e) {
            return unchanged("The editor cannot be started: " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unchanged("The editor was interrupted.");
        }
        return readAgain(place.file(), before);
    }

    private static Optional<ByteBuffer> content(String file) {
        try {
            return Optional.of(ByteBuffer.wrap(Files.readAllBytes(Path.of(file))));
        } catch (IOException e) {
            // Reading it again says what is wrong with it.
            return Optional.empty();
        }
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

    private Edited readAgain(String file, Optional<ByteBuffer> before) {
        LoadedBank loadedBank = library.load(selection);
        Optional<Problem> error = loadedBank.problems().stream()
                .filter(p -> !p.isWarning())
                .filter(p -> p.place().file().equals(file))
                .findFirst();
        if (error.isPresent()) {
            return unchanged(error.get() + ". The old text stays in use until the file is fixed.");
        }
        // The bank is handed on even if the file is the same: another program may have changed another file.
        boolean same = before.isPresent() && before.equals(content(file));
        return new Edited(Optional.of(loadedBank.bank()), same ? "Nothing has changed." : "Changed, and read again.");
    }

    private static Edited unchanged(String sentence) {
        return new Edited(Optional.empty(), sentence);
    }

    /** Returns the words that start an editor; each editor has its own way to name a line. */
    static List<String> command(String editor, Place place) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", editor + " \"$@\"", "sh"));
        // A name that starts with a dash must not be taken for an option.
        String file = place.file().startsWith("-") ? "./" + place.file() : place.file();
        String first = editor.strip().split("\\s+")[0];
        String name = first.substring(first.lastIndexOf(File.separatorChar) + 1);
        switch (name) {
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
