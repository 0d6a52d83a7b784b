package guide.tui.terminal;

import guide.tui.Look;
import guide.tui.NoFullScreen;
import guide.tui.terminal.TerminalEvent.Notice;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.utils.InfoCmp;
import org.jline.utils.OSUtils;
import org.jline.utils.ShutdownHooks;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** Takes the process's own terminal, with the signals and the hook that give it back however the process ends. */
final class SystemTerminal {
    /** Keeps JLine from starting {@code infocmp}; {@link TerminalType} knows the real abilities. */
    private static final String LOADED_TYPE = "guide";

    private static final String LOADED_CAPABILITIES = LOADED_TYPE + ",\n\tcup=\\E[%i%p1%d;%p2%dH,\n";

    private static final int STANDARD_INPUT = 0;
    private static final int HUNG_UP = 129;
    private static final int TERMINATED = 143;

    private final Map<String, String> env;
    private final Path nativeCache;
    private final ExitWatchdog exitWatchdog = new ExitWatchdog(System::exit, Runtime.getRuntime()::halt);
    private final ShutdownHooks.Task hook = this::closeAtExit;
    private final List<Runnable> unwatch = new ArrayList<>();
    private volatile @Nullable TerminalDisplay opened;
    private volatile int status = TERMINATED;
    private volatile boolean abandoned;

    /**
     * @param env the environment: {@code TERM} and the locale are read
     * @param nativeCache a folder for JLine's native library
     */
    SystemTerminal(Map<String, String> env, Path nativeCache) {
        this.env = env;
        this.nativeCache = nativeCache;
    }

    TerminalDisplay open(Look look) throws NoFullScreen {
        TerminalType type = type();
        NativeLibrary.load(nativeCache);
        // JLine runs hooks in the order of their registration, and its own closes the tty: ours goes first.
        ShutdownHooks.add(hook);
        try {
            MouseReports mouseReports = look.mouse() ? MouseReports.REPORTED : MouseReports.IGNORED;
            Coloring coloring = new Coloring(look, env, type, System::nanoTime);
            TerminalDisplay display = new TerminalDisplay(wiring(build(), type), coloring, mouseReports);
            opened = display;
            watch("HUP", display, Notice.HUNG_UP, HUNG_UP);
            watch("TERM", display, Notice.TERMINATED, TERMINATED);
            display.start();
            return display;
        } catch (IOException | IllegalStateException e) {
            closeOpened();
            released();
            throw new NoFullScreen("The full screen needs a terminal for both input and output.", e);
        }
    }

    private TerminalType type() throws NoFullScreen {
        String term = env.getOrDefault("TERM", "");
        if (term.isEmpty()) {
            throw new NoFullScreen("TERM is not set, so it is not known what the terminal can do.");
        }
        return TerminalType.named(term)
                .orElseThrow(() -> new NoFullScreen("A terminal of the type in TERM cannot place a cursor."));
    }

    private Terminal build() throws IOException {
        InfoCmp.setLoadedInfoCmp(LOADED_TYPE, LOADED_CAPABILITIES);
        // Ctrl-C and Ctrl-Z come as bytes in raw mode; JLine would also raise them as signals.
        System.setProperty("org.jline.terminal.softwareSignals", "false");
        return TerminalBuilder.builder()
                .system(true)
                // Without this JLine draws on stderr when stdout is no terminal.
                .systemOutput(SystemOutput.SysOut)
                .provider("jni")
                .exec(false)
                .dumb(false)
                // Its probe waits for an answer, and late answers arrive as keys.
                .graphemeCluster(false)
                // Up to TerminalDisplay.start there is nothing to give back, and Ctrl-C must not be lost.
                .signalHandler(SignalHandler.SIG_DFL)
                .type(LOADED_TYPE)
                .build();
    }

    /** Takes the tty's own streams on Unix: JLine's would read byte by byte and cut a frame at their buffer's end. */
    private Connection wiring(Terminal tty, TerminalType type) {
        Encoding encoding = Encoding.of(env, tty.outputEncoding());
        boolean own = !OSUtils.IS_WINDOWS;
        return new Connection(
                tty,
                type,
                own ? new FileInputStream(FileDescriptor.in) : tty.input(),
                own ? new FileOutputStream(FileDescriptor.out) : tty.output(),
                encoding,
                JobControl::stopThisProcess,
                ForegroundProcess::isThisOne,
                // JLine does not say whether it could get the modes.
                () -> own && CLibrary.isatty(STANDARD_INPUT) == 0,
                this::released,
                this::abandoned);
    }

    private void watch(String signal, TerminalDisplay display, Notice notice, int status) {
        Object before = Signals.register(signal, () -> {
            this.status = status;
            display.offer(notice);
            exitWatchdog.arm(status);
        });
        if (before != null) {
            unwatch.add(() -> Signals.unregister(signal, before));
        }
    }

    private void released() {
        exitWatchdog.disarm();
        unwatch.forEach(Runnable::run);
        unwatch.clear();
        ShutdownHooks.remove(hook);
    }

    /** Keeps the hook: at the end of the process it comes before JLine's, which would change the terminal's modes. */
    private void abandoned() {
        exitWatchdog.disarm();
        abandoned = true;
    }

    private void closeAtExit() {
        closeOpened();
        if (abandoned) {
            Runtime.getRuntime().halt(status);
        }
    }

    private void closeOpened() {
        TerminalDisplay display = opened;
        if (display != null) {
            display.close();
        }
    }
}
