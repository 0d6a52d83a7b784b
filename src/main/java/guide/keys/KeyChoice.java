package guide.keys;

import guide.yaml.Node;
import java.util.List;

/**
 * The keys that the user wants for an action. Only the screens know if the action and the keys exist.
 *
 * @param action the action's name with its place
 * @param keys the keys' names with their places; at least one
 */
public record KeyChoice(Node.Text action, List<Node.Text> keys) {
    /** Keeps a copy of the list. */
    public KeyChoice {
        keys = List.copyOf(keys);
    }
}
