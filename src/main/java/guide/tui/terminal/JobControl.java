package guide.tui.terminal;

import guide.tui.terminal.TerminalEvent.Notice;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
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
    /** A shell that ends a stopped job continues it as well, and the two signals are handled in any order. */
    private static final long ENDING_MILLIS = 300;

    private static final long PAUSE_MILLIS = 10;

    private final Terminal tty;
    private final Consumer<TerminalEvent> inbox;
    private final Stopper stopper;
    private final BooleanSupplier inForeground;
    private volatile @Nullable CountDownLatch awaited;
    private volatile boolean lent;
    private volatile boolean ending;
    private volatile long deafUntil = System.nanoTime();

    JobControl(Terminal tty, Consumer<TerminalEvent> inbox, Stopper stopper, BooleanSupplier inForeground) {
        this.tty = tty;
        this.inbox = inbox;
        this.stopper = stopper;
        this.inForeground = inForeground;
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

    /** Records that the process has been asked to end. */
    void end() {
        ending = true;
    }

    /** Returns false once the process is to end while a shell has the terminal. */
    boolean mayDraw() {
        return !ending || isInForeground();
    }

    /** Returns false if a shell has the terminal, which a process in the background must leave alone. */
    boolean isInForeground() {
        return inForeground.getAsBoolean();
    }

    /**
     * Stops until a shell gives the terminal to this process, as the system does with a process in the background that
     * changes the terminal's modes. The system would stop it again at each signal that asks it to end, so it never would.
     *
     * @return false if the process is to end before that
     */
    boolean awaitForeground() {
        boolean stops = true;
        while (!isForegroundSoon()) {
            if (ending) {
                return false;
            }
            if (!stops) {
                return true; // no shell could continue it, so no shell has the terminal
            }
            stops = stop();
        }
        return true;
    }

    /** Waits for a shell that is about to give the terminal, and for a signal to end, which may be handled after SIGCONT. */
    private boolean isForegroundSoon() {
        try {
            for (long waited = 0; waited < ENDING_MILLIS && !ending && !isInForeground(); waited += PAUSE_MILLIS) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ending = true;
        }
        return isInForeground();
    }

    /** Stops the process, and returns when it is continued; returns false if it was not stopped. */
    boolean stop() {
        CountDownLatch goesOn = new CountDownLatch(1);
        awaited = goesOn;
        SignalHandler ours = tty.handle(Signal.TSTP, SignalHandler.SIG_DFL);
        try {
            stopper.stop();
            return goesOn.await(STOP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            // Without a shell there is no job control either; the program just goes on.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            tty.handle(Signal.TSTP, ours);
            awaited = null;
        }
        return false;
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
