package guide.tui.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Terminal;

/**
 * The connections of a display.
 *
 * @param tty modes, size and signals
 * @param type the abilities of its kind
 * @param in the source of keys
 * @param out takes frames, each in one write
 * @param encoding the encoding of both
 * @param stopper stops the process
 * @param inForeground whether no shell has the terminal in this process's place
 * @param isGone whether the terminal has hung up, which a read reports like an end of input
 * @param released runs when the terminal has been given back
 * @param abandoned runs when the process is to end and the terminal is a shell's, which must find it as it left it
 */
record Connection(
        Terminal tty,
        TerminalType type,
        InputStream in,
        OutputStream out,
        Encoding encoding,
        JobControl.Stopper stopper,
        BooleanSupplier inForeground,
        BooleanSupplier isGone,
        Runnable released,
        Runnable abandoned) {}
