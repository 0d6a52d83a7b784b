package guide.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A value that a thread of its own makes while the program goes on. */
public final class BackgroundValue<T> {
    private final FutureTask<T> task;

    private BackgroundValue(FutureTask<T> task) {
        this.task = task;
    }

    /**
     * Starts the thread, which does not keep the program from ending.
     *
     * @param thread its name
     */
    public static <T> BackgroundValue<T> begin(String thread, Callable<T> maker) {
        FutureTask<T> task = new FutureTask<>(maker);
        Thread making = new Thread(task, thread);
        making.setDaemon(true);
        making.start();
        return new BackgroundValue<>(task);
    }

    /** Returns the value once it is made, without waiting, and throws what made it fail. */
    public Optional<T> ifMade() {
        return task.isDone() ? Optional.of(get()) : Optional.empty();
    }

    /** Waits until the value is made, and throws what made it fail. */
    public T get() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
