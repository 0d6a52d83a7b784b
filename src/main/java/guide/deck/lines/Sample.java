package guide.deck.lines;

import guide.deck.DeckFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Looks at the beginning of a file, to see what format it is of. */
final class Sample {
    private static final int BYTES = 1 << 18;

    private Sample() {}

    /** Returns the text of the first lines; empty if it is no text. */
    static String of(DeckFile file) {
        int length = Math.min(file.bytes().length, BYTES);
        boolean isUtf16 = file.beginsWith(0xFE, 0xFF) || file.beginsWith(0xFF, 0xFE);
        Charset charset = isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(file.bytes(), 0, length, charset);
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return text.indexOf('\0') >= 0 ? "" : whole.replace("\r\n", "\n").replace('\r', '\n');
    }
}
