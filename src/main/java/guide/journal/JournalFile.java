package guide.journal;

import guide.event.Event;
import guide.journal.disk.Disk;
import guide.journal.line.Checksum;
import guide.journal.line.Damage;
import guide.journal.line.EventLines;
import guide.journal.line.LineReader;
import guide.journal.line.ParsedPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One file of the journal, read as far as possible, and read again only where it has changed. */
final class JournalFile implements EventLines.Receiver {
    /** A file with more damage is no journal, and the person reads the list. */
    private static final int MOST_DAMAGE = 1000;

    private static final int LONGEST_ANCHOR = 64;

    private final Path path;
    private final String device;
    private final Disk disk;
    private final EventLines lines;
    private final List<Event> events = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();
    /** The checksums of the lines that only a newer version can read. */
    private final List<String> illegible = new ArrayList<>();

    private boolean isNewer;
    /** The number of events that {@link #unseen} has returned: to search all of 100,000 takes 15 ms at each question. */
    private int passedOn;

    private Disk.Stamp stamp = Disk.Stamp.NONE;

    // The state at the last line end; a line without its end is read again when the file has grown.
    private EventLines.Position complete = EventLines.Position.START;
    private int completeEvents;
    private int completeDamage;
    private int completeIllegible;
    /** The last bytes before {@link #complete}: they must still be there, or this is another file. */
    private byte[] anchor = new byte[0];

    JournalFile(Path path, Disk disk) {
        this.path = path;
        this.disk = disk;
        this.device = JournalName.device(path);
        this.lines = new EventLines(device);
    }

    String device() {
        return device;
    }

    String name() {
        return JournalName.of(path);
    }

    /** Returns whether only one session wrote this file. */
    boolean isOfSession() {
        return JournalName.isOfSession(path);
    }

    List<Event> events() {
        return events;
    }

    List<Damage> damage() {
        return damage;
    }

    /** Returns a key for each line that only a newer version can read, equal for equal lines. */
    List<String> illegible() {
        return illegible;
    }

    /** Returns the events that were read since the last call; all of them where the file was replaced. */
    List<Event> unseen() {
        List<Event> unseen = List.copyOf(events.subList(Math.min(passedOn, events.size()), events.size()));
        passedOn = events.size();
        return unseen;
    }

    /** Returns whether a newer version has written to this file. */
    boolean isNewer() {
        return isNewer;
    }

    /** Returns whether the last refresh found no such file, or could not read all of it. */
    boolean isUnread() {
        return stamp.isSame(Disk.Stamp.NONE);
    }

    /** Returns the size up to the last line end, in bytes. */
    long size() {
        return complete.bytes();
    }

    /** Returns the highest number of an event, 0 without events. */
    long highest() {
        long highest = 0;
        for (Event event : events) {
            highest = Math.max(highest, event.number());
        }
        return highest;
    }

    /** Returns whether the file holds an event. Searches from the end, where a new event is. */
    boolean holds(String id) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** Reads what has changed. After an error, the part that was read counts, and the next call begins anew. */
    void refresh() throws IOException {
        Optional<Disk.Stamp> now = disk.stamp(path);
        if (now.isEmpty()) {
            forget();
            return;
        }
        if (!now.get().isRegular()) {
            forget();
            throw new IOException("it is not a regular file");
        }
        if (now.get().isSame(stamp)) {
            return;
        }
        if (!hasOnlyGrown(now.get())) {
            forget();
        }
        stamp = Disk.Stamp.NONE;
        dropIncomplete();
        try (InputStream in = disk.read(path, complete.bytes())) {
            lines.read(in, complete, this);
        }
        stamp = now.get();
    }

    private boolean hasOnlyGrown(Disk.Stamp now) throws IOException {
        if (!stamp.key().equals(now.key()) || now.size() < complete.bytes()) {
            return false;
        }
        try (InputStream in = disk.read(path, complete.bytes() - anchor.length)) {
            return Arrays.equals(in.readNBytes(anchor.length), anchor);
        }
    }

    private void forget() {
        stamp = Disk.Stamp.NONE;
        isNewer = false;
        complete = EventLines.Position.START;
        completeEvents = completeDamage = completeIllegible = 0;
        anchor = new byte[0];
        dropIncomplete();
    }

    private void dropIncomplete() {
        events.subList(completeEvents, events.size()).clear();
        damage.subList(completeDamage, damage.size()).clear();
        illegible.subList(completeIllegible, illegible.size()).clear();
        passedOn = Math.min(passedOn, completeEvents);
    }

    @Override
    public void piece(long line, LineReader.Piece piece, byte[] buffer) {
        if (piece.parsedPart() instanceof ParsedPart.Known known) {
            events.add(known.event());
        } else if (piece.parsedPart() instanceof ParsedPart.Newer newer) {
            isNewer = true;
            newer.event()
                    .ifPresentOrElse(events::add, () -> illegible.add(Checksum.of(buffer, piece.from(), piece.to())));
        } else if (piece.parsedPart() instanceof ParsedPart.Damaged damaged) {
            damaged(line, damaged);
        }
    }

    @Override
    public void complete(EventLines.Position position, byte[] buffer, int end) {
        complete = position;
        completeEvents = events.size();
        completeDamage = damage.size();
        completeIllegible = illegible.size();
        anchor = Arrays.copyOfRange(buffer, Math.max(0, end - LONGEST_ANCHOR), end);
    }

    private void damaged(long line, ParsedPart.Damaged damaged) {
        if (damage.size() < MOST_DAMAGE - 1) {
            damage.add(new Damage(path, line, damaged.kind(), damaged.reason()));
        } else if (damage.size() < MOST_DAMAGE) {
            String reason = "from here on the file is damaged in too many places to list";
            damage.add(new Damage(path, line, damaged.kind(), reason));
        }
    }
}
