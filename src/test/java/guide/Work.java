package guide;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * How much a task works, counted in the bytes that it allocates: on every machine the same to within a thousandth,
 * however busy it is.
 *
 * @param result what the task returned
 * @param bytes how many bytes it allocated
 */
public record Work<T>(T result, long bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Runs a task twice, since the first run also loads classes, and counts the second. */
    public static <T> Work<T> of(Supplier<T> task) {
        task.get();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        T result = task.get();
        return new Work<>(result, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
}
