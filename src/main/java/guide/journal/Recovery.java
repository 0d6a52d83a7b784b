package guide.journal;

import java.util.List;

/**
 * What was missing in the journal, and what came back.
 *
 * @param losses by file
 * @param restored how many events came back from the backups
 * @param problem why they could not be taken back, empty where they could
 */
public record Recovery(List<Loss> losses, int restored, String problem) {
    /** Nothing was missing. */
    static final Recovery NONE = new Recovery(List.of(), 0, "");

    /** Whether anything was missing. */
    public boolean isNeeded() {
        return !losses.isEmpty();
    }
}
