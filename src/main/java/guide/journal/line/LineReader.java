package guide.journal.line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads one line whatever its bytes are: CRLF, a byte-order mark, zero bytes, a torn beginning, two lines glued
 * together. Never throws.
 */
public final class LineReader {
    /** The beginning of every line that this program writes. Inside of a line its quotes would be escaped. */
    private static final byte[] HEAD = "{\"v\":".getBytes(StandardCharsets.US_ASCII);

    private final EventReader events = new EventReader();
    private final String device;

    /** @param device the device whose file is read */
    public LineReader(String device) {
        this.device = device;
    }

    /**
     * A part of a line.
     *
     * @param parsedPart the result
     * @param from the index of its first byte
     * @param to the index behind its last byte
     */
    public record Piece(ParsedPart parsedPart, int from, int to) {}

    /** Reads the bytes from {@code from} up to {@code to}. Returns the parts in order; none for a blank line. */
    public List<Piece> read(byte[] bytes, int from, int to) {
        int start = afterBlanks(bytes, from, to);
        if (start == to) {
            return List.of();
        }
        if (bytes[start] == '{') {
            ParsedPart parsedPart = events.read(bytes, start, to, device);
            if (!isTorn(parsedPart) && afterBlanks(bytes, events.end(), to) == to) {
                return List.of(new Piece(parsedPart, start, events.end()));
            }
        }
        return pieces(bytes, start, to);
    }

    private List<Piece> pieces(byte[] bytes, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            int head = find(bytes, at, to);
            junk(bytes, at, head, pieces);
            if (head == to) {
                break;
            }
            ParsedPart piece = events.read(bytes, head, to, device);
            int end = isTorn(piece) ? find(bytes, head + 1, to) : events.end();
            pieces.add(new Piece(isTorn(piece) && hasZero(bytes, head, end) ? zeros() : piece, head, end));
            at = isTorn(piece) ? end : afterBlanks(bytes, end, to);
        }
        return pieces;
    }

    private static void junk(byte[] bytes, int from, int to, List<Piece> pieces) {
        if (afterBlanks(bytes, from, to) == to) {
            return;
        }
        ParsedPart junk = hasZero(bytes, from, to)
                ? zeros()
                : new ParsedPart.Damaged(Damage.Kind.FOREIGN, "not a line of a journal");
        pieces.add(new Piece(junk, from, to));
    }

    private static ParsedPart zeros() {
        return new ParsedPart.Damaged(Damage.Kind.ZEROS, "zero bytes stand where text should be");
    }

    private static boolean isTorn(ParsedPart parsedPart) {
        return parsedPart instanceof ParsedPart.Damaged damaged && damaged.kind() == Damage.Kind.TORN;
    }

    private static boolean hasZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static int find(byte[] bytes, int from, int to) {
        for (int i = from; i <= to - HEAD.length; i++) {
            if (bytes[i] == '{' && Arrays.equals(bytes, i, i + HEAD.length, HEAD, 0, HEAD.length)) {
                return i;
            }
        }
        return to;
    }

    /** Skips blanks, line ends of other systems, and byte-order marks. */
    private static int afterBlanks(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r') {
                i++;
            } else if (isMark(bytes, i, to)) {
                i += 3;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isMark(byte[] bytes, int at, int to) {
        return at + 3 <= to && bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBB && bytes[at + 2] == (byte) 0xBF;
    }
}
