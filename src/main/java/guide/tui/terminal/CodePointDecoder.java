package guide.tui.terminal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Makes code points of bytes that come in pieces; bytes that are no letter become U+FFFD. */
final class CodePointDecoder {
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private final CharBuffer chars;

    /**
     * Makes a decoder.
     *
     * @param chunk the most bytes of a piece
     */
    CodePointDecoder(Charset charset, int chunk) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        this.bytes = ByteBuffer.allocate(chunk + 8);
        this.chars = CharBuffer.allocate(2 * chunk + 16);
    }

    /** Returns the code points that are whole with the first {@code count} bytes of a piece. */
    int[] codePoints(byte[] piece, int count) {
        bytes.put(piece, 0, count).flip();
        decoder.decode(bytes, chars, false);
        bytes.compact();
        chars.flip();
        int[] codePoints = chars.codePoints().toArray();
        chars.clear();
        return codePoints;
    }
}
