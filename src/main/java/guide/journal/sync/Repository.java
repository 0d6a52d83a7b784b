package guide.journal.sync;

import guide.journal.JournalName;
import guide.journal.UnsentLines;
import guide.journal.disk.Disk;
import guide.journal.sync.SyncException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A bare repository through which a journal is sent and received. Git only stores and carries here: it has no working
 * tree, joins nothing, and knows no file outside. All that is in the repository is also in the journal or at the remote.
 */
final class Repository {
    /** The rule by which others who take a copy of the branch change no line end; it also marks the branch as guide's. */
    static final String ATTRIBUTES = "*.jsonl -text merge=union";

    private static final String RULES = ".gitattributes";
    private static final String TIP = "refs/guide/tip";
    private static final String NEXT = "refs/guide/next";
    /** The length of an id in a repository of the newer kind. */
    private static final int SHA256 = 64;

    private final Git git;
    private final Path folder;
    private final Disk disk;

    Repository(Git git, Path folder, Disk disk) {
        this.git = git;
        this.folder = folder;
        this.disk = disk;
    }

    /** An entry of a commit's top folder. */
    private record Entry(String mode, String id, String name) {
        boolean isJournal() {
            return mode.startsWith("100") && JournalName.isJournal(name);
        }
    }

    /** Removes the locks of a git that was killed: no other git has a reason to be here. */
    void removeLocks() throws IOException {
        for (Path file : files()) {
            if (file.toString().endsWith(".lock")) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Removes the repository; the next fetch or commit makes a new one. */
    void remove() throws IOException {
        List<Path> files = files();
        files.sort(Comparator.reverseOrder());
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) {
            return new ArrayList<>();
        }
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns whether everything is there that the repository refers to. */
    boolean isSound() throws IOException {
        return !Files.exists(folder)
                || run("fsck", "--no-progress", "--no-dangling").isDone();
    }

    /** Fetches the last commit of a branch, unless it is here, and returns its id. */
    String fetch(Remote remote, String branch, String id) throws IOException, SyncException {
        makeFor(id);
        if (!tip().equals(id)) {
            Git.Said fetched = run(
                    "fetch",
                    "-q",
                    "--no-tags",
                    "--depth=1", // Only the files are needed, on a slow link or in a large repository.
                    remote.url(),
                    "+refs/heads/" + branch + ":" + TIP);
            if (!fetched.isDone()) {
                GitWords.refuseWithoutRoom(fetched.err());
                throw remote.unreachable(fetched);
            }
        }
        return tip();
    }

    /** Returns the id of the last commit that was fetched or sent; empty for none. */
    String tip() throws IOException {
        return run("rev-parse", "-q", "--verify", TIP).out().strip();
    }

    private void makeFor(String id) throws IOException, SyncException {
        if (!Files.exists(folder)) {
            List<String> init = new ArrayList<>(List.of("init", "-q", "--bare", "--template="));
            if (id.length() == SHA256) {
                init.add("--object-format=sha256"); // Git before 2.29 does not know the option.
            }
            init.add(folder.toString());
            done(git.run(init));
        }
    }

    /** Returns whether a commit holds only a journal, or was marked by guide. */
    boolean isGuides(String commit) throws IOException, SyncException {
        List<Entry> entries = entries(commit);
        for (Entry entry : entries) {
            if (entry.name().equals(RULES)) {
                String text = done(run("cat-file", "blob", entry.id())).out();
                if (text.lines().anyMatch(ATTRIBUTES::equals)) {
                    return true;
                }
            }
        }
        return entries.stream()
                .allMatch(entry ->
                        entry.name().equals(RULES) || entry.isJournal() && JournalName.isOfDevice(entry.name()));
    }

    private List<Entry> entries(String commit) throws IOException, SyncException {
        List<Entry> entries = new ArrayList<>();
        if (!commit.isEmpty()) {
            for (String row : done(run("ls-tree", "-z", commit)).out().split("\0")) {
                String[] cells = row.split("[ \t]", 4); // mode, type, id, name
                if (cells.length == 4) {
                    entries.add(new Entry(cells[0], cells[2], cells[3]));
                }
            }
        }
        return entries;
    }

    /** Copies the journals of a commit to an empty folder. */
    void copyJournals(String commit, Path to) throws IOException, SyncException {
        int index = 0;
        for (Entry entry : entries(commit)) {
            if (entry.isJournal()) {
                Path copy = to.resolve(JournalName.safe(entry.name(), index++));
                try (Disk.Output out = disk.append(copy)) {
                    if (!git.isWritten(command("cat-file", "blob", entry.id()), out)) {
                        throw new SyncException(
                                Kind.NOT_WRITTEN, "git failed: an object in " + folder + " cannot be read.");
                    }
                }
            }
        }
    }

    /**
     * Makes a commit with these lines behind those of a tip, and leaves everything else of the tip as it is. Returns its id.
     * Fast-import applies no filter, no attribute and no setting to what it stores.
     *
     * @param copies the folder with the journals of the tip
     */
    String commit(String tip, Path copies, UnsentLines unsent, String device) throws IOException, SyncException {
        makeFor(tip);
        boolean hasRules = entries(tip).stream().anyMatch(entry -> entry.name().equals(RULES));
        Git.Said said = git.run(command("fast-import", "--quiet", "--force", "--date-format=now"), out -> {
            CommitWriter writer = new CommitWriter(out, disk);
            writer.begin(NEXT, "Answers of device " + device, tip);
            if (!hasRules) {
                writer.file(RULES, ATTRIBUTES + "\n");
            }
            for (Map.Entry<String, List<byte[]>> lines : unsent.byFile().entrySet()) {
                writer.file(lines.getKey(), copies.resolve(lines.getKey()), lines.getValue());
            }
            writer.end();
        });
        return done(said).out().strip();
    }

    /** Sends a commit, if the branch still is where it was. */
    Git.Said push(Remote remote, String branch, String tip, String commit) throws IOException {
        String ref = "refs/heads/" + branch;
        Git.Said pushed = run(
                "push",
                "-q",
                "--no-follow-tags",
                "--recurse-submodules=no",
                "--force-with-lease=" + ref + ":" + tip,
                remote.url(),
                commit + ":" + ref);
        if (pushed.isDone()) {
            run("update-ref", TIP, commit); // Else the next sync fetches it.
            run("gc", "--auto", "-q");
        }
        return pushed;
    }

    private Git.Said run(String... arguments) throws IOException {
        return git.run(command(arguments));
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of("--git-dir=" + folder));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Git.Said done(Git.Said said) throws IOException, SyncException {
        if (!said.isDone()) {
            GitWords.refuseWithoutRoom(said.err());
            throw new SyncException(Kind.NOT_WRITTEN, "git failed: " + GitWords.reason(said.err()) + ".");
        }
        return said;
    }
}
