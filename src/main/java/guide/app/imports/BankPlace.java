package guide.app.imports;

import guide.bank.Banks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Replaces the folder of a bank as a whole. A reader finds either the old bank or the new one, even after a kill or a power loss.
 * The new bank is first written beside its place, under a hidden name. Then the old folder is renamed to {@link Banks#before},
 * which readers take for the bank while its place is empty, and the new folder is renamed to its place.
 */
final class BankPlace {
    /** Stands for the time of a version that was replaced by an import that was killed. */
    static final String INTERRUPTED = "interrupted";

    private static final int KEPT = 3;

    private final ImportDisk disk;
    private final Path banks;
    private final Path versions;
    private final String name;

    /**
     * @param banks the folder of the user's own banks
     * @param versions the folder that keeps the last versions of each bank
     */
    BankPlace(ImportDisk disk, Path banks, Path versions, String name) {
        this.disk = disk;
        this.banks = banks;
        this.versions = versions;
        this.name = name;
    }

    /** Returns the folder of the bank, whether it is there or not. */
    Path folder() {
        return banks.resolve(name);
    }

    private Path fresh() {
        return banks.resolve("." + name + ".new");
    }

    /** Ends what an import has left that was killed: afterwards the bank is at its place, if there is one. */
    void recover() throws IOException {
        Path before = Banks.before(folder());
        if (Files.exists(before, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(folder(), LinkOption.NOFOLLOW_LINKS)) {
                keep(before, INTERRUPTED);
            } else {
                disk.move(before, folder());
            }
        }
        disk.delete(fresh());
    }

    /**
     * Writes the new bank beside its place.
     *
     * @param files texts by name
     * @param own names of files in the old folder that are the user's and go along
     * @return the folder, to be looked at before it is placed
     */
    Path write(Map<String, byte[]> files, Set<String> own) throws IOException {
        disk.createFolder(banks);
        disk.createFolder(fresh());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            disk.write(fresh().resolve(file.getKey()), file.getValue());
        }
        for (String file : own) {
            disk.copy(folder().resolve(file), fresh().resolve(file));
        }
        disk.sync(fresh());
        return fresh();
    }

    /** Replaces one file of the bank at its place. */
    void replace(String file, byte[] content) throws IOException {
        disk.write(folder().resolve(file), content);
    }

    /** Puts what was written in the place of the bank, and keeps the version before. */
    void place(String stamp) throws IOException {
        Path before = Banks.before(folder());
        if (Files.exists(folder(), LinkOption.NOFOLLOW_LINKS)) {
            disk.move(folder(), before);
        }
        try {
            disk.move(fresh(), folder());
        } catch (IOException e) {
            if (Files.exists(before, LinkOption.NOFOLLOW_LINKS)) {
                disk.move(before, folder());
            }
            throw e;
        }
        disk.sync(banks);
        try {
            if (Files.exists(before, LinkOption.NOFOLLOW_LINKS)) {
                keep(before, stamp);
            }
        } catch (IOException e) {
            // The new bank is in place. The old one stays under its hidden name until the next import.
        }
    }

    /** Removes what was written, where it is not placed after all. */
    void discard() {
        try {
            disk.delete(fresh());
        } catch (IOException e) {
            // The next import does it.
        }
    }

    private void keep(Path before, String stamp) throws IOException {
        disk.createFolder(versions);
        Path to = versions.resolve(name + "-" + stamp);
        disk.delete(to);
        try {
            disk.move(before, to);
        } catch (IOException e) {
            // Another file system: a version to go back to is a help, not a promise.
            disk.delete(before);
        }
        List<Path> kept = FormerBanks.of(name, versions);
        for (Path old : kept.subList(Math.min(KEPT, kept.size()), kept.size())) {
            disk.delete(old);
        }
    }
}
