package guide.cli.doctor;

import guide.app.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Checks whether the folders can be written.
 *
 * @param space how many bytes are free at a path
 */
record FoldersCheck(Folders folders, ToLongFunction<Path> space) {
    private static final long LITTLE = 50L << 20;

    void addTo(Diagnosis diagnosis) {
        add("Data", folders.data(), diagnosis);
        add("State", folders.state(), diagnosis);
        add("Config", folders.config(), diagnosis);
        add("Cache", folders.cache(), diagnosis);
        addSpace(diagnosis);
    }

    private void add(String name, Path path, Diagnosis diagnosis) {
        String state = state(path);
        diagnosis.fact(name, path + " (" + state + ")");
        if (Files.exists(path) && !state.equals("writable")) {
            diagnosis.fault(
                    "make " + path + " a folder that you may write to; until then answers cannot be saved there.");
        } else if (!path.equals(folders.cache()) && isOpenToOthers(path)) { // The next session narrows the cache.
            diagnosis.note("Others on this machine can read it; 'chmod 700 " + path + "' closes it.");
        }
    }

    private static String state(Path path) {
        if (!Files.exists(path)) {
            return "not made yet";
        }
        if (!Files.isDirectory(path)) {
            return "is not a folder";
        }
        return Files.isWritable(path) ? "writable" : "not writable";
    }

    private static boolean isOpenToOthers(Path path) {
        try {
            Set<PosixFilePermission> mode = Files.getPosixFilePermissions(path);
            return mode.contains(PosixFilePermission.OTHERS_READ) || mode.contains(PosixFilePermission.GROUP_READ);
        } catch (IOException | UnsupportedOperationException e) {
            return false; // Not there yet, or a system without such modes.
        }
    }

    private void addSpace(Diagnosis diagnosis) {
        long free = Math.min(space.applyAsLong(folders.data()), space.applyAsLong(folders.state()));
        diagnosis.fact("Space", (free >> 20) + " MB free");
        if (free < LITTLE) {
            diagnosis.fault("less than 50 MB are free; make room, or answers cannot be saved soon.");
        }
    }

    /** Returns the free bytes of the file system that a path is or will be on. */
    static long free(Path path) {
        for (Path at = path.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                try {
                    return Files.getFileStore(at).getUsableSpace();
                } catch (IOException e) {
                    return Long.MAX_VALUE; // A file system that does not say is not called full.
                }
            }
        }
        return Long.MAX_VALUE;
    }
}
