package guide.tui.terminal;

import static guide.tui.terminal.KeyCodes.key;

import guide.keys.Input;
import guide.keys.Input.Key.Name;
import guide.keys.Input.Mouse.Action;
import java.util.Optional;

/**
 * The meanings of complete escape sequences. Function keys, reports that come late and keys with Alt or Ctrl have no
 * meaning here.
 */
final class Sequences {
    /** Alt, Ctrl, Super, Hyper, Meta; Shift alone changes nothing. */
    private static final int MODIFIERS_THAT_MATTER = 0b111110;

    /** The number of xterm's modifyOtherKeys. */
    private static final String OTHER_KEY = "27";

    private static final int WHEEL = 64;
    private static final int MOVING_OR_EXTRA_BUTTON = 32 | 128;

    private Sequences() {}

    /** Reads {@code CSI parameters last}, as xterm, rxvt, the Linux console and tmux send keys. */
    static Optional<Input> control(String parameters, int last) {
        if (parameters.startsWith("<")) {
            return mouse(parameters.substring(1), last);
        }
        if (isReply(parameters)) {
            return Optional.empty();
        }
        String[] fields = parameters.split(";", -1);
        if (last == 'u') {
            return KeyCodes.numbered(number(fields[0]), fields.length > 1 ? number(fields[1]) : 1);
        }
        if (last == '~' && fields.length == 3 && fields[0].equals(OTHER_KEY)) {
            return KeyCodes.numbered(number(fields[2]), number(fields[1]));
        }
        if (modified(fields)) {
            return Optional.empty();
        }
        return last == '~' ? numbered(number(fields[0])) : cursor(last);
    }

    /** Returns true for parameters with a sign: no key has one, or else it says more than is understood here. */
    private static boolean isReply(String parameters) {
        return !parameters.chars().allMatch(c -> c >= '0' && c <= '9' || c == ';');
    }

    /** Reads {@code SS3 last}: cursor keys in application mode, the keypad. */
    static Optional<Input> single(int last) {
        if (last >= 'p' && last <= 'y') {
            return Optional.of(new Input.Text('0' + last - 'p'));
        }
        return last == 'M' ? key(Name.ENTER) : cursor(last);
    }

    private static Optional<Input> cursor(int last) {
        return switch (last) {
            case 'A' -> key(Name.UP);
            case 'B' -> key(Name.DOWN);
            case 'C' -> key(Name.RIGHT);
            case 'D' -> key(Name.LEFT);
            case 'H' -> key(Name.HOME);
            case 'F' -> key(Name.END);
            default -> Optional.empty();
        };
    }

    private static Optional<Input> numbered(int number) {
        return switch (number) {
            case 1, 7 -> key(Name.HOME);
            case 3 -> key(Name.DELETE);
            case 4, 8 -> key(Name.END);
            case 5 -> key(Name.PAGE_UP);
            case 6 -> key(Name.PAGE_DOWN);
            default -> Optional.empty();
        };
    }

    /** Reads an SGR mouse report; only the left button and the wheel have a meaning. */
    private static Optional<Input> mouse(String parameters, int last) {
        String[] fields = parameters.split(";", -1);
        if (fields.length != 3 || (last != 'M' && last != 'm')) {
            return Optional.empty();
        }
        int code = number(fields[0]);
        int column = Math.max(0, number(fields[1]) - 1);
        int row = Math.max(0, number(fields[2]) - 1);
        if (code < 0 || (code & MOVING_OR_EXTRA_BUTTON) != 0) {
            return Optional.empty();
        }
        return action(code, last).map(action -> new Input.Mouse(action, column, row));
    }

    private static Optional<Action> action(int code, int last) {
        int button = code & 3;
        if ((code & WHEEL) != 0) {
            return button > 1 ? Optional.empty() : Optional.of(button == 0 ? Action.WHEEL_UP : Action.WHEEL_DOWN);
        }
        return button == 0 ? Optional.of(last == 'M' ? Action.PRESS : Action.RELEASE) : Optional.empty();
    }

    /** Reads the second field: 1 + the modifiers' bits. */
    private static boolean modified(String[] fields) {
        int modifiers = fields.length < 2 ? 0 : number(fields[1]);
        return modifiers > 0 && ((modifiers - 1) & MODIFIERS_THAT_MATTER) != 0;
    }

    /** Returns a parameter's value, or -1 where it is no number of up to seven digits. */
    private static int number(String digits) {
        return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : -1;
    }
}
