package guide.keys;

import java.util.List;

/**
 * Keys that a user would like to have for an action.
 *
 * @param action its name, such as {@code page-down}
 * @param keys their names, such as {@code x} or {@code PgDn}; at least one
 */
public record KeyRequest(String action, List<String> keys) {
    /** Keeps a copy of the list. */
    public KeyRequest {
        keys = List.copyOf(keys);
    }
}
