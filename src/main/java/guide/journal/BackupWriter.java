package guide.journal;

import guide.journal.disk.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the copies of one day. A file that has not changed since an earlier copy is that copy under a second name, so that
 * the sealed years take their room once. A second name is never given to a file of the journal itself, which grows.
 */
final class BackupWriter {
    private static final int CHUNK = 1 << 16;

    private final Disk disk;

    BackupWriter(Disk disk) {
        this.disk = disk;
    }

    /** Writes what a file of the journal has gained. */
    interface Addition {
        void writeTo(Disk.Output out) throws IOException;
    }

    /** Adds to a copy, and to no other day's copy of the same file. */
    void add(Path copy, Addition addition) throws IOException {
        if (disk.isShared(copy)) {
            disk.copy(copy, copy);
        }
        try (Disk.Output out = disk.append(copy)) {
            addition.writeTo(out);
        }
    }

    /**
     * Makes a copy.
     *
     * @param earlier the folders of earlier copies, the last first
     */
    void copy(Path file, Path copy, List<Path> earlier) throws IOException {
        for (Path folder : earlier) {
            Path before = folder.resolve(JournalName.of(file));
            if (isEqual(file, before)) {
                try {
                    disk.link(before, copy);
                    return;
                } catch (IOException e) {
                    break; // A file system without links, or a file of another user.
                }
            }
        }
        disk.copy(file, copy);
    }

    private boolean isEqual(Path file, Path before) {
        try {
            long size = size(file);
            if (size < 0 || size != size(before)) {
                return false;
            }
            try (InputStream a = disk.read(file, 0);
                    InputStream b = disk.read(before, 0)) {
                byte[] chunk = a.readNBytes(CHUNK);
                while (Arrays.equals(chunk, b.readNBytes(CHUNK))) {
                    if (chunk.length < CHUNK) {
                        return true;
                    }
                    chunk = a.readNBytes(CHUNK);
                }
                return false;
            }
        } catch (IOException e) {
            return false; // Unreadable is not equal.
        }
    }

    private long size(Path file) throws IOException {
        return disk.stamp(file).map(Disk.Stamp::size).orElse(-1L);
    }
}
