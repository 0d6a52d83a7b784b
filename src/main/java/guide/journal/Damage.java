package guide.journal;

import java.nio.file.Path;

/**
 * A part of the journal that could not be read as an event. It stays in the file as it is, and nothing else is lost by it.
 *
 * @param file where it is
 * @param line from 1; 0 where it is the whole file
 * @param kind what happened to it, as far as can be told
 * @param reason for the person, to follow after {@code file:line: }
 */
public record Damage(Path file, long line, Kind kind, String reason) {
    /** What the bytes say of their past. */
    public enum Kind {
        /** The line begins as an event and breaks off: power loss, a full disk, a copy that was cut. */
        TORN,
        /** The line is a whole event whose checksum does not match: somebody changed it, or a bit flipped. */
        EDITED,
        /** Zero bytes where text should be: a file system's trace of a power loss. */
        ZEROS,
        /** Whole, with the right checksum, and yet out of range. */
        INVALID,
        /** Not a line of a journal, such as the marks of a merge conflict. */
        FOREIGN,
        /** Longer than any line of a journal. */
        TOO_LONG,
        /** The file, or the rest of it, cannot be read. */
        UNREADABLE
    }

    /** {@code file:line: reason}. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
    }
}
