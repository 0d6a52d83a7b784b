package guide.tui.terminal;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one thread draw at a time, and none once the display is closed: a shutdown hook may close it in a thread of its own. */
final class DrawingLock {
    /** A step on the screen. */
    interface Step {
        void take() throws IOException;
    }

    /** The longest time that closing waits for a frame that is being drawn. */
    private static final long DRAWING_MILLIS = 500;
    /** The longest time that a second close, in a shutdown hook, waits for the first. */
    private static final long CLOSING_MILLIS = 1_000;

    private final ReentrantLock drawing = new ReentrantLock();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Takes a step while nothing else draws; returns false where the display is closing. */
    boolean unlessClosing(Step step) throws IOException {
        drawing.lock();
        try {
            if (closing.get()) {
                return false;
            }
            step.take();
            return true;
        } finally {
            drawing.unlock();
        }
    }

    /** Begins to close; where another thread has begun, waits for that and returns false. */
    boolean beginClosing() {
        if (closing.compareAndSet(false, true)) {
            return true;
        }
        try {
            closed.await(CLOSING_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Takes the last step, unless a frame is stuck: one that cannot be written fills the terminal's buffer. */
    void last(Step step) {
        boolean mine = false;
        try {
            mine = drawing.tryLock(DRAWING_MILLIS, TimeUnit.MILLISECONDS);
            if (mine) {
                step.take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The terminal is gone, and so is its screen.
        } finally {
            if (mine) {
                drawing.unlock();
            }
        }
    }

    /** Lets a thread that waits for the end of closing go on. */
    void endClosing() {
        closed.countDown();
    }
}
