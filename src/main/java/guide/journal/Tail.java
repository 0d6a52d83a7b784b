package guide.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Adds whole lines behind what a file holds, and never touches what was there before. */
final class Tail {
    /** How often a file may be replaced by a syncer under our hands before we give up. */
    private static final int ATTEMPTS = 3;

    private final JournalFolder folder;
    private final Disk disk;
    private final Set<Path> lasting = new HashSet<>();

    Tail(JournalFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Whether a file, read again by its name, holds what was written. */
    interface ReadBack {
        boolean holds(JournalFile file, long from) throws IOException;
    }

    /**
     * Returns once the lines are on the medium and were read back.
     *
     * @param lines whole lines, each with its end
     * @throws IOException where they are not; the file is as it was before, as far as can be told
     */
    void add(Path path, byte[] lines, ReadBack back) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JournalFile file = folder.file(path);
            file.refresh();
            if (isAdded(file, path, lines, back)) {
                return;
            }
        }
        throw new IOException("the file is replaced again and again");
    }

    /** False where the file that was written to is no longer the one of that name. */
    private boolean isAdded(JournalFile file, Path path, byte[] lines, ReadBack back) throws IOException {
        try (Disk.Output out = disk.append(path)) {
            long before = out.size();
            // Whatever stands after the last line end must not be glued to; a blank line does no harm.
            byte[] bytes = before == file.settled() ? lines : begun(lines);
            try {
                out.write(bytes);
                out.sync();
                if (!lasting.contains(path)) {
                    disk.syncFolder(folder.path());
                    lasting.add(path);
                }
                file.refresh();
                if (back.holds(file, before + bytes.length - lines.length)) {
                    return true;
                }
            } catch (IOException e) {
                takeBack(out, before, bytes.length);
                throw e;
            }
            // The file may have been moved and come back one day.
            takeBack(out, before, bytes.length);
            return false;
        }
    }

    /** Only what was just written: where the file is longer than that, somebody else has added to it. */
    private static void takeBack(Disk.Output out, long before, int written) {
        try {
            long size = out.size();
            if (size > before && size <= before + written) {
                out.truncate(before);
            }
        } catch (IOException e) {
            // The lines may stay, whole or torn. A retry writes them again under the same ids, so they count once.
        }
    }

    /** A line with its end. */
    static byte[] ended(byte[] line) {
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }

    private static byte[] begun(byte[] lines) {
        byte[] begun = new byte[lines.length + 1];
        begun[0] = '\n';
        System.arraycopy(lines, 0, begun, 1, lines.length);
        return begun;
    }
}
