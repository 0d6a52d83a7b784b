package guide.journal.line;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** CRC-32C as a journal writes it: eight lower-case hexadecimal digits. */
public final class Checksum {
    private Checksum() {}

    public static String of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** Returns the checksum of the bytes from {@code from} up to, but not including, {@code to}. */
    public static String of(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        byte[] digits = new byte[8];
        int rest = (int) crc.getValue();
        for (int i = 7; i >= 0; i--) {
            digits[i] = (byte) "0123456789abcdef".charAt(rest & 15);
            rest >>>= 4;
        }
        return new String(digits, StandardCharsets.ISO_8859_1);
    }
}
