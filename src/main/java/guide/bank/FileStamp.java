package guide.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The state of a file as the file system gives it: while all of it stays the same, so does the content.
 *
 * @param text its size, the times of its last changes, and what tells it from another file under the same name
 * @param last the time of its last change of any kind, in nanoseconds since 1970
 */
record FileStamp(String text, long last) {
    /** Returns the stamp of a regular file, also of one that a link leads to; empty for anything else. */
    static Optional<FileStamp> of(Path path) {
        try {
            BasicFileAttributes basic = Files.readAttributes(path, BasicFileAttributes.class);
            long modified = nanos(basic.lastModifiedTime());
            long changed = changed(path, modified);
            String text = basic.size() + " " + modified + " " + changed + " " + basic.fileKey();
            return basic.isRegularFile()
                    ? Optional.of(new FileStamp(text, Math.max(modified, changed)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns the last change of content, name or rights, which no program can set; the other time where there is none. */
    private static long changed(Path path, long modified) throws IOException {
        try {
            Map<String, Object> unix = Files.readAttributes(path, "unix:ctime");
            return unix.get("ctime") instanceof FileTime time ? nanos(time) : modified;
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return modified;
        }
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
