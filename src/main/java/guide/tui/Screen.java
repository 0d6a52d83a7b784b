package guide.tui;

import guide.keys.Input;
import guide.keys.Size;
import java.time.Duration;
import java.util.Optional;

/** A screen as a value: an input gives the next one, and a canvas shows it. */
public non-sealed interface Screen extends Next {
    /** The time after which a screen looks again for something that is being computed. */
    Optional<Duration> SOON = Optional.of(Duration.ofMillis(100));

    /**
     * Returns what follows an input.
     *
     * @param size the window's size, on which scrolling depends
     */
    Next update(Input input, Size size);

    /**
     * Returns what follows an input that came at a known time, for a screen on which it matters what could be seen by then.
     *
     * @param arrived in nanoseconds of the clock of {@link #shown}
     */
    default Next update(Input input, Size size, long arrived) {
        return update(input, size);
    }

    /**
     * Returns the screen after it has been drawn.
     *
     * @param nanos the time by which all of it was sent, in nanoseconds of a clock that only runs forward
     */
    default Screen shown(Size size, long nanos) {
        return this;
    }

    /**
     * Returns the most cells that the screen's lines take in such a window; prose takes the reading width.
     *
     * @param readingWidth the longest line that is comfortable to read, in cells
     */
    default int width(Size window, int readingWidth) {
        return readingWidth;
    }

    /** Returns whether typed characters go into a text, which must not be lost by a key that means something elsewhere. */
    default boolean isTyping() {
        return false;
    }

    /**
     * Returns the time after which the screen shows something else by itself, such as a clock, or {@link #SOON} while it waits
     * for something that is being computed; empty where only minutes matter.
     */
    default Optional<Duration> changesIn() {
        return Optional.empty();
    }

    /** Draws the whole screen on a blank canvas. */
    void view(Canvas canvas);
}
