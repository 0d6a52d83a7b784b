package guide.journal;

import guide.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A file's events as the bytes that they stand in, so that they can be copied without being understood. */
final class EventLines implements LineSplitter.Lines {
    private final Path file;
    private final Taker taker;
    private final LineReader reader;
    private final List<Damage> damage = new ArrayList<>();
    private final CRC32C crc = new CRC32C();
    private long lines;

    private EventLines(Path file, Taker taker) {
        this.file = file;
        this.taker = taker;
        this.reader = new LineReader(JournalName.device(file));
    }

    /** Takes events. */
    interface Taker {
        /**
         * One event, also of a kind or version that is not known.
         *
         * @param key the event's id and the sum of its bytes: equal for equal lines, whatever file they stand in
         * @param line its bytes, without a line end
         */
        void take(String key, byte[] line);
    }

    /** Reads a file, and returns what in it is no event. */
    static List<Damage> read(Path file, Disk disk, Taker taker) throws IOException {
        Optional<Disk.Stamp> stamp = disk.stamp(file);
        if (stamp.isPresent() && !stamp.get().isRegular()) {
            throw new IOException("it is not a regular file");
        }
        EventLines lines = new EventLines(file, taker);
        try (InputStream in = disk.read(file, 0)) {
            LineSplitter.split(in, lines);
        }
        return lines.damage;
    }

    @Override
    public void line(byte[] buffer, int from, int to, long dropped) {
        lines++;
        if (dropped + to - from > EventLine.LONGEST) {
            damage.add(new Damage(file, lines, Damage.Kind.TOO_LONG, "the line is too long"));
            return;
        }
        for (LineReader.Piece piece : reader.read(buffer, from, to)) {
            if (piece.reading() instanceof Reading.Known known) {
                take(known.event().id(), buffer, piece);
            } else if (piece.reading() instanceof Reading.Newer newer) {
                take(newer.event().map(Event::id).orElse(""), buffer, piece);
            } else if (piece.reading() instanceof Reading.Damaged damaged) {
                damage.add(new Damage(file, lines, damaged.kind(), damaged.reason()));
            }
        }
    }

    private void take(String id, byte[] buffer, LineReader.Piece piece) {
        byte[] line = Arrays.copyOfRange(buffer, piece.from(), piece.to());
        // Without an id that can be read the whole line names itself.
        taker.take(id.isEmpty() ? new String(line, StandardCharsets.ISO_8859_1) : id + ' ' + sum(line), line);
    }

    private String sum(byte[] line) {
        crc.reset();
        crc.update(line);
        return EventLine.hex(crc.getValue());
    }

    @Override
    public void settle(byte[] buffer, int end) {
        // Read once, so nothing is to be remembered.
    }

    @Override
    public void rest(byte[] buffer, int from, int to, long dropped) {
        line(buffer, from, to, dropped);
    }
}
