package guide.deck.anki;

import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.ScratchFolder;
import guide.deck.ZipArchive;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A package: a ZIP archive with a collection of one of three generations. The newest holds it compressed by Zstandard, beside
 * a note in the oldest form that asks for an update. Sizes that the archive names are not trusted.
 */
final class PackageArchive {
    private static final int NEWEST = 3;
    private static final int MOST_META = 1000;
    private static final long MOST_BYTES = 500_000_000;
    private static final long MEGABYTE = 1_000_000;
    private static final String OLDER =
            "in Anki's export window tick 'Support older Anki versions', and export it again.";

    private PackageArchive() {}

    /** Unpacks the collection of a package, or copies one that stands alone. @return its file, in the folder */
    static Path collection(DeckFile file, ScratchFolder folder) throws IOException {
        Path database = folder.path().resolve("collection");
        if (isDatabase(file)) {
            Files.write(database, file.bytes());
            return database;
        }
        if (!ZipArchive.isOne(file)) {
            throw DeckFault.inFile("is not an Anki package: it is no ZIP archive.");
        }
        try (ZipArchive zip = ZipArchive.open(file, folder)) {
            unpack(zip, database);
        }
        return database;
    }

    /** Returns whether a file is a collection that stands alone, as Anki keeps it in its folder. */
    static boolean isDatabase(DeckFile file) {
        return file.beginsWith('S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', 0);
    }

    /** @param what in parentheses which part is newer; may be empty */
    static DeckFault tooNew(String what) {
        return DeckFault.inFile("is newer than this program" + what + "; " + OLDER);
    }

    private static void unpack(ZipArchive zip, Path database) throws IOException {
        int version = zip.bytes("meta", MOST_META)
                .map(meta -> new Protobuf(meta).number(1))
                .orElse(0);
        if (version > NEWEST) {
            throw tooNew(" (package version " + version + ")");
        }
        for (String name : new String[] {"collection.anki21b", "collection.anki21", "collection.anki2"}) {
            Optional<InputStream> found = zip.stream(name);
            if (found.isPresent()) {
                copy(found.get(), database, name.endsWith("b"));
                return;
            }
        }
        throw DeckFault.inFile("is not an Anki package: it has no collection in it.");
    }

    /** @throws IOException if the copy cannot be written; what cannot be read is the package's fault */
    private static void copy(InputStream in, Path to, boolean isCompressed) throws IOException {
        try (in;
                InputStream unpacked = new Unpacked(isCompressed ? new ZstdInputStream(in) : in, isCompressed)) {
            Files.copy(unpacked, to);
        }
    }

    /** Reads a collection within the limit, and says itself what is wrong with it: what fails beside that is the writing. */
    private static final class Unpacked extends FilterInputStream {
        private final boolean isCompressed;
        private long bytes;

        Unpacked(InputStream in, boolean isCompressed) {
            super(in);
            this.isCompressed = isCompressed;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int n = part(buffer, offset, length);
            bytes += Math.max(0, n);
            if (bytes > MOST_BYTES) {
                throw DeckFault.inFile("has a collection that is larger than " + MOST_BYTES / MEGABYTE
                        + " MB when it is unpacked; export its decks one by one.");
            }
            return n;
        }

        /** Reads a part. The decompressor says what is wrong in several ways, some of them about its own buffers. */
        private int part(byte[] buffer, int offset, int length) {
            try {
                return in.read(buffer, offset, length);
            } catch (IOException
                    | MalformedInputException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | IllegalStateException e) {
                throw isCompressed
                        ? DeckFault.inFile(
                                "cannot be unpacked: its collection is compressed in an unknown way, or damaged. "
                                        + "Try this: " + OLDER)
                        : ZipArchive.damaged();
            }
        }
    }
}
