package guide.bank;

import java.util.Optional;

/** Reads any YAML file of this program into nodes with places: a domain, a guide, later the configuration. */
final class Document {
    private Document() {}

    /** The root, {@link Node.Nothing} for an empty file; empty where the file could not be parsed, which the report says. */
    static Optional<Node> read(byte[] bytes, Report report) {
        Optional<Source> source = Utf8.decode(bytes, report);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = FirstLook.at(source.get(), report);
        return text.isEmpty() ? Optional.empty() : Walk.of(source.get(), text.get(), report);
    }
}
