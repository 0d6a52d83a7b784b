package guide.journal;

import guide.journal.disk.Disk;
import guide.journal.disk.FailureReason;
import guide.journal.line.Damage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Takes from other files the lines that no file of the journal holds, byte for byte. A line goes into a file that bears
 * the name of the device that wrote it and of this device, so that no two machines ever write the same file.
 */
final class Merger {
    private final JournalFolder folder;
    private final Device device;
    private final LineAppender lines;
    /** Part of the names of the files that only this session writes. */
    private final String session;

    Merger(JournalFolder folder, Device device, LineAppender lines, String session) {
        this.folder = folder;
        this.device = device;
        this.lines = lines;
        this.session = session;
    }

    /** Takes what these files hold. A file that cannot be read is damage. */
    MergeResult merge(List<Path> files) throws JournalException {
        String writer = writer();
        try (Disk.Hold hold = device.lock(Disk.PATIENCE)) {
            return merge(files, hold.isHeld() ? writer : writer + '-' + session);
        }
    }

    private String writer() throws JournalException {
        try {
            return device.id();
        } catch (JournalException e) {
            throw JournalException.notMerged("not merged: " + e.getMessage(), e);
        }
    }

    private MergeResult merge(List<Path> files, String writer) throws JournalException {
        TreeMap<String, Integer> taken = new TreeMap<>();
        List<Damage> damage = new ArrayList<>();
        int seen = 0;
        try {
            device.disk().createFolder(folder.path());
            UnknownLines unknown = new UnknownLines(folder.journals(), device.disk());
            for (Path file : files) {
                UnknownLines.Found found = unknown.find(file);
                String from = JournalName.device(file);
                for (ByteArrayOutputStream batch : found.batches()) {
                    lines.add(folder.path().resolve(JournalName.merged(from, writer)), batch.toByteArray());
                }
                if (found.count() > 0) {
                    taken.merge(from, found.count(), Integer::sum);
                }
                seen += found.seen();
                damage.addAll(found.damage());
            }
        } catch (IOException e) {
            throw JournalException.notMerged("not merged into " + folder.path() + ": " + FailureReason.of(e), e);
        }
        return new MergeResult(taken, seen, damage);
    }
}
