package guide.bank;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import guide.yaml.Node;
import guide.yaml.Problem;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two readings of a bank's file, by the schema that an editor uses and by the program, as lists of complaints. */
final class JsonSchemas {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    static final Schema DOMAIN = REGISTRY.getSchema(json("schema.json"));
    static final Schema GUIDE = REGISTRY.getSchema(json("guide.schema.json"));
    static final Schema AMENDMENTS = REGISTRY.getSchema(json("amendments.schema.json"));
    static final Schema META = REGISTRY.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));

    private JsonSchemas() {}

    /** Returns an editor's complaints about a file. */
    static List<String> complaints(Schema schema, String yaml) {
        return complaints(schema, EditorView.of(yaml));
    }

    static List<String> complaints(Schema schema, JsonNode json) {
        return schema.validate(json).stream().map(Error::toString).toList();
    }

    /** Returns the complaints of {@code guide check --strict} about a file of questions. */
    static List<String> problemsOfDomain(String yaml) {
        Report report = new Report("deck.yaml");
        Optional<Node> root = YamlReader.read(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8), report);
        List<DomainFile> files = root.stream()
                .map(node -> DomainReader.read(node, "deck", "", TagVocabulary.ANY, report))
                .toList();
        return texts(new BankAssembler(files, Map.of(), true)
                .bank("", "", List.of(report))
                .problems());
    }

    /**
     * Returns the complaints of {@code guide check --strict} about a {@code guide.yaml}, without those about missing
     * domains.
     */
    static List<String> problemsOfGuide(String yaml) {
        Report report = new Report(GuideFile.NAME);
        YamlReader.read(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8), report)
                .ifPresent(node -> GuideFile.read(node, report));
        return texts(report.problems());
    }

    static JsonNode json(String name) {
        try (InputStream in = JsonSchemas.class.getResourceAsStream("/questions/" + name)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
