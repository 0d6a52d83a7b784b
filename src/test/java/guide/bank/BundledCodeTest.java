package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The code in the bundled answers is what it claims to be. Python and SQL need a {@code python3}. */
class BundledCodeTest {
    private static final Bank BANK = Banks.read(List.of(Path.of("questions"))).bank();
    private static final String JOIN = "industrial-feature-pipeline";

    @TestFactory
    Stream<DynamicTest> codeParses() {
        return BANK.questions()
                .flatMap(question -> code(question).stream()
                        .map(block -> DynamicTest.dynamicTest(question.id() + ", " + block.getInfo(), () -> {
                            assertThat(parses(block)).as(block.getLiteral()).isTrue();
                        })));
    }

    @Test
    void everyLanguageThatIsRun_isThere() {
        assertThat(BANK.questions().flatMap(q -> code(q).stream()).map(FencedCodeBlock::getInfo))
                .contains("python", "sql", "json", "yaml");
    }

    private static List<FencedCodeBlock> code(Question question) {
        List<FencedCodeBlock> blocks = new ArrayList<>();
        Stream.of(
                        Stream.of(question.answer()),
                        question.notes().stream().map(Note::text),
                        question.followups().stream().map(Followup::answer))
                .flatMap(texts -> texts)
                .forEach(text -> Parser.builder().build().parse(text).accept(new AbstractVisitor() {
                    @Override
                    public void visit(FencedCodeBlock block) {
                        blocks.add(block);
                    }
                }));
        return blocks;
    }

    private static boolean parses(FencedCodeBlock block) throws Exception {
        String code = block.getLiteral();
        return switch (block.getInfo()) {
            case "python" ->
                python("import ast, sys; ast.parse(sys.stdin.read())", code).status() == 0;
            // Whether its tables and columns fit is seen where it runs.
            case "sql" ->
                python("import sqlite3, sys; assert sqlite3.complete_statement(sys.stdin.read())", code)
                                .status()
                        == 0;
            case "json" -> JsonMapper.builder().build().readTree(code) != null;
            case "yaml" -> {
                Report report = new Report("answer.yaml");
                yield YamlReader.read(code.getBytes(StandardCharsets.UTF_8), report)
                                .isPresent()
                        && !report.failed();
            }
            case "text", "http" -> true;
            default -> throw new AssertionError("code in " + block.getInfo() + " needs a check of its own");
        };
    }

    /**
     * What a label knew at its cutoff: readings that came late, out of order, from a clock that runs ahead, or were corrected
     * since. By arrival alone label 1 would get 105, by event time alone 99.
     */
    @Test
    void pointInTimeJoin_takesTheLatestReadingThatHadArrived() throws Exception {
        String join = code(BANK.find(JOIN).orElseThrow()).stream()
                .filter(block -> block.getInfo().equals("sql"))
                .findFirst()
                .orElseThrow()
                .getLiteral();
        Outcome outcome = python("""
                import sqlite3, sys
                t = lambda s: sum(int(n) * k for n, k in zip(s.split(':'), (3600, 60, 1)))
                db = sqlite3.connect(':memory:')
                db.execute('CREATE TABLE labels(id, asset, cutoff)')
                db.execute('CREATE TABLE readings(asset, source_time, server_time, available_at, value)')
                for a, s, v, r, x in [
                    ('A', '09:58:00', '09:58:00', '09:58:01', 98),
                    ('A', '09:50:00', '09:50:00', '09:59:00', 50),
                    ('A', '05:00:00', '05:00:00', '09:59:30', 5),
                    ('A', '09:59:50', '09:59:50', '10:00:20', 99),
                    ('A', '10:05:00', '10:05:00', '09:59:40', 105),
                    ('B', '08:00:00', '08:00:00', '08:00:01', 20),
                    ('B', '08:00:00', '09:59:30', '09:59:31', 20),
                    ('C', '09:40:00', '09:40:00', '09:40:01', 40),
                    ('D', '09:55:00', '09:55:00', '09:55:01', 54),
                    ('D', '09:55:00', '09:55:00', '09:57:00', 55),
                    ('D', '09:55:00', '09:55:00', '10:03:00', 56)]:
                    db.execute('INSERT INTO readings VALUES(?,?,?,?,?)', (a, t(s), t(v), t(r), x))
                for i, a, c in [(1, 'A', '10:00:00'), (2, 'B', '10:00:00'), (3, 'C', '10:00:00'),
                                (4, 'D', '10:00:00'), (5, 'A', '10:01:00'), (6, 'D', '10:04:00')]:
                    db.execute('INSERT INTO labels VALUES(?,?,?)', (i, a, t(c)))
                for row in sorted(db.execute(sys.stdin.read())):
                    print(row[0], row[-1])
                """, join);
        assertThat(outcome.status()).as(outcome.said()).isZero();
        assertThat(outcome.said().lines()).containsExactly("1 98", "2 20", "3 None", "4 55", "5 99", "6 56");
    }

    private record Outcome(int status, String said) {}

    private static Outcome python(String script, String input) throws IOException, InterruptedException {
        assumeTrue(isThere(), "there is a python3");
        Process process = new ProcessBuilder("python3", "-c", script)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import sqlite3").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
