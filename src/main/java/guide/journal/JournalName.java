package guide.journal;

import guide.journal.line.EventLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes and reads the names of a journal's files. */
public final class JournalName {
    static final String SUFFIX = ".jsonl";

    private static final Pattern OF_SESSION = Pattern.compile("[0-9a-z]+-[0-9]+\\.[0-9a-z]{8}\\.jsonl");

    private static final long DAY = 86_400_000;
    /** Characters of a name that every file system takes, with room for a number. */
    private static final int LONGEST = 200;

    private JournalName() {}

    /** Returns the name of a file or folder; empty for the root, which has none. */
    static String of(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Names the file that all sessions of a device share in the UTC year of {@code time}. */
    static String shared(String device, long time) {
        return stem(device, time) + SUFFIX;
    }

    /** Names the file of this version of the format, beside a file that a newer version has begun. */
    static String ofVersion(String device, long time) {
        return stem(device, time) + ".v" + EventLine.VERSION + SUFFIX;
    }

    /** Names the file of one session that did not get the lock. */
    static String ofSession(String device, long time, String session) {
        return stem(device, time) + '.' + session + SUFFIX;
    }

    /** Returns whether a file has a name by {@link #ofSession}. */
    static boolean isOfSession(Path file) {
        return OF_SESSION.matcher(of(file)).matches();
    }

    /** Names the file into which {@code writer} copies the lines of a device; only {@code writer} writes it. */
    static String merged(String device, String writer) {
        return device + ".merged-" + writer + SUFFIX;
    }

    /** Names the file of another journal into which {@code writer} sends the lines of a file: its own keep their names. */
    static String sent(Path file, String writer) {
        String name = of(file);
        boolean isOwn = name.matches(writer + "-\\d{4}(\\.[0-9a-z]+)?\\.jsonl")
                || name.matches("[0-9a-z]+\\.merged-" + writer + "(-[0-9a-z]+)?\\.jsonl");
        return isOwn ? name : merged(device(file), writer);
    }

    /** Returns whether this is the name of a file that a device writes, or a syncer's conflict copy of one. */
    public static boolean isOfDevice(String name) {
        return name.matches("([0-9a-z]{8}-\\d{4}|[0-9a-z]+\\.merged-[0-9a-z]{8}).*\\.jsonl");
    }

    /**
     * Returns a name for a copy of a file whose name may hold anything: the same where every system takes it, else one with
     * the same device.
     *
     * @param index a number that no other file of the folder has
     */
    public static String safe(String name, int index) {
        String safe = name.replaceAll("[^0-9A-Za-z._-]", "_");
        return safe.equals(name) && name.length() <= LONGEST
                ? name
                : safe.substring(0, Math.min(LONGEST, safe.length() - SUFFIX.length())) + "." + index + SUFFIX;
    }

    /** Accepts every visible {@code *.jsonl}: conflict copies of a syncer count, and what it is still copying is hidden. */
    public static boolean isJournal(Path file) {
        return isJournal(of(file));
    }

    /** Accepts the name of a visible {@code *.jsonl}. */
    public static boolean isJournal(String name) {
        return name.endsWith(SUFFIX) && !name.startsWith(".");
    }

    /** Returns the id before the first character that no id has, as in {@code dev-2026.sync-conflict-….jsonl}. */
    public static String device(Path file) {
        String name = of(file).toLowerCase(Locale.ROOT);
        int length = 0;
        while (length < name.length() && isOfId(name.charAt(length))) {
            length++;
        }
        return length == 0 ? "unknown" : name.substring(0, length);
    }

    /** Returns whether the id of a device may have this character. */
    static boolean isOfId(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }

    private static String stem(String device, long time) {
        return device + '-' + LocalDate.ofEpochDay(Math.floorDiv(time, DAY)).getYear();
    }
}
