package guide.app;

import guide.bank.Banks;
import guide.bank.Sources;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The user's own banks, each a folder, and those that are off. What is off is an empty file in the state folder, called as
 * the bank: a command never rewrites {@code config.yaml}, which the user writes with remarks; the journal and a synchronized
 * data folder know nothing of it, so that each machine has its own choice; and two programs at once never lose each other's.
 */
public final class OwnBanks {
    private final Folders folders;

    OwnBanks(Folders folders) {
        this.folders = folders;
    }

    /** Returns the folder of each bank by name, in order. */
    public Map<String, Path> folders() {
        return Banks.folders(folders.banks());
    }

    /** Returns the names of all banks that can be switched. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(Sources.BUNDLED));
        names.addAll(folders().keySet());
        return names;
    }

    /** Returns the folder of a bank. */
    public Optional<Path> folder(String name) {
        return Optional.ofNullable(folders().get(name));
    }

    /** Returns the names of banks that are off, also of some that are not there any more. */
    public Set<String> off() {
        Set<String> off = new HashSet<>();
        if (Files.isDirectory(folders.banksOff())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folders.banksOff())) {
                files.forEach(file -> off.add(file.getFileName().toString()));
            } catch (IOException e) {
                // All are on, which only asks more.
            }
        }
        return off;
    }
}
