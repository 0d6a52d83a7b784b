package guide.journal;

import guide.journal.disk.Disk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of a journal that another one lacks.
 *
 * @param byFile whole lines, each with its line end, by the name of the file to which they belong there: one that only
 *     this device writes
 * @param count the number of lines
 */
public record UnsentLines(SortedMap<String, byte[]> byFile, int count) {
    /** @param writer this device's id */
    static UnsentLines of(List<Path> here, List<Path> there, String writer, Disk disk) throws IOException {
        UnknownLines unknown = new UnknownLines(there, disk);
        TreeMap<String, ByteArrayOutputStream> files = new TreeMap<>();
        int count = 0;
        for (Path file : here) {
            UnknownLines.Found found = unknown.find(file);
            for (ByteArrayOutputStream batch : found.batches()) {
                batch.writeTo(
                        files.computeIfAbsent(JournalName.sent(file, writer), name -> new ByteArrayOutputStream()));
            }
            count += found.count();
        }
        TreeMap<String, byte[]> byFile = new TreeMap<>();
        files.forEach((name, lines) -> byFile.put(name, lines.toByteArray()));
        return new UnsentLines(byFile, count);
    }
}
