package guide.tui.terminal;

/** An event that reaches the display from another thread: the keyboard's or a signal's. */
sealed interface TerminalEvent {
    /** Code points that were read at {@code at}, in nanoseconds of a monotonic clock. */
    record Typed(int[] codePoints, long at) implements TerminalEvent {}

    /** An event without data. */
    enum Notice implements TerminalEvent {
        /** SIGWINCH. */
        RESIZED,
        /** SIGINT from outside. */
        INTERRUPTED,
        /** SIGTSTP from outside. */
        ASKED_TO_STOP,
        /** SIGCONT after a stop that came from outside. */
        CONTINUED,
        /** SIGTERM. */
        TERMINATED,
        /** SIGHUP, or an error on the terminal. */
        HUNG_UP,
        /** The end of the keys. */
        END_OF_INPUT
    }
}
