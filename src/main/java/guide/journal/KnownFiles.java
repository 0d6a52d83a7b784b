package guide.journal;

import guide.journal.line.Checksum;
import guide.journal.line.Damage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
     * Notes the extent of the files that the folder has read. The mark of a file that lost something stays.
     *
     * @return whether a file lost something
     */
    boolean note(JournalFolder folder) {
        return note(folder, marks());
    }

    /** Accepts the files as they are now. The folder must have read all of them. */
    void accept(JournalFolder folder) {
        note(folder, new FileExtents());
    }

    private boolean note(JournalFolder folder, FileExtents noted) {
        List<FileLoss> losses = noted.losses(folder);
        noted.update(folder, losses);
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(noted.lines());
        marks.write(lines);
        return !losses.isEmpty();
    }

    /** Returns what was noted; a damaged line is left out. */
    FileExtents marks() {
        FileExtents noted = new FileExtents();
        List<String> lines = marks.lines();
        if (!lines.isEmpty() && lines.get(0).equals(head)) {
            lines.forEach(noted::read);
        }
        return noted;
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

    /** Returns the damage on one line. A file's name can contain a line end, which is replaced. */
    private static String line(Damage damage) {
        return damage.line() + " " + damage.kind() + " "
                + JournalName.of(damage.file()).replaceAll("\\p{Cntrl}", "?");
    }
}
