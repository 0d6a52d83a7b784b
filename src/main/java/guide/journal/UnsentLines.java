package guide.journal;

import guide.journal.disk.Disk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of a journal that another one lacks.
 *
 * @param byFile whole lines, each with its line end, in pieces of about a megabyte, by the name of the file to which they
 *     belong there: one that only this device writes
 * @param count the number of lines
 */
public record UnsentLines(SortedMap<String, List<byte[]>> byFile, int count) {
    /** @param writer this device's id */
    static UnsentLines of(List<Path> here, List<Path> there, String writer, Disk disk) throws IOException {
        UnknownLines unknown = new UnknownLines(there, disk);
        TreeMap<String, List<byte[]>> byFile = new TreeMap<>();
        int count = 0;
        for (Path file : here) {
            UnknownLines.Found found = unknown.find(file);
            for (ByteArrayOutputStream batch : found.batches()) {
                byFile.computeIfAbsent(JournalName.sent(file, writer), name -> new ArrayList<>())
                        .add(batch.toByteArray());
            }
            count += found.count();
        }
        return new UnsentLines(byFile, count);
    }
}
