package guide.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file with its place. All scalars are text: {@code no}, {@code 0777} and dates stay as written. */
public sealed interface Node {
    /** Returns the place where the node starts. */
    Place place();

    /** Returns the node's kind in messages, such as {@code a list}. */
    String kind();

    /** A scalar in any notation, in NFC. */
    record Text(Place place, String value) implements Node {
        @Override
        public String kind() {
            return "text";
        }
    }

    /**
     * A list.
     *
     * @param end the place of what follows its last item
     */
    record Items(Place place, List<Node> items, Place end) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys and values, in the file's order. */
    record Entries(Place place, Map<String, Entry> entries) implements Node {
        @Override
        public String kind() {
            return "a group of keys";
        }
    }

    /** No value: a key with nothing after it, or {@code null} or {@code ~} without quotes. */
    record Nothing(Place place) implements Node {
        @Override
        public String kind() {
            return "nothing";
        }
    }

    /** A node that was refused and reported already. */
    record Refused(Place place) implements Node {
        @Override
        public String kind() {
            return "refused";
        }
    }

    /**
     * A key's value.
     *
     * @param place the place of the key
     */
    record Entry(Place place, Node value) {}
}
