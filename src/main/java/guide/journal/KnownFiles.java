package guide.journal;

import guide.event.Event;
import guide.journal.line.Checksum;
import guide.journal.line.Damage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Remembers, beside the device's id, the extent of each file of the journal when it was last written, and what
 * was reported of lines that do not count. The extent shows that a file was cut off, removed or put back to an older state. It is only a hint, so it
 * need not survive a power loss.
 */
final class KnownFiles {
    private final StateFile marks;
    private final StateFile reported;
    /** The first line names the journal's folder: marks of another folder say nothing about this one. */
    private final String head;

    KnownFiles(Device device, Path journal) {
        this.marks = new StateFile(device.beside("journal.marks"), device.disk());
        this.reported = new StateFile(device.beside("damage.told"), device.disk());
        this.head = "# " + Checksum.of(journal.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The extent of a file.
     *
     * @param size up to the last line end, in bytes
     * @param events the number of events in the file
     * @param last the id of the last event
     */
    record Mark(long size, int events, String last) {
        static Mark of(JournalFile file) {
            List<Event> events = file.events();
            String last = events.isEmpty() ? "-" : events.get(events.size() - 1).id();
            return new Mark(file.size(), events.size(), last);
        }

        /** Returns the reason why a file holds less than before; empty for no loss. */
        Optional<String> loss(JournalFile file, JournalFolder folder) {
            if (file.events().size() < events) {
                return Optional.of("got shorter: it held " + events + " events, and now "
                        + file.events().size());
            }
            return events > 0 && !file.holds(last) && !folder.holds(last)
                    ? Optional.of("was replaced: it does not hold the last event that was written to it")
                    : Optional.empty();
        }
    }

    /**
     * Notes the extent of the files that the folder has read. The mark of a file that lost something stays.
     *
     * @return whether a file lost something
     */
    boolean note(JournalFolder folder) {
        return note(folder, marks());
    }

    /** Accepts the files as they are now. The folder must have read all of them. */
    void accept(JournalFolder folder) {
        note(folder, new TreeMap<>());
    }

    private boolean note(JournalFolder folder, TreeMap<String, Mark> noted) {
        List<FileLoss> losses = losses(noted, folder);
        for (JournalFile file : folder.files()) {
            if (losses.stream().noneMatch(fileLoss -> fileLoss.file().equals(file.name()))) {
                noted.put(file.name(), Mark.of(file));
            }
        }
        List<String> lines = new ArrayList<>(List.of(head));
        noted.forEach((name, mark) -> {
            if (name.chars().noneMatch(Character::isISOControl)) {
                lines.add(mark.size + " " + mark.events + " " + mark.last + " " + name);
            }
        });
        marks.write(lines);
        return !losses.isEmpty();
    }

    /** Returns the marks by the file's name; a damaged mark is left out. */
    TreeMap<String, Mark> marks() {
        TreeMap<String, Mark> noted = new TreeMap<>();
        List<String> lines = marks.lines();
        if (!lines.isEmpty() && lines.get(0).equals(head)) {
            for (String line : lines) {
                put(noted, line.split(" ", 4));
            }
        }
        return noted;
    }

    private static void put(TreeMap<String, Mark> noted, String[] cells) {
        try {
            if (cells.length == 4 && cells[3].endsWith(JournalName.SUFFIX)) {
                noted.put(cells[3], new Mark(Long.parseLong(cells[0]), Integer.parseInt(cells[1]), cells[2]));
            }
        } catch (NumberFormatException e) {
            // Left out.
        }
    }

    /**
     * Returns the files that hold less than their marks say.
     *
     * @param noted marks from before the folder read its files: other sessions write both, the files first
     */
    static List<FileLoss> losses(TreeMap<String, Mark> noted, JournalFolder folder) {
        TreeMap<String, Mark> gone = new TreeMap<>(noted);
        List<FileLoss> losses = new ArrayList<>();
        for (JournalFile file : folder.files()) {
            Mark mark = gone.remove(file.name());
            if (mark != null) {
                mark.loss(file, folder).ifPresent(why -> losses.add(new FileLoss(file.name(), why)));
            }
        }
        gone.forEach((name, mark) -> {
            if (mark.events > 0 && !folder.holds(mark.last)) {
                losses.add(new FileLoss(name, "is gone"));
            }
        });
        return losses;
    }

    /** Returns what was not reported before, and notes it. A file that cannot be read is reported each time. */
    Unreported unreported(JournalContents contents) {
        TreeSet<String> before = new TreeSet<>(reported.lines());
        TreeSet<String> now = new TreeSet<>();
        List<Damage> damage = new ArrayList<>();
        for (Damage each : contents.damage()) {
            boolean stays = each.kind() != Damage.Kind.UNREADABLE;
            if (stays) {
                now.add(line(each));
            }
            if (!stays || !before.contains(line(each))) {
                damage.add(each);
            }
        }
        int unknown = contents.unknown();
        String newer = "newer " + unknown;
        if (unknown > 0) {
            now.add(newer);
        }
        if (!now.equals(before)) {
            reported.write(now);
        }
        return new Unreported(damage, before.contains(newer) ? 0 : unknown);
    }

    /** Returns the damage as one line: a file's name may hold any character, even a line end. */
    private static String line(Damage damage) {
        return damage.line() + " " + damage.kind() + " "
                + JournalName.of(damage.file()).replaceAll("\\p{Cntrl}", "?");
    }
}
