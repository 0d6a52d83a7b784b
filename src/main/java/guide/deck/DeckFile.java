package guide.deck;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file to import, whole in memory.
 *
 * @param name as the user named it, with its folders; {@code standard input} where it has no name
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // It is handed on, never compared.
public record DeckFile(String name, byte[] bytes) {
    private static final int START = 1 << 18;

    /** Returns the name without its folders and its ending. */
    public String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** Returns whether the name ends so, in upper or lower case: {@code .md}. */
    public boolean endsWith(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /**
     * Returns the text of the first 256 KiB, which say what format a file is of: in UTF-16 where the first bytes say so, else in
     * UTF-8, without a byte order mark, with LF at line ends. Returns an empty text for a file that is no text.
     */
    public String start() {
        boolean isUtf16 = beginsWith(0xFE, 0xFF) || beginsWith(0xFF, 0xFE);
        Charset charset = isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(bytes, 0, Math.min(bytes.length, START), charset);
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return text.indexOf('\0') >= 0 ? "" : whole.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns whether an ASCII text stands anywhere in the bytes. */
    public boolean holds(String ascii) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(ascii);
    }

    /** Returns whether the bytes begin so. */
    public boolean beginsWith(int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
