package guide.tui.terminal;

import guide.Patience;
import guide.config.Background;
import guide.config.ThemeName;
import guide.keys.Input;
import guide.keys.Size;
import guide.text.Span;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.Look;
import guide.tui.terminal.TerminalType.ScreenKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.ScreenTerminal;

/** A display on a terminal in memory, with what it shows and what was written to it. */
final class VirtualDisplay implements AutoCloseable {
    static final TerminalType MODERN = new TerminalType(ScreenKind.MODERN, ColorDepth.INDEXED);

    private final ScreenTerminal.VirtualTerminal terminal;
    private final List<String> writes = new ArrayList<>();
    private final Attributes before;
    private int stops;
    private volatile boolean gone;
    volatile boolean inForeground = true;
    volatile boolean abandoned;
    /** The time of the clock that limits an answer. */
    long nanos;

    final TerminalDisplay display;

    VirtualDisplay(int columns, int rows) throws IOException {
        this(columns, rows, MODERN, Encoding.UNICODE);
    }

    VirtualDisplay(int columns, int rows, TerminalType type, Encoding encoding) throws IOException {
        this(columns, rows, type, encoding, new Look(ThemeName.DARK, Background.UNKNOWN, false));
    }

    /** With a theme; a display of the other constructors asks its terminal nothing. */
    VirtualDisplay(int columns, int rows, TerminalType type, Encoding encoding, Look look) throws IOException {
        Map<String, String> env = Map.of("TERM", "xterm-256color");
        terminal = ScreenTerminal.withTerminal("test", "xterm-256color", columns, rows);
        before = terminal.terminal().getAttributes();
        display = new TerminalDisplay(
                new Connection(
                        terminal.terminal(),
                        type,
                        new Keyboard(),
                        new Recorder(),
                        encoding,
                        this::stopAndContinue,
                        () -> inForeground,
                        () -> gone,
                        () -> {},
                        () -> abandoned = true),
                new Coloring(look, env, type, () -> nanos),
                MouseReports.IGNORED);
        display.start();
    }

    /** Draws lines of text from the upper left corner down. */
    void show(String... lines) {
        draw(canvas -> {
            for (int row = 0; row < lines.length; row++) {
                canvas.put(0, row, Span.of(lines[row]));
            }
        });
    }

    /** Draws lines of which one is highlighted. */
    void showMenu(int highlighted, List<String> lines) {
        draw(canvas -> {
            for (int row = 0; row < lines.size(); row++) {
                Style style = row == highlighted ? Style.TEXT.with(Style.Attribute.REVERSE) : Style.TEXT;
                canvas.put(0, row, Span.of(lines.get(row), style));
            }
        });
    }

    void draw(Consumer<Canvas> view) {
        display.draw(view);
    }

    void type(String typed) throws IOException {
        terminal.terminal().processInputBytes(typed.getBytes(StandardCharsets.UTF_8));
    }

    void resize(int columns, int rows) {
        terminal.terminal().setSize(org.jline.terminal.Size.of(columns, rows));
        if (columns >= ScreenTerminal.MIN_SIZE && rows >= ScreenTerminal.MIN_SIZE) {
            terminal.screen().setSize(org.jline.terminal.Size.of(columns, rows));
        }
        raise(Signal.WINCH);
    }

    void raise(Signal signal) {
        terminal.terminal().raise(signal);
    }

    /** The terminal hangs up without a signal: reads end, everything else fails. */
    void hangUp() throws IOException {
        gone = true;
        terminal.terminal().close();
    }

    Input next() {
        return display.next(Patience.LIMIT);
    }

    Size size() {
        return display.size();
    }

    /** What one row shows, without what is blank at its end. */
    String row(int row) {
        ScreenTerminal screen = terminal.screen();
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, new int[2]);
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < screen.getColumns(); column++) {
            int codePoint = ScreenTerminal.cellCodePoint(cells[row * screen.getColumns() + column]);
            text.appendCodePoint(codePoint == 0 ? ' ' : codePoint);
        }
        return text.toString().stripTrailing();
    }

    /** All that was written since the last call, one string a write. */
    List<String> written() {
        List<String> all = List.copyOf(writes);
        writes.clear();
        return all;
    }

    int stops() {
        return stops;
    }

    boolean ttyIsAsBefore() {
        return before.toString().equals(terminal.terminal().getAttributes().toString());
    }

    private void stopAndContinue() {
        stops++;
        raise(Signal.CONT);
    }

    @Override
    public void close() {
        display.close();
    }

    private final class Keyboard extends InputStream {
        @Override
        public int read() throws IOException {
            return gone ? -1 : terminal.terminal().input().read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return gone ? -1 : terminal.terminal().input().read(bytes, offset, length);
            } catch (IOException e) {
                if (gone) {
                    return -1;
                }
                throw e;
            }
        }
    }

    /** Hands on each write and keeps it. */
    private final class Recorder extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (gone) {
                throw new IOException("Input/output error");
            }
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            copy.write(bytes, offset, length);
            writes.add(copy.toString(StandardCharsets.UTF_8));
            terminal.terminal().output().write(bytes, offset, length);
            terminal.terminal().output().flush();
        }
    }
}
