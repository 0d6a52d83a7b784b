package guide.tui.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Terminal;

/**
 * What a display is connected to.
 *
 * @param tty modes, size and signals
 * @param type what its kind can do
 * @param in where keys come from
 * @param out where frames go; each is one write
 * @param script how both are encoded
 * @param stopper what stops the process
 * @param isGone whether the terminal has hung up, which a read tells like an end of input
 * @param released told when the terminal was given back
 */
record Connection(
        Terminal tty,
        TerminalType type,
        InputStream in,
        OutputStream out,
        Encoding encoding,
        JobControl.Stopper stopper,
        BooleanSupplier isGone,
        Runnable released) {}
