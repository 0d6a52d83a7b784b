package guide.tui.terminal;

import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Gathers the string that a terminal sends, and hands on what it says in an OSC, which is a reply. Times are nanoseconds
 * of a monotonic clock.
 */
final class ReplyReader {
    /** The longest pause in what can only be the reply about the background: a line may hang in the midst of it. */
    static final long REPLY_NANOS = 10_000_000_000L;
    /** The time in which a reply is expected. A later one counts as well, unless it is torn behind its ESC. */
    static final long EXPECTED_NANOS = 5_000_000_000L;

    private static final int LONGEST = 64;

    private final StringBuilder string = new StringBuilder();
    private Consumer<String> taker = reply -> {};
    private boolean isCommand;
    private OptionalLong expected = OptionalLong.empty();
    /** The time until which a bracket is the rest of a reply whose ESC came long before and was taken for a key. */
    private OptionalLong torn = OptionalLong.empty();

    void whenReplied(Consumer<String> replies) {
        taker = replies;
    }

    /** Expects a reply from now on. */
    void expect(long now) {
        expected = OptionalLong.of(now + EXPECTED_NANOS);
    }

    /** Notes that an ESC without anything behind it was taken for a key. */
    void escaped(long now) {
        torn = isBefore(expected, now) ? OptionalLong.of(now + KeyDecoder.STRING_NANOS) : OptionalLong.empty();
    }

    /** Returns whether a character outside of any sequence goes on with the reply that such an ESC began. */
    boolean goesOn(int codePoint, long now) {
        boolean goesOn = codePoint == ']' && isBefore(torn, now);
        torn = OptionalLong.empty();
        return goesOn;
    }

    /** Begins a string: an OSC where {@code isCommand}, else one that is dropped. */
    void begin(boolean command) {
        isCommand = command;
        string.setLength(0);
    }

    /** Adds a code point, and returns how long the next one may take. */
    long add(int codePoint) {
        if (string.length() < LONGEST) {
            string.appendCodePoint(codePoint);
        }
        boolean isReply = isCommand && string.length() < LONGEST && string.indexOf(BackgroundReply.START) == 0;
        return isReply ? REPLY_NANOS : KeyDecoder.STRING_NANOS;
    }

    void end() {
        if (isCommand) {
            taker.accept(string.toString());
        }
    }

    private static boolean isBefore(OptionalLong end, long now) {
        return end.isPresent() && now - end.getAsLong() < 0;
    }
}
