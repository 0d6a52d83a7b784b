package guide.config;

import guide.yaml.Node;
import java.util.List;

/**
 * The keys that the user wants for an action. Whether there are such an action and such keys, only the screens know.
 *
 * @param action its name, with the place
 * @param keys their names, with their places; at least one
 */
public record KeyChoice(Node.Text action, List<Node.Text> keys) {
    /** Keeps a copy of the list. */
    public KeyChoice {
        keys = List.copyOf(keys);
    }
}
