package guide.tui.terminal;

import guide.tui.terminal.TerminalEvent.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Reads the keyboard in a thread of its own and hands on code points with the time at which they came.
 *
 * <p>It reads only while the program waits for keys: it takes no key that belongs to an editor or to the shell, and the
 * JVM, which waits for threads that are in a system call, ends at once after the key that quits.
 *
 * <p>The terminal is set to end a read after a tenth of a second without keys, which Java reports like an end; a real
 * end comes at once, and again. So no read blocks for good, and none goes on after the terminal is gone.
 */
final class KeyboardReader implements Runnable {
    private static final int CHUNK = 4096;
    /** Half of the time after which an idle read ends. */
    private static final long AT_ONCE_NANOS = 50_000_000L;

    /** A read that takes longer has hung, with the terminal. */
    private static final long REST_NANOS = 500_000_000L;

    private static final int ENDS_THAT_COUNT = 2;

    private final InputStream in;
    private final CodePointDecoder decoder;
    private final Consumer<TerminalEvent> inbox;
    private final LongSupplier nanos;
    private boolean wanted;
    private boolean reading;
    private volatile boolean stopped;

    KeyboardReader(InputStream in, Charset charset, Consumer<TerminalEvent> inbox, LongSupplier nanos) {
        this.in = in;
        this.decoder = new CodePointDecoder(charset, CHUNK);
        this.inbox = inbox;
        this.nanos = nanos;
    }

    /** Starts reading. */
    void start() {
        Thread thread = new Thread(this, "keys");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks for keys: reading goes on until some have come. Any thread may call. */
    void want() {
        set(true);
    }

    /** Waits until no read goes on, which the system would take for one in the background. */
    synchronized void rest() {
        wanted = false;
        long end = nanos.getAsLong() + REST_NANOS;
        try {
            for (long left = REST_NANOS; reading && left > 0; left = end - nanos.getAsLong()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops reading and handing on. */
    void stop() {
        stopped = true;
        set(false);
    }

    @Override
    public void run() {
        try {
            readToTheEnd();
            report(Notice.END_OF_INPUT);
        } catch (IOException | InterruptedException e) {
            report(Notice.HUNG_UP);
        }
    }

    private void readToTheEnd() throws IOException, InterruptedException {
        byte[] chunk = new byte[CHUNK];
        int ends = 0;
        while (ends < ENDS_THAT_COUNT) {
            awaitDemand();
            if (stopped) {
                return;
            }
            long start = nanos.getAsLong();
            int count = read(chunk);
            long now = nanos.getAsLong();
            if (count > 0) {
                decode(chunk, count, now);
            }
            boolean atOnce = count <= 0 && now - start < AT_ONCE_NANOS;
            ends = atOnce ? ends + 1 : 0;
        }
    }

    private synchronized void awaitDemand() throws InterruptedException {
        while (!wanted && !stopped) {
            wait();
        }
        reading = !stopped;
    }

    private int read(byte[] chunk) throws IOException {
        try {
            return in.read(chunk);
        } finally {
            synchronized (this) {
                reading = false;
                notifyAll();
            }
        }
    }

    private synchronized void set(boolean now) {
        wanted = now;
        notifyAll();
    }

    private void decode(byte[] chunk, int count, long now) {
        int[] codePoints = decoder.codePoints(chunk, count);
        if (codePoints.length > 0) {
            set(false);
            report(new TerminalEvent.Typed(codePoints, now));
        }
    }

    private void report(TerminalEvent terminalEvent) {
        if (!stopped) {
            inbox.accept(terminalEvent);
        }
    }
}
