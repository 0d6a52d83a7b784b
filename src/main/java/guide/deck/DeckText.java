package guide.deck;

import guide.text.Nfc;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes a file of text: UTF-8, or UTF-16 where its first bytes say so, or the encoding that the user names. */
public final class DeckText {
    /** The end of the message about a file that is no text. */
    public static final String NO_DECK = ", and no deck. Save its questions as text, such as Markdown or CSV.";

    private DeckText() {}

    /**
     * Returns the text in NFC, without a byte order mark, with LF at line ends.
     *
     * @throws DeckFault with the line and the byte where the file is of another encoding
     */
    public static String of(DeckFile file, DeckOptions options) {
        return Nfc.of(asWritten(file, options).replace("\r\n", "\n").replace('\r', '\n'));
    }

    /**
     * Returns the same for a table: where rows end with LF, a CR alone is a blank within a field.
     *
     * @throws DeckFault as {@link #of} does
     */
    public static String ofTable(DeckFile file, DeckOptions options) {
        String text = asWritten(file, options).replace("\r\n", "\n");
        return Nfc.of(text.replace('\r', text.indexOf('\n') < 0 ? '\n' : ' '));
    }

    /**
     * Returns the text as it is written, but for a byte order mark: for formats that count its letters.
     *
     * @throws DeckFault with the line and the byte where the file is of another encoding
     */
    public static String asWritten(DeckFile file, DeckOptions options) {
        String other = otherKind(file);
        if (!other.isEmpty()) {
            // Another encoding would not help.
            throw DeckFault.inFile("is " + other + NO_DECK);
        }
        Charset charset = charset(file, options.encoding());
        ByteBuffer in = ByteBuffer.wrap(file.bytes());
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw DeckFault.inFile(malformed(file.bytes(), in.position(), charset));
        }
    }

    /** Returns what a file is that is no text, by its first bytes, such as {@code a picture}; empty if it may be one. */
    public static String otherKind(DeckFile file) {
        if (file.beginsWith(0x89, 'P', 'N', 'G')
                || file.beginsWith(0xFF, 0xD8, 0xFF)
                || file.beginsWith('G', 'I', 'F', '8')) {
            return "a picture";
        }
        if (file.beginsWith('%', 'P', 'D', 'F')) {
            return "a PDF document";
        }
        if (file.beginsWith('P', 'K', 3, 4)) {
            return "an archive, such as a Word document or a spreadsheet";
        }
        return file.beginsWith(0xD0, 0xCF, 0x11, 0xE0) ? "an old Word document or spreadsheet" : "";
    }

    private static Charset charset(DeckFile file, String name) {
        if (!name.isEmpty()) {
            try {
                return Charset.forName(name);
            } catch (IllegalArgumentException e) {
                throw DeckFault.inOptions(
                        "there is no encoding '" + name + "'; give one such as utf-8, latin1, utf-16.");
            }
        }
        boolean isUtf16 = file.beginsWith(0xFE, 0xFF) || file.beginsWith(0xFF, 0xFE);
        return isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static String malformed(byte[] bytes, int at, Charset charset) {
        int line = 1;
        for (int i = 0; i < at && i < bytes.length; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        String what = at < bytes.length ? String.format("byte 0x%02X", bytes[at] & 0xFF) : "its end";
        return "line " + line + ": " + what + " is not " + charset.name()
                + "; save it as UTF-8, or give its encoding, such as --encoding latin1.";
    }
}
