package guide.deck;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder of this process for the files of one import, which only the user can read. */
public final class ScratchFolder implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("import-([0-9]{1,10})-[0-9]+");

    private final Path path;

    private ScratchFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes a folder, and removes those of processes that ended in the midst of an import.
     *
     * @param parent the cache folder
     */
    public static ScratchFolder in(Path parent) throws IOException {
        Files.createDirectories(parent);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent, "import-*")) {
            for (Path old : all) {
                Matcher name = NAME.matcher(old.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    new ScratchFolder(old).close();
                }
            }
        }
        // The JDK makes it for its owner alone.
        String prefix = "import-" + ProcessHandle.current().pid() + "-";
        return new ScratchFolder(Files.createTempDirectory(parent, prefix));
    }

    /** Returns the folder, which may hold files, but no folders. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(path);
    }
}
