package guide.journal.sync;

import java.util.OptionalInt;

/**
 * The state of this machine beside the remote, as far as it is known without asking the remote.
 *
 * @param remote the address of the remote, without a password
 * @param last the time of the last complete sync and the branch; empty before the first
 * @param unsent the number of events that the remote lacked then, or that were added since; empty where it is not known
 */
public record SyncState(String remote, String last, OptionalInt unsent) {}
