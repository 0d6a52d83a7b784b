package guide.app.interview;

import guide.journal.disk.FailureReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Writes what an interview exports, and overwrites nothing but what it has written before. */
public final class ExportFile {
    /** The bits of a mode that say what kind of file it is, and those of a pipe; see inode(7). */
    private static final int FILE_TYPE = 0170000;

    private static final int PIPE = 0010000;

    private ExportFile() {}

    /**
     * Writes a file, whole or not at all.
     *
     * @throws IOException for {@link #reason}; a {@link FileAlreadyExistsException} where the file holds something else
     */
    public static void write(Path file, List<String> lines) throws IOException {
        Path whole = file.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        if (isNamedPipe(whole)) {
            // Without a reader, opening it would wait.
            throw new FileSystemException(file.toString(), null, "it is a pipe, which only '>' writes to");
        }
        if (Files.exists(whole) && !Files.isRegularFile(whole)) {
            Files.write(whole, lines, StandardCharsets.UTF_8); // A device cannot be replaced.
            return;
        }
        if (Files.exists(whole) && !isExport(whole)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (!Files.isDirectory(whole.resolveSibling(""))) {
            throw new NoSuchFileException(file.toString());
        }
        Path fresh = Files.createTempFile(whole.resolveSibling(""), "interview", ".tmp");
        try {
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Pipes without a name, such as {@code /dev/stdout} may be, have a reader. */
    private static boolean isNamedPipe(Path file) throws IOException {
        boolean hasMode = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        if (!hasMode || !Files.exists(file) || file.startsWith("/dev") || file.startsWith("/proc")) {
            return false;
        }
        return ((int) Files.getAttribute(file, "unix:mode") & FILE_TYPE) == PIPE;
    }

    private static boolean isExport(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return true;
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.findFirst()
                    .filter(line -> line.startsWith("# Mock interview"))
                    .isPresent();
        }
    }

    /** Returns why a file cannot be written, for behind a colon. */
    public static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "it is there already, and holds something else";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (e instanceof AccessDeniedException) {
            return "you may not write there";
        }
        return FailureReason.of(e);
    }
}
