package guide.journal.sync;

import guide.journal.JournalFolder;
import guide.journal.JournalName;
import guide.journal.disk.RealDisk;
import guide.journal.sync.SyncException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The git repository in a journal's folder. It uses one branch, and reads only journals. */
final class Repository {
    /** Git changes no line end, and joins what differs line by line. */
    static final String ATTRIBUTES = "*.jsonl -text merge=union";

    static final String FETCHED = "refs/remotes/origin/main";
    private static final Pattern LOCK = Pattern.compile("Unable to create '([^']+\\.lock)': File exists");
    private static final String BRANCH = "refs/heads/main";

    private final Git git;
    private final Path folder;

    Repository(Git git, Path folder) {
        this.git = git;
        this.folder = folder;
    }

    void setRemote(String url) throws IOException, SyncException {
        if (!Files.isDirectory(folder.resolve(".git"))) {
            done(git.run("init", "-q", "--template="));
            done(git.run("symbolic-ref", "HEAD", BRANCH));
        }
        done(git.run("config", "remote.origin.url", url));
        git.run("update-ref", "-d", FETCHED);
    }

    /** Returns the address of the remote. */
    String remote() throws IOException, SyncException {
        String url = Files.isDirectory(folder.resolve(".git"))
                ? git.ask("config", "--get", "remote.origin.url").text().strip()
                : "";
        if (url.isEmpty()) {
            throw new SyncException(
                    Kind.NO_REMOTE,
                    "no repository is set. Make an empty private repository, for example on a server that you"
                            + " can reach by ssh (git init --bare guide.git), then once on each machine:"
                            + " guide sync --remote URL");
        }
        return url;
    }

    /** Fetches the remote's branch. Returns false where the remote is still empty. */
    boolean fetch() throws IOException, SyncException {
        Git.Said there = git.run("ls-remote", "-q", "origin", BRANCH);
        if (!there.isDone()) {
            throw unreachable(there);
        }
        if (!there.text().contains(BRANCH)) {
            return false;
        }
        Git.Said fetched =
                git.run("fetch", "-q", "--no-tags", "--no-recurse-submodules", "origin", "+" + BRANCH + ":" + FETCHED);
        if (!fetched.isDone()) {
            throw unreachable(fetched);
        }
        return true;
    }

    /** Returns the last commit; empty for none. */
    String head() throws IOException {
        return git.ask("rev-parse", "-q", "--verify", "HEAD").text().strip();
    }

    /** Restores deleted journals as they were committed last. */
    void bringBackMissing() throws IOException, SyncException {
        List<String> missing = names(git.ask("ls-files", "-z", "--deleted").text());
        if (!missing.isEmpty()) {
            done(git.run(with(missing, "checkout", "-q", "--")));
        }
    }

    /** Copies the journals of a commit that have lines which the folder lacks. Returns false for no such journal. */
    boolean copyShrunk(String commit, Path copies) throws IOException {
        if (commit.isEmpty()) {
            return false;
        }
        boolean any = false;
        for (Change change : changes(commit)) {
            if (change.takesAway() && isJournal(change.name())) {
                Git.Said copied =
                        git.into(copies.resolve(change.name()), "cat-file", "blob", commit + ":" + change.name());
                any |= copied.isDone();
            }
        }
        return any;
    }

    void commit(String device) throws IOException, SyncException {
        List<String> files = new ArrayList<>(List.of(".gitattributes"));
        for (Path journal : JournalFolder.journals(folder, new RealDisk())) {
            files.add(String.valueOf(journal.getFileName()));
        }
        done(git.run(with(files, "add", "-f", "--")));
        if (!git.run("diff", "--cached", "--quiet").isDone()) {
            done(git.run(withName("commit", "-q", "--no-verify", "-m", "Answers of device " + device)));
        }
    }

    /** Joins what was fetched. Where git cannot, only the join is noted, and the caller copies the lines. */
    void merge() throws IOException, SyncException {
        Git.Said merged = git.run(withName(
                "merge", "-q", "--no-edit", "--no-stat", "--allow-unrelated-histories", "-m", "Join answers", FETCHED));
        if (!merged.isDone()) {
            git.run("merge", "--abort");
            done(git.run(withName(
                    "merge", "-q", "-s", "ours", "--allow-unrelated-histories", "-m", "Join answers", FETCHED)));
        }
    }

    /** Returns how many lines the remote lacks. */
    int newLines() throws IOException {
        int lines = 0;
        for (Change change : changes(FETCHED)) {
            lines += isJournal(change.name()) ? Math.max(0, change.added()) : 0;
        }
        return lines;
    }

    /** Pushes the branch. Returns false where the remote has moved since the fetch. */
    boolean push() throws IOException, SyncException {
        Git.Said pushed = git.run("push", "-q", "origin", "HEAD:" + BRANCH);
        if (pushed.isDone()) {
            return true;
        }
        String text = pushed.text();
        if (text.contains("fetch first") || text.contains("non-fast-forward") || text.contains("cannot lock ref")) {
            return false;
        }
        throw unreachable(pushed);
    }

    /** Returns what differs between a commit and the folder. */
    private List<Change> changes(String commit) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (String row :
                names(git.ask("diff", "--numstat", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", commit)
                        .text())) {
            String[] cells = row.split("\t", 3);
            if (cells.length == 3) {
                changes.add(new Change(cells[2], number(cells[0]), number(cells[1])));
            }
        }
        return changes;
    }

    /** @param added lines, -1 for a file that git considers binary */
    private record Change(String name, int added, int removed) {
        boolean takesAway() {
            return removed != 0;
        }
    }

    private static int number(String cell) {
        return cell.equals("-") ? -1 : Integer.parseInt(cell);
    }

    private static boolean isJournal(String name) {
        return name.indexOf('/') < 0 && JournalName.isJournal(Path.of(name));
    }

    private List<String> withName(String... arguments) throws IOException {
        List<String> all = new ArrayList<>();
        if (git.ask("config", "user.email").text().isBlank()) {
            all.addAll(List.of("-c", "user.name=guide", "-c", "user.email=guide@localhost"));
        }
        all.addAll(List.of(arguments));
        return all;
    }

    private static List<String> with(List<String> names, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(names);
        return all;
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String name : text.split("\0")) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    private static void done(Git.Said said) throws SyncException {
        checkLock(said);
        if (!said.isDone()) {
            throw new SyncException(Kind.NOT_WRITTEN, "git failed: " + reason(said.text()) + ".");
        }
    }

    /** A git that was killed leaves its lock, so the sentence names the file. */
    private static void checkLock(Git.Said said) throws SyncException {
        Matcher lock = LOCK.matcher(said.text());
        if (!said.isDone() && lock.find()) {
            throw new SyncException(
                    Kind.BUSY,
                    "another git is using the journal's repository. If none is running, one was killed there: remove "
                            + lock.group(1) + " and sync again.");
        }
    }

    private SyncException unreachable(Git.Said said) throws IOException, SyncException {
        checkLock(said);
        String url = git.ask("config", "--get", "remote.origin.url").text().strip();
        return new SyncException(
                Kind.UNREACHABLE,
                "cannot sync with " + withoutPassword(url) + ": " + reason(said.text())
                        + ". Your answers are kept here, and the next sync sends them.");
    }

    /** Returns the line in which git gives the reason. */
    private static String reason(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        String line = lines.stream()
                .filter(l -> l.startsWith("fatal:") || l.startsWith("error:") || l.startsWith("! ["))
                .findFirst()
                .orElse(lines.isEmpty() ? "no reason given" : lines.get(lines.size() - 1));
        return withoutPassword(line.replaceFirst("^(fatal|error): *", "").replaceFirst("\\.$", ""));
    }

    static String withoutPassword(String text) {
        return text.replaceAll("://[^/@\\s]*@", "://");
    }
}
