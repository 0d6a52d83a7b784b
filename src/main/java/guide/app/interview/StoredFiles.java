package guide.app.interview;

import guide.journal.StateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of an interview on disk.
 *
 * @param draftFile in the state folder
 * @param folder the folder that the user is in
 */
public record StoredFiles(StateFile draftFile, Path folder) implements InterviewFiles {
    /** Returns the files of a user. */
    public static StoredFiles of(Path state, Path folder) {
        return new StoredFiles(StateFile.of(state.resolve("interview")), folder);
    }

    @Override
    public void keepDraft(List<String> lines) {
        draftFile.write(lines);
    }

    @Override
    public List<String> draft() {
        return draftFile.lines();
    }

    @Override
    public String export(String name, List<String> lines) {
        Path file = folder.resolve(name);
        try {
            ExportFile.write(file, lines);
            return "Written to " + name + ".";
        } catch (IOException e) {
            return name + " cannot be written: " + ExportFile.reason(e) + ".";
        }
    }
}
