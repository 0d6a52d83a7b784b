package guide.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import guide.config.Background;
import guide.config.ThemeName;
import guide.keys.Input;
import guide.keys.Size;
import guide.tui.Canvas;
import guide.tui.Display;
import guide.tui.Look;
import guide.tui.NoFullScreen;
import guide.tui.terminal.TerminalEvent.Notice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** A {@link Display} made of a Lanterna screen for the cells and a JLine terminal for the tty. */
public final class TerminalDisplay implements Display {
    private final Connection connection;
    private final Terminal tty;
    private final TtyModes ttyModes;
    private final Coloring coloring;
    private final Glyphs glyphs;
    private final FrameScreen screen;
    private final InputQueue inputQueue;
    private final KeyboardReader keys;
    private final JobControl jobs;
    private final DrawingLock drawing = new DrawingLock();
    private final WindowSize window;
    private Size size;
    private boolean forgotten = true;

    /**
     * Takes the process's own terminal.
     *
     * @param look the colors to begin with, and whether the mouse is reported
     * @param env the environment: {@code TERM}, {@code COLORTERM}, {@code NO_COLOR} and the locale are read
     * @param nativeCache a private folder of our own for JLine's native library
     * @throws NoFullScreen without a terminal that can place its cursor; the message says why
     */
    public static TerminalDisplay open(Look look, Map<String, String> env, Path nativeCache) throws NoFullScreen {
        return new SystemTerminal(env, nativeCache).open(look);
    }

    /** Takes any terminal; {@link #start} enters its full screen. */
    TerminalDisplay(Connection connection, Coloring coloring, MouseReports mouseReports) throws IOException {
        this.coloring = coloring;
        this.connection = connection;
        this.tty = connection.tty();
        Encoding encoding = connection.encoding();
        this.window = new WindowSize(tty);
        this.size = window.current();
        this.ttyModes = new TtyModes(tty);
        this.glyphs = coloring.glyphs();
        TerminalModes modes = new TerminalModes(connection.type(), mouseReports);
        this.screen = new FrameScreen(connection.out(), modes, encoding, glyphs, lanterna(size));
        // One for all: the class archive holds a lambda once, however often the source writes it.
        LongSupplier nanos = System::nanoTime;
        this.inputQueue = new InputQueue(mouseReports, window::current, nanos);
        this.keys = new KeyboardReader(connection.in(), encoding.input(), this::offerKeys, nanos);
        this.jobs = new JobControl(tty, inputQueue::offer, connection.stopper(), connection.inForeground());
        inputQueue.whenKeysAreWanted(keys::want);
        inputQueue.whenReplied(coloring::replied);
    }

    /** Enters the full screen, which shows with the first frame. */
    void start() throws IOException {
        tty.handle(Signal.WINCH, signal -> inputQueue.offer(Notice.RESIZED));
        tty.handle(Signal.QUIT, SignalHandler.SIG_IGN);
        jobs.listen();
        if (jobs.awaitForeground()) {
            ttyModes.enter();
            screen.startScreen();
            coloring.ask();
            keys.start();
        }
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public Input next(Duration patience) {
        Input input = inputQueue.next(patience);
        if (input instanceof Input.Resize resize) {
            adopt(resize.size());
        } else if (input instanceof Input.Resume) {
            comeBack();
        }
        return input;
    }

    @Override
    public long arrived() {
        return inputQueue.arrived();
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public boolean pending() {
        return inputQueue.pending();
    }

    @Override
    public void draw(Consumer<Canvas> view) {
        if (jobs.mayDraw()) {
            unlessClosed(() -> drawFrame(view));
        }
    }

    @Override
    public void forget() {
        forgotten = true;
    }

    @Override
    public void use(ThemeName theme) {
        coloring.use(theme);
    }

    @Override
    public Optional<Background> background() {
        return coloring.answer();
    }

    @Override
    public void suspend() {
        if (layDown()) {
            jobs.stop();
            comeBack();
        }
    }

    @Override
    public void lend(Runnable task) {
        if (layDown()) {
            try {
                jobs.lend(task);
            } finally {
                comeBack();
            }
        }
    }

    /** Leaves the full screen and gives the tty its modes back; returns false if the terminal is closed or gone. */
    private boolean layDown() {
        keys.rest();
        return unlessClosed(() -> {
            screen.stopScreen();
            ttyModes.restore();
        });
    }

    @Override
    public void close() {
        if (!drawing.beginClosing()) {
            return;
        }
        keys.stop();
        if (!jobs.isInForeground()) {
            drawing.endClosing();
            connection.abandoned().run();
            return;
        }
        drawing.last(() -> screen.stopScreen());
        ttyModes.restore();
        drawing.endClosing();
        try {
            tty.close();
        } catch (IOException | IllegalStateException e) {
            // It is gone; there is nothing to give back.
        } finally {
            connection.released().run();
        }
    }

    /** Hands in an event. Any thread may call. */
    void offer(TerminalEvent terminalEvent) {
        if (terminalEvent == Notice.TERMINATED || terminalEvent == Notice.HUNG_UP) {
            jobs.end();
        }
        inputQueue.offer(terminalEvent);
    }

    /** Hands keys on. SIGHUP may be ignored, or the terminal another session's, so an end of keys may be a hang-up. */
    private void offerKeys(TerminalEvent terminalEvent) {
        boolean hungUp =
                terminalEvent == Notice.END_OF_INPUT && connection.isGone().getAsBoolean();
        inputQueue.offer(hungUp ? Notice.HUNG_UP : terminalEvent);
    }

    private void drawFrame(Consumer<Canvas> view) throws IOException {
        if (glyphs.crowded()) {
            glyphs.clear();
            forgotten = true;
        }
        screen.doResizeIfNecessary();
        screen.clear();
        ScreenCanvas canvas = new ScreenCanvas(screen, glyphs, connection.encoding(), size);
        view.accept(canvas);
        coloring.ask(screen, inputQueue, connection.in());
        screen.refresh(forgotten ? RefreshType.COMPLETE : RefreshType.DELTA);
        forgotten = false;
    }

    /** Enters the full screen again; the tty may be in any state by now, and the window of any size. */
    private void comeBack() {
        if (!jobs.awaitForeground()) {
            return;
        }
        unlessClosed(() -> {
            ttyModes.enter();
            screen.startScreen();
            // The user may have switched meanwhile, or attached tmux to another terminal.
            coloring.ask();
            forgotten = true;
            if (!window.current().equals(size)) {
                inputQueue.offer(Notice.RESIZED);
            }
        });
    }

    /** Takes a step on the screen while nothing else draws; returns false if the terminal is closed or gone. */
    private boolean unlessClosed(DrawingLock.Step step) {
        try {
            return drawing.unlessClosing(step);
        } catch (IOException e) {
            inputQueue.offer(Notice.HUNG_UP);
            return false;
        }
    }

    private void adopt(Size next) {
        size = next;
        forgotten = true;
        screen.resizeTo(lanterna(next));
    }

    private static TerminalSize lanterna(Size size) {
        return new TerminalSize(size.columns(), size.rows());
    }
}
