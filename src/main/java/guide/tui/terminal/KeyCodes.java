package guide.tui.terminal;

import guide.keys.Input;
import guide.keys.Input.Key.Name;
import java.util.Optional;

/**
 * The meanings of keys that arrive as numbers: as characters, or with a number of their own and the modifiers beside it, as
 * in kitty's keyboard protocol and xterm's modifyOtherKeys. Those two are switched off at the start, so that only letters
 * and what controls the program are read, in case a terminal keeps to them.
 */
final class KeyCodes {
    private static final int SHIFT = 1;
    private static final int CTRL = 4;
    /** Alt, Super, Hyper and Meta: a key with one of them has no meaning here. */
    private static final int FOREIGN = 2 | 8 | 16 | 32;

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
     * Reads {@code CSI code ; modifiers u} and {@code CSI 27 ; modifiers ; code ~}. A sign with Shift means nothing, since
     * only the keyboard's layout knows which one it makes.
     *
     * @param code negative for none
     * @param modifiers 1 + the bits of the modifiers
     */
    static Optional<Input> numbered(int code, int modifiers) {
        int held = Math.max(0, modifiers - 1);
        boolean shift = (held & SHIFT) != 0;
        // The protocol of kitty numbers keys without a character by those of private use.
        if ((held & FOREIGN) != 0 || code < 0 || Character.getType(code) == Character.PRIVATE_USE) {
            return Optional.empty();
        }
        if ((held & CTRL) != 0) {
            return code >= 'a' && code <= 'z' && !shift ? character(code & 0x1f) : Optional.empty();
        }
        if (!shift || code == ' ' || code == '\r') {
            return character(code);
        }
        return Character.isLetter(code) ? text(Character.toUpperCase(code)) : Optional.empty();
    }

    private static Optional<Input> text(int codePoint) {
        boolean noise = !Character.isValidCodePoint(codePoint)
                || codePoint == 0xfffd
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE;
        return noise ? Optional.empty() : Optional.of(new Input.Text(codePoint));
    }

    static Optional<Input> key(Name name) {
        return Optional.of(new Input.Key(name));
    }
}
