package guide.deck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A ZIP archive whose files are read one by one. Sizes that the archive names are not trusted. */
public final class ZipArchive implements AutoCloseable {
    private final Path copy;
    private final ZipFile zip;

    private ZipArchive(Path copy, ZipFile zip) {
        this.copy = copy;
        this.zip = zip;
    }

    /** Returns whether a file's first bytes are those of an archive. */
    public static boolean isOne(DeckFile file) {
        return file.beginsWith('P', 'K', 3, 4) || file.beginsWith('P', 'K', 5, 6);
    }

    /**
     * Opens an archive, of which a copy lies in a folder until it is closed.
     *
     * @throws DeckFault if the archive is damaged
     * @throws IOException if the copy cannot be written
     */
    public static ZipArchive open(DeckFile file, ScratchFolder folder) throws IOException {
        Path copy = folder.path().resolve("archive");
        Files.write(copy, file.bytes());
        try {
            return new ZipArchive(copy, new ZipFile(copy.toFile()));
        } catch (IOException | IllegalArgumentException e) {
            // A name that is no text is an IllegalArgumentException.
            throw damaged();
        }
    }

    /** Returns the names of the files, with their folders. */
    public List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** Opens a file; empty if there is none of the name. @throws DeckFault if the archive is damaged */
    public Optional<InputStream> stream(String name) {
        try {
            ZipEntry entry = zip.getEntry(name);
            return entry == null ? Optional.empty() : Optional.ofNullable(zip.getInputStream(entry));
        } catch (IOException e) {
            throw damaged();
        }
    }

    /**
     * Returns the bytes of a file; empty if there is none of the name.
     *
     * @param most how many are taken at most
     * @throws DeckFault if the archive is damaged
     */
    public Optional<byte[]> bytes(String name, int most) {
        Optional<InputStream> found = stream(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (CheckedInputStream in = new CheckedInputStream(found.get(), new CRC32())) {
            byte[] bytes = in.readNBytes(most);
            boolean isWhole = bytes.length < most;
            if (isWhole && zip.getEntry(name).getCrc() != in.getChecksum().getValue()) {
                throw damaged();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** Returns the fault of an archive that cannot be read. */
    public static DeckFault damaged() {
        return DeckFault.inFile(
                "is damaged: its archive cannot be read, as if it ended too early. Export or download it again.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.delete(copy);
    }
}
