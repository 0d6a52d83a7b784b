package guide.app.banks;

import guide.bank.Question;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A bank that the user has, on or off.
 *
 * @param name on the command line; empty for files beside the bundled bank, which have none
 * @param title as people call it
 * @param isOn whether it is asked
 * @param path the folder; empty for the bundled bank, and where there are several places
 * @param changed the last change of a file of it; empty where that is unknown
 * @param imported when it was imported last; empty for a bank that no import made
 * @param questions those that can be used
 * @param leftOut the number of files and questions that cannot
 */
public record BankState(
        String name,
        String title,
        boolean isOn,
        Optional<Path> path,
        Optional<Instant> changed,
        Optional<Instant> imported,
        List<Question> questions,
        int leftOut) {
    /** Keeps a copy of the list. */
    public BankState {
        questions = List.copyOf(questions);
    }
}
