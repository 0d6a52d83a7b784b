package guide.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;

/** Decodes a file's bytes as UTF-8; any other encoding is refused, never guessed. */
final class Utf8 {
    private Utf8() {}

    /** Returns the text without its byte-order mark; empty after reporting the reason if there is no text. */
    static Optional<SourceText> decode(byte[] bytes, Report report) {
        Place first = new Place(report.file(), 1, 1);
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            report.error(first, "the file is UTF-16, which " + hex(bytes[0]) + " shows; save it as UTF-8");
            return Optional.empty();
        }
        String format = format(bytes);
        if (!format.isEmpty()) {
            report.error(first, "byte " + hex(bytes[0]) + ": is not a text file but " + format);
            return Optional.empty();
        }
        // This is the fast path of the class library: malformed bytes become U+FFFD, and only then are they searched
        // for.
        String text = new String(bytes, StandardCharsets.UTF_8);
        SourceText sourceText = SourceText.of(report.file(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (sourceText.isOrdinary()) {
            return Optional.of(sourceText);
        }
        Optional<Problem> problem = malformed(bytes, report.file());
        int nul = IntStream.range(0, sourceText.size())
                .filter(i -> sourceText.letter(i) == 0)
                .findFirst()
                .orElse(-1);
        if (problem.isPresent()) {
            report.error(problem.get().place(), problem.get().message());
        } else if (nul >= 0) {
            report.error(sourceText.place(nul), nul(bytes));
        }
        return report.failed() ? Optional.empty() : Optional.of(sourceText);
    }

    private static String nul(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0);
        return wide ? "byte 0x00: the file looks like UTF-16; save it as UTF-8" : "byte 0x00: is not a text file";
    }

    private static String format(byte[] bytes) {
        if (starts(bytes, 0x89, 'P', 'N', 'G')) {
            return "a PNG image";
        }
        if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
            return "a JPEG image";
        }
        if (starts(bytes, 0x1F, 0x8B)) {
            return "a gzip archive; unpack it first";
        }
        if (starts(bytes, 'P', 'K', 3, 4)) {
            return "a zip archive; unpack it first";
        }
        return starts(bytes, '%', 'P', 'D', 'F', '-') ? "a PDF document" : "";
    }

    private static Optional<Problem> malformed(byte[] bytes, String file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        String before = out.flip().toString();
        String seen = before.startsWith("\uFEFF") ? before.substring(1) : before;
        SourceText read = SourceText.of(file, seen);
        Place place = read.place(read.size());
        String message = "byte " + hex(bytes[in.position()]) + " is not UTF-8; save it as UTF-8";
        return Optional.of(new Problem(place, Problem.Severity.ERROR, message));
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static String hex(byte b) {
        return String.format("0x%02X", b & 0xFF);
    }
}
