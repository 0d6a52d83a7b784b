package guide.app.interview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Writes what an interview exports, and overwrites nothing but what it has written before. */
public final class ExportFile {
    private ExportFile() {}

    /**
     * Writes a file, whole or not at all.
     *
     * @throws IOException for {@link #reason}; a {@link FileAlreadyExistsException} where the file holds something else
     */
    public static void write(Path file, List<String> lines) throws IOException {
        Path whole = file.toAbsolutePath();
        if (Files.exists(whole) && !Files.isRegularFile(whole)) {
            Files.write(whole, lines, StandardCharsets.UTF_8); // A pipe or a device cannot be replaced.
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
        return e instanceof AccessDeniedException ? "you may not write there" : String.valueOf(e.getMessage());
    }
}
