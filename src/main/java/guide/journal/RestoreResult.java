package guide.journal;

import java.util.List;

/**
 * The result of restoring from the backups what the journal had lost.
 *
 * @param losses by file, at least one
 * @param restored the number of events that came back
 * @param problem why nothing could be restored, empty for success
 */
public record RestoreResult(List<FileLoss> losses, int restored, String problem) {}
