package guide.journal;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A copy of the journal's files.
 *
 * @param folder holds the copy
 * @param day the study day; the copy holds its events and all events before
 * @param bytes its size
 * @param ownBytes the part of its size that it does not share with a later copy
 */
public record Backup(Path folder, LocalDate day, long bytes, long ownBytes) {}
