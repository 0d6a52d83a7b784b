package guide.tui.terminal;

import guide.keys.Size;
import java.io.IOError;
import org.jline.terminal.Terminal;

/** The size of the window, or the last one where the tty is closed: a hook's thread may do so while the program still reads. */
final class WindowSize {
    /** The size of a terminal that does not give its own. */
    private static final Size UNKNOWN = new Size(80, 24);

    private final Terminal tty;
    private volatile Size last = UNKNOWN;

    WindowSize(Terminal tty) {
        this.tty = tty;
    }

    Size current() {
        try {
            org.jline.terminal.Size given = tty.getSize();
            last = new Size(
                    given.getColumns() > 0 ? given.getColumns() : UNKNOWN.columns(),
                    given.getRows() > 0 ? given.getRows() : UNKNOWN.rows());
        } catch (IllegalStateException | IOError e) {
            // It is closed by now.
        }
        return last;
    }
}
