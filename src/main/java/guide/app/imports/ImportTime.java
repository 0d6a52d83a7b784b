package guide.app.imports;

import guide.app.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Finds out when a bank was imported. */
public final class ImportTime {
    private ImportTime() {}

    /** Returns when the bank in a folder was imported last; empty where no import made it. */
    public static Optional<Instant> last(Path folder) {
        Path file = folder.resolve(Register.NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return written(folder).or(() -> changed(file));
    }

    private static Optional<Instant> written(Path folder) {
        try {
            return Register.read(folder).flatMap(Register::imported);
        } catch (Refusal damaged) {
            return Optional.empty();
        }
    }

    /** Only imports write the file, so its own time is right where no time is in it. */
    private static Optional<Instant> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
