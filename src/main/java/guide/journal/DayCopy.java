package guide.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One day's copy beside the journal, event by event: it lacks what was merged since it was made, and what a full disk did not
 * take.
 *
 * @param folder where it is
 */
record DayCopy(Path folder, Disk disk) {
    /** How many events of the journal are not in it; 0 where the journal cannot be listed, which others tell. */
    int lacking(JournalFolder journal) throws IOException {
        Set<String> held = held();
        int[] lacking = new int[1];
        for (Path file : files(journal)) {
            each(file, (key, line) -> lacking[0] += held.add(key) ? 1 : 0);
        }
        return lacking[0];
    }

    /** Adds what it lacks; what it holds stays as it is. */
    void fill(JournalFolder journal) throws IOException {
        Set<String> held = held();
        for (Path file : files(journal)) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            lines.write('\n'); // What stands there may be torn.
            each(file, (key, line) -> {
                if (held.add(key)) {
                    lines.writeBytes(Tail.ended(line));
                }
            });
            if (lines.size() > 1) {
                try (Disk.Output out = disk.append(Backups.copyOf(file, folder))) {
                    out.write(lines.toByteArray());
                }
            }
        }
    }

    private Set<String> held() throws IOException {
        Set<String> held = new HashSet<>();
        for (Path copy : JournalFolder.journals(folder, disk)) {
            each(copy, (key, line) -> held.add(key));
        }
        return held;
    }

    private static List<Path> files(JournalFolder journal) {
        try {
            return journal.journals();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void each(Path file, EventLines.Taker taker) {
        try {
            EventLines.read(file, disk, taker);
        } catch (IOException e) {
            // A file of the journal that cannot be read is told as damage; a copy that cannot be read holds nothing.
        }
    }
}
