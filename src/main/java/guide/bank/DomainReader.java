package guide.bank;

import guide.yaml.Extent;
import guide.yaml.Fields;
import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file of questions. */
final class DomainReader {
    private static final List<String> KEYS = List.of("domain", "title", "questions");
    private static final String EMPTY = "has no questions";
    private static final String UNDER_KEY = "; they belong under the key 'questions'";

    private DomainReader() {}

    /**
     * Reads as much of a domain as can be used; the report says if it has errors.
     *
     * @param stem the file's name without its ending; the domain's name if the file gives none
     * @param tagVocabulary the tags that its guide knows
     */
    static DomainFile read(Node root, String stem, String group, TagVocabulary tagVocabulary, Report report) {
        Optional<Fields> fields = root(root, report);
        if (fields.isEmpty()) {
            return DomainFile.unread(stem, group, report);
        }
        fields.get().warnOfUnknown(KEYS);
        String given = fields.get().line("domain");
        String title = fields.get().line("title");
        IdSyntax.checkId(given, fields.get().place("domain"), report);
        String id = given.isEmpty() ? domain(stem) : given;
        String name = given.isEmpty() ? stem : given;
        List<Extent> items = fields.get().extents("questions");
        List<UnlinkedQuestion> drafts = questions(fields.get(), items, tagVocabulary, report);
        boolean complete = !items.isEmpty() && drafts.size() == items.size();
        Place named = given.isEmpty() ? Place.of(report.file()) : fields.get().place("domain");
        return new DomainFile(group, report, id, title.isEmpty() ? name : title, named, drafts, items, complete);
    }

    private static Optional<Fields> root(Node root, Report report) {
        if (root instanceof Node.Nothing) {
            if (!report.failed()) {
                report.error(EMPTY);
            }
            return Optional.empty();
        }
        if (root instanceof Node.Text) {
            report.error(EMPTY + UNDER_KEY);
            return Optional.empty();
        }
        if (root instanceof Node.Items) {
            report.error(root.place(), "the list of questions has no key; write 'questions:' in the line above it");
            return Optional.empty();
        }
        return Fields.of(root, "a file of questions", report);
    }

    private static List<UnlinkedQuestion> questions(
            Fields fields, List<Extent> extents, TagVocabulary tagVocabulary, Report report) {
        if (!fields.has("questions")) {
            report.error(EMPTY + UNDER_KEY);
            return List.of();
        }
        boolean emptyList = fields.isList("questions") && fields.size("questions") == 0;
        if (fields.isNothing("questions") || emptyList) {
            report.error(fields.placeOfKey("questions"), EMPTY);
            return List.of();
        }
        List<Node> items = fields.items("questions");
        List<UnlinkedQuestion> questions = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            QuestionReader.read(items.get(i), extents.get(i), tagVocabulary, report)
                    .ifPresent(questions::add);
        }
        return questions;
    }

    /** Returns the domain of a file that does not name one. */
    static String domain(String stem) {
        String word = IdSyntax.toWord(stem);
        return word.isEmpty() ? "bank" : word;
    }
}
