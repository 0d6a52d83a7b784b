package guide.keys;

/** Something that happens to a screen. */
public sealed interface Input {
    /** A key that is not text, or a character with Ctrl. */
    record Key(Name name) implements Input {
        /** The keys that mean something to the program. */
        public enum Name {
            ENTER,
            ESCAPE,
            BACKSPACE,
            DELETE,
            TAB,
            UP,
            DOWN,
            LEFT,
            RIGHT,
            PAGE_UP,
            PAGE_DOWN,
            HOME,
            END,
            /** Ctrl-W, as in a shell. */
            ERASE_WORD,
            /** Ctrl-U, as in a shell: up to the start of the line. */
            ERASE_LINE,
            /** Ctrl-C, or SIGINT from outside. */
            INTERRUPT,
            /** Ctrl-Z, or SIGTSTP from outside. */
            STOP,
            /** Ctrl-L: draw everything again. */
            REDRAW,
            /** Ctrl-D. */
            END_OF_INPUT
        }
    }

    /** One typed character, a whole code point; Space is {@code ' '}. */
    record Text(int codePoint) implements Input {}

    /** Text that was pasted: never taken as keys. */
    record Paste(String text) implements Input {}

    /** Text that came at once, more than a person types: a paste that the terminal does not mark. */
    record Unmarked(String text) implements Input {}

    /** A mouse button or wheel at a cell, counted from 0. */
    record Mouse(Action action, int column, int row) implements Input {
        /** Returns the direction of the wheel: 1 down, -1 up, 0 where it is no wheel. */
        public int wheel() {
            return switch (action) {
                case WHEEL_DOWN -> 1;
                case WHEEL_UP -> -1;
                case PRESS, RELEASE -> 0;
            };
        }

        /** Returns how many rows a text scrolls for the wheel: down where positive, up where negative. */
        public int scrolledRows() {
            return 3 * wheel();
        }

        public boolean isRelease() {
            return action == Action.RELEASE;
        }

        public boolean isPress() {
            return action == Action.PRESS;
        }

        /** The ways in which a mouse acts. */
        public enum Action {
            PRESS,
            RELEASE,
            WHEEL_UP,
            WHEEL_DOWN
        }
    }

    /** The window has a new size. */
    record Resize(Size size) implements Input {}

    /** The program was stopped and goes on: the screen has to be drawn again. */
    record Resume() implements Input {}

    /** Nothing happened in the time that the program waited, or only the colors have to be drawn anew. */
    record Tick() implements Input {}

    /** The terminal has gone; what is drawn is not read any more. */
    record HangUp(Reason reason) implements Input {
        /** Why the terminal has gone. */
        public enum Reason {
            /** The input ended, without a signal. */
            END_OF_INPUT,
            /** SIGHUP, or an error on the terminal. */
            HANG_UP,
            /** SIGTERM. */
            TERMINATE
        }
    }
}
