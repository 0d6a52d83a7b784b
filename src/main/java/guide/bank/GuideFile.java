package guide.bank;

import guide.yaml.Fields;
import guide.yaml.Node;
import guide.yaml.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a folder's {@code guide.yaml}.
 *
 * @param title empty if it gives none
 * @param tagline empty if it gives none
 * @param domains names of files without their ending, in the guide's order
 * @param tagVocabulary the tags that its questions may have
 */
record GuideFile(String title, String tagline, List<Node.Text> domains, TagVocabulary tagVocabulary) {
    /** The file's name. */
    static final String NAME = "guide.yaml";

    /** No {@code guide.yaml}, or none that could be read. */
    static final GuideFile NONE = new GuideFile("", "", List.of(), TagVocabulary.ANY);

    private static final List<String> KEYS = List.of("title", "tagline", "domains", "tags");

    /** Returns whether a file of this name holds questions, and so is a domain like any other. */
    static boolean isDomain(Node root) {
        return root instanceof Node.Entries entries && entries.entries().containsKey("questions");
    }

    static GuideFile read(Node root, Report report) {
        Optional<Fields> keys = Fields.of(root, "a guide", report);
        if (keys.isEmpty()) {
            return NONE;
        }
        Fields fields = keys.get();
        fields.warnOfUnknown(KEYS);
        Map<String, Node.Text> domains = new LinkedHashMap<>();
        for (Node.Text domain : fields.lines("domains")) {
            IdSyntax.checkId(domain.value(), domain.place(), report);
            Node.Text first = domains.putIfAbsent(domain.value(), domain);
            if (first != null) {
                report.error(domain.place(), "this domain is named twice, first at " + first.place());
            }
        }
        Optional<Fields> tags = fields.group("tags");
        TagVocabulary tagVocabulary = tags.isPresent() ? TagVocabulary.read(tags.get(), report) : TagVocabulary.ANY;
        return new GuideFile(
                fields.line("title"), fields.line("tagline"), List.copyOf(domains.values()), tagVocabulary);
    }
}
