package guide.tui.terminal;

import guide.tui.terminal.TerminalEvent.Notice;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jspecify.annotations.Nullable;

/**
 * Stops the process as Ctrl-Z does, notices when any stop has ended, listens to SIGINT, and lends the foreground to
 * another program.
 */
final class JobControl {
    /** Raises the signal that stops. Java cannot raise it while its handler is the system's own, so the shell does. */
    interface Stopper {
        void stop() throws IOException, InterruptedException;
    }

    /** A stop takes effect at once or never: the system does not stop a process that no shell could continue. */
    private static final long STOP_MILLIS = 300;
    /** Java starts a thread for each signal, so a signal that came during a loan may be handled after it. */
    private static final long HEARING_NANOS = 1_000_000_000L;

    private final Terminal tty;
    private final Consumer<TerminalEvent> inbox;
    private final Stopper stopper;
    private volatile @Nullable CountDownLatch awaited;
    private volatile boolean lent;
    private volatile long deafUntil = System.nanoTime();

    JobControl(Terminal tty, Consumer<TerminalEvent> inbox, Stopper stopper) {
        this.tty = tty;
        this.inbox = inbox;
        this.stopper = stopper;
    }

    /** Sends this process SIGTSTP. */
    static void stopThisProcess() throws IOException, InterruptedException {
        long pid = ProcessHandle.current().pid();
        new ProcessBuilder("/bin/sh", "-c", "kill -TSTP " + pid).start().waitFor();
    }

    /** Listens to SIGINT, SIGTSTP and SIGCONT. */
    void listen() {
        tty.handle(Signal.INT, signal -> interrupted());
        tty.handle(Signal.TSTP, signal -> inbox.accept(Notice.ASKED_TO_STOP));
        tty.handle(Signal.CONT, signal -> continued());
    }

    /** Stops the process, and returns when it is continued. */
    void stop() {
        CountDownLatch goesOn = new CountDownLatch(1);
        awaited = goesOn;
        SignalHandler ours = tty.handle(Signal.TSTP, SignalHandler.SIG_DFL);
        try {
            stopper.stop();
            goesOn.await(STOP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            // Without a shell there is no job control either; the program just goes on.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            tty.handle(Signal.TSTP, ours);
            awaited = null;
        }
    }

    /** Runs a program in the foreground: Ctrl-C and Ctrl-Z reach its whole group, and are meant for that program. */
    void lend(Runnable task) {
        lent = true;
        SignalHandler ours = tty.handle(Signal.TSTP, SignalHandler.SIG_DFL);
        try {
            task.run();
        } finally {
            tty.handle(Signal.TSTP, ours);
            deafUntil = System.nanoTime() + HEARING_NANOS;
            lent = false;
        }
    }

    /** Handles a SIGINT from outside, since Ctrl-C comes as a key. */
    private void interrupted() {
        if (!lent && System.nanoTime() - deafUntil >= 0) {
            inbox.accept(Notice.INTERRUPTED);
        }
    }

    private void continued() {
        CountDownLatch waiting = awaited;
        if (waiting == null) {
            inbox.accept(Notice.CONTINUED);
        } else {
            waiting.countDown();
        }
    }
}
