package guide.journal.line;

import java.nio.file.Path;

/**
 * A part of the journal that could not be read as an event. It stays in the file as it is, and nothing else is lost by it.
 *
 * @param file the damaged file
 * @param line from 1; 0 for the whole file
 * @param kind the kind of damage, as far as it can be known
 * @param reason for the person, to follow after {@code file:line: }
 */
public record Damage(Path file, long line, Kind kind, String reason) {
    /** The kinds of damage. */
    public enum Kind {
        /** The line begins as an event and breaks off: power loss, a full disk, a copy that was cut. */
        TORN,
        /** The line is a whole event whose checksum does not match: it was changed, or a bit flipped. */
        EDITED,
        /** Zero bytes are in the place of text: a file system's trace of a power loss. */
        ZEROS,
        /** The line is whole, with the right checksum, and yet out of range. */
        INVALID,
        /** The line is not a journal's, such as the markers of a merge conflict. */
        FOREIGN,
        /** The line is longer than any line of a journal. */
        TOO_LONG,
        /** The file, or the rest of it, cannot be read. */
        UNREADABLE
    }

    /** @param reason of the disk */
    public static Damage unreadable(Path file, String reason) {
        return new Damage(file, 0, Kind.UNREADABLE, "cannot be read: " + reason);
    }

    /** Returns {@code file:line: reason}. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
    }
}
