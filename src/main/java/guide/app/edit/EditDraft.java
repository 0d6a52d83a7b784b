package guide.app.edit;

import guide.journal.SharedFile;
import guide.journal.disk.FailureReason;
import guide.text.DidYouMean;
import guide.yaml.Place;
import guide.yaml.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text that the user edits in a file of its own until it can be taken. Mistakes go back into the file as comments at their
 * lines, and the editor opens again. A text that is not taken stays where it is, and the next edit goes on with it: nothing
 * that was typed is lost, however the program ends.
 *
 * @param file a file of the state folder, for this text alone
 * @param editor opens it
 */
record EditDraft(Path file, EditorProcess editor) {
    /** The start of a line by which this class says what is wrong; no content of YAML begins so in the first column. */
    private static final String FAULT = "#! ";

    /** A program that is set as the editor may change the text each time and never correct it. */
    private static final int MOST_ROUNDS = 30;

    /** What the text is for. */
    interface Purpose {
        /** Returns what is wrong with a text; only without errors it is taken. */
        List<Problem> problems(byte[] text, String name);

        /** Takes a text, and returns what happened as a sentence. */
        String take(byte[] text) throws IOException;

        /** Returns whether a text says nothing, by which the user gives the edit up. */
        default boolean isNothing(byte[] text) {
            return lines(text).stream().allMatch(line -> line.isBlank() || line.startsWith("#"));
        }
    }

    /**
     * Lets the user edit.
     *
     * @param start the text to begin with, unless an earlier one was kept
     * @param line where the editor begins, from 1
     * @param again how the user goes on with a text that was kept, such as {@code guide edit rag-chunking}
     */
    EditOutcome edit(byte[] start, int line, String again, Purpose purpose) throws IOException {
        EditOutcome[] ending = {new EditOutcome(EditOutcome.Kind.FAILED, "It is being edited in another terminal.")};
        SharedFile.alone(lock(), () -> ending[0] = edited(start, line, again, purpose));
        return ending[0];
    }

    private EditOutcome edited(byte[] start, int line, String again, Purpose purpose) throws IOException {
        boolean isResumed = Files.exists(file);
        byte[] opened = isResumed ? Files.readAllBytes(file) : start;
        if (isResumed) {
            opened = withRemark(opened);
        }
        SharedFile.replace(file, opened);
        Place place = new Place(file.toString(), isResumed ? 1 : line, 1);
        boolean isFirst = !isResumed;
        for (int round = 1; ; round++) {
            Optional<String> failure = editor.open(place);
            byte[] text = read();
            boolean isSame = Arrays.equals(text, opened);
            if (failure.isPresent()) {
                return isSame && isFirst
                        ? ended(EditOutcome.Kind.FAILED, failure.get())
                        : kept(EditOutcome.Kind.FAILED, failure.get(), again);
            }
            byte[] clean = withoutFaults(text);
            if (isSame && isFirst || purpose.isNothing(clean)) {
                return ended(EditOutcome.Kind.UNCHANGED, "");
            }
            List<Problem> problems = errors(purpose.problems(clean, file.toString()));
            if (problems.isEmpty()) {
                return taken(clean, again, purpose);
            }
            if (isSame || round == MOST_ROUNDS) {
                return kept(EditOutcome.Kind.KEPT, "Not saved: " + sentence(problems.get(0)), again);
            }
            opened = withFaults(clean, problems);
            SharedFile.replace(file, opened);
            place = new Place(
                    file.toString(), Math.max(1, problems.get(0).place().line()), 1);
            isFirst = false;
        }
    }

    /** Says at the head of a text that was kept what it is; the remark goes with those about mistakes. */
    private static byte[] withRemark(byte[] kept) {
        byte[] clean = withoutFaults(kept);
        byte[] remark = (FAULT
                        + "This is the text that was kept when you edited this before; it may be older than what is in use.\n"
                        + FAULT + "Leave the file empty to drop it.\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(remark, remark.length + clean.length);
        System.arraycopy(clean, 0, whole, remark.length, clean.length);
        return whole;
    }

    private byte[] read() throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private EditOutcome taken(byte[] text, String again, Purpose purpose) throws IOException {
        try {
            return ended(EditOutcome.Kind.TAKEN, purpose.take(text));
        } catch (IOException e) {
            SharedFile.replace(file, text);
            return kept(EditOutcome.Kind.KEPT, "Not saved: " + FailureReason.withFile(e) + ".", again);
        }
    }

    private EditOutcome ended(EditOutcome.Kind kind, String sentence) throws IOException {
        Files.deleteIfExists(file);
        return new EditOutcome(kind, sentence);
    }

    private EditOutcome kept(EditOutcome.Kind kind, String why, String again) {
        return new EditOutcome(kind, why + " Your text is kept in " + file + ", and '" + again + "' goes on with it.");
    }

    /** Drops a text that was kept; returns whether there was one. Leaves one that is just being edited. */
    boolean drop() throws IOException {
        boolean[] was = {false};
        if (Files.exists(file)) {
            SharedFile.alone(lock(), () -> was[0] = Files.deleteIfExists(file));
        }
        return was[0];
    }

    private Path lock() {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !problem.isWarning())
                .sorted()
                .toList();
    }

    private static String sentence(Problem problem) {
        int line = problem.place().line();
        return (line > 0 ? "line " + line + ": " : "") + DidYouMean.sentence(problem.message());
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] withoutFaults(byte[] text) {
        // Latin-1 keeps every byte, also of a text that is no UTF-8, which is one of the things to be said.
        String all = new String(text, StandardCharsets.ISO_8859_1);
        if (!all.contains(FAULT)) {
            return text;
        }
        List<String> lines = new ArrayList<>(Arrays.asList(all.split("\n", -1)));
        lines.removeIf(line -> line.startsWith(FAULT));
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] withFaults(byte[] text, List<Problem> problems) {
        List<String> lines =
                new ArrayList<>(Arrays.asList(new String(text, StandardCharsets.ISO_8859_1).split("\n", -1)));
        for (int i = problems.size() - 1; i >= 0; i--) {
            Problem problem = problems.get(i);
            int at = Math.min(lines.size(), Math.max(0, problem.place().line() - 1));
            String fault = FAULT + problem.message();
            lines.add(at, new String(fault.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}
