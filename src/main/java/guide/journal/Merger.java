package guide.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes from other files what no file of the journal holds: the union, line by line, each byte for byte. A line goes into
 * a file that bears the name of the device that wrote it and of this one, so that still no two machines write one file.
 */
final class Merger {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Lines are written in batches of about so many bytes. */
    private static final int BATCH = 1 << 20;

    private final JournalFolder folder;
    private final Device device;
    /** In the names of the files that only this session writes. */
    private final String session;

    private final Disk disk;
    private final Tail tail;

    Merger(JournalFolder folder, Device device, String session, Disk disk) {
        this.folder = folder;
        this.device = device;
        this.session = session;
        this.disk = disk;
        this.tail = new Tail(folder, disk);
    }

    /** Takes what these files hold; one that cannot be read is damage. */
    Merged take(List<Path> files) throws NotMergedException {
        String ours = ours();
        try (Disk.Hold hold = disk.lock(device.lockFile(), PATIENCE)) {
            return take(files, hold.isHeld() ? ours : ours + '-' + session);
        }
    }

    /** The same for a caller that holds the device's lock. */
    Merged takeLocked(List<Path> files) throws NotMergedException {
        return take(files, ours());
    }

    private Merged take(List<Path> files, String writer) throws NotMergedException {
        try {
            disk.createFolder(folder.path());
            return new Taking(writer).of(files);
        } catch (IOException e) {
            throw new NotMergedException("not merged into " + folder.path() + ": " + Reason.of(e), e);
        }
    }

    private String ours() throws NotMergedException {
        try {
            return device.id();
        } catch (CannotCreateException e) {
            throw new NotMergedException("not merged: " + e.getMessage(), e);
        }
    }

    private final class Taking {
        private final String writer;
        private final Set<String> known = new HashSet<>();
        private final TreeMap<String, Integer> taken = new TreeMap<>();
        private final List<Damage> damage = new ArrayList<>();
        private int seen;

        /** @param writer in the names of the files that are written */
        Taking(String writer) {
            this.writer = writer;
        }

        Merged of(List<Path> files) throws IOException {
            for (Path own : folder.journals()) {
                try {
                    EventLines.read(own, disk, (key, line) -> known.add(key));
                } catch (IOException e) {
                    // What cannot be read here may be taken a second time, and counts once by its id.
                }
            }
            for (Path file : files) {
                take(file);
            }
            return new Merged(taken, seen, damage);
        }

        private void take(Path file) throws IOException {
            String from = JournalName.device(file);
            List<ByteArrayOutputStream> batches = new ArrayList<>();
            int[] count = new int[1];
            try {
                damage.addAll(EventLines.read(file, disk, (key, line) -> {
                    seen++;
                    if (known.add(key)) {
                        count[0]++;
                        batch(batches).writeBytes(Tail.ended(line));
                    }
                }));
            } catch (IOException e) {
                damage.add(new Damage(file, 0, Damage.Kind.UNREADABLE, "cannot be read: " + Reason.of(e)));
            }
            for (ByteArrayOutputStream batch : batches) {
                save(folder.path().resolve(JournalName.merged(from, writer)), batch.toByteArray());
            }
            if (count[0] > 0) {
                taken.merge(from, count[0], Integer::sum);
            }
        }

        private void save(Path target, byte[] lines) throws IOException {
            tail.add(target, lines, (file, from) -> {
                try (InputStream in = disk.read(target, from)) {
                    return Arrays.equals(in.readNBytes(lines.length), lines);
                }
            });
        }
    }

    private static ByteArrayOutputStream batch(List<ByteArrayOutputStream> batches) {
        if (batches.isEmpty() || batches.get(batches.size() - 1).size() > BATCH) {
            batches.add(new ByteArrayOutputStream());
        }
        return batches.get(batches.size() - 1);
    }
}
