package guide.journal.sync;

import guide.journal.sync.SyncException.Kind;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The repository on a server, or in another folder, that all machines share. */
record Remote(Git git, String url) {
    /** The branch of a repository that is guide's alone. */
    static final String MAIN = "main";
    /** The branch beside what else a repository holds. */
    static final String OWN = "guide-journal";

    private static final String HEADS = "refs/heads/";

    /**
     * The state of the remote.
     *
     * @param refs the ids of the commits by name: the two branches, and {@code HEAD} where the default branch exists
     */
    record Look(Map<String, String> refs) {
        boolean hasBranch(String branch) {
            return refs.containsKey(HEADS + branch);
        }

        boolean isEmpty() {
            return refs.isEmpty();
        }

        /** Returns the id of a branch's last commit; empty without that branch. */
        String tip(String branch) {
            return refs.getOrDefault(HEADS + branch, "");
        }
    }

    /** Asks the remote for its branches; needs no repository here. */
    Look look() throws IOException, SyncException {
        Git.Said said = git.run("ls-remote", "-q", url, "HEAD", HEADS + MAIN, HEADS + OWN);
        if (!said.isDone()) {
            throw unreachable(said);
        }
        Map<String, String> refs = new TreeMap<>();
        for (String row : said.out().lines().toList()) {
            String[] cells = row.split("\t", 2); // A pattern also finds names that only end in it.
            if (cells.length == 2
                    && (cells[1].equals("HEAD") || cells[1].matches(HEADS + "(" + MAIN + "|" + OWN + ")"))) {
                refs.put(cells[1], cells[0]);
            }
        }
        return new Look(refs);
    }

    /** Returns the address without a password, for a sentence. */
    String name() {
        return GitWords.withoutPassword(url);
    }

    SyncException unreachable(Git.Said said) throws IOException {
        // The user's settings may replace the address.
        String used = git.run("ls-remote", "--get-url", url).out().strip();
        return new SyncException(
                Kind.UNREACHABLE,
                "cannot sync with " + name() + ": " + GitWords.reason(said.err()) + "."
                        + GitWords.hint(said.err(), used)
                        + " Your answers are kept here, and the next sync sends them.");
    }
}
