package guide.journal;

import guide.journal.disk.Disk;
import guide.journal.disk.FailureReason;
import guide.journal.line.Damage;
import java.io.ByteArrayOutputStream;
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

/**
 * Copies of the journal's files, one folder for each study day. What a day adds first makes the copy, and all else is added
 * to it, so that what a syncer or a mistake removes from the journal can be merged again. They are only a second place:
 * nothing waits for the medium here, and a failure keeps no answer back.
 */
final class Backups {
    /** The number of copies that are kept. */
    static final int KEPT = 7;

    /** The most folders for one day: a second one is made where the first belongs to another user. */
    private static final int PLACES = 3;

    private static final int DATE = "2026-11-23".length();

    private final Path folder;
    private final Disk disk;
    private final Notices notices;
    private final BackupWriter writer;

    Backups(Path folder, Disk disk, Notices notices) {
        this.folder = folder;
        this.disk = disk;
        this.notices = notices;
        this.writer = new BackupWriter(disk);
    }

    Path folder() {
        return folder;
    }

    /** Keeps what was just added to a file of the journal; where the day has no copy yet, copies all that the journal holds. */
    void keep(JournalFolder journal, Path file, LocalDate date, BackupWriter.Addition addition) {
        try {
            inPlace(date, day -> {
                Path copy = copyOf(file, day);
                if (disk.stamp(copy).isPresent()) {
                    writer.add(copy, addition);
                } else {
                    copy(journal.journals(), day);
                }
            });
        } catch (IOException e) {
            // The answer is safe without it; doctor reports a copy that is missing.
        }
    }

    /** Makes the copy of a day where it is missing, and adds the events that it lacks. */
    void complete(JournalFolder journal, LocalDate date) throws IOException {
        inPlace(date, day -> complete(journal.journals(), day));
    }

    private void complete(List<Path> files, Path day) throws IOException {
        copy(files, day);
        UnknownLines unknown = new UnknownLines(JournalFolder.journals(day, disk), disk);
        for (Path file : files) {
            List<ByteArrayOutputStream> batches = unknown.find(file).batches();
            if (!batches.isEmpty()) {
                writer.add(copyOf(file, day), out -> {
                    out.write(new byte[] {'\n'}); // The last line may be torn.
                    for (ByteArrayOutputStream batch : batches) {
                        out.write(batch.toByteArray());
                    }
                });
            }
        }
    }

    /** Does something in a day's folder. */
    private interface Work {
        void in(Path day) throws IOException;
    }

    /** Works in the day's folder, or beside it where it belongs to another user; then says so. */
    private void inPlace(LocalDate date, Work work) throws IOException {
        Path first = folder.resolve(date.toString());
        for (int place = 1; place <= PLACES; place++) {
            Path day = place == 1 ? first : folder.resolve(date + "." + place);
            try {
                work.in(day);
                return;
            } catch (IOException e) {
                boolean isLast = place == PLACES;
                if (FailureReason.isDenied(e)) {
                    String then = isLast ? "no backup is made" : "backups go on beside it";
                    notices.add("the backup in " + day + " cannot be written: " + FailureReason.of(e) + ". Until then "
                            + then + ".");
                }
                if (isLast || !FailureReason.isDenied(e)) {
                    throw e;
                }
            }
        }
    }

    /** Returns how many lines of these files the last day's copy lacks, 0 without a copy. */
    int lacking(List<Path> files) throws IOException {
        List<Backup> all = all();
        List<Path> held = new ArrayList<>();
        for (Backup backup : all) {
            if (backup.day().equals(all.get(0).day())) {
                held.addAll(JournalFolder.journals(backup.folder(), disk));
            }
        }
        return all.isEmpty() ? 0 : UnknownLines.count(files, held, disk);
    }

    /** Returns the different files of all copies, the last day first. */
    List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Backup backup : all()) {
            for (Path file : JournalFolder.journals(backup.folder(), disk)) {
                if (keys.add(identity(file))) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    /** Returns the copies that can be read, the last day first. */
    List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Path day : days()) {
            try {
                long bytes = 0;
                long own = 0;
                for (Path file : JournalFolder.journals(day, disk)) {
                    long size = disk.stamp(file).map(Disk.Stamp::size).orElse(0L);
                    bytes += size;
                    own += keys.add(identity(file)) ? size : 0;
                }
                all.add(new Backup(day, date(day).orElseThrow(), bytes, own));
            } catch (IOException e) {
                // It belongs to another user; the others count.
            }
        }
        return all;
    }

    /** Returns a text that is the same only for names of one file. */
    private String identity(Path file) throws IOException {
        return disk.stamp(file)
                .map(stamp -> stamp.key() + " " + stamp.size() + " " + stamp.changed() + " " + JournalName.of(file))
                .orElse("");
    }

    /** Returns the folders and files among the copies that cannot be read. */
    List<Damage> unreadable() throws IOException {
        List<Damage> unreadable = new ArrayList<>();
        for (Path day : days()) {
            Path at = day;
            try {
                for (Path file : JournalFolder.journals(day, disk)) {
                    at = file;
                    disk.read(file, 0).close();
                }
            } catch (IOException e) {
                unreadable.add(Damage.unreadable(at, FailureReason.of(e)));
            }
        }
        return unreadable;
    }

    /**
     * Removes the oldest copy, to make room for an answer. The last one that is left stays: it is the only second place.
     *
     * @return the day whose copy is gone; empty where there is none to remove
     */
    Optional<LocalDate> giveUpOldest() {
        try {
            List<Backup> all = byAge(all());
            for (int i = all.size() - 1; i > 0; i--) {
                if (isRemoved(all.get(i))) {
                    return Optional.of(all.get(i).day());
                }
            }
        } catch (IOException e) {
            // None can be removed.
        }
        return Optional.empty();
    }

    private void copy(List<Path> files, Path day) throws IOException {
        disk.createFolder(day);
        List<Path> earlier = days();
        earlier.remove(day);
        for (Path file : files) {
            Path copy = copyOf(file, day);
            if (isReadable(file) && disk.stamp(copy).isEmpty()) {
                writer.copy(file, copy, earlier);
            }
        }
        List<Backup> others = new ArrayList<>(all());
        others.removeIf(backup -> backup.folder().equals(day));
        byAge(others).stream().skip(KEPT - 1).forEach(this::isRemoved);
    }

    private boolean isReadable(Path file) throws IOException {
        if (disk.stamp(file).filter(Disk.Stamp::isRegular).isEmpty()) {
            return false; // Opening a pipe would never return.
        }
        try {
            disk.read(file, 0).close();
            return true;
        } catch (IOException e) {
            return false; // The copy is made of the other files; reading the journal reports this one.
        }
    }

    /**
     * Sorts the oldest copy last. A journal only grows, so the size of a copy shows its age, even after a wrong clock, and a
     * copy that holds more than later copies stays.
     */
    private static List<Backup> byAge(List<Backup> copies) {
        List<Backup> sorted = new ArrayList<>(copies);
        sorted.sort(Comparator.comparingLong(Backup::bytes).reversed()); // stable: the later day first
        return sorted;
    }

    private boolean isRemoved(Backup old) {
        try {
            for (Path file : disk.list(old.folder())) {
                disk.delete(file);
            }
            disk.delete(old.folder());
            return true;
        } catch (IOException e) {
            return false; // It belongs to another user, and doctor says so.
        }
    }

    /** Returns the folders of all days, the last day first. */
    private List<Path> days() throws IOException {
        List<Path> days = new ArrayList<>();
        for (Path entry : disk.list(folder)) {
            if (date(entry).isPresent()) {
                days.add(0, entry);
            }
        }
        return days;
    }

    /** Returns the day of a folder; empty for another folder or file, which stays as it is. */
    private static Optional<LocalDate> date(Path entry) {
        String name = JournalName.of(entry);
        int length = Math.min(DATE, name.length());
        try {
            return name.substring(length).matches("(\\.[2-9])?")
                    ? Optional.of(LocalDate.parse(name.substring(0, length)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Path copyOf(Path file, Path day) {
        return day.resolve(JournalName.of(file));
    }
}
