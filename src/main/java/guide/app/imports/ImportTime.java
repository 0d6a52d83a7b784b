package guide.app.imports;

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
        return Register.readable(folder).flatMap(Register::imported).or(() -> changed(file));
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
