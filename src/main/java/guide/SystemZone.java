package guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The zone that the system is set to, also after it was changed: Java looks once at the start, and a session may stay open
 * in a terminal multiplexer for weeks.
 */
final class SystemZone implements Supplier<ZoneId> {
    private static final String FOLDER = "zoneinfo/";

    private final Path link;
    private final ZoneId atStart;
    private String lastTarget = "";
    private ZoneId last;

    SystemZone(Path link, ZoneId atStart) {
        this.link = link;
        this.atStart = atStart;
        this.last = atStart;
    }

    /** By {@code TZ}, which nobody can change from outside, or else by the system's link. */
    static Supplier<ZoneId> of(Map<String, String> env) {
        ZoneId atStart = ZoneId.systemDefault();
        return env.getOrDefault("TZ", "").isEmpty()
                ? new SystemZone(Path.of("/etc/localtime"), atStart)
                : () -> atStart;
    }

    @Override
    public synchronized ZoneId get() {
        String target = target();
        if (!target.equals(lastTarget)) {
            lastTarget = target;
            last = zone(target);
        }
        return last;
    }

    private String target() {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return ""; // Not a link here, so the zone at the start stays.
        }
    }

    private ZoneId zone(String target) {
        int at = target.lastIndexOf(FOLDER);
        try {
            return at < 0 ? atStart : ZoneId.of(target.substring(at + FOLDER.length()));
        } catch (DateTimeException e) {
            return atStart;
        }
    }
}
