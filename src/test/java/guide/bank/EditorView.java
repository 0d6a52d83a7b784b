package guide.bank;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML file as an editor shows it to a JSON Schema: plain scalars become what YAML 1.2's core schema (section 10.3.2)
 * says, so {@code 11} is an integer, {@code R1} and {@code no} are text. The reader of this room keeps all of them text.
 */
final class EditorView {
    private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EditorView() {}

    static JsonNode of(String yaml) {
        Node root = new Yaml().compose(new StringReader(yaml));
        return root == null ? JSON.nullNode() : json(root);
    }

    private static JsonNode json(Node node) {
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            for (NodeTuple entry : mapping.getValue()) {
                object.set(((ScalarNode) entry.getKeyNode()).getValue(), json(entry.getValueNode()));
            }
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(json(item)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        String text = scalar.getValue();
        return scalar.getScalarStyle() == ScalarStyle.PLAIN ? plain(text) : JSON.stringNode(text);
    }

    private static JsonNode plain(String text) {
        if (NULL.matcher(text).matches()) {
            return JSON.nullNode();
        }
        if (BOOLEAN.matcher(text).matches()) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (INTEGER.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text));
        }
        if (OCTAL.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text.substring(2), 8));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text.substring(2), 16));
        }
        return FLOAT.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.stringNode(text);
    }
}
