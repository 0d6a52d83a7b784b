package guide.journal;

import guide.journal.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the files of another journal from the path that the person gives. */
final class JournalFinder {
    /** The journal's place in the path: the path is the journal itself, a data folder, or a copy of GUIDE_HOME. */
    private static final List<String> PLACES = List.of("", "journal", "data/journal");

    private JournalFinder() {}

    /** Returns at least one file, by name. */
    static List<Path> of(Path other, Disk disk) throws JournalException {
        try {
            Optional<Disk.Stamp> stamp = disk.stamp(other);
            if (stamp.filter(Disk.Stamp::isRegular).isPresent()) {
                if (JournalName.isJournal(other)) {
                    return List.of(other);
                }
                throw new IOException("it is a file, but its name does not end in .jsonl");
            }
            List<Path> files = new ArrayList<>();
            for (String place : PLACES) {
                Path folder = other.resolve(place);
                if (place.isEmpty() || disk.stamp(folder).isPresent()) {
                    files.addAll(JournalFolder.journals(folder, disk));
                }
            }
            if (files.isEmpty()) {
                throw new IOException(
                        stamp.isEmpty()
                                ? "no such file or folder"
                                : "no *.jsonl is there, nor in journal/ or data/journal/");
            }
            return files;
        } catch (IOException e) {
            throw JournalException.notRead("the journal", other, e);
        }
    }
}
