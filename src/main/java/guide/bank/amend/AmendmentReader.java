package guide.bank.amend;

import guide.bank.Question;
import guide.bank.QuestionReader;
import guide.text.InvisibleCharacters;
import guide.yaml.Fields;
import guide.yaml.FileContents;
import guide.yaml.Node;
import guide.yaml.Problem;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the file of amendments; a mistake in one costs that one. */
final class AmendmentReader {
    private static final List<String> OWN_KEYS = List.of(Amendment.INSTEAD, Amendment.BASIS);

    private final String file;
    private final Map<String, Amendment> read = new LinkedHashMap<>();
    private final Map<String, Problem> broken = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private AmendmentReader(String file) {
        this.file = file;
    }

    static Amendments read(FileContents contents, String file) {
        AmendmentReader reader = new AmendmentReader(file);
        Report report = new Report(file);
        YamlReader.read(contents, report)
                .filter(root -> !(root instanceof Node.Nothing))
                .flatMap(root -> Fields.of(root, "a file of amendments", report))
                .ifPresent(root -> reader.all(root, report));
        reader.problems.addAll(report.problems());
        return new Amendments(reader.read, reader.broken, reader.problems);
    }

    private void all(Fields root, Report report) {
        if (root.isList("questions")) {
            report.error(
                    root.placeOfKey("questions"),
                    "these are questions, but a file of this name says what you changed in others; rename it");
            return;
        }
        for (String id : root.keys()) {
            Report own = new Report(file);
            one(id, root, own);
            problems.addAll(own.problems());
            own.first().ifPresent(error -> broken.put(id, error));
        }
    }

    private void one(String id, Fields root, Report report) {
        Optional<Fields> group = root.group(id, "an amendment", report);
        if (group.isEmpty()) {
            return;
        }
        Fields fields = group.get();
        Question part = QuestionReader.part(id, fields, OWN_KEYS, report);
        Set<AmendedField> instead = EnumSet.noneOf(AmendedField.class);
        for (Node.Text key : fields.lines(Amendment.INSTEAD)) {
            int at = QuestionReader.partKeys().indexOf(key.value());
            if (at < 0) {
                report.error(key.place(), Fields.unknownMessage("key", key.value(), QuestionReader.partKeys()));
            } else if (key.value().equals("question") || key.value().equals("answer")) {
                report.error(key.place(), "a question cannot go without " + InvisibleCharacters.quoted(key.value()));
            } else {
                instead.add(AmendedField.values()[at]);
            }
        }
        String basis = fields.line(Amendment.BASIS);
        if (!report.failed()) {
            read.put(id, new Amendment(id, part, instead, basis, root.placeOfKey(id), others(fields)));
        }
    }

    private static Map<String, Node> others(Fields fields) {
        Map<String, Node> others = new LinkedHashMap<>();
        for (String key : fields.keys()) {
            if (!OWN_KEYS.contains(key) && !QuestionReader.partKeys().contains(key)) {
                others.put(key, fields.node(key));
            }
        }
        return others;
    }
}
