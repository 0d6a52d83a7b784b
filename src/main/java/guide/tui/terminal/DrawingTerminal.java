package guide.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.AbstractTerminal;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** What Lanterna's terminal interface asks for and a terminal that only draws has no use for. */
abstract class DrawingTerminal extends AbstractTerminal {
    /** Keys have their own way in: {@link KeyboardReader}. */
    @Override
    public KeyStroke readInput() {
        return new KeyStroke(KeyType.EOF);
    }

    @Override
    public KeyStroke pollInput() {
        return readInput();
    }

    @Override
    public void setCursorPosition(TerminalPosition position) throws IOException {
        setCursorPosition(position.getColumn(), position.getRow());
    }

    /** Where the cursor is does not matter: it is not seen. */
    @Override
    public TerminalPosition getCursorPosition() {
        return TerminalPosition.TOP_LEFT_CORNER;
    }

    /** The cursor stays hidden while the screen is ours. */
    @Override
    public void setCursorVisible(boolean visible) {}

    @Override
    public void putCharacter(char c) throws IOException {
        putString(String.valueOf(c));
    }

    /** Nothing has a background; see {@link Pen}. */
    @Override
    public void setBackgroundColor(TextColor color) {}

    @Override
    public byte[] enquireTerminal(int timeout, TimeUnit unit) {
        return new byte[0];
    }

    @Override
    public void bell() {}

    /** The tty is closed by who opened it. */
    @Override
    public void close() {}
}
