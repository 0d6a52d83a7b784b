package guide.app;

import java.util.List;

/**
 * The banks that the user named.
 *
 * @param names files and folders as typed; empty for the bundled bank with the user's own beside it
 */
public record BankSelection(List<String> names) {
    /** No bank is named. */
    public static final BankSelection NONE = new BankSelection(List.of());
}
