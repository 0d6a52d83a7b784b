package guide.journal;

import guide.journal.disk.Disk;
import guide.journal.disk.FailureReason;
import guide.journal.line.DamagedLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Takes from other files the lines that no file of the journal holds, byte for byte. A line goes into a file that bears
 * the name of the device that wrote it and of this device, so that no two machines ever write the same file.
 */
final class Merger {
    private static final int CHUNK = 1 << 20;

    private final JournalFolder folder;
    private final Device device;
    private final LineAppender lines;
    private final Backups backups;
    private final KnownFiles known;
    private final Supplier<LocalDate> today;
    /** Part of the names of the files that only this session writes. */
    private final String session;

    Merger(
            JournalFolder folder,
            Device device,
            LineAppender lines,
            Backups backups,
            KnownFiles known,
            Supplier<LocalDate> today,
            String session) {
        this.folder = folder;
        this.device = device;
        this.lines = lines;
        this.backups = backups;
        this.known = known;
        this.today = today;
        this.session = session;
    }

    /** Takes what these files hold. A file that cannot be read is damage. */
    MergeResult merge(List<Path> files) throws JournalException {
        String writer = writer();
        try (Disk.Hold hold = device.lock(Disk.PATIENCE)) {
            return hold.isHeld() ? mergeAndNote(files, writer) : merge(files, writer + '-' + session);
        }
    }

    private String writer() throws JournalException {
        try {
            return device.id();
        } catch (JournalException e) {
            throw JournalException.notMerged("not merged: " + e.getMessage(), e);
        }
    }

    /** Also notes the extent of the files, so that what was taken is missed when it is gone. */
    private MergeResult mergeAndNote(List<Path> files, String writer) throws JournalException {
        MergeResult mergeResult = merge(files, writer);
        if (mergeResult.count() > 0) {
            try {
                folder.refresh();
                known.note(folder);
            } catch (IOException e) {
                // The next answer notes it.
            }
        }
        return mergeResult;
    }

    private MergeResult merge(List<Path> files, String writer) throws JournalException {
        TreeMap<String, Integer> taken = new TreeMap<>();
        TreeMap<Path, Long> begun = new TreeMap<>();
        List<DamagedLines> damage = new ArrayList<>();
        int seen = 0;
        try {
            device.disk().createFolder(folder.path());
            UnknownLines unknown = new UnknownLines(folder.journals(), device.disk());
            for (Path file : files) {
                UnknownLines.Found found = unknown.find(file);
                String from = JournalName.device(file);
                Path target = folder.path().resolve(JournalName.merged(from, writer));
                for (ByteArrayOutputStream batch : found.batches()) {
                    begun.putIfAbsent(target, size(target));
                    lines.add(target, batch.toByteArray());
                }
                if (found.count() > 0) {
                    taken.merge(from, found.count(), Integer::sum);
                }
                seen += found.seen();
                damage.addAll(found.damage());
            }
        } catch (IOException e) {
            throw JournalException.notMerged("not merged into " + folder.path() + ": " + FailureReason.of(e), e);
        } finally {
            // Last: to make a copy may remove the oldest one, and the files may be those of the copies.
            begun.forEach((file, from) -> backups.keep(folder, file, today.get(), out -> pour(file, from, out)));
        }
        return new MergeResult(taken, seen, damage);
    }

    private long size(Path file) throws IOException {
        return device.disk().stamp(file).map(Disk.Stamp::size).orElse(0L);
    }

    private void pour(Path file, long from, Disk.Output out) throws IOException {
        try (InputStream in = device.disk().read(file, from)) {
            byte[] chunk;
            while ((chunk = in.readNBytes(CHUNK)).length > 0) {
                out.write(chunk);
            }
        }
    }
}
