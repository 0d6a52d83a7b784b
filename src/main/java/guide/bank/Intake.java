package guide.bank;

import java.io.IOException;
import java.io.InputStream;

/** What came of opening a file. */
sealed interface Intake {
    /** Bounds what is read while it is read: a file's size on disk proves nothing. */
    int LARGEST = 4 * 1024 * 1024;

    /** The whole file. */
    record Bytes(byte[] bytes) implements Intake {}

    /** There is a file, but it cannot be read. */
    record Unreadable(String why) implements Intake {}

    /** There is no such file. */
    record Missing() implements Intake {}

    /** The file is there and holds too much. */
    record TooLarge() implements Intake {}

    /** Reads at most one byte more than is allowed, and closes the stream. */
    static Intake of(InputStream in) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? new TooLarge() : new Bytes(bytes);
        }
    }
}
