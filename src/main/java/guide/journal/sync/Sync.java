package guide.journal.sync;

import guide.journal.Device;
import guide.journal.Journal;
import guide.journal.JournalException;
import guide.journal.disk.Disk;
import guide.journal.disk.FailureReason;
import guide.journal.sync.SyncException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Joins the journals of several machines through a git repository. Git never touches the journal: what the remote has is
 * read from git's objects and merged as any other journal is, and what the remote lacks is added to it as a commit. Both
 * only add lines, so there is nothing to decide, and a sync may end at any moment.
 */
public final class Sync {
    /** The file with the time and the branch of the last complete sync, for the doctor. */
    private static final String LAST = "sync.last";

    private final Path folder;
    private final Device device;
    private final Journal journal;
    private final Map<String, String> env;
    private final InstantSource clock;
    private final Consumer<String> messages;
    private final Disk disk;

    /**
     * Creates a sync without touching a file.
     *
     * @param folder the journal's folder
     * @param device this machine
     * @param journal the journal in that folder
     * @param env the environment for git; its {@code PATH} leads to git
     * @param clock gives the time of the sync
     * @param messages takes sentences for the user
     */
    public Sync(
            Path folder,
            Device device,
            Journal journal,
            Map<String, String> env,
            InstantSource clock,
            Consumer<String> messages) {
        this.folder = folder;
        this.device = device;
        this.disk = device.disk();
        this.journal = journal;
        this.env = Map.copyOf(env);
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * Sends what the remote lacks, and takes what it has.
     *
     * @param url the remote for this and later syncs: the address of a server or a path, as git accepts it
     * @throws SyncException if the sync could not be completed; nothing is lost
     */
    public SyncResult run(Optional<String> url) throws SyncException {
        try {
            device.id();
            Git git = git().orElseThrow(() -> new SyncException(
                    Kind.NO_GIT,
                    "git is not installed, or not in PATH (Debian, Ubuntu: apt install git)."
                            + " 'guide merge DIR' does the same with a copied folder."));
            try (Disk.Hold hold = lock()) {
                if (!hold.isHeld()) {
                    throw notLocked(hold);
                }
                Repository repository = repository(git);
                repository.removeLocks();
                if (url.isPresent() && !url.get().equals(url())) {
                    repository.remove();
                    setUrl(url.get());
                }
                moveFormer(git);
                SyncResult result = new Exchange(repository, remote(git), journal, device, messages).run();
                String now = clock.instant().truncatedTo(ChronoUnit.MINUTES).toString();
                disk.note(
                        device.beside(LAST),
                        (now + ", branch " + result.branch() + '\n').getBytes(StandardCharsets.UTF_8));
                return result;
            }
        } catch (JournalException e) {
            throw new SyncException(Kind.NOT_WRITTEN, e.getMessage() + ".");
        } catch (IOException e) {
            throw new SyncException(Kind.NOT_WRITTEN, "cannot sync " + folder + ": " + FailureReason.of(e) + ".");
        }
    }

    private SyncException notLocked(Disk.Hold hold) {
        return hold.failure()
                .map(failure -> new SyncException(
                        Kind.NOT_WRITTEN,
                        "cannot lock " + device.beside("sync.lock") + ": " + FailureReason.of(failure)
                                + ". 'guide doctor' says what to do."))
                .orElseGet(() -> new SyncException(Kind.BUSY, "another sync is running. Try again when it is done."));
    }

    /** Returns how this machine stands to the remote, without asking it; empty where no remote is set. */
    public Optional<SyncState> state() throws SyncException {
        try {
            String url = url();
            if (url.isEmpty()) {
                return Optional.empty();
            }
            Optional<Git> git = git();
            return Optional.of(new SyncState(GitWords.withoutPassword(url), text(LAST), unsent(git)));
        } catch (IOException e) {
            throw new SyncException(
                    Kind.NOT_WRITTEN, "cannot read the state of the sync: " + FailureReason.of(e) + ".");
        }
    }

    private OptionalInt unsent(Optional<Git> git) throws IOException {
        try (Disk.Hold hold = lock()) {
            if (!hold.isHeld() || git.isEmpty()) {
                return OptionalInt.empty();
            }
            Repository repository = repository(git.get());
            String tip = repository.tip();
            if (tip.isEmpty() && !text(LAST).isEmpty()) {
                return OptionalInt.empty(); // It is damaged, or was removed.
            }
            try (Copies copies = Copies.of(tip, repository, device)) {
                return OptionalInt.of(journal.unsent(copies.folder()).count());
            }
        } catch (SyncException | JournalException e) {
            return OptionalInt.empty(); // The next sync finds out.
        }
    }

    /** Takes over what a sync once kept in the journal's folder: the remote's address, and lines that are nowhere else. */
    private void moveFormer(Git git) throws IOException, JournalException {
        FormerRepository former = new FormerRepository(git, folder, disk);
        if (!former.isThere()) {
            return;
        }
        if (url().isEmpty() && !former.remote().isEmpty()) {
            setUrl(former.remote());
        }
        for (String commit : FormerRepository.COMMITS) {
            try (Copies copies = Copies.of(commit, former.repository(), device)) {
                if (!copies.isEmpty()) {
                    journal.merge(copies.folder());
                }
            } catch (SyncException e) {
                // There is no such commit, or it is damaged.
            }
        }
        messages.accept("git no longer works in the journal's folder. Its repository there is now " + former.setAside()
                + ". What it held is in the journal, as far as it can be read; you may remove it.");
    }

    private Remote remote(Git git) throws IOException, SyncException {
        String url = url();
        if (url.isEmpty()) {
            throw new SyncException(
                    Kind.NO_REMOTE,
                    "no repository is set. Make an empty private repository, for example on a server that you"
                            + " can reach by ssh (git init --bare guide.git), then once on each machine:"
                            + " guide sync --remote URL");
        }
        return new Remote(git, url);
    }

    private String url() throws IOException {
        return text("sync.remote");
    }

    private void setUrl(String url) throws IOException {
        disk.replace(device.beside("sync.remote"), (url + '\n').getBytes(StandardCharsets.UTF_8));
        disk.delete(device.beside(LAST));
    }

    private String text(String name) throws IOException {
        Path file = device.beside(name);
        if (disk.stamp(file).filter(Disk.Stamp::isRegular).isEmpty()) {
            return "";
        }
        try (InputStream in = disk.read(file, 0)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private Optional<Git> git() throws IOException {
        return Git.in(device.beside(""), env);
    }

    private Disk.Hold lock() {
        return disk.lock(device.beside("sync.lock"), Duration.ZERO);
    }

    private Repository repository(Git git) {
        return new Repository(git, device.beside("sync.git"), disk);
    }
}
