package guide.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files to read a bank from.
 *
 * @param all whether the bank that comes with the program and all of the user's own are among them
 * @param own the folder of the user's own banks, which may be missing: its files, and a bank in each of its folders
 * @param named files and folders that the user names; a folder within {@code own} is the bank that it is there
 * @param off names of banks that are not wanted; {@link #BUNDLED} takes the bundled one away
 * @param cache the folder for what was read, where it may be kept
 */
public record Sources(boolean all, Optional<Path> own, List<Path> named, Set<String> off, Optional<Path> cache) {
    /** The name of the bank that comes with the program. */
    public static final String BUNDLED = "guide";

    /** Keeps copies. */
    public Sources {
        named = List.copyOf(named);
        off = Set.copyOf(off);
    }

    /** Returns these files and folders alone. */
    public static Sources of(List<Path> named) {
        return new Sources(false, Optional.empty(), named, Set.of(), Optional.empty());
    }

    /** Returns the bank that comes with the program alone. */
    static Sources bundled() {
        return new Sources(true, Optional.empty(), List.of(), Set.of(), Optional.empty());
    }

    Sources withoutCache() {
        return new Sources(all, own, named, off, Optional.empty());
    }

    /** Returns whether the bundled bank is read. */
    boolean takesBundled() {
        return all && !off.contains(BUNDLED);
    }
}
