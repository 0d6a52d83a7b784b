package guide.cli;

import java.util.concurrent.Callable;

/** One command: what can be said to it, and what it then does, with its exit code. */
interface Command extends Callable<Integer> {
    /** What can be said to it; what was said is in the command's own fields when it is called. */
    Usage usage();

    @Override
    Integer call();
}
