package guide.journal;

import guide.event.Event;
import guide.journal.disk.Disk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Copies of the journal's files, one folder for each study day. The day's first event makes the copy, and each further
 * event is added to it, so that what a syncer or a mistake removes from the journal can be merged again. They are
 * only a second place: nothing waits for the medium here, and a failure keeps no answer back.
 */
final class Backups {
    /** The number of days whose copies are kept. */
    static final int KEPT = 7;

    private final Path folder;
    private final Function<Event, LocalDate> days;
    private final Disk disk;

    Backups(Path folder, Function<Event, LocalDate> days, Disk disk) {
        this.folder = folder;
        this.days = days;
        this.disk = disk;
    }

    Path folder() {
        return folder;
    }

    /** Keeps an event that was just saved; the day's first event copies all that the journal holds. */
    void keep(JournalFolder journal, Path file, Event event, byte[] line) {
        Path day = folderOf(days.apply(event));
        Path copy = copyOf(file, day);
        try {
            if (disk.stamp(copy).isPresent()) {
                add(copy, line);
            } else {
                copy(journal.journals(), day);
            }
        } catch (IOException e) {
            // The answer is safe without it; doctor reports a copy that is missing.
        }
    }

    /** Makes the copy of a day where it is missing, and adds the events that it lacks. */
    void complete(JournalFolder journal, LocalDate date) throws IOException {
        Path day = folderOf(date);
        List<Path> files = journal.journals();
        copy(files, day);
        UnknownLines unknown = new UnknownLines(JournalFolder.journals(day, disk), disk);
        for (Path file : files) {
            List<ByteArrayOutputStream> batches = unknown.find(file).batches();
            if (!batches.isEmpty()) {
                add(copyOf(file, day), new byte[] {'\n'}); // The last line may be torn.
            }
            for (ByteArrayOutputStream batch : batches) {
                add(copyOf(file, day), batch.toByteArray());
            }
        }
    }

    /** Returns how many of these events the last day's copy lacks, 0 without a copy. */
    int lacking(List<Event> events) throws IOException {
        List<LocalDate> days = days();
        if (days.isEmpty()) {
            return 0;
        }
        Set<String> held = new HashSet<>();
        new JournalFolder(folderOf(days.get(0)), disk).history().events().forEach(event -> held.add(event.id()));
        return (int) events.stream().filter(event -> !held.contains(event.id())).count();
    }

    /** Returns the copies of all days, the last day first. */
    List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (LocalDate day : days()) {
            files.addAll(JournalFolder.journals(folderOf(day), disk));
        }
        return files;
    }

    /** Returns the copies by day, the last day first. */
    List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        for (LocalDate day : days()) {
            all.add(new Backup(day, size(folderOf(day))));
        }
        return all;
    }

    private void add(Path copy, byte[] lines) throws IOException {
        try (Disk.Output out = disk.append(copy)) {
            out.write(lines);
        }
    }

    private void copy(List<Path> files, Path day) throws IOException {
        disk.createFolder(day);
        for (Path file : files) {
            Path copy = copyOf(file, day);
            boolean isRegular = disk.stamp(file).filter(Disk.Stamp::isRegular).isPresent();
            if (isRegular && disk.stamp(copy).isEmpty()) {
                disk.copy(file, copy);
            }
        }
        dropOldest(day);
    }

    /**
     * Drops the smallest copies. A journal only grows, so the size of a copy shows its age, even after a wrong clock, and a
     * copy that holds more than later copies stays.
     */
    private void dropOldest(Path made) throws IOException {
        List<Backup> others = all();
        others.removeIf(backup -> folderOf(backup.day()).equals(made));
        others.sort(Comparator.comparingLong(Backup::bytes).reversed()); // stable: the later day first
        for (Backup old : others.subList(Math.min(KEPT - 1, others.size()), others.size())) {
            Path day = folderOf(old.day());
            for (Path file : disk.list(day)) {
                disk.delete(file);
            }
            disk.delete(day);
        }
    }

    private List<LocalDate> days() throws IOException {
        List<LocalDate> days = new ArrayList<>();
        for (Path entry : disk.list(folder)) {
            try {
                days.add(0, LocalDate.parse(JournalName.of(entry)));
            } catch (DateTimeParseException e) {
                // Another folder or file, which stays as it is.
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

    private Path folderOf(LocalDate day) {
        return folder.resolve(day.toString());
    }

    private static Path copyOf(Path file, Path day) {
        return day.resolve(JournalName.of(file));
    }
}
