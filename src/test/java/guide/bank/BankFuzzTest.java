package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.yaml.Node;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Any bytes become a bank of harmless texts, or problems with places; never an exception. */
class BankFuzzTest {
    @FuzzTest
    void bank(byte[] bytes) {
        Report report = new Report("deck.yaml");
        Optional<Node> root = YamlReader.read(bytes, report);
        assertThat(root.isPresent() || report.failed()).isTrue();
        List<DomainFile> files = root.stream()
                .map(node -> DomainReader.read(node, "deck", "group", TagVocabulary.ANY, report))
                .toList();
        LoadedBank loadedBank = new BankAssembler(files, Map.of(), true).bank("", "", List.of(report));
        loadedBank
                .problems()
                .forEach(problem -> assertThat(steersATerminal(problem.toString()))
                        .as(problem.toString())
                        .isFalse());
        loadedBank
                .bank()
                .questions()
                .flatMap(BankFuzzTest::texts)
                .forEach(text -> assertThat(
                                steersATerminal(text.replace("\n", "").replace("\t", "")))
                        .as(text)
                        .isFalse());
        loadedBank
                .bank()
                .questions()
                .forEach(question -> assertThat(question.id()).matches("[a-z0-9-]{1,200}"));
        loadedBank.bank().domains().forEach(domain -> assertThat(domain.id()).matches("[a-z0-9-]{1,200}"));
        root.ifPresent(BankFuzzTest::asAGuide);
    }

    /** A guide names files, which must stay within its folder. */
    private static void asAGuide(Node root) {
        Report report = new Report("guide.yaml");
        GuideFile guide = GuideFile.read(root, report);
        if (!report.failed()) {
            guide.domains().forEach(domain -> assertThat(domain.value()).matches("[a-z0-9-]{1,200}"));
        }
    }

    private static Stream<String> texts(Question question) {
        return Stream.of(
                        Stream.of(question.number(), question.text(), question.answer()),
                        question.points().stream(),
                        question.notes().stream().map(Note::text),
                        question.followups().stream().flatMap(f -> Stream.of(f.question(), f.answer())),
                        question.sources().stream(),
                        question.tags().stream())
                .flatMap(texts -> texts);
    }

    private static boolean steersATerminal(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c >= 0x7F && c < 0xA0);
    }
}
