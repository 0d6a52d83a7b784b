package guide.app;

import java.util.List;

/**
 * The questions that the user named.
 *
 * @param banks files and folders as typed; empty for the bundled bank with the user's own beside it
 * @param domains ids or titles as typed; empty for all domains
 * @param tags as typed, one match is enough; empty for all questions
 */
public record Selection(List<String> banks, List<String> domains, List<String> tags) {
    /** The user named nothing: all questions of the bank in use. */
    public static final Selection ALL = ofBanks(List.of());

    /** Selects all questions of these banks. */
    public static Selection ofBanks(List<String> banks) {
        return new Selection(banks, List.of(), List.of());
    }

    /** Returns whether some questions of the bank are left out. */
    public boolean isFiltered() {
        return !domains.isEmpty() || !tags.isEmpty();
    }
}
