package guide.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A wall clock that the test sets and moves, by libfaketime, which Debian has as {@code faketime}. It goes on by itself as
 * well: one that stands would keep a JVM's idle threads busy.
 */
final class MovedClock {
    private final Path file;
    private long aheadMillis;

    MovedClock(Path file) {
        this.file = file;
    }

    /** Returns whether this machine has the library. */
    static boolean isThere() throws IOException {
        return !library().isEmpty();
    }

    private static String library() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of("/usr/lib"),
                3,
                (path, is) -> path.getFileName().toString().equals("libfaketimeMT.so.1"))) {
            return files.findFirst().map(Path::toString).orElse("");
        }
    }

    /** Returns what a program needs in its environment in order to see this clock. */
    Map<String, String> env() throws IOException {
        return Map.of(
                "LD_PRELOAD",
                library(),
                "FAKETIME_TIMESTAMP_FILE",
                file.toString(),
                "FAKETIME_NO_CACHE",
                "1",
                "DONT_FAKE_MONOTONIC",
                "1",
                "TZ",
                "UTC0");
    }

    /** Sets the clock. */
    void set(Instant time) throws IOException {
        ahead(time.toEpochMilli() - System.currentTimeMillis());
    }

    /** Lets so many milliseconds pass. */
    void pass(double millis) throws IOException {
        ahead(aheadMillis + Math.round(millis));
    }

    private void ahead(long millis) throws IOException {
        aheadMillis = millis;
        // In one step: a program may read the file at any moment.
        String offset = String.format(Locale.ROOT, "%+.3f%n", millis / 1000.0);
        Path fresh = Files.writeString(file.resolveSibling("clock.new"), offset);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
