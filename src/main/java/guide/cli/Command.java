package guide.cli;

/** A command: its options and words, and the work that it then does. */
interface Command {
    /** Returns the options and words that the command takes. */
    Usage usage();

    /** Does the work with what the command line gives, and returns the exit code. */
    int call(Given given);
}
