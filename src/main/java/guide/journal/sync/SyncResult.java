package guide.journal.sync;

/**
 * The result of a sync.
 *
 * @param remote the address of the remote, without a password
 * @param received the number of events that were received
 * @param sent the number of lines that were sent
 */
public record SyncResult(String remote, int received, int sent) {}
