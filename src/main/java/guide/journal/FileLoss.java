package guide.journal;

/**
 * A file of the journal that holds less than before.
 *
 * @param file its name
 * @param reason for the person, to follow after the name
 */
public record FileLoss(String file, String reason) {}
