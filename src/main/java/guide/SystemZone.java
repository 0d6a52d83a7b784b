package guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The zone that the system is set to, even after a change: Java looks once at the start, and a session may stay open
 * in a terminal multiplexer for weeks.
 */
final class SystemZone implements Supplier<ZoneId> {
    private static final String FOLDER = "zoneinfo/";
    /** Files of the system's database that java.time does not have. */
    private static final Map<String, String> OLD_NAMES = Map.of("EST", "EST5", "MST", "MST7", "HST", "HST10");

    private final Path link;
    private final ZoneId atStart;

    SystemZone(Path link, ZoneId atStart) {
        this.link = link;
        this.atStart = atStart;
    }

    /**
     * Returns the zone of {@code TZ}, which nobody can change from outside, or else of the system's link. {@code TZ} is read as
     * {@code date} does; Java reads {@code GMT+5} as east, {@code JST} as a place, and an empty value as none.
     */
    static Supplier<ZoneId> of(Map<String, String> env, InstantSource clock) {
        ZoneId atStart = ZoneId.systemDefault();
        String value = env.get("TZ");
        if (value == null) {
            return new SystemZone(Path.of("/etc/localtime"), atStart);
        }
        boolean isPlace = value.indexOf('/') > 0 && value.equals(atStart.getId());
        return isPlace ? new Fixed(atStart) : named(value, atStart, clock);
    }

    /** A zone that stays. */
    private record Fixed(ZoneId zone) implements Supplier<ZoneId> {
        @Override
        public ZoneId get() {
            return zone;
        }
    }

    private static Supplier<ZoneId> named(String value, ZoneId atStart, InstantSource clock) {
        String name = value.startsWith(":") ? value.substring(1) : value;
        int folder = name.lastIndexOf(FOLDER);
        if (name.startsWith("/") && folder < 0) {
            return new Fixed(atStart); // A file of the user's own, which Java has asked the system about.
        }
        String place = name.substring(folder < 0 ? 0 : folder + FOLDER.length()).replaceFirst("^(posix|right)/", "");
        if (ZoneId.getAvailableZoneIds().contains(place)) {
            return new Fixed(ZoneId.of(place));
        }
        Optional<PosixZone> spelledOut = PosixZone.of(OLD_NAMES.getOrDefault(place, place), clock);
        return spelledOut.isPresent() ? spelledOut.get() : new Fixed(ZoneOffset.UTC);
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
