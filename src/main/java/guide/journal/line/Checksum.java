package guide.journal.line;

import java.util.HexFormat;
import java.util.zip.CRC32C;

/** CRC-32C as a journal writes it: eight lower-case hexadecimal digits. */
public final class Checksum {
    private Checksum() {}

    /** Returns the checksum of all bytes. */
    public static String of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** Returns the checksum of the bytes from {@code from} up to, but not including, {@code to}. */
    public static String of(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
