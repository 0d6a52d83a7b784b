package guide.journal.sync;

/**
 * The result of a sync.
 *
 * @param remote the address of the remote, without a password
 * @param received the number of events that came
 * @param sent the number of lines that went
 */
public record SyncResult(String remote, int received, int sent) {}
