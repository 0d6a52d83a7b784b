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
 * @param size in bytes
 * @param modified the last change of the content, in nanoseconds since 1970
 * @param changed the last change of content, name or rights, which no program can set; as {@code modified} where there is none
 * @param file identifies the file, which another one under the same name does not share
 */
record FileStamp(long size, long modified, long changed, String file) {
    /** Returns the stamp of a regular file, also of one that a link leads to; empty for anything else. */
    static Optional<FileStamp> of(Path path) {
        try {
            BasicFileAttributes basic = Files.readAttributes(path, BasicFileAttributes.class);
            long modified = nanos(basic.lastModifiedTime());
            return basic.isRegularFile()
                    ? Optional.of(new FileStamp(
                            basic.size(), modified, changed(path, modified), String.valueOf(basic.fileKey())))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long changed(Path path, long otherwise) throws IOException {
        try {
            Map<String, Object> unix = Files.readAttributes(path, "unix:ctime");
            return unix.get("ctime") instanceof FileTime time ? nanos(time) : otherwise;
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return otherwise;
        }
    }

    static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** Returns the time of the last change of any kind, in nanoseconds since 1970. */
    long last() {
        return Math.max(modified, changed);
    }

    /** Returns all of it as a text, which differs from that of any other state. */
    String text() {
        return size + " " + modified + " " + changed + " " + file;
    }
}
