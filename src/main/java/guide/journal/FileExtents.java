package guide.journal;

import guide.event.Event;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The extent of each file of a journal when it was last written, and how many events the files of a device held together:
 * a syncer that cannot join two versions of a file puts the second one beside it, and then no event is missing although a
 * file got shorter.
 */
final class FileExtents {
    private final TreeMap<String, Mark> files = new TreeMap<>();
    private final TreeMap<String, Integer> devices = new TreeMap<>();

    /**
     * The extent of a file.
     *
     * @param size up to the last line end, in bytes
     * @param events the number of events in the file
     * @param last the id of the last event
     */
    private record Mark(long size, int events, String last) {
        static Mark of(JournalFile file) {
            List<Event> events = file.events();
            String last = events.isEmpty() ? "-" : events.get(events.size() - 1).id();
            return new Mark(file.size(), events.size(), last);
        }
    }

    /** Takes a line that {@link #lines} has written; any other is left out. */
    void read(String line) {
        String[] cells = line.split(" ", 4);
        try {
            if (cells.length == 2) {
                devices.put(cells[1], Integer.parseInt(cells[0]));
            } else if (cells.length == 4 && cells[3].endsWith(JournalName.SUFFIX)) {
                files.put(cells[3], new Mark(Long.parseLong(cells[0]), Integer.parseInt(cells[1]), cells[2]));
            }
        } catch (NumberFormatException e) {
            // Left out.
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        devices.forEach((device, events) -> lines.add(events + " " + device));
        files.forEach((name, mark) -> {
            if (name.chars().noneMatch(Character::isISOControl)) {
                lines.add(mark.size + " " + mark.events + " " + mark.last + " " + name);
            }
        });
        return lines;
    }

    /** Notes the files as the folder has read them, except where something was lost. */
    void update(JournalFolder folder, List<FileLoss> losses) {
        List<String> lost = losses.stream().map(FileLoss::file).toList();
        files.keySet().removeIf(name -> !lost.contains(name));
        for (JournalFile file : folder.files()) {
            if (!lost.contains(file.name())) {
                files.put(file.name(), Mark.of(file));
            }
        }
        for (Map.Entry<String, Integer> now : folder.counts().entrySet()) {
            boolean isLess = now.getValue() < devices.getOrDefault(now.getKey(), 0);
            if (losses.isEmpty() || !isLess) {
                devices.put(now.getKey(), now.getValue());
            }
        }
    }

    /**
     * Returns the files that hold less than these marks say. The marks must be from before the folder read its files: other
     * sessions write both, the files first.
     */
    List<FileLoss> losses(JournalFolder folder) {
        // To count takes some milliseconds, and nearly always no file holds less.
        TreeMap<String, Integer> now = isAnyLess(folder) ? folder.counts() : new TreeMap<>();
        TreeMap<String, Mark> gone = new TreeMap<>(files);
        List<FileLoss> losses = new ArrayList<>();
        for (JournalFile file : folder.files()) {
            Mark mark = gone.remove(file.name());
            if (mark != null) {
                loss(mark, file, folder, now).ifPresent(why -> losses.add(new FileLoss(file.name(), why)));
            }
        }
        gone.forEach((name, mark) -> {
            String device = JournalName.device(Path.of(name));
            if (mark.events > 0
                    && (!folder.holds(mark.last) || holdsLess(device, now).orElse(false))) {
                losses.add(new FileLoss(name, "is gone"));
            }
        });
        return losses;
    }

    private boolean isAnyLess(JournalFolder folder) {
        int found = 0;
        for (JournalFile file : folder.files()) {
            Mark mark = files.get(file.name());
            if (mark != null) {
                found++;
                if (file.events().size() < mark.events) {
                    return true;
                }
            }
        }
        return found < files.size();
    }

    /** Returns the reason why a file holds less than before; empty for no loss. */
    private Optional<String> loss(Mark mark, JournalFile file, JournalFolder folder, Map<String, Integer> now) {
        int events = file.events().size();
        if (events < mark.events && holdsLess(file.device(), now).orElse(true)) {
            String held = "it held " + mark.events + (mark.events == 1 ? " event" : " events");
            return Optional.of(
                    file.isUnread() ? "cannot be read; " + held : "got shorter: " + held + ", and now " + events);
        }
        return mark.events > 0 && !file.holds(mark.last) && !folder.holds(mark.last)
                ? Optional.of("was replaced: it does not hold the last event that was written to it")
                : Optional.empty();
    }

    /** Returns whether the files of a device together hold less than before; empty where an earlier version noted them. */
    private Optional<Boolean> holdsLess(String device, Map<String, Integer> now) {
        return Optional.ofNullable(devices.get(device)).map(before -> now.getOrDefault(device, 0) < before);
    }
}
