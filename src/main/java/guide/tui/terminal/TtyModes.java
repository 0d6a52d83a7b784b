package guide.tui.terminal;

import java.io.IOError;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;

/** The line discipline: raw while the screen is ours, as it was otherwise. */
final class TtyModes {
    private final Terminal tty;
    private final Attributes original;
    private final Attributes raw;

    TtyModes(Terminal tty) {
        this.tty = tty;
        this.original = tty.getAttributes();
        this.raw = raw(original);
    }

    /** Makes keys come as they are pressed, without echo, Ctrl-C and Ctrl-Z too. */
    void enter() {
        set(raw);
    }

    /** Returns to the modes that the shell had set. */
    void restore() {
        set(original);
    }

    private void set(Attributes attributes) {
        try {
            tty.setAttributes(attributes);
        } catch (IOError | IllegalStateException e) {
            // The terminal is gone, and reading keys will report that.
        }
    }

    private static Attributes raw(Attributes original) {
        Attributes raw = new Attributes(original);
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN, LocalFlag.ISIG), false);
        raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR, InputFlag.ISTRIP), false);
        // A read ends after a tenth of a second, so that KeyboardReader is never stuck in one.
        raw.setControlChar(ControlChar.VMIN, 0);
        raw.setControlChar(ControlChar.VTIME, 1);
        return raw;
    }
}
