package guide.journal;

import guide.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * How far each file of the journal went when it was last written, kept beside the device's id: by this a file that was cut
 * off, removed or put back to an older state is noticed. Only a hint, so it need not survive a power loss.
 */
final class Marks {
    /** A folder of a thousand journals has less. */
    private static final int LONGEST = 1 << 20;

    private final Path file;
    /** The first line names the journal's folder: marks of another one say nothing of this. */
    private final String head;

    private final Disk disk;

    Marks(Path file, Path journal, Disk disk) {
        this.file = file;
        this.head = "# " + sum(journal.toAbsolutePath().toString());
        this.disk = disk;
    }

    /**
     * @param size up to the last line end
     * @param events how many stand in the file
     * @param last the id of the last one
     */
    private record Mark(long size, int events, String last) {
        static Mark of(JournalFile file) {
            List<Event> events = file.events();
            String last = events.isEmpty() ? "-" : events.get(events.size() - 1).id();
            return new Mark(file.settled(), events.size(), last);
        }

        Optional<String> isMissing(JournalFile file, JournalFolder folder) {
            if (events > 0 && file.events().size() < events) {
                return Optional.of("got shorter: it held " + events + " events, and now "
                        + file.events().size());
            }
            return events > 0 && !file.holds(last) && !folder.holds(last)
                    ? Optional.of("was replaced: it does not hold the last event that was written to it")
                    : Optional.empty();
        }
    }

    /**
     * Notes how far the files go that the folder has read. A file that holds less than its mark says keeps that mark.
     *
     * @return whether there is such a file
     */
    boolean note(JournalFolder folder) {
        TreeMap<String, Mark> marks = read();
        boolean isLess = false;
        for (JournalFile journal : folder.files()) {
            Mark mark = marks.get(journal.name());
            if (mark != null && mark.isMissing(journal, folder).isPresent()) {
                isLess = true;
            } else {
                marks.put(journal.name(), Mark.of(journal));
            }
        }
        write(marks);
        return isLess;
    }

    /** Takes the files as they are now. The folder must have read all of them. */
    void reset(JournalFolder folder) {
        TreeMap<String, Mark> marks = new TreeMap<>();
        for (JournalFile journal : folder.files()) {
            marks.put(journal.name(), Mark.of(journal));
        }
        write(marks);
    }

    /** What was noted until now. */
    Noted noted() {
        return new Noted(read());
    }

    /** Marks of one moment, for files that are looked at later: other sessions write both, the files first. */
    record Noted(TreeMap<String, Mark> marks) {
        /** What is less than it was. The folder must have read all files since. */
        List<Loss> losses(JournalFolder folder) {
            TreeMap<String, Mark> left = new TreeMap<>(marks);
            List<Loss> losses = new ArrayList<>();
            for (JournalFile journal : folder.files()) {
                Mark mark = left.remove(journal.name());
                if (mark != null) {
                    mark.isMissing(journal, folder).ifPresent(why -> losses.add(new Loss(journal.name(), why)));
                }
            }
            left.forEach((name, mark) -> {
                if (mark.events > 0 && !folder.holds(mark.last)) {
                    losses.add(new Loss(name, "is gone"));
                }
            });
            return losses;
        }
    }

    /** What cannot be read is as if it were not there. */
    private TreeMap<String, Mark> read() {
        TreeMap<String, Mark> marks = new TreeMap<>();
        try {
            Optional<Disk.Stamp> stamp = disk.stamp(file);
            if (stamp.isEmpty() || !stamp.get().isRegular()) {
                return marks;
            }
            try (InputStream in = disk.read(file, 0)) {
                String[] lines = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).split("\n");
                if (lines[0].equals(head)) {
                    for (String line : lines) {
                        put(marks, line.split(" ", 4));
                    }
                }
            }
        } catch (IOException e) {
            return new TreeMap<>();
        }
        return marks;
    }

    private static String sum(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return EventLine.hex(crc.getValue());
    }

    private static void put(TreeMap<String, Mark> marks, String[] cells) {
        try {
            if (cells.length == 4 && JournalName.isJournal(Path.of(cells[3]))) {
                marks.put(cells[3], new Mark(Long.parseLong(cells[0]), Integer.parseInt(cells[1]), cells[2]));
            }
        } catch (NumberFormatException | InvalidPathException e) {
            // A mark that is damaged says nothing.
        }
    }

    private void write(TreeMap<String, Mark> marks) {
        StringBuilder text = new StringBuilder(head).append('\n');
        marks.forEach((name, mark) -> {
            if (name.chars().noneMatch(Character::isISOControl)) {
                text.append(mark.size).append(' ').append(mark.events).append(' ');
                text.append(mark.last).append(' ').append(name).append('\n');
            }
        });
        try {
            disk.note(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Then the older marks stay, which ask for less.
        }
    }
}
