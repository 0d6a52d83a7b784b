package guide.tui;

import guide.keys.Input;
import guide.keys.Size;
import java.time.Duration;
import java.util.function.Consumer;

/** A full screen with a keyboard: what the program draws on and hears from. Used from one thread. */
public interface Display extends AutoCloseable {
    /** The window's size as the screens see it; a size that the terminal does not tell counts as 80x24. */
    Size size();

    /** Waits for the next input, at most so long; {@link Input.Tick} when nothing came. */
    Input next(Duration patience);

    /** Whether an input is at hand, so that drawing can wait until all of them are read. */
    boolean pending();

    /** Draws one frame; only what changed is sent, in one write. */
    void draw(Consumer<Canvas> view);

    /** Makes the next frame draw everything anew. */
    void forget();

    /** Gives the shell its terminal back and stops the process; returns when it is continued. */
    void suspend();

    /** Gives the terminal to a task, such as an editor, as it was before; takes it again when the task has ended. */
    void lend(Runnable task);

    /** Gives the terminal back as it was. Calling it again does nothing. */
    @Override
    void close();
}
