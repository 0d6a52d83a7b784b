package guide.deck;

import java.util.Locale;

/**
 * A file to import, whole in memory.
 *
 * @param name as the user named it, with its folders; {@code standard input} where it has no name
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // It is handed on, never compared.
public record DeckFile(String name, byte[] bytes) {
    /** Returns the name without its folders. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Returns whether the name ends so, in upper or lower case: {@code .md}. */
    public boolean endsWith(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
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
