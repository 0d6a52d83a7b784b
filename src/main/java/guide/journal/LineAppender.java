package guide.journal;

import guide.journal.disk.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Adds whole lines to the end of a file, and never touches what was there before. */
final class LineAppender {
    /** The number of writes, each of which a syncer may spoil by replacing the file, before the append fails. */
    private static final int ATTEMPTS = 3;

    private final JournalFolder folder;
    private final Disk disk;
    /** The files whose names are on the medium, each by the key of the file that has the name. */
    private final Map<Path, String> lasting = new HashMap<>();

    LineAppender(JournalFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Returns once the lines are on the medium and were read back.
     *
     * @param lines whole lines, each with its line end
     * @throws IOException if they are not; the file is then as it was before, as far as can be known
     */
    void add(Path path, byte[] lines) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JournalFile file = folder.file(path);
            file.refresh();
            if (isAdded(file, path, lines)) {
                return;
            }
        }
        throw new IOException("the file is replaced again and again");
    }

    /** Returns false where the file that was written to no longer has that name. */
    private boolean isAdded(JournalFile file, Path path, byte[] lines) throws IOException {
        try (Disk.Output out = disk.append(path)) {
            long before = out.size();
            // A torn line must not be glued to the first new line; a blank line does no harm.
            byte[] bytes = before == file.size() ? lines : afterLineEnd(lines);
            try {
                out.write(bytes);
                out.sync();
                Disk.Stamp there = disk.stamp(path).orElse(Disk.Stamp.NONE);
                // A syncer may have put another file in its place, whose name need not be on the medium.
                if (!there.key().equals(lasting.get(path))) {
                    disk.syncFolder(folder.path());
                    lasting.put(path, there.key());
                }
                if (there.size() >= before + bytes.length && isReadBack(path, before, bytes)) {
                    file.refresh();
                    return true;
                }
            } catch (IOException e) {
                takeBack(out, before, bytes.length);
                throw e;
            }
            // The file may have been moved, and come back one day.
            takeBack(out, before, bytes.length);
            return false;
        }
    }

    private boolean isReadBack(Path path, long from, byte[] bytes) throws IOException {
        try (InputStream in = disk.read(path, from)) {
            return Arrays.equals(in.readNBytes(bytes.length), bytes);
        }
    }

    /** Removes only what was just written: where the file is longer than that, another program has added to it. */
    private static void takeBack(Disk.Output out, long before, int written) {
        try {
            long size = out.size();
            if (size > before && size <= before + written) {
                out.truncate(before);
            }
        } catch (IOException e) {
            // The lines may stay, whole or torn. A retry writes them again with the same ids, so they count once.
        }
    }

    private static byte[] afterLineEnd(byte[] lines) {
        byte[] bytes = new byte[lines.length + 1];
        bytes[0] = '\n';
        System.arraycopy(lines, 0, bytes, 1, lines.length);
        return bytes;
    }
}
