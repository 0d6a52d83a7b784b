package guide.journal;

import guide.event.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Copies of the journal's files, one folder a study day. A day's copy is made with its first event, and each further event
 * is added to it as well, so that what a syncer or a slip of the hand takes from the journal is there to be merged again.
 * It is a second place, not the promise: nothing waits for the medium here, and a failure keeps no answer back.
 */
final class Backups {
    /** How many days are kept. */
    static final int KEPT = 7;

    private final Path folder;
    private final Function<Event, LocalDate> days;
    private final Disk disk;
    /** Copies that were there when this session looked. */
    private final Set<Path> there = new HashSet<>();

    Backups(Path folder, Function<Event, LocalDate> days, Disk disk) {
        this.folder = folder;
        this.days = days;
        this.disk = disk;
    }

    Path folder() {
        return folder;
    }

    /** Keeps an event that was just saved, and with the day's first one all that the journal holds. */
    void keep(JournalFolder journal, Path file, Event event, byte[] line) {
        Path day = folder.resolve(days.apply(event).toString());
        try {
            if (isThere(copyOf(file, day))) {
                add(copyOf(file, day), line);
            } else {
                make(journal, day);
                there.add(copyOf(file, day));
            }
        } catch (IOException e) {
            // The answer is safe without it; doctor sees that the day's copy is missing.
        }
    }

    /** Makes a copy for this day, where there is none, and adds what it lacks. */
    void make(JournalFolder journal, LocalDate day) throws IOException {
        Path copies = folder.resolve(day.toString());
        make(journal, copies);
        new DayCopy(copies, disk).fill(journal);
    }

    /** How many events of the journal the last day's copy lacks, 0 where there is none. */
    int lacking(JournalFolder journal) throws IOException {
        List<Path> days = days();
        return days.isEmpty() ? 0 : new DayCopy(days.get(0), disk).lacking(journal);
    }

    /** The copies of all days, the last day first. */
    List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path day : days()) {
            files.addAll(JournalFolder.journals(day, disk));
        }
        return files;
    }

    /** What is kept, the last day first. */
    List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        for (Path day : days()) {
            all.add(new Backup(LocalDate.parse(name(day)), size(day)));
        }
        return all;
    }

    private boolean isThere(Path copy) throws IOException {
        if (!there.contains(copy) && disk.stamp(copy).isPresent()) {
            there.add(copy);
        }
        return there.contains(copy);
    }

    private void add(Path copy, byte[] line) throws IOException {
        try (Disk.Output out = disk.append(copy)) {
            out.write(line);
        }
    }

    private void make(JournalFolder journal, Path day) throws IOException {
        disk.createFolder(day);
        for (Path file : journal.journals()) {
            Path copy = copyOf(file, day);
            Optional<Disk.Stamp> stamp = disk.stamp(file);
            if (stamp.isPresent() && stamp.get().isRegular() && disk.stamp(copy).isEmpty()) {
                disk.copy(file, copy);
            }
        }
        drop(day);
    }

    /** As a journal only grows, a copy's size tells its age, whatever the clock did; one that holds more than its successors stays. */
    private void drop(Path made) throws IOException {
        record Sized(Path day, long bytes) {}
        List<Sized> others = new ArrayList<>();
        for (Path day : days()) {
            if (!day.equals(made)) {
                others.add(new Sized(day, size(day)));
            }
        }
        others.sort(Comparator.comparingLong(Sized::bytes).reversed()); // stable: the later day first
        for (Sized old : others.subList(Math.min(KEPT - 1, others.size()), others.size())) {
            for (Path file : disk.list(old.day())) {
                disk.delete(file);
            }
            disk.delete(old.day());
        }
    }

    private List<Path> days() throws IOException {
        List<Path> days = new ArrayList<>();
        for (Path entry : disk.list(folder)) {
            if (isDay(name(entry))) {
                days.add(0, entry);
            }
        }
        return days;
    }

    private long size(Path day) throws IOException {
        long size = 0;
        for (Path file : JournalFolder.journals(day, disk)) {
            size += disk.stamp(file).map(Disk.Stamp::size).orElse(0L);
        }
        return size;
    }

    private static boolean isDay(String name) {
        try {
            return LocalDate.parse(name).toString().equals(name);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static Path copyOf(Path file, Path day) {
        return day.resolve(name(file));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
