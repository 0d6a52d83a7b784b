package guide.journal;

import guide.event.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The files of a journal, kept as they were read, so that looking again costs only what was added since. */
final class JournalFolder {
    private final Path path;
    private final Disk disk;
    private final TreeMap<Path, JournalFile> files = new TreeMap<>();
    /** The ids of all events that were told, or written here. */
    private IdSet known = new IdSet(0);

    JournalFolder(Path path, Disk disk) {
        this.path = path;
        this.disk = disk;
    }

    Path path() {
        return path;
    }

    JournalFile file(Path file) {
        JournalFile known = files.get(file);
        if (known != null) {
            return known;
        }
        JournalFile made = new JournalFile(file, disk);
        files.put(file, made);
        return made;
    }

    /** The files that were looked at. */
    Collection<JournalFile> files() {
        return files.values();
    }

    /** Whether a file that was looked at holds this event. */
    boolean holds(String id) {
        for (JournalFile file : files.values()) {
            if (file.holds(id)) {
                return true;
            }
        }
        return false;
    }

    /** Everything, once. A file that cannot be read is damage, and its readable part counts. */
    History history() throws IOException {
        List<Path> there = journals();
        files.keySet().retainAll(there);
        List<Damage> damage = new ArrayList<>();
        List<Path> newer = new ArrayList<>();
        int count = 0;
        for (Path each : there) {
            JournalFile file = file(each);
            try {
                file.refresh();
            } catch (IOException e) {
                damage.add(new Damage(each, 0, Damage.Kind.UNREADABLE, "cannot be read: " + Reason.of(e)));
            }
            damage.addAll(file.damage());
            count += file.events().size();
            if (file.isNewer()) {
                newer.add(each);
            }
        }
        return new History(inOrder(count), damage, newer);
    }

    /** What was added since the history was read, or since this was asked last, but for what is {@link #know known}. */
    List<Event> news() throws IOException {
        List<Path> there = journals();
        files.keySet().retainAll(there);
        List<Event> news = new ArrayList<>();
        for (Path each : there) {
            JournalFile file = file(each);
            try {
                file.refresh();
            } catch (IOException e) {
                // What can be read of it counts.
            }
            for (Event event : file.untold()) {
                if (known.add(event.id())) {
                    news.add(event);
                }
            }
        }
        news.sort(Event.REPLAY);
        return news;
    }

    /** This session wrote the event itself, so it is no news to it. */
    void know(Event event) {
        known.add(event.id());
    }

    /** The highest number that the device's files show. */
    long highest(String device) throws IOException {
        long highest = 0;
        for (Path each : journals()) {
            if (JournalName.device(each).equals(device)) {
                highest = Math.max(highest, highestIn(file(each)));
            }
        }
        return highest;
    }

    private static long highestIn(JournalFile file) {
        try {
            file.refresh();
        } catch (IOException e) {
            // A number that is used twice does no harm: ids tell events apart.
        }
        return file.highest();
    }

    /** The files of a journal that stand in the folder, by name. */
    List<Path> journals() throws IOException {
        return journals(path, disk);
    }

    static List<Path> journals(Path folder, Disk disk) throws IOException {
        List<Path> journals = new ArrayList<>();
        for (Path entry : disk.list(folder)) {
            if (JournalName.isJournal(entry)) {
                journals.add(entry);
            }
        }
        return journals;
    }

    /** Of copies the first in this order counts, so that every machine with these events says the same. */
    private List<Event> inOrder(int count) {
        List<Event> all = new ArrayList<>(count);
        for (JournalFile file : files.values()) {
            all.addAll(file.events());
            file.untold();
        }
        all.sort(Event.REPLAY);
        List<Event> events = new ArrayList<>(count);
        IdSet ids = new IdSet(count);
        for (Event event : all) {
            if (ids.add(event.id())) {
                events.add(event);
            }
        }
        known = ids;
        return events;
    }
}
