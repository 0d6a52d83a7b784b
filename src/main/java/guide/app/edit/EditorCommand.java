package guide.app.edit;

import guide.yaml.Place;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that start an editor.
 *
 * @param editor as the user names it, for a shell to split
 */
record EditorCommand(String editor) {
    /** The status by which a shell says that a command does not exist (POSIX, 2.8.2). */
    static final int NOT_FOUND = 127;

    /** The word of a shell command that names the program, with its quotes; what the shell would have to run first is none. */
    private static final Pattern PROGRAM = Pattern.compile(
            "\\s*((?:[^\\s'\"\\\\`=;&|<>()#]|\\\\.|'[^']*'|\"(?:[^\"\\\\`]|\\\\.)*\")+)(?=[\\s;&|<>]|$)");

    /** Editors that draw on a terminal; without one they fill a pipe with signs, or wait for keys that never come. */
    private static final Set<String> OF_TERMINALS =
            Set.of("vi", "vim", "nvim", "nano", "micro", "hx", "helix", "kak", "joe", "mg", "ne");

    /** Returns whether it is known to need a terminal. */
    boolean needsTerminal() {
        return OF_TERMINALS.contains(name());
    }

    /** Returns the words for a place; each editor has its own way to name a line. */
    List<String> words(Place place) {
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", check() + editor + " \"$@\"", "sh"));
        // A name that starts with a dash must not be taken for an option.
        String file = place.file().startsWith("-") ? "./" + place.file() : place.file();
        switch (name()) {
            case "vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "mg", "ne" -> {
                words.add("+" + place.line());
                words.add(file);
            }
            case "hx", "helix", "zed", "subl" -> words.add(file + ":" + place.line());
            case "code", "codium" -> words.addAll(List.of("--wait", "--goto", file + ":" + place.line()));
            default -> words.add(file);
        }
        return words;
    }

    /** Asks first whether there is such a program, since the shell would say in words of its own that there is none. */
    private String check() {
        Matcher program = PROGRAM.matcher(editor);
        boolean isNamed = program.lookingAt() && !program.group(1).contains("$(");
        return isNamed ? "command -v " + program.group(1) + " >/dev/null 2>&1 || exit " + NOT_FOUND + "\n" : "";
    }

    private String name() {
        String first = editor.strip().split("\\s+")[0];
        return first.substring(first.lastIndexOf(File.separatorChar) + 1);
    }
}
