package guide.cli;

import java.util.concurrent.Callable;

/** A command: its options and words, and the work that it then does, with an exit code. */
interface Command extends Callable<Integer> {
    /** Returns the options and words that the command takes; they fill the command's own fields before it is called. */
    Usage usage();

    @Override
    Integer call();
}
