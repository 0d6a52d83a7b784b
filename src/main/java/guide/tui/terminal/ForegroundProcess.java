package guide.tui.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks the system whether the terminal is this process's to use, or another job's of the same shell. */
final class ForegroundProcess {
    private static final Path STATUS = Path.of("/proc/self/stat");

    /** The first two fields are the process's number and its name, in parentheses, which may hold anything. */
    private static final char NAME_END = ')';

    private static final int GROUP = 2;
    private static final int FOREGROUND_GROUP = 5;

    private ForegroundProcess() {}

    /** Returns true if this process is in the foreground, or where that cannot be known, as without Linux's /proc. */
    static boolean isThisOne() {
        try {
            return isInForeground(Files.readString(STATUS));
        } catch (IOException e) {
            return true;
        }
    }

    /** Reads what proc(5) calls {@code stat}; a process without a terminal has no group in the foreground. */
    static boolean isInForeground(String status) {
        String[] fields =
                status.substring(status.lastIndexOf(NAME_END) + 1).trim().split(" ");
        return fields.length <= FOREGROUND_GROUP
                || Long.parseLong(fields[FOREGROUND_GROUP]) <= 0
                || fields[FOREGROUND_GROUP].equals(fields[GROUP]);
    }
}
