package guide.journal.sync;

import guide.journal.Device;
import guide.journal.Journal;
import guide.journal.JournalException;
import guide.journal.disk.Disk;
import guide.journal.disk.FailureReason;
import guide.journal.sync.SyncException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Joins the journals of several machines through a git repository. Each machine writes its own files, and git joins
 * other differences line by line, so there is nothing to decide. Lines that git would remove come back by a merge.
 */
public final class Sync {
    /** The number of tries: the remote may move between fetch and push. */
    private static final int ATTEMPTS = 6;

    private final Path folder;
    private final Device device;
    private final Journal journal;
    private final Map<String, String> env;
    private final Disk disk;

    /**
     * Creates a sync without touching a file.
     *
     * @param folder the journal's folder, which becomes a git repository
     * @param device this machine
     * @param journal the journal in that folder
     * @param env the environment for git; its {@code PATH} leads to git
     */
    public Sync(Path folder, Device device, Journal journal, Map<String, String> env) {
        this.folder = folder;
        this.device = device;
        this.disk = device.disk();
        this.journal = journal;
        this.env = Map.copyOf(env);
    }

    /**
     * Sets the remote for this and later syncs.
     *
     * @param url the address of a server or a path, as git accepts it
     * @throws SyncException if git is missing or the folder cannot be written
     */
    public void setRemote(String url) throws SyncException {
        try {
            disk.createFolder(folder);
            repository().setRemote(url);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /**
     * Sends what the remote lacks, and takes what it has.
     *
     * @throws SyncException if the sync could not be completed; nothing is lost
     */
    public SyncResult run() throws SyncException {
        try {
            Repository repository = repository();
            String remote = repository.remote();
            device.id();
            try (Disk.Hold hold = disk.lock(device.beside("sync.lock"), Duration.ZERO)) {
                if (!hold.isHeld()) {
                    throw new SyncException(Kind.BUSY, "another sync is running. Try again when it is done.");
                }
                return run(repository, remote);
            }
        } catch (JournalException e) {
            throw new SyncException(Kind.NOT_WRITTEN, e.getMessage() + ".");
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private Repository repository() throws SyncException {
        Git git = Git.in(folder, env)
                .orElseThrow(() -> new SyncException(
                        Kind.NO_GIT,
                        "git is not installed, or not in PATH (Debian, Ubuntu: apt install git)."
                                + " 'guide merge DIR' does the same with a copied folder."));
        return new Repository(git, folder);
    }

    private SyncResult run(Repository repository, String remote) throws IOException, SyncException, JournalException {
        int before = events();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            boolean isThere = repository.fetch();
            join(repository, isThere);
            int sent = isThere ? repository.newLines() : events();
            if (repository.push()) {
                return new SyncResult(Repository.withoutPassword(remote), events() - before, sent);
            }
        }
        throw new SyncException(Kind.UNREACHABLE, "the remote moves again and again. Try once more.");
    }

    /** Joins the folder with what was fetched, while no session writes. */
    private void join(Repository repository, boolean isThere) throws IOException, SyncException, JournalException {
        try (Disk.Hold hold = device.lock(Disk.PATIENCE)) {
            if (!hold.isHeld()) {
                throw new SyncException(Kind.BUSY, "a session is writing for long. Try again when it is done.");
            }
            keepAttributes();
            repository.bringBackMissing();
            takeBack(repository, repository.head());
            repository.commit(device.id());
            if (isThere) {
                String mine = repository.head();
                repository.merge();
                takeBack(repository, mine);
                takeBack(repository, Repository.FETCHED);
                repository.commit(device.id());
            }
        }
    }

    /** Restores lines of a commit that the folder lacks: cut off, edited, or put back to an older state. */
    private void takeBack(Repository repository, String commit) throws IOException, SyncException {
        Path copies = device.beside("sync");
        empty(copies); // A sync that was killed may have left some.
        disk.createFolder(copies);
        try {
            if (repository.copyShrunk(commit, copies)) {
                journal.mergeLocked(copies);
            }
        } catch (JournalException e) {
            throw new SyncException(Kind.NOT_WRITTEN, e.getMessage() + ".");
        } finally {
            empty(copies);
            disk.delete(copies);
        }
    }

    private void empty(Path copies) throws IOException {
        for (Path copy : disk.list(copies)) {
            disk.delete(copy);
        }
    }

    private void keepAttributes() throws IOException {
        Path file = folder.resolve(".gitattributes");
        String text = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        if (!text.lines().anyMatch(Repository.ATTRIBUTES::equals)) {
            String begun = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
            disk.replace(file, (begun + Repository.ATTRIBUTES + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private int events() throws SyncException {
        try {
            return journal.read().events().size();
        } catch (JournalException e) {
            throw new SyncException(Kind.NOT_WRITTEN, e.getMessage() + ".");
        }
    }

    private SyncException notWritten(IOException e) {
        return new SyncException(Kind.NOT_WRITTEN, "cannot sync " + folder + ": " + FailureReason.of(e) + ".");
    }
}
