package guide.yaml;

import java.util.Optional;

/** Reads any YAML file of this program into nodes with places: a domain, a guide, the configuration. */
public final class YamlReader {
    private YamlReader() {}

    /**
     * Reads a file and returns its root, {@link Node.Nothing} for an empty file.
     *
     * @return empty if the file could not be read or parsed, which the report says; about a missing file the report
     *     says nothing, since only the caller knows if that is an error
     */
    public static Optional<Node> read(FileContents fileContents, Report report) {
        if (fileContents instanceof FileContents.Bytes bytes) {
            return read(bytes.bytes(), report);
        }
        if (fileContents instanceof FileContents.Unreadable unreadable) {
            report.unreadable(unreadable.why());
        } else if (fileContents instanceof FileContents.TooLarge) {
            report.error("is larger than 4 MB; split it into several files");
        }
        return Optional.empty();
    }

    /** Reads bytes that a file held. */
    public static Optional<Node> read(byte[] bytes, Report report) {
        Optional<SourceText> source = Utf8.decode(bytes, report);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = Prescan.at(source.get(), report);
        return text.isEmpty() ? Optional.empty() : NodeReader.of(source.get(), text.get(), report);
    }
}
