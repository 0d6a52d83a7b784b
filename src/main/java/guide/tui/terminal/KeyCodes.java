package guide.tui.terminal;

import guide.keys.Input;
import guide.keys.Input.Key.Name;
import java.util.Arrays;
import java.util.Optional;

/**
 * The meanings of keys that arrive as numbers: as characters, in kitty's keyboard protocol, and as xterm's
 * modifyOtherKeys sends them. The last two are switched off at the start, and yet a program before may have left them on.
 */
final class KeyCodes {
    private static final int SHIFT = 1;
    private static final int CTRL = 4;
    private static final int CAPS_LOCK = 64;
    /** Alt, Super, Hyper and Meta: a key with one of them has no meaning here. */
    private static final int FOREIGN = 2 | 8 | 16 | 32;

    private static final int RELEASED = 3;

    /** The private-use code points that kitty's protocol numbers keys without a character by. */
    private static final int FIRST_PRIVATE = 57344;

    private static final int LAST_PRIVATE = 63743;
    private static final int KEYPAD_0 = 57399;
    private static final String KEYPAD_TEXT = "0123456789./*-+";

    private KeyCodes() {}

    /** Reads a character as a terminal sends it by itself: a letter, or a control character that is a key. */
    static Optional<Input> character(int codePoint) {
        return switch (codePoint) {
            case '\r', '\n' -> key(Name.ENTER);
            case 0x7f, 0x08 -> key(Name.BACKSPACE);
            case '\t' -> key(Name.TAB);
            case 0x1b -> key(Name.ESCAPE);
            case 0x03 -> key(Name.INTERRUPT);
            case 0x04 -> key(Name.END_OF_INPUT);
            case 0x0c -> key(Name.REDRAW);
            case 0x01 -> key(Name.HOME);
            case 0x05 -> key(Name.END);
            case 0x15 -> key(Name.ERASE_LINE);
            case 0x17 -> key(Name.ERASE_WORD);
            case 0x1a -> key(Name.STOP);
            default -> text(codePoint);
        };
    }

    /**
     * Reads {@code CSI code:shifted:base ; modifiers:event ; text u}.
     *
     * @param fields the parameters, between semicolons
     */
    static Optional<Input> unicode(String[] fields) {
        int[] codes = numbers(fields[0]);
        int[] modifiers = fields.length > 1 ? numbers(fields[1]) : new int[] {1};
        if (modifiers.length > 1 && modifiers[1] == RELEASED) {
            return Optional.empty();
        }
        int held = Math.max(0, modifiers[0] - 1);
        int[] typed = fields.length > 2 ? numbers(fields[2]) : new int[0];
        boolean isText = typed.length == 1 && typed[0] >= ' ' && (held & (FOREIGN | CTRL)) == 0;
        return isText ? text(typed[0]) : pressed(codes[0], codes.length > 1 ? codes[1] : -1, held);
    }

    /** Reads {@code CSI 27 ; modifiers ; code ~}, where the code is that of the character with Shift. */
    static Optional<Input> otherKey(String[] fields) {
        int held = Math.max(0, numbers(fields[1])[0] - 1);
        int code = numbers(fields[2])[0];
        return pressed(code, code, held);
    }

    private static Optional<Input> pressed(int code, int shifted, int held) {
        if ((held & FOREIGN) != 0 || code < 0) {
            return Optional.empty();
        }
        boolean shift = (held & SHIFT) != 0;
        if ((held & CTRL) != 0) {
            boolean isLetter = code >= 'a' && code <= 'z' && !shift;
            return isLetter ? character(code & 0x1f) : Optional.empty();
        }
        if (code == '\t' && shift) {
            return Optional.empty();
        }
        if (code < ' ' || code == 0x7f) {
            return character(code);
        }
        if (code >= FIRST_PRIVATE && code <= LAST_PRIVATE) {
            return numbered(code);
        }
        return code == ' ' ? text(' ') : typed(code, shifted, shift, (held & CAPS_LOCK) != 0);
    }

    /** Returns the character of a key; empty where Shift makes another of it that only the keyboard's layout knows. */
    private static Optional<Input> typed(int code, int shifted, boolean shift, boolean capsLock) {
        if (!Character.isLetter(code)) {
            return shift ? text(shifted) : text(code);
        }
        return shift == capsLock ? text(code) : text(shift && shifted > 0 ? shifted : Character.toUpperCase(code));
    }

    /** Reads the keys of the keypad; the others with such numbers are function keys and modifiers. */
    private static Optional<Input> numbered(int code) {
        int keypad = code - KEYPAD_0;
        if (keypad >= 0 && keypad < KEYPAD_TEXT.length()) {
            return text(KEYPAD_TEXT.charAt(keypad));
        }
        return switch (code) {
            case 57414 -> key(Name.ENTER);
            case 57417 -> key(Name.LEFT);
            case 57418 -> key(Name.RIGHT);
            case 57419 -> key(Name.UP);
            case 57420 -> key(Name.DOWN);
            case 57421 -> key(Name.PAGE_UP);
            case 57422 -> key(Name.PAGE_DOWN);
            case 57423 -> key(Name.HOME);
            case 57424 -> key(Name.END);
            case 57426 -> key(Name.DELETE);
            default -> Optional.empty();
        };
    }

    private static Optional<Input> text(int codePoint) {
        boolean noise = !Character.isValidCodePoint(codePoint)
                || codePoint == 0xfffd
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE;
        return noise ? Optional.empty() : Optional.of(new Input.Text(codePoint));
    }

    private static Optional<Input> key(Name name) {
        return Optional.of(new Input.Key(name));
    }

    /** Returns the numbers between colons, -1 for each that is none. */
    private static int[] numbers(String field) {
        return Arrays.stream(field.split(":", -1)).mapToInt(Sequences::number).toArray();
    }
}
