package guide.journal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** How the files of a journal are named, and what a name tells. */
final class JournalName {
    private static final String SUFFIX = ".jsonl";
    private static final long DAY = 86_400_000;

    private JournalName() {}

    /** The file that all sessions of a device share in a year, the UTC year of {@code time}. */
    static String shared(String device, long time) {
        return stem(device, time) + SUFFIX;
    }

    /** The file that this version of the format keeps beside one that a newer version has begun. */
    static String ofVersion(String device, long time) {
        return stem(device, time) + ".v" + EventLine.VERSION + SUFFIX;
    }

    /** The file of one session that did not get the lock. */
    static String ofSession(String device, long time, String session) {
        return stem(device, time) + '.' + session + SUFFIX;
    }

    /** The file into which {@code writer} takes what a device wrote; nobody else writes it. */
    static String merged(String device, String writer) {
        return device + ".merged-" + writer + SUFFIX;
    }

    /** Every visible {@code *.jsonl}, so that a syncer's conflict copies count; what it still copies is hidden. */
    static boolean isJournal(Path file) {
        String name = nameOf(file);
        return name.endsWith(SUFFIX) && !name.startsWith(".");
    }

    /** What stands before the first character that an id cannot have, as in {@code dev-2026.sync-conflict-….jsonl}. */
    static String device(Path file) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        int length = 0;
        while (length < name.length() && isOfId(name.charAt(length))) {
            length++;
        }
        return length == 0 ? "unknown" : name.substring(0, length);
    }

    /** Whether an id of a device may have this character. */
    static boolean isOfId(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }

    private static String stem(String device, long time) {
        return device + '-' + LocalDate.ofEpochDay(Math.floorDiv(time, DAY)).getYear();
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
