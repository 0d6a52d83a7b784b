package guide.journal;

import guide.event.Event;
import guide.journal.disk.Disk;
import guide.journal.disk.FailureReason;
import guide.journal.line.Damage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The files of a journal, kept as they were read, so that a second call reads only what was added since. */
public final class JournalFolder {
    private final Path path;
    private final Disk disk;
    private final TreeMap<Path, JournalFile> files = new TreeMap<>();
    /** The ids of the events that were returned, or written by this session. */
    private IdSet known = new IdSet(0);

    JournalFolder(Path path, Disk disk) {
        this.path = path;
        this.disk = disk;
    }

    Path path() {
        return path;
    }

    JournalFile file(Path file) {
        return files.computeIfAbsent(file, unread -> new JournalFile(unread, disk));
    }

    /** Returns the files that were read, by name. */
    Collection<JournalFile> files() {
        return files.values();
    }

    /** Returns how many different events the files of each device hold together. */
    TreeMap<String, Integer> counts() {
        TreeMap<String, IdSet> ids = new TreeMap<>();
        for (JournalFile file : files.values()) {
            int expected = file.events().size();
            IdSet held = ids.computeIfAbsent(file.device(), any -> new IdSet(expected));
            for (Event event : file.events()) {
                held.add(event.id());
            }
        }
        TreeMap<String, Integer> counts = new TreeMap<>();
        ids.forEach((device, held) -> counts.put(device, held.size()));
        return counts;
    }

    /** Returns whether a file that was read holds this event. */
    boolean holds(String id) {
        for (JournalFile file : files.values()) {
            if (file.holds(id)) {
                return true;
            }
        }
        return false;
    }

    /** Returns everything, each event once. A file that cannot be read is damage, and its readable part counts. */
    JournalContents history() throws IOException {
        List<Damage> damage = refresh();
        List<Path> newer = new ArrayList<>();
        Set<String> illegible = new HashSet<>();
        files.forEach((each, file) -> {
            damage.addAll(file.damage());
            illegible.addAll(file.illegible());
            if (file.isNewer()) {
                newer.add(each);
            }
        });
        return new JournalContents(inOrder(), damage, newer, illegible.size());
    }

    /** Returns the events that were added since the last call or the last history, except {@link #know known} events. */
    List<Event> news() throws IOException {
        refresh();
        List<Event> news = new ArrayList<>();
        for (JournalFile file : files.values()) {
            for (Event event : file.unseen()) {
                if (known.add(event.id())) {
                    news.add(event);
                }
            }
        }
        news.sort(Event.REPLAY);
        return news;
    }

    /** Notes an event that this session has written, so that it is no news. */
    void know(Event event) {
        known.add(event.id());
    }

    /** Returns the highest number in the device's files. A number that is used twice does no harm, since ids differ. */
    long highest(String device) throws IOException {
        refresh();
        long highest = 0;
        for (JournalFile file : files.values()) {
            if (file.device().equals(device)) {
                highest = Math.max(highest, file.highest());
            }
        }
        return highest;
    }

    /** Reads what has changed, and returns the files that cannot be read. */
    List<Damage> refresh() throws IOException {
        List<Path> now = journals();
        files.keySet().retainAll(now);
        List<Damage> unreadable = new ArrayList<>();
        for (Path each : now) {
            try {
                file(each).refresh();
            } catch (IOException e) {
                unreadable.add(Damage.unreadable(each, FailureReason.of(e)));
            }
        }
        return unreadable;
    }

    /** Returns the files of a journal that are in the folder, by name. */
    List<Path> journals() throws IOException {
        return journals(path, disk);
    }

    /** Returns the files of a journal that are in any folder, by name. */
    public static List<Path> journals(Path folder, Disk disk) throws IOException {
        List<Path> journals = new ArrayList<>();
        for (Path entry : disk.list(folder)) {
            if (JournalName.isJournal(entry)) {
                journals.add(entry);
            }
        }
        return journals;
    }

    /** Returns each event once. The first copy in this order counts, so that all machines with these events agree. */
    private List<Event> inOrder() {
        List<Event> all = new ArrayList<>();
        for (JournalFile file : files.values()) {
            all.addAll(file.events());
            file.unseen();
        }
        all.sort(Event.REPLAY);
        List<Event> events = new ArrayList<>(all.size());
        IdSet ids = new IdSet(all.size());
        for (Event event : all) {
            if (ids.add(event.id())) {
                events.add(event);
            }
        }
        known = ids;
        return events;
    }
}
