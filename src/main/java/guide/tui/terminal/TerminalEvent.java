package guide.tui.terminal;

/** What reaches the display from other threads: the keyboard's and the signals'. */
sealed interface TerminalEvent {
    /** Code points that were read at {@code at}, in nanoseconds of a monotonic clock. */
    record Typed(int[] codePoints, long at) implements TerminalEvent {}

    /** Something that happened, without more to say. */
    enum Notice implements TerminalEvent {
        /** SIGWINCH. */
        RESIZED,
        /** SIGINT from outside. */
        INTERRUPTED,
        /** SIGTSTP from outside. */
        ASKED_TO_STOP,
        /** SIGCONT after a stop that we did not make. */
        CONTINUED,
        /** SIGTERM. */
        TERMINATED,
        /** SIGHUP, or an error on the terminal. */
        HUNG_UP,
        /** No key will come any more. */
        END_OF_INPUT
    }
}
