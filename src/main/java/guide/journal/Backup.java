package guide.journal;

import java.time.LocalDate;

/**
 * A copy of the journal's files.
 *
 * @param day the study day; the copy holds its events and all events before
 * @param bytes its size
 */
public record Backup(LocalDate day, long bytes) {}
