package guide.deck.fields;

import guide.deck.DeckFault;
import guide.deck.DeckFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads single files of a zip archive into memory, within limits of size and number; nothing is unpacked. */
final class MochiArchive {
    private static final int MOST_ENTRIES = 20_000;
    /** The largest file that is read, in bytes. */
    private static final int LARGEST = 64 * 1024 * 1024;
    /** What may be unpacked on the way, in bytes: passing over an entry unpacks it too. */
    private static final long MOST_UNPACKED = 1024L * 1024 * 1024;

    private MochiArchive() {}

    static boolean isOne(DeckFile file) {
        return file.beginsWith('P', 'K', 3, 4) || file.beginsWith('P', 'K', 5, 6);
    }

    /**
     * Returns the files of these names that the archive has, and looks no further once it has the first.
     *
     * @throws DeckFault if it is damaged before one is found, or too large
     */
    static Map<String, byte[]> read(DeckFile file, String... names) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && !found.containsKey(names[0]);
                    entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw DeckFault.inFile("the archive has more than 20,000 files; no deck has.");
                }
                for (String name : names) {
                    if (entry.getName().equals(name) && !found.containsKey(name)) {
                        byte[] bytes = zip.readNBytes(LARGEST + 1);
                        if (bytes.length > LARGEST) {
                            throw DeckFault.inFile(name + " in the archive is larger than 64 MB when unpacked.");
                        }
                        found.put(name, bytes);
                    }
                }
                for (int n = zip.read(buffer); n >= 0 && !found.containsKey(names[0]); n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED) {
                        throw DeckFault.inFile("the archive is larger than 1 GB when unpacked.");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // An entry's name that is no text is an IllegalArgumentException.
            if (found.isEmpty()) {
                throw DeckFault.inFile("the archive is damaged; export it again.");
            }
        }
        return found;
    }
}
