package guide.tui.terminal;

import guide.keys.Input;
import guide.keys.Input.Key.Name;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Makes inputs of the code points that a terminal sends, and of the time between them. Each call brings the time, so
 * there is no clock. The class is longer than others because it is one state machine.
 *
 * <p>An unknown sequence is swallowed whole, since it must not press keys. So is a key with Alt, which arrives as ESC
 * and the key.
 */
final class KeyDecoder {
    /** The longest time that a lone ESC waits for the rest of a sequence. */
    static final long ESCAPE_NANOS = 50_000_000L;
    /** The longest time that a sequence waits for its next code point; a slow link splits sequences. */
    static final long SEQUENCE_NANOS = 250_000_000L;
    /** The longest pause in a paste or a terminal's reply. */
    static final long STRING_NANOS = 1_000_000_000L;

    private static final int ESC = 0x1b;
    private static final int BELL = 0x07;
    private static final int CANCEL = 0x18;
    private static final int LONGEST_PARAMETERS = 64;
    private static final int X10_REPORT = 3;

    private enum State {
        GROUND,
        ESCAPE,
        CONTROL,
        SINGLE,
        /** OSC, DCS, APC, PM, SOS: a reply, up to BEL or ST. */
        STRING,
        STRING_ESCAPE,
        /** The code points of a report that has no end mark. */
        SKIP,
        PASTE
    }

    private final MouseReports mouseReports;
    private final Consumer<Input> out;
    private final StringBuilder parameters = new StringBuilder();
    private final PasteBuffer paste = new PasteBuffer();
    private final ReplyReader replies = new ReplyReader();
    private State state = State.GROUND;
    /** True after two ESC: a sequence that follows has Alt. */
    private boolean doubled;

    private int skip;
    private long deadline;

    KeyDecoder(MouseReports mouseReports, Consumer<Input> out) {
        this.mouseReports = mouseReports;
        this.out = out;
    }

    /** Returns the reader of what the terminal says in an OSC string. */
    ReplyReader replies() {
        return replies;
    }

    /** Returns the time of the next decision of {@link #tick}, unless a code point comes before. */
    OptionalLong deadline() {
        return state == State.GROUND ? OptionalLong.empty() : OptionalLong.of(deadline);
    }

    /** Takes one code point that was read at {@code now}, in nanoseconds of a monotonic clock. */
    void feed(int codePoint, long now) {
        tick(now);
        switch (state) {
            case GROUND -> ground(codePoint, now);
            case ESCAPE -> escape(codePoint, now);
            case CONTROL, SINGLE -> sequence(codePoint, now);
            case STRING -> string(codePoint, now);
            case STRING_ESCAPE -> stringEscape(codePoint, now);
            case SKIP -> skipOne(codePoint, now);
            case PASTE -> pasted(codePoint, now);
        }
    }

    /** Ends a state that has waited too long: a lone ESC is the Escape key, a paste ends, a sequence is dropped. */
    void tick(long now) {
        if (state == State.GROUND || now - deadline < 0) {
            return;
        }
        State late = state;
        state = State.GROUND;
        switch (late) {
            case ESCAPE -> {
                key(Name.ESCAPE);
                if (doubled) {
                    key(Name.ESCAPE);
                }
                replies.escaped(now);
            }
            case PASTE -> paste.take().ifPresent(out);
            case GROUND, CONTROL, SINGLE, STRING, STRING_ESCAPE, SKIP -> {}
        }
    }

    private void ground(int codePoint, long now) {
        if (replies.goesOn(codePoint, now)) {
            beginString(true, now);
            return;
        }
        switch (codePoint) {
            case ESC -> {
                doubled = false;
                enter(State.ESCAPE, now);
            }
            // The same beginnings as single C1 controls.
            case 0x9b -> begin(State.CONTROL, now);
            case 0x8f -> begin(State.SINGLE, now);
            case 0x90, 0x98, 0x9d, 0x9e, 0x9f -> beginString(codePoint == 0x9d, now);
            default -> KeyCodes.character(codePoint).ifPresent(out);
        }
    }

    private void escape(int codePoint, long now) {
        switch (codePoint) {
            case ESC -> {
                if (doubled) {
                    key(Name.ESCAPE);
                }
                doubled = true;
                enter(State.ESCAPE, now);
            }
            case '[' -> begin(State.CONTROL, now);
            case 'O' -> begin(State.SINGLE, now);
            case ']', 'P', '_', '^', 'X' -> beginString(codePoint == ']', now);
            case 0x03 -> interrupt();
            default -> state = State.GROUND;
        }
    }

    /** Takes the inside of CSI or SS3: parameters and intermediates up to a final character. */
    private void sequence(int codePoint, long now) {
        if (interrupted(codePoint, now)) {
            return;
        }
        if (codePoint < ' ' || codePoint == 0x7f) {
            deadline = now + SEQUENCE_NANOS;
        } else if (codePoint > 0x7f) {
            state = State.GROUND;
            ground(codePoint, now);
        } else if (codePoint < '@') {
            if (parameters.length() < LONGEST_PARAMETERS) {
                parameters.append((char) codePoint);
            }
            deadline = now + SEQUENCE_NANOS;
        } else {
            finish(codePoint, now);
        }
    }

    private void finish(int last, long now) {
        String all = parameters.toString();
        State kind = state;
        state = State.GROUND;
        if (kind == State.SINGLE) {
            emitPlain(all.isEmpty() ? Sequences.single(last) : Sequences.control("1;" + all, last));
        } else if (all.isEmpty() && last == '[') {
            // The Linux console's F1 to F5: one more letter.
            skipping(1, now);
        } else if (all.isEmpty() && last == 'M') {
            // A program before may have left the mouse on.
            skipping(X10_REPORT, now);
        } else if (all.equals("200") && last == '~') {
            enter(State.PASTE, now);
        } else if (!all.startsWith("<") || mouseReports == MouseReports.REPORTED) {
            emitPlain(Sequences.control(all, last));
        }
    }

    private void emitPlain(Optional<Input> meant) {
        if (!doubled) {
            meant.ifPresent(out);
        }
        doubled = false;
    }

    private void string(int codePoint, long now) {
        if (codePoint == ESC) {
            enter(State.STRING_ESCAPE, now);
        } else if (codePoint == 0x03) {
            interrupt();
        } else if (codePoint == BELL || codePoint == 0x9c) {
            state = State.GROUND;
            replies.end();
        } else if (codePoint == CANCEL) {
            state = State.GROUND;
        } else {
            deadline = now + replies.add(codePoint);
        }
    }

    private void beginString(boolean isCommand, long now) {
        replies.begin(isCommand);
        enter(State.STRING, now);
    }

    private void stringEscape(int codePoint, long now) {
        if (codePoint == '\\') {
            state = State.GROUND;
            replies.end();
            return;
        }
        doubled = false;
        escape(codePoint, now);
    }

    /**
     * Takes a value of a report. Two bytes of it may have been read as one letter, so that a value seems to be missing; none
     * is an ESC, with which the next report begins.
     */
    private void skipOne(int codePoint, long now) {
        skip--;
        if (codePoint == ESC) {
            doubled = false;
            enter(State.ESCAPE, now);
        } else if (skip == 0) {
            state = State.GROUND;
        } else {
            deadline = now + SEQUENCE_NANOS;
        }
    }

    private void pasted(int codePoint, long now) {
        deadline = now + STRING_NANOS;
        if (paste.add(codePoint)) {
            state = State.GROUND;
            paste.take().ifPresent(out);
        }
    }

    /** Ends a sequence at ESC, CAN and Ctrl-C; returns false for all others. */
    private boolean interrupted(int codePoint, long now) {
        switch (codePoint) {
            case ESC -> {
                doubled = false;
                enter(State.ESCAPE, now);
            }
            case CANCEL -> state = State.GROUND;
            case 0x03 -> interrupt();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void interrupt() {
        state = State.GROUND;
        key(Name.INTERRUPT);
    }

    private void begin(State sequence, long now) {
        parameters.setLength(0);
        enter(sequence, now);
    }

    private void skipping(int count, long now) {
        skip = count;
        enter(State.SKIP, now);
    }

    private void enter(State next, long now) {
        state = next;
        deadline = now
                + switch (next) {
                    case ESCAPE -> ESCAPE_NANOS;
                    case PASTE, STRING, STRING_ESCAPE -> STRING_NANOS;
                    case GROUND, CONTROL, SINGLE, SKIP -> SEQUENCE_NANOS;
                };
    }

    private void key(Name name) {
        out.accept(new Input.Key(name));
    }
}
