package guide.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file of questions. */
final class DomainReader {
    private static final List<String> KEYS = List.of("domain", "title", "questions");
    private static final int MOST_QUESTIONS = 20_000;
    private static final String EMPTY = "has no questions";

    private DomainReader() {}

    /**
     * The domain, as much of it as can be used; the report says whether it can.
     *
     * @param stem the file's name without its ending, which names the domain where the file does not
     */
    static DomainFile read(Node root, String stem, String group, Report report) {
        Optional<Fields> fields = root(root, report);
        if (fields.isEmpty()) {
            return new DomainFile(group, report, stem, stem, List.of());
        }
        fields.get().allow(KEYS);
        String given = fields.get().line("domain");
        String title = fields.get().line("title");
        Names.checkId(given, fields.get().place("domain"), report);
        String id = given.isEmpty() ? domain(stem) : given;
        String name = given.isEmpty() ? stem : given;
        return new DomainFile(group, report, id, title.isEmpty() ? name : title, questions(fields.get(), report));
    }

    private static Optional<Fields> root(Node root, Report report) {
        if (root instanceof Node.Nothing) {
            report.error(EMPTY);
            return Optional.empty();
        }
        if (root instanceof Node.Items) {
            report.error(root.place(), "the list of questions has no key; write 'questions:' in the line above it");
            return Optional.empty();
        }
        return Fields.of(root, "a file of questions", report);
    }

    private static List<Draft> questions(Fields fields, Report report) {
        if (!fields.has("questions")) {
            report.error(EMPTY + "; they belong under the key 'questions'");
            return List.of();
        }
        List<Node> items = fields.items("questions");
        if (items.size() > MOST_QUESTIONS) {
            report.error(fields.placeOfKey("questions"), "has more than 20,000 questions; split it into several files");
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>(items.size());
        for (Node item : items) {
            QuestionReader.read(item, report).ifPresent(drafts::add);
        }
        if (items.isEmpty() && !report.failed()) {
            report.error(fields.placeOfKey("questions"), EMPTY);
        }
        return drafts;
    }

    private static String domain(String stem) {
        String word = Names.word(stem);
        return word.isEmpty() ? "bank" : word;
    }
}
