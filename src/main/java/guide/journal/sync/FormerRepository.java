package guide.journal.sync;

import guide.journal.StateFile;
import guide.journal.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The repository in the journal's folder itself, with which guide once synced. Only read, and set aside. */
final class FormerRepository {
    /** The commits that a sync joined. */
    static final List<String> COMMITS = List.of("HEAD", "refs/remotes/origin/main");

    private final Git git;
    private final Path journal;
    private final Disk disk;

    FormerRepository(Git git, Path journal, Disk disk) {
        this.git = git;
        this.journal = journal;
        this.disk = disk;
    }

    /** Returns whether a sync made it: it has the rule that a sync wrote, or no commit yet. */
    boolean isThere() throws IOException {
        return Files.isDirectory(folder())
                && (attributes().lines().anyMatch(Repository.ATTRIBUTES::equals)
                        || !git.run("--git-dir=" + folder(), "rev-parse", "-q", "--verify", "HEAD")
                                .isDone());
    }

    /** Returns the address of its remote; empty where none is set, or the setting is damaged. */
    String remote() throws IOException {
        return git.run("config", "--file", folder().resolve("config").toString(), "--get", "remote.origin.url")
                .out()
                .strip();
    }

    /** Returns the repository, to read from. */
    Repository repository() {
        return new Repository(git, folder(), disk);
    }

    /** Gives it a name that git does not look for, and returns its path. The rule of a sync goes with it. */
    Path setAside() throws IOException {
        Path aside = journal.resolve(".git.old");
        for (int i = 2; Files.exists(aside); i++) {
            aside = journal.resolve(".git.old-" + i);
        }
        Files.move(folder(), aside);
        if (attributes().equals(Repository.ATTRIBUTES)) {
            disk.delete(rules());
        }
        disk.syncFolder(journal);
        return aside;
    }

    private Path folder() {
        return journal.resolve(".git");
    }

    private Path rules() {
        return journal.resolve(".gitattributes");
    }

    private String attributes() throws IOException {
        return new StateFile(rules(), disk).text();
    }
}
