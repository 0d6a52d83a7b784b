package guide.journal.sync;

/**
 * The result of a sync.
 *
 * @param remote the address of the remote, without a password
 * @param branch the branch that holds the journal there
 * @param received the number of events that were received
 * @param sent the number of events that were sent
 */
public record SyncResult(String remote, String branch, int received, int sent) {
    /** Returns whether the remote holds nothing but the journal. */
    public boolean isOnMain() {
        return branch.equals(Remote.MAIN);
    }
}
