package guide.app.edit;

import guide.app.Folders;
import guide.bank.amend.Amendment;
import guide.bank.amend.Amendments;
import guide.journal.SharedFile;
import guide.yaml.KeyLines;
import guide.yaml.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The file of amendments: one of them is changed, and every other line stays as it is. */
final class AmendmentsFile {
    private static final String HEAD =
            "# What you changed in questions that are not in files of your own, by their ids."
                    + " 'guide edit ID' writes it,\n# 'guide check' lists it. What stands under notes, followups, see and sources"
                    + " is added to what the bank has.\n";

    private final Path path;
    private final SharedFile file;

    AmendmentsFile(Folders folders) {
        this.path = folders.amendments();
        this.file = SharedFile.of(path, folders.state().resolve("amendments.lock"));
    }

    /** Makes a new amendment of the one that there is; none takes it away. */
    interface Change {
        Optional<Amendment> of(Optional<Amendment> old) throws IOException;
    }

    /** Reads the file. */
    Amendments read() {
        return Amendments.read(path);
    }

    /**
     * Changes the amendment of a question.
     *
     * @throws IOException with a sentence, also where the amendment that there is has a mistake
     */
    void change(String id, Change change) throws IOException {
        file.change(bytes -> {
            byte[] old = bytes.orElseGet(() -> HEAD.getBytes(StandardCharsets.UTF_8));
            Amendments amendments = Amendments.read(old, path);
            Problem broken = amendments.broken().get(id);
            if (broken != null) {
                throw new IOException(broken + "; correct it there first");
            }
            Optional<Amendment> before = amendments.of(id);
            Optional<Amendment> after = change.of(before).map(changed -> changed.withOthersOf(before));
            if (after.map(Amendment::yaml).equals(before.map(Amendment::yaml))) {
                return Optional.empty();
            }
            String text = new String(old, StandardCharsets.UTF_8);
            Optional<String> changed =
                    KeyLines.with(text, id, after.map(Amendment::yaml).orElse(""));
            return Optional.of(changed.orElseThrow(() -> notChanged(amendments)).getBytes(StandardCharsets.UTF_8));
        });
    }

    private IOException notChanged(Amendments amendments) {
        return new IOException(amendments.problems().stream()
                .filter(problem -> !problem.isWarning())
                .findFirst()
                .map(problem -> problem + "; correct it there first")
                .orElse(path + " is written in a way that cannot be changed line by line; change it there"));
    }
}
