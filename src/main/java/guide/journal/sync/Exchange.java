package guide.journal.sync;

import guide.journal.Device;
import guide.journal.Journal;
import guide.journal.JournalException;
import guide.journal.UnsentLines;
import guide.journal.sync.Remote.Look;
import guide.journal.sync.SyncException.Kind;
import java.io.IOException;
import java.util.function.Consumer;

/** One sync: looks at the remote, receives, sends, and does so again where another machine was faster. */
final class Exchange {
    /** The number of tries: the remote may move between fetch and push. */
    private static final int ATTEMPTS = 10;

    private final Repository repository;
    private final Remote remote;
    private final Journal journal;
    private final Device device;
    private final Consumer<String> messages;

    private int received;
    private int sent;
    /** The commit that was pushed last, and the tip that it follows. */
    private String commit = "none";

    private String refusedAt = "nowhere";
    private boolean isRepaired;
    private boolean isBesideForeign;

    Exchange(Repository repository, Remote remote, Journal journal, Device device, Consumer<String> messages) {
        this.repository = repository;
        this.remote = remote;
        this.journal = journal;
        this.device = device;
        this.messages = messages;
    }

    /** Tries until both sides hold the same. */
    SyncResult run() throws IOException, SyncException, JournalException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Look look = remote.look();
            try {
                String branch = branch(look);
                if (isDone(branch, look.tip(branch))) {
                    return new SyncResult(remote.name(), branch, received, sent);
                }
            } catch (SyncException e) {
                repair(e);
            }
        }
        throw new SyncException(
                Kind.UNREACHABLE, "other machines sync with " + remote.name() + " all the time. Try once more.");
    }

    /** Chooses the branch by the state of the remote alone, so that all machines choose the same. */
    private String branch(Look look) throws IOException, SyncException {
        if (look.hasBranch(Remote.OWN)) {
            return Remote.OWN;
        }
        if (look.isEmpty()) {
            return Remote.MAIN;
        }
        if (look.hasBranch(Remote.MAIN)) {
            if (repository.isGuides(repository.fetch(remote, Remote.MAIN, look.tip(Remote.MAIN)))) {
                return Remote.MAIN;
            }
            repository.remove(); // It may be large, and nothing of it is needed.
        }
        if (!isBesideForeign) {
            isBesideForeign = true;
            messages.accept(remote.name() + " holds files that are no journal; they stay as they are."
                    + " The journal goes to a branch of its own there, " + Remote.OWN + ".");
        }
        return Remote.OWN;
    }

    /** Returns false where the branch has moved since the look at it. */
    private boolean isDone(String branch, String looked) throws IOException, SyncException, JournalException {
        if (looked.equals(commit)) {
            return true; // The push before arrived, and only the answer to it did not.
        }
        String tip = looked.isEmpty() ? "" : repository.fetch(remote, branch, looked);
        try (Copies copies = Copies.of(tip, repository, device)) {
            if (!copies.isEmpty()) {
                received += journal.merge(copies.folder()).count();
            }
            UnsentLines unsent = journal.unsent(copies.folder());
            sent = unsent.count();
            if (sent == 0) {
                return true;
            }
            commit = repository.commit(tip, copies.folder(), unsent, device.id());
        }
        Git.Said pushed = repository.push(remote, branch, tip, commit);
        if (!pushed.isDone() && tip.equals(refusedAt)) {
            throw remote.unreachable(pushed); // Twice, and nobody was faster.
        }
        refusedAt = tip;
        return pushed.isDone();
    }

    /** Removes a damaged repository, once, so that the next try makes it anew; else the failure stands. */
    private void repair(SyncException failure) throws IOException, SyncException {
        if (isRepaired || repository.isSound()) {
            throw failure;
        }
        isRepaired = true;
        repository.remove();
        messages.accept("the sync's own copy of " + remote.name()
                + " was damaged, as after a power loss. It is built again, and nothing is lost by that.");
    }
}
