package guide.app;

import guide.bank.Banks;
import guide.bank.Sources;
import guide.journal.PrivateFolder;
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
 * The user's own banks, each a folder: switches them off and on. What is off is an empty file in the state folder, called as
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

    /** Switches a bank off. Refuses an unknown name. */
    public void switchOff(String name) {
        if (!name.equals(Sources.BUNDLED)) {
            known(name);
        }
        try {
            PrivateFolder.create(folders.banksOff());
            Files.write(folders.banksOff().resolve(name), new byte[0]);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** Switches a bank on. Refuses an unknown name, but not that of a bank that was removed. */
    public void switchOn(String name) {
        if (!name.equals(Sources.BUNDLED) && !off().contains(name)) {
            known(name);
        }
        forget(name);
    }

    private void forget(String name) {
        try {
            Files.deleteIfExists(folders.banksOff().resolve(name));
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** Returns the folder of a bank. Refuses an unknown name. */
    public Path known(String name) {
        Map<String, Path> all = folders();
        Path folder = all.get(name);
        if (folder == null) {
            String known = all.isEmpty()
                    ? "A bank of your own is a folder in " + folders.banks() + "."
                    : "Banks: " + String.join(", ", all.keySet()) + ".";
            throw new Refusal(Refusal.Kind.USAGE, "there is no bank '" + name + "'. " + known);
        }
        return folder;
    }

    /**
     * Takes a bank away, and returns where its folder is then: in the state folder, since nothing of the user's is deleted.
     *
     * @param stamp tells it from one that was removed before
     */
    public Path remove(String name, String stamp) {
        Path folder = known(name);
        try {
            PrivateFolder.create(folders.removedBanks());
            Path to = RemovedFolder.free(folders.removedBanks(), name + "-" + stamp);
            RemovedFolder.move(folder, to);
            forget(name);
            return to;
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.CANNOT_CREATE,
                    "the bank '" + name + "' could not be moved to " + folders.removedBanks() + ": " + e
                            + ". It is still where it was.");
        }
    }

    private Refusal notWritten(IOException e) {
        return new Refusal(
                Refusal.Kind.CANNOT_CREATE,
                "the choice could not be kept in " + folders.banksOff() + ": " + e + ". Nothing has changed.");
    }
}
