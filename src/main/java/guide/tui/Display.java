package guide.tui;

import guide.config.Background;
import guide.config.ThemeName;
import guide.keys.Input;
import guide.keys.Size;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A full screen with a keyboard: the program draws on it and reads from it. One thread uses it. */
public interface Display extends AutoCloseable {
    /** Returns the window's size as the screens see it; 80x24 where the terminal does not say. */
    Size size();

    /** Waits at most so long for the next input; returns {@link Input.Tick} when none came. */
    Input next(Duration patience);

    /** Returns when the last input came, in nanoseconds of the clock of {@link #nanos}; it may have waited to be asked for. */
    long arrived();

    /** Returns the time now, in nanoseconds of a clock that only runs forward. */
    long nanos();

    /** Returns whether an input is at hand, so that drawing can wait until all of them are read. */
    boolean pending();

    /** Draws one frame; only what changed is sent, in one write. */
    void draw(Consumer<Canvas> view);

    /** Makes the next frame draw everything again. */
    void forget();

    /** Draws in the colors of a theme from the next frame on. */
    void use(ThemeName theme);

    /**
     * Returns what the terminal has said of its background: {@link Background#UNKNOWN} where it was asked and has not
     * replied in time, empty before that, and where it was not asked. A reply that changes the colors is followed by a {@link Input.Tick}.
     */
    Optional<Background> background();

    /** Gives the shell its terminal back and stops the process; returns when it is continued. */
    void suspend();

    /** Gives the terminal, as it was before, to a task such as an editor, and takes it back when the task has ended. */
    void lend(Runnable task);

    /** Gives the terminal back as it was. Calling it again does nothing. */
    @Override
    void close();
}
