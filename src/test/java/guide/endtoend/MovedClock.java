package guide.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A wall clock that the test sets and moves. It goes on by itself as well: one that stands would keep a JVM's idle threads
 * busy. A library of a few lines, preloaded into the program, adds what a mapped file says; libfaketime, which does the same
 * for a clock that does not move, reads its file anew each time that it is asked, and makes a program ten times as slow.
 */
final class MovedClock {
    private final Path library;
    private final Path file;
    private long aheadMillis;

    private MovedClock(Path library, Path file) {
        this.library = library;
        this.file = file;
    }

    /** Makes a clock of its own in a folder; empty where the machine has no C compiler, or another system. */
    static Optional<MovedClock> in(Path folder) throws Exception {
        Path source = folder.resolve("moved_clock.c");
        Path library = folder.resolve("moved_clock.so");
        try (InputStream text = MovedClock.class.getResourceAsStream("/clock/moved_clock.c")) {
            if (text == null || !System.getProperty("os.name").equals("Linux")) {
                return Optional.empty();
            }
            Files.copy(text, source, StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            int status = new ProcessBuilder(
                            "cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), source.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        MovedClock clock = new MovedClock(library, folder.resolve("clock"));
        clock.ahead(0);
        return Optional.of(clock);
    }

    /** Returns what a program needs in its environment in order to see this clock. */
    Map<String, String> env() {
        return Map.of("LD_PRELOAD", library.toString(), "MOVED_CLOCK", file.toString(), "TZ", "UTC0");
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
        // Programs have the file mapped, so it is changed in place; eight bytes at once are never seen half written.
        ByteBuffer nanos = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        nanos.putLong(millis * 1_000_000).flip();
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.write(nanos, 0);
        }
    }
}
