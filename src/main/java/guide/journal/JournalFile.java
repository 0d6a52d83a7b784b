package guide.journal;

import guide.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One file of the journal, read as far as it goes, and again only where it has changed. */
final class JournalFile implements LineSplitter.Lines {
    /** A file with more is no journal; the list is for a person. */
    private static final int MOST_DAMAGE = 1000;

    private static final int LONGEST_ANCHOR = 64;

    private final Path path;
    private final Disk disk;
    private final LineReader reader;
    private final List<Event> events = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();
    private boolean isNewer;
    private int told;
    private Disk.Stamp stamp = Disk.Stamp.NONE;

    // What follows is as of the last line end; a line without one is read again when the file has grown.
    private long settled;
    private long lines;
    private int settledEvents;
    private int settledDamage;
    /** The last bytes before {@link #settled}: they must still be there, or the file is another one. */
    private byte[] anchor = new byte[0];

    JournalFile(Path path, Disk disk) {
        this.path = path;
        this.disk = disk;
        this.reader = new LineReader(JournalName.device(path));
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    List<Event> events() {
        return events;
    }

    List<Damage> damage() {
        return damage;
    }

    /** The events that were read since this was asked last; all of them where the file was replaced. */
    List<Event> untold() {
        List<Event> untold = List.copyOf(events.subList(Math.min(told, events.size()), events.size()));
        told = events.size();
        return untold;
    }

    /** Whether a newer version has written here. */
    boolean isNewer() {
        return isNewer;
    }

    /** The size up to the last line end. */
    long settled() {
        return settled;
    }

    /** The highest number, 0 where there is none. */
    long highest() {
        long highest = 0;
        for (Event event : events) {
            highest = Math.max(highest, event.number());
        }
        return highest;
    }

    /** Looked for from the end, where a new one is. */
    boolean holds(String id) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** Reads what has changed. After an error what was read so far counts, and the next call begins anew. */
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
        cutBack();
        try (InputStream in = disk.read(path, settled)) {
            LineSplitter.split(in, this);
        }
        stamp = now.get();
    }

    private boolean hasOnlyGrown(Disk.Stamp now) throws IOException {
        if (!stamp.key().equals(now.key()) || now.size() < settled) {
            return false;
        }
        try (InputStream in = disk.read(path, settled - anchor.length)) {
            return Arrays.equals(in.readNBytes(anchor.length), anchor);
        }
    }

    private void forget() {
        stamp = Disk.Stamp.NONE;
        isNewer = false;
        told = 0;
        settled = lines = settledEvents = settledDamage = 0;
        anchor = new byte[0];
        cutBack();
    }

    private void cutBack() {
        events.subList(settledEvents, events.size()).clear();
        damage.subList(settledDamage, damage.size()).clear();
        told = Math.min(told, settledEvents);
    }

    @Override
    public void line(byte[] buffer, int from, int to, long dropped) {
        take(buffer, from, to, dropped);
        settled += dropped + to + 1 - from;
    }

    @Override
    public void settle(byte[] buffer, int end) {
        settledEvents = events.size();
        settledDamage = damage.size();
        anchor = Arrays.copyOfRange(buffer, Math.max(0, end - LONGEST_ANCHOR), end);
    }

    @Override
    public void rest(byte[] buffer, int from, int to, long dropped) {
        take(buffer, from, to, dropped);
        lines--; // It has not ended, so its number is not used up.
    }

    private void take(byte[] buffer, int from, int to, long dropped) {
        lines++;
        if (dropped + to - from > EventLine.LONGEST) {
            damaged(Damage.Kind.TOO_LONG, "the line is longer than " + EventLine.LONGEST / 1024 + " kB");
            return;
        }
        for (LineReader.Piece piece : reader.read(buffer, from, to)) {
            if (piece.reading() instanceof Reading.Known known) {
                events.add(known.event());
            } else if (piece.reading() instanceof Reading.Newer newer) {
                isNewer = true;
                newer.event().ifPresent(events::add);
            } else if (piece.reading() instanceof Reading.Damaged damaged) {
                damaged(damaged.kind(), damaged.reason());
            }
        }
    }

    private void damaged(Damage.Kind kind, String reason) {
        if (damage.size() < MOST_DAMAGE - 1) {
            damage.add(new Damage(path, lines, kind, reason));
        } else if (damage.size() < MOST_DAMAGE) {
            damage.add(new Damage(path, lines, kind, "from here on the file is damaged in too many places to list"));
        }
    }
}
