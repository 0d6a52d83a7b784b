package guide.deck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP archive whose files are read into memory one by one, within limits of size and number; nothing is written. */
public final class ZipArchive implements AutoCloseable {
    private static final int MOST_FILES = 20_000;
    /** The most that may be unpacked in all, in bytes: passing over a file unpacks it too. */
    private static final long MOST_UNPACKED = 1L << 30;

    private final ZipInputStream zip;
    private final byte[] buffer = new byte[1 << 16];
    private String name = "";
    private int files;
    private long unpacked;

    /** Opens an archive before its first file. */
    public ZipArchive(DeckFile file) {
        zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()));
    }

    /** Returns whether a file's first bytes are those of an archive. */
    public static boolean isOne(DeckFile file) {
        return file.beginsWith('P', 'K', 3, 4) || file.beginsWith('P', 'K', 5, 6);
    }

    /**
     * Goes on to the next file.
     *
     * @return whether there is one
     * @throws DeckFault if the archive is damaged, or unpacks to more than it may
     */
    public boolean next() {
        try {
            // What is left of a file is passed over here, where it is counted.
            for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                count(n);
            }
            ZipEntry entry = zip.getNextEntry();
            name = entry == null ? "" : entry.getName();
            if (entry != null && ++files > MOST_FILES) {
                throw DeckFault.inFile("the archive has more than 20,000 files; no deck has.");
            }
            return entry != null;
        } catch (IOException | IllegalArgumentException e) {
            // A name that is no text is an IllegalArgumentException.
            throw damaged();
        }
    }

    /** Returns the name of the file, with its folders. */
    public String name() {
        return name;
    }

    /**
     * Returns the bytes of the file.
     *
     * @param most how many are taken at most
     * @throws DeckFault if the archive is damaged, or unpacks to more than it may
     */
    public byte[] bytes(int most) {
        try {
            byte[] bytes = zip.readNBytes(most);
            count(bytes.length);
            return bytes;
        } catch (IOException e) {
            throw damaged();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged();
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw DeckFault.inFile("the archive is larger than 1 GB when unpacked.");
        }
    }

    private static DeckFault damaged() {
        return DeckFault.inFile("the archive is damaged; export it again.");
    }
}
