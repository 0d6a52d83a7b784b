package guide.app.imports;

import guide.journal.PrivateFolder;
import guide.journal.disk.RealDisk;
import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The steps of writing a bank's folder, each of which a test can let fail. */
interface ImportDisk {
    /** The machine's. */
    ImportDisk REAL = new ImportDisk() {
        private final RealDisk disk = new RealDisk();
        private final CopyOption[] asItIs = {LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES};

        @Override
        public void createFolder(Path folder) throws IOException {
            PrivateFolder.create(folder);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            disk.replace(file, bytes);
        }

        @Override
        public void copy(Path from, Path to) throws IOException {
            Files.copy(from, to, asItIs);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void sync(Path folder) throws IOException {
            disk.syncFolder(folder);
        }

        @Override
        public void delete(Path folder) throws IOException {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                List<Path> all;
                try (Stream<Path> files = Files.walk(folder)) {
                    all = files.sorted(Comparator.reverseOrder()).toList();
                }
                for (Path file : all) {
                    Files.delete(file);
                }
            }
        }
    };

    /** Creates a folder that only its owner may enter. */
    void createFolder(Path folder) throws IOException;

    /** Writes a whole file, and returns once it is on disk. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Copies a file; a link stays one. */
    void copy(Path from, Path to) throws IOException;

    /** Moves a folder in one step, within a file system. */
    void move(Path from, Path to) throws IOException;

    /** Returns once the names in a folder are on disk. */
    void sync(Path folder) throws IOException;

    /** Deletes a folder with all that is in it; links are not followed. */
    void delete(Path folder) throws IOException;
}
