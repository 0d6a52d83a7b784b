package guide.journal;

import guide.journal.disk.Disk;
import guide.journal.disk.RealDisk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small text file of the state folder, whose loss costs little. */
public record StateFile(Path path, Disk disk) {
    /** A journal of a thousand files needs less, in bytes. */
    private static final int LONGEST = 1 << 20;

    /** Returns a file on the real disk. */
    public static StateFile of(Path path) {
        return new StateFile(path, new RealDisk());
    }

    /** Returns the content, without the blanks around it; an empty text without a regular file. */
    public String text() throws IOException {
        Optional<Disk.Stamp> stamp = disk.stamp(path);
        if (stamp.isEmpty() || !stamp.get().isRegular()) {
            return "";
        }
        try (InputStream in = disk.read(path, 0)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
        }
    }

    /** Returns the lines; none where the file cannot be read. */
    public List<String> lines() {
        try {
            return text().lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Replaces the content, as far as the disk lets it, without waiting for the medium. */
    public void write(Iterable<String> lines) {
        byte[] content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            try {
                disk.note(path, content);
            } catch (NoSuchFileException e) {
                disk.createFolder(path.resolveSibling(""));
                disk.note(path, content);
            }
        } catch (IOException e) {
            // The older content stays, which holds less.
        }
    }
}
