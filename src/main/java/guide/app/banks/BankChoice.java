package guide.app.banks;

import guide.app.Folders;
import guide.app.Library;
import guide.app.OwnBanks;
import guide.app.Refusal;
import guide.bank.Banks;
import guide.journal.PrivateFolder;
import guide.journal.disk.FailureReason;
import guide.text.DidYouMean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists the banks that the user has, switches them off and on, and takes one away. */
public final class BankChoice {
    private final Folders folders;
    private final Library library;
    private final OwnBanks own;

    /** @param library reads the banks in these folders */
    public BankChoice(Folders folders, Library library) {
        this.folders = folders;
        this.library = library;
        this.own = library.ownBanks();
    }

    /** Returns all banks, also those that are off: the bundled one first. */
    public List<BankState> banks() {
        Banks.tidy(folders.banksRead());
        return new BankList(library.everything(), own.off(), own.folders()).states();
    }

    /** Switches a bank off. Refuses an unknown name. */
    public void switchOff(String name) {
        switchable(name);
        try {
            PrivateFolder.create(folders.banksOff());
            Files.write(folders.banksOff().resolve(name), new byte[0]);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** Switches a bank on. Refuses an unknown name, but not that of a bank that was removed. */
    public void switchOn(String name) {
        if (!own.off().contains(name)) {
            switchable(name);
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

    private void switchable(String name) {
        List<String> all = own.names();
        if (!all.contains(name)) {
            throw unknown(name, all);
        }
    }

    /** Returns the folder of one of the user's own banks. Refuses an unknown name. */
    public Path known(String name) {
        return own.folder(name)
                .orElseThrow(() -> unknown(name, List.copyOf(own.folders().keySet())));
    }

    private Refusal unknown(String name, List<String> all) {
        String known = all.isEmpty()
                ? "A bank of your own is a folder in " + folders.banks() + "."
                : "Banks: " + String.join(", ", all) + ".";
        return new Refusal(
                Refusal.Kind.USAGE,
                "there is no bank '" + name + "'. "
                        + DidYouMean.nearest(name, all)
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse(known));
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
            Banks.tidy(folders.banksRead());
            return to;
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.CANNOT_CREATE,
                    "the bank '" + name + "' could not be moved to " + folders.removedBanks() + ": "
                            + FailureReason.withFile(e) + ". It is still where it was.");
        }
    }

    private Refusal notWritten(IOException e) {
        return new Refusal(
                Refusal.Kind.CANNOT_CREATE,
                "the choice could not be kept in " + folders.banksOff() + ": " + FailureReason.of(e)
                        + ". Nothing has changed.");
    }
}
