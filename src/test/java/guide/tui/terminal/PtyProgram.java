package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import guide.Patience;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jline.utils.ScreenTerminal;

/** A program on a pty of its own, with what its screen shows. */
public final class PtyProgram implements AutoCloseable {
    /**
     * Gives a program the signals as a terminal does, whatever the tests were started with: nohup ignores SIGHUP, a shell
     * SIGINT and SIGQUIT in the background, and a program inherits that. Coreutils have it since 8.31; elsewhere the tests
     * need to be started by an interactive shell.
     */
    private static final List<String> DEFAULT_SIGNALS = List.of("/usr/bin/env", "--default-signal");

    private static final List<String> PREFIX = succeeds(DEFAULT_SIGNALS, "true") ? DEFAULT_SIGNALS : List.of();

    private static final String CLEAR = "\033[2J";
    private static final String FRAME_END = "\033[?2026l";

    private final PtyProcess process;
    private final ScreenTerminal screen;
    private final StringBuffer output = new StringBuffer();
    private final Thread reader;

    private volatile boolean deaf;

    private PtyProgram(PtyProcess process, int columns, int rows) {
        this.process = process;
        this.screen = new ScreenTerminal(columns, rows);
        reader = new Thread(this::readAll, "pty");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the demo itself. */
    static PtyProgram demo(Path cache, Map<String, String> more) throws IOException {
        return start(demoCommand(cache), more);
    }

    /** Starts any command on a pty of 80 by 24 cells. */
    public static PtyProgram start(List<String> command, Map<String, String> more) throws IOException {
        Map<String, String> env = new HashMap<>(System.getenv());
        env.keySet().removeAll(List.of("NO_COLOR", "COLORTERM", "LC_CTYPE", "TMUX"));
        env.put("TERM", "xterm-256color");
        env.put("LC_ALL", "C.UTF-8");
        env.putAll(more);
        List<String> words = new ArrayList<>(PREFIX);
        words.addAll(command);
        PtyProcess process = new PtyProcessBuilder(words.toArray(new String[0]))
                .setEnvironment(env)
                .setInitialColumns(80)
                .setInitialRows(24)
                .start();
        return new PtyProgram(process, 80, 24);
    }

    private static boolean succeeds(List<String> command, String argument) {
        List<String> words = new ArrayList<>(command);
        words.add(argument);
        try {
            return new ProcessBuilder(words)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> demoCommand(Path cache) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                DemoMain.class.getName(),
                cache.toString());
    }

    /** Types these characters. */
    public void type(String typed) throws IOException {
        type(typed.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends these bytes, as a terminal does for what is no letter. */
    public void type(byte[] bytes) throws IOException {
        OutputStream keys = process.getOutputStream();
        keys.write(bytes);
        keys.flush();
    }

    /** Gives the window another size, which may also be none. */
    public void resize(int columns, int rows) {
        if (Math.min(columns, rows) >= ScreenTerminal.MIN_SIZE) {
            screen.setSize(org.jline.terminal.Size.of(columns, rows));
        }
        process.setWinSize(new WinSize(columns, rows));
    }

    /** Waits until the screen shows this. */
    public void awaitText(String text) {
        await(() -> shown().contains(text), "'" + text + "'");
    }

    /** Waits for bytes that need not show on the screen. */
    public void awaitOutput(String text) {
        await(() -> output.indexOf(text) >= 0, "'" + text + "'");
    }

    /** Has it draw all anew, after which all that was typed before has been heeded. */
    public void redraw() throws IOException {
        forgetOutput();
        type("\f");
        await(
                () -> {
                    int start = output.indexOf(CLEAR);
                    return start >= 0 && output.indexOf(FRAME_END, start) >= 0;
                },
                "a whole frame");
    }

    /** Forgets what came so far. */
    public void forgetOutput() {
        output.setLength(0);
    }

    /** All bytes that came, as text. */
    public String output() {
        return output.toString();
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /** Sends a signal, such as {@code TERM}. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid()).start().waitFor();
    }

    /** Sets modes of its tty, as {@code stty} names them, and returns all that it has. */
    public String stty(String modes) throws IOException, InterruptedException {
        Process stty = new ProcessBuilder("sh", "-c", "stty " + modes + " >/dev/null && stty -a")
                .redirectInput(Path.of("/proc", String.valueOf(pid()), "fd/0").toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(stty.waitFor()).as(told).isZero();
        // JLine does not set the number of the line discipline, which no tty heeds here.
        return told.replaceAll("line = \\d+;", "");
    }

    /** The process with all that it has started. */
    public List<ProcessHandle> family() {
        return ProcessHandle.of(pid()).stream()
                .flatMap(self -> Stream.concat(Stream.of(self), self.descendants()))
                .toList();
    }

    /** Waits until a process that it has started is stopped, as one in the background that wants the terminal. */
    public void awaitStopped() {
        Patience.await(() -> family().stream().anyMatch(PtyProgram::isStopped), () -> "a process that is stopped");
    }

    private static boolean isStopped(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) == 'T';
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until none of these processes runs. */
    public void awaitGone(List<ProcessHandle> processes) {
        // One that ended and that nobody has asked for its exit code is still listed, but has no command.
        Patience.await(
                () -> processes.stream()
                        .noneMatch(p -> p.isAlive() && p.info().command().isPresent()),
                () -> "the end of " + processes);
    }

    /** Lets the terminal's buffer fill up, as a line that hangs does. */
    void stopReading() {
        deaf = true;
    }

    /** Takes the terminal away from the program. */
    public void hangUp() throws IOException {
        process.getOutputStream().close();
        process.getInputStream().close();
    }

    /** Waits for the end of the process, and returns its exit code. */
    public int exitCode() throws InterruptedException {
        assertThat(process.waitFor(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .as(() -> "the end; screen:\n" + shown())
                .isTrue();
        return process.exitValue();
    }

    /** Waits until all that an ended process has sent has come. */
    public void awaitEnd() throws InterruptedException {
        reader.join(Patience.LIMIT.toMillis());
    }

    /** Whether the process runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** What the screen shows, row by row. */
    public String shown() {
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        int columns = screen.getColumns();
        screen.dump(cells, new int[2]);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            if (i > 0 && i % columns == 0) {
                text.append('\n');
            }
            int codePoint = ScreenTerminal.cellCodePoint(cells[i]);
            text.appendCodePoint(codePoint == 0 ? ' ' : codePoint);
        }
        return text.toString();
    }

    /**
     * Waits until a condition holds, or its output ends without it.
     *
     * @param what names the condition, for the message
     */
    public void await(Patience.Condition condition, String what) {
        Patience.await(
                () -> {
                    boolean ended = !reader.isAlive();
                    boolean holds = condition.holds();
                    assertThat(ended && !holds)
                            .as(() -> "the output ended without " + what + "; screen:\n" + shown())
                            .isFalse();
                    return holds;
                },
                () -> what + "; screen:\n" + shown());
    }

    private void readAll() {
        try {
            Reader reader = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
            char[] chunk = new char[4096];
            for (int count = reader.read(chunk); count >= 0 && !deaf; count = reader.read(chunk)) {
                String text = new String(chunk, 0, count);
                screen.write(text);
                output.append(text);
            }
        } catch (IOException e) {
            // The pty was closed.
        }
    }

    /** Ends it with all that it has started, so that none writes where a test cleans up. */
    @Override
    public void close() {
        List<ProcessHandle> family = process.isAlive() ? family() : List.of();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        awaitGone(family);
    }
}
