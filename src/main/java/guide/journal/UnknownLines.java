package guide.journal;

import guide.journal.disk.Disk;
import guide.journal.disk.FailureReason;
import guide.journal.line.Checksum;
import guide.journal.line.Damage;
import guide.journal.line.DamageTally;
import guide.journal.line.DamagedLines;
import guide.journal.line.EventLines;
import guide.journal.line.LineReader;
import guide.journal.line.ParsedPart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the lines of other files that a journal lacks, each line once and byte for byte, so that events of a newer
 * version are copied too.
 */
final class UnknownLines {
    /** Lines are returned in batches of about this size, in bytes. */
    private static final int BATCH = 1 << 20;

    private final Disk disk;
    private final Set<String> known = new HashSet<>();

    /** @param held the files whose lines are known; lines that cannot be read stay unknown, and count once by their ids */
    UnknownLines(List<Path> held, Disk disk) {
        this.disk = disk;
        held.forEach(this::find);
    }

    /** Returns how many lines of some files none of the others holds. */
    static int count(List<Path> files, List<Path> others, Disk disk) {
        UnknownLines unknown = new UnknownLines(others, disk);
        return files.stream().mapToInt(file -> unknown.find(file).count()).sum();
    }

    /** Reads a file, whose lines are known from now on. A file that cannot be read is damage. */
    Found find(Path file) {
        Found found = new Found(file);
        try {
            Optional<Disk.Stamp> stamp = disk.stamp(file);
            if (stamp.isPresent() && !stamp.get().isRegular()) {
                throw new IOException("it is not a regular file");
            }
            try (InputStream in = disk.read(file, 0)) {
                new EventLines("").read(in, EventLines.Position.START, found);
            }
        } catch (IOException e) {
            found.damage.add(Damage.unreadable(file, FailureReason.of(e)));
        }
        return found;
    }

    /** Returns a key that is equal for equal lines, whichever file they are in. */
    private static String key(LineReader.Piece piece, byte[] buffer) {
        ParsedPart parsedPart = piece.parsedPart();
        if (parsedPart instanceof ParsedPart.Known known) {
            return known.event().id() + ' ' + Checksum.of(buffer, piece.from(), piece.to());
        }
        return new String(buffer, piece.from(), piece.to() - piece.from(), StandardCharsets.ISO_8859_1);
    }

    /** The lines and the damage that were found in one file. */
    final class Found implements EventLines.Receiver {
        private final Path file;
        private final List<ByteArrayOutputStream> batches = new ArrayList<>();
        private final DamageTally damage = new DamageTally();
        private int count;
        private int seen;

        private Found(Path file) {
            this.file = file;
        }

        /** Returns the unknown lines, each with its line end. */
        List<ByteArrayOutputStream> batches() {
            return batches;
        }

        /** Returns how many lines were unknown. */
        int count() {
            return count;
        }

        /** Returns how many events the file holds. */
        int seen() {
            return seen;
        }

        /** Returns the parts of the file that are no event. */
        List<DamagedLines> damage() {
            return damage.lines();
        }

        @Override
        public void piece(long line, LineReader.Piece piece, byte[] buffer) {
            if (piece.parsedPart() instanceof ParsedPart.Damaged damaged) {
                damage.add(new Damage(file, line, damaged.kind(), damaged.reason()));
                return;
            }
            seen++;
            if (known.add(key(piece, buffer))) {
                count++;
                if (batches.isEmpty() || batches.get(batches.size() - 1).size() > BATCH) {
                    batches.add(new ByteArrayOutputStream());
                }
                ByteArrayOutputStream batch = batches.get(batches.size() - 1);
                batch.write(buffer, piece.from(), piece.to() - piece.from());
                batch.write('\n');
            }
        }
    }
}
