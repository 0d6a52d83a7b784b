package guide.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.AbstractTerminal;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The methods that Lanterna's terminal interface has and a terminal that only draws does not need. */
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

    /** Returns any position: the cursor is not seen. */
    @Override
    public TerminalPosition getCursorPosition() {
        return TerminalPosition.TOP_LEFT_CORNER;
    }

    /** Does nothing: the cursor stays hidden while the screen is ours. */
    @Override
    public void setCursorVisible(boolean visible) {}

    @Override
    public void putCharacter(char c) throws IOException {
        putString(String.valueOf(c));
    }

    /** Does nothing: no cell has a background; see {@link Pen}. */
    @Override
    public void setBackgroundColor(TextColor color) {}

    @Override
    public byte[] enquireTerminal(int timeout, TimeUnit unit) {
        return new byte[0];
    }

    @Override
    public void bell() {}

    /** Does nothing: {@link TerminalDisplay} closes the tty. */
    @Override
    public void close() {}
}
