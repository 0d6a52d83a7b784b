package guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The zone that the system is set to, even after a change: Java looks once at the start, and a session may stay open
 * in a terminal multiplexer for weeks.
 */
final class SystemZone implements Supplier<ZoneId> {
    private static final String FOLDER = "zoneinfo/";

    private final Path link;
    private final ZoneId atStart;

    SystemZone(Path link, ZoneId atStart) {
        this.link = link;
        this.atStart = atStart;
    }

    /** Returns the zone of {@code TZ}, which nobody can change from outside, or else of the system's link. */
    static Supplier<ZoneId> of(Map<String, String> env) {
        ZoneId atStart = ZoneId.systemDefault();
        return env.getOrDefault("TZ", "").isEmpty()
                ? new SystemZone(Path.of("/etc/localtime"), atStart)
                : () -> atStart;
    }

    @Override
    public ZoneId get() {
        try {
            String target = Files.readSymbolicLink(link).toString();
            int at = target.lastIndexOf(FOLDER);
            return at < 0 ? atStart : ZoneId.of(target.substring(at + FOLDER.length()));
        } catch (IOException | UnsupportedOperationException | DateTimeException e) {
            return atStart; // The link is missing, no link, or names no zone.
        }
    }
}
