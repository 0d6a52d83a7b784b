package guide.bank;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A hash of a question's text. CRC-32C tells two wordings apart as well as any hash of 24 bits, and the journal has
 * loaded it already; the first use of SHA-256 takes half as long as a bare JVM needs to start.
 */
public final class TextHash {
    private TextHash() {}

    /**
     * Returns the first 6 hexadecimal digits of CRC-32C over both texts, with each run of white space taken as one
     * space.
     */
    public static String of(String question, String answer) {
        StringBuilder text = new StringBuilder(question.length() + answer.length() + 1);
        appendWords(question, text);
        text.append('\n');
        appendWords(answer, text);
        CRC32C crc = new CRC32C();
        crc.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return Integer.toHexString((int) (crc.getValue() >>> 8) | 1 << 24).substring(1);
    }

    private static void appendWords(String from, StringBuilder to) {
        int start = to.length();
        for (int i = 0; i < from.length(); i++) {
            char c = from.charAt(i);
            if (!Character.isWhitespace(c)) {
                to.append(c);
            } else if (to.length() > start && to.charAt(to.length() - 1) != ' ') {
                to.append(' ');
            }
        }
        if (to.length() > start && to.charAt(to.length() - 1) == ' ') {
            to.setLength(to.length() - 1);
        }
    }
}
