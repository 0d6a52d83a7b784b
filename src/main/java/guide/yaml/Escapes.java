package guide.yaml;

import guide.text.InvisibleCharacters;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Finds escapes such as {@code "\e"} or {@code "\x9b"} that stand for characters which the file itself may not contain.
 */
final class Escapes {
    private Escapes() {}

    /**
     * Reports each escape in a double-quoted text that stands for a hidden or refused character, at the escape's place.
     */
    static void check(SourceText sourceText, ScalarEvent scalar, Report report) {
        if (isFine(scalar.getValue())) {
            return;
        }
        String text = sourceText.text();
        int end = sourceText.charIndex(scalar.getEndMark().getIndex());
        int from = sourceText.charIndex(scalar.getStartMark().getIndex());
        for (int i = text.indexOf('\\', from);
                i >= 0 && i < end && report.hasRoomForErrors();
                i = text.indexOf('\\', i + 2)) {
            int made = made(text, i + 1);
            if (Character.isSurrogate((char) made) && made <= 0xFFFF && isPair(text, i)) {
                i += 6;
            } else {
                report(made, sourceText, i, report);
            }
        }
    }

    private static boolean isFine(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' || c >= 0x7F)
                    && c != '\n'
                    && (c == '\r' || InvisibleCharacters.kind(c) != InvisibleCharacters.Kind.VISIBLE)) {
                return false;
            }
        }
        return true;
    }

    private static void report(int made, SourceText sourceText, int at, Report report) {
        InvisibleCharacters.Kind kind =
                made == '\r' ? InvisibleCharacters.Kind.REFUSED : InvisibleCharacters.kind(made);
        if (kind == InvisibleCharacters.Kind.REFUSED && report.hasRoomForErrors()) {
            report.error(sourceText.placeOfChar(at), "this escape stands for " + InvisibleCharacters.refusal(made));
        } else if (kind == InvisibleCharacters.Kind.HIDDEN && report.hasRoomForWarnings()) {
            report.warning(sourceText.placeOfChar(at), InvisibleCharacters.warning(made));
        }
    }

    /**
     * Returns the character that an escape stands for; the parser has checked its digits. Harmless escapes all return a
     * space.
     */
    private static int made(String text, int letter) {
        return switch (text.charAt(letter)) {
            case '0' -> 0;
            case 'a' -> 0x07;
            case 'b' -> '\b';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'e' -> 0x1B;
            case 'N' -> 0x85;
            case 'L' -> 0x2028;
            case 'P' -> 0x2029;
            case 'x' -> hex(text, letter, 2);
            case 'u' -> hex(text, letter, 4);
            case 'U' -> hex(text, letter, 8);
            default -> ' ';
        };
    }

    private static int hex(String text, int letter, int digits) {
        return (int) Long.parseLong(text.substring(letter + 1, letter + 1 + digits), 16);
    }

    /** Returns whether two escapes in a row stand for one character, as JSON writes emoji. */
    private static boolean isPair(String text, int at) {
        if (text.charAt(at + 1) != 'u' || !text.startsWith("\\u", at + 6)) {
            return false;
        }
        return Character.isSurrogatePair((char) hex(text, at + 1, 4), (char) hex(text, at + 7, 4));
    }
}
