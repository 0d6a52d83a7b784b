package guide.cli;

import guide.app.Refusal;
import guide.app.edit.EditOutcome;
import guide.tui.App;

/** The program's exit codes; 64 and up as in BSD's sysexits.h. */
final class Exit {
    static final int OK = 0;
    /** Nothing was found, or something is damaged. */
    static final int NO = 1;
    /** The command line makes no sense. */
    static final int USAGE = 2;
    /** A bank or a journal holds something that it must not hold. */
    static final int BAD_DATA = 65;
    /** A file does not exist, or cannot be read. */
    static final int NO_INPUT = 66;
    /** A program or a server that is needed is missing; sysexits.h has no better code, and a script can try later. */
    static final int UNAVAILABLE = 69;
    /** A bug. */
    static final int BUG = 70;
    /** The output could not be written. A review that the command was to save is saved, so it must not be given again. */
    static final int NO_OUTPUT = 71;
    /** The data folder cannot be created. */
    static final int CANNOT_CREATE = 73;
    /** A review could not be saved. */
    static final int NOT_SAVED = 74;
    /** Another process does the same; try again. */
    static final int BUSY = 75;
    /** A setting is missing or wrong. */
    static final int BAD_CONFIGURATION = 78;
    /** SIGHUP, SIGINT, SIGPIPE and SIGTERM, as a shell reports them. */
    static final int HANG_UP = 129;

    static final int INTERRUPTED = 130;
    static final int CLOSED_PIPE = 141;
    static final int TERMINATED = 143;

    private Exit() {}

    /** Returns the code for a refusal of the application. */
    static int of(Refusal.Kind kind) {
        return switch (kind) {
            case USAGE -> USAGE;
            case BAD_DATA -> BAD_DATA;
            case NO_INPUT -> NO_INPUT;
            case UNAVAILABLE -> UNAVAILABLE;
            case CANNOT_CREATE -> CANNOT_CREATE;
            case NOT_SAVED -> NOT_SAVED;
            case BUSY -> BUSY;
            case BAD_CONFIGURATION -> BAD_CONFIGURATION;
        };
    }

    /** Returns the code for the end of an edit. */
    static int of(EditOutcome.Kind kind) {
        return switch (kind) {
            case TAKEN, UNCHANGED -> OK;
            case KEPT -> BAD_DATA;
            case FAILED -> UNAVAILABLE;
        };
    }

    /** Returns the code for the way in which the full screen was left. */
    static int of(App.Ending ending) {
        return switch (ending) {
            case LEFT, END_OF_INPUT -> OK;
            case INTERRUPTED -> INTERRUPTED;
            case HANG_UP -> HANG_UP;
            case TERMINATED -> TERMINATED;
        };
    }
}
