package guide.bank;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The folder of what was read of the user's banks; it may be deleted at any time. */
final class CacheFolder {
    /** The ending of a file that keeps what was read of one folder. */
    static final String ENDING = ".bank";

    /** The ending of one that is being written. */
    static final String UNFINISHED = ".tmp";

    /** The most bytes of all files together; the ones that were written first go first. */
    private static final long LARGEST = 2L * CacheFile.LARGEST;

    /** After so long nobody writes a file any more, in milliseconds. */
    private static final long ABANDONED = 3_600_000;

    private CacheFolder() {}

    /** Removes what belongs to folders that are gone, and what is too much. */
    static void tidy(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            List<Path> kept = new ArrayList<>();
            Map<Path, FileTime> times = new HashMap<>();
            List<Path> gone = new ArrayList<>();
            FileTime newest = FileTime.fromMillis(0);
            for (Path file : files) {
                FileTime written = Files.getLastModifiedTime(file);
                newest = written.compareTo(newest) > 0 ? written : newest;
                if (file.toString().endsWith(ENDING) && isFor(file)) {
                    kept.add(file);
                    times.put(file, written);
                } else {
                    gone.add(file);
                }
            }
            long size = 0;
            kept.sort(Comparator.comparing(times::get, Comparator.reverseOrder()));
            for (Path file : kept) {
                size += Files.size(file);
                if (size > LARGEST) {
                    gone.add(file);
                }
            }
            delete(gone, newest);
        } catch (IOException | RuntimeException e) {
            // Another program tidies up as well; the next one does the rest.
        }
    }

    private static void delete(List<Path> gone, FileTime now) throws IOException {
        for (Path file : gone) {
            boolean isUnfinished = file.toString().endsWith(UNFINISHED)
                    && Files.getLastModifiedTime(file).toMillis() > now.toMillis() - ABANDONED;
            if (!isUnfinished) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Returns whether the folder that a file was kept for is still there. */
    private static boolean isFor(Path file) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return Files.isDirectory(Path.of(QuestionImage.texts(in).get(0)));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
