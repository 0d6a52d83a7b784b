package guide.bank;

import static guide.bank.JsonSchemas.DOMAIN;
import static guide.bank.JsonSchemas.GUIDE;
import static guide.bank.JsonSchemas.META;
import static guide.bank.JsonSchemas.complaints;
import static guide.bank.JsonSchemas.problemsOfDomain;
import static guide.bank.JsonSchemas.problemsOfGuide;
import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static guide.fixture.TestBank.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the schemas that editors use and the reader to each other: a file that one refuses, the other refuses. The
 * reader's warnings count, as with {@code guide check --strict}: an unknown key is a warning there, an error in the
 * schema. Rules that a schema cannot express are listed here with their reasons, and both lists are checked from both
 * sides.
 *
 * <p>Long because it is a table.
 */
class JsonSchemaTest {
    private static final String OTHERS = question("a") + question("b") + question("no") + question("true")
            + "- {id: c, number: 1, question: x, answer: y}\n- {id: d, number: R2, question: x, answer: y}\n";

    /** Files that both accept. */
    static Stream<String> good() {
        return Stream.of(
                withLines(),
                "domain: rag\ntitle: RAG\n" + withLines(),
                "---\n" + withLines() + "...\n",
                "# yaml-language-server: $schema=schema.json\n" + withLines(),
                bank(question("a"), question("b")),
                bank(question("007")),
                bank(question("2024-01-02")),
                bank(question("1e3")),
                bank(question("true")),
                bank(question("a".repeat(200))),
                bank(question("' a '")),
                withLines("number: 11"),
                withLines("number: 0"),
                withLines("number: 007"),
                withLines("number: R1"),
                withLines("number: '11'"),
                withLines("number: ' R1 '"),
                withLines("number: 999999999999"),
                withLines("number: ABCDEFGHIJK1"),
                "questions:\n- {id: a, question: no, answer: 42}\n",
                "questions:\n- {id: a, question: 2024, answer: true}\n",
                "questions:\n- {id: a, question: 1.5, answer: -.5}\n",
                "questions:\n- id: a\n  question: |\n    b\n  answer: >\n    c\n    d\n",
                "questions:\n- id: a\n  question: b\n    c\n  answer: 'd'\n",
                withLines("context: code"),
                withLines("context: |", "    a", "", "    b"),
                withLines("points: [a, b]"),
                withLines("points: [1, 2, 3, 4, 5, 6, 7, 8]"),
                withLines("points: [a, A]"),
                withLines("notes: []"),
                withLines("notes: [{trap: a}, {angle: b}, {senior: c}, {tip: d}, {own: e}]"),
                withLines("notes: [{tip: a}, {tip: a}]"),
                withLines("notes:", "- tip: |", "    a", "", "    b"),
                withLines("followups: []"),
                withLines("followups: [{question: a, answer: b}]"),
                withLines("followups: [{answer: 1, question: 2}]"),
                withLines("see: []"),
                bank(question("q")) + "  see: [a, 'b', no, true, 1, 01, r2, ' R2 ']\n" + OTHERS,
                withLines("sources: []"),
                withLines("sources: [a, a]"),
                withLines("sources: [RFC 8259, 2017]"),
                withLines("tags: []"),
                withLines("tags: [rag, vector-db, 7b, 2024]"),
                withLines("minutes: 1"),
                withLines("minutes: 60"),
                withLines("minutes: 05"),
                withLines("minutes: '5'"),
                withLines("checked: 2026-11"),
                withLines("checked: '2027-01'"),
                withLines("sources: [" + "x".repeat(20_000) + "]"));
    }

    /** Files that both refuse, with one fault each. */
    static Stream<String> bad() {
        return Stream.of(
                "",
                "# nothing\n",
                "~\n",
                "foo\n",
                "42\n",
                question("a"),
                "title: x\n",
                "questions:\n",
                "questions: []\n",
                "questions: {}\n",
                "questions: x\n",
                "questions: [x]\n",
                "questions: [[]]\n",
                "questions: [~]\n",
                "questions: [{}]\n",
                "question: x\n" + withLines(),
                "domain:\n" + withLines(),
                "domain: RAG Systems\n" + withLines(),
                "domain: [rag]\n" + withLines(),
                "title: ''\n" + withLines(),
                "title: {a: b}\n" + withLines(),
                "title: \"a\\nb\"\n" + withLines(),
                "questions:\n- {question: b, answer: c}\n",
                "questions:\n- {id: a, answer: c}\n",
                "questions:\n- {id: a, question: b}\n",
                withLines("context:"),
                withLines("context: ''"),
                withLines("context: [a]"),
                bank(question("~")),
                bank(question("Foo")),
                bank(question("foo_bar")),
                bank(question("foo bar")),
                bank(question("-a")),
                bank(question("-5")),
                bank(question("1.5")),
                bank(question("漢")),
                bank(question("[a]")),
                bank(question("a".repeat(201))),
                withLines("number:"),
                withLines("number: ''"),
                withLines("number: x"),
                withLines("number: 1a"),
                withLines("number: §14"),
                withLines("number: -1"),
                withLines("number: 1.5"),
                withLines("number: true"),
                withLines("number: [1]"),
                withLines("number: 1000000000000"),
                withLines("number: ABCDEFGHIJKL1"),
                "questions:\n- {id: a, question: ' ', answer: c}\n",
                "questions:\n- {id: a, question: ~, answer: c}\n",
                "questions:\n- {id: a, question: [b], answer: c}\n",
                "questions:\n- {id: a, question: {b: c}, answer: c}\n",
                "questions:\n- {id: a, question: \"b\\nc\", answer: c}\n",
                "questions:\n- {id: a, question: \"b\\n\\nc\\n\", answer: c}\n",
                "questions:\n- {id: a, question: b, answer: \" \\n\"}\n",
                "questions:\n- {id: a, question: b, answer: null}\n",
                "questions:\n- {id: a, question: b, answer: [c]}\n",
                "questions:\n- {id: a, question: b, answer: " + "x".repeat(20_001) + "}\n",
                withLines("anwser: b"),
                withLines("Minutes: 3"),
                withLines("points:"),
                withLines("points: a"),
                withLines("points: []"),
                withLines("points: [a]"),
                withLines("points: [a, b, c, d, e, f, g, h, i]"),
                withLines("points: [a, ~]"),
                withLines("points: [a, '']"),
                withLines("points: [a, {b: c}]"),
                withLines("points: [a, \"b\\nc\"]"),
                withLines("points: [a, a]"),
                withLines("notes: a"),
                withLines("notes: {tip: a}"),
                withLines("notes: [a]"),
                withLines("notes: [{}]"),
                withLines("notes: [{trp: a}]"),
                withLines("notes: [{Tip: a}]"),
                withLines("notes: [{tip: a, trap: b}]"),
                withLines("notes: [{tip: }]"),
                withLines("notes: [{tip: [a]}]"),
                withLines("followups: a"),
                withLines("followups: [a]"),
                withLines("followups: [{}]"),
                withLines("followups: [{question: a}]"),
                withLines("followups: [{answer: a}]"),
                withLines("followups: [{question: a, answer: b, see: c}]"),
                withLines("followups: [{question: a, answer: }]"),
                withLines("followups: [{question: \"a\\nb\", answer: b}]"),
                withLines("see: b"),
                withLines("see: [b c]"),
                withLines("see: [B]"),
                withLines("see: [-1]"),
                withLines("see: [1.5]"),
                withLines("see: [~]"),
                withLines("see: [[b]]"),
                withLines("sources: a"),
                withLines("sources: ['']"),
                withLines("sources: [{Vaswani: 2017}]"),
                withLines("tags: rag"),
                withLines("tags: [Rag]"),
                withLines("tags: [a b]"),
                withLines("tags: [-a]"),
                withLines("tags: [1.5]"),
                withLines("tags: [~]"),
                withLines("tags: [rag, rag]"),
                withLines("minutes:"),
                withLines("minutes: 0"),
                withLines("minutes: 61"),
                withLines("minutes: -3"),
                withLines("minutes: 1.5"),
                withLines("minutes: 3 min"),
                withLines("minutes: '61'"),
                withLines("minutes: true"),
                withLines("minutes: [3]"),
                withLines("checked:"),
                withLines("checked: 2026"),
                withLines("checked: 2026-00"),
                withLines("checked: 2026-11-26"),
                withLines("checked: November 2026"));
    }

    /** Files that the reader refuses and a schema cannot. */
    static Stream<String> beyondASchema() {
        return Stream.of(
                // Two places of a file: ids and numbers that occur twice, and the questions that 'see' refers to.
                bank(question("a"), question("a")),
                "questions:\n- {id: a, number: 1, question: b, answer: c}\n- {id: d, number: 01, question: b, answer: c}\n",
                withLines("see: [a]"),
                withLines("see: [b]"),
                // Parts of YAML that are resolved before a schema sees the file.
                withLines("answer: b"),
                withLines("tags: &t [rag]"),
                withLines("minutes: !!int 3"),
                // Characters and comments that a schema does not see, or that no pattern should have to list.
                withLines("sources: [a\u200Bb]"),
                withLines("sources: [\"a\\eb\"]"),
                withLines("sources:", "- a #1"),
                // The spelling of numbers, which is gone: 0x1F is 31, 1e3 is 1000, 1.0 is 1.
                withLines("number: +5"),
                withLines("number: 0x1F"),
                withLines("number: 1e3"),
                withLines("number: 1.0"),
                withLines("minutes: 005"),
                withLines("minutes: 3.0"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("good")
    void goodFile_isTakenByBoth(String yaml) {
        assertThat(problemsOfDomain(yaml)).as(yaml).isEmpty();
        assertThat(complaints(DOMAIN, yaml)).as(yaml).isEmpty();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("bad")
    void badFile_isRefusedByBoth(String yaml) {
        assertThat(problemsOfDomain(yaml)).as(yaml).isNotEmpty();
        assertThat(complaints(DOMAIN, yaml)).as(yaml).isNotEmpty();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("beyondASchema")
    void rulesThatASchemaCannotExpress_areLeftToTheReader(String yaml) {
        assertThat(problemsOfDomain(yaml)).as(yaml).isNotEmpty();
        assertThat(complaints(DOMAIN, yaml)).as(yaml).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "domain",
                "id",
                "number",
                "question",
                "answer",
                "points",
                "notes",
                "followups",
                "see",
                "sources",
                "tags",
                "minutes",
                "checked"
            })
    void anyKindOfValue_isJudgedAlikeUnderEveryKey(String key) {
        List<String> values = List.of(
                "",
                "~",
                "null",
                "''",
                "' '",
                "x",
                "-x",
                "X y",
                "true",
                "no",
                "0",
                "1",
                "7",
                "61",
                "-1",
                "1.5",
                "2024-01-02",
                "2024-01",
                "2024-13",
                "'1'",
                "\"a\\nb\"",
                "\"a\\n\"",
                "[]",
                "{}",
                "[a]",
                "[a, b]",
                "[1, no]",
                "[true, b]",
                "[a, ~]",
                "[a, ' ']",
                "[a, [b]]",
                "[a, {tip: b}]",
                "[{tip: b}]",
                "[{question: a, answer: b}]",
                "{tip: b}",
                "{a: b}");
        List<String> disagreements = new ArrayList<>();
        for (String value : values) {
            String yaml = with(key, value);
            boolean reader = problemsOfDomain(yaml).isEmpty();
            boolean schema = complaints(DOMAIN, yaml).isEmpty();
            if (reader != schema) {
                disagreements.add(key + ": " + value + " is taken by the " + (reader ? "reader" : "schema") + " only");
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void tooManyQuestions_areRefusedByBoth() {
        StringBuilder yaml = new StringBuilder("questions:\n");
        for (int i = 0; i <= 20_000; i++) {
            yaml.append("- {id: q").append(i).append(", question: x, answer: y}\n");
        }
        assertThat(problemsOfDomain(yaml.toString())).hasSize(1);
        assertThat(complaints(DOMAIN, yaml.toString())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "title: A\ntagline: B\ndomains: [a, b-c, 7]\n",
                "# yaml-language-server: $schema=guide.schema.json\ntitle: 2024\n",
                "domains: []\n",
                "tags: {rag: answers from retrieved text, 7b: true}\n",
            })
    void goodGuide_isTakenByBoth(String yaml) {
        assertThat(problemsOfGuide(yaml)).isEmpty();
        assertThat(complaints(GUIDE, yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a]\n",
                "foo\n",
                "titel: A\n",
                "title: \n",
                "title: \"a\\nb\"\n",
                "tagline: [a]\n",
                "domains: a\n",
                "domains: [a.yaml]\n",
                "domains: [../a]\n",
                "domains: [A]\n",
                "domains: [~]\n",
                "domains: [a, a]\n",
                "tags: \n",
                "tags: {}\n",
                "tags: [a]\n",
                "tags: a\n",
                "tags: {A: b}\n",
                "tags: {a b: c}\n",
                "tags: {-a: b}\n",
                "tags: {a: }\n",
                "tags: {a: [b]}\n",
                "tags: {a: \"b\\nc\"}\n",
            })
    void badGuide_isRefusedByBoth(String yaml) {
        assertThat(problemsOfGuide(yaml)).isNotEmpty();
        assertThat(complaints(GUIDE, yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema.json", "guide.schema.json"})
    void schema_isADraft07Schema(String name) {
        assertThat(complaints(META, JsonSchemas.json(name))).isEmpty();
        assertThat(JsonSchemas.json(name).get("$schema").stringValue())
                .isEqualTo("http://json-schema.org/draft-07/schema#");
    }

    @Test
    void bundledGuide_fitsTheSchemaThatItsFirstLineNames() {
        fits("guide", "guide.schema.json", GUIDE);
    }

    @ParameterizedTest
    @MethodSource("guide.bank.BundledBankTest#domains")
    void bundledDomain_fitsTheSchemaThatItsFirstLineNames(String domain) {
        fits(domain, "schema.json", DOMAIN);
    }

    private static void fits(String file, String schemaFile, Schema schema) {
        String yaml = BundledBankTest.file(file + ".yaml");
        assertThat(yaml.lines()).first().isEqualTo("# yaml-language-server: $schema=" + schemaFile);
        assertThat(complaints(schema, yaml)).isEmpty();
    }

    private static String with(String key, String value) {
        String line = key + ": " + value;
        return switch (key) {
            case "title", "domain" -> line + "\n" + withLines();
            case "id", "question", "answer" ->
                bank(question("q")).replaceFirst(key + ": .*\n", java.util.regex.Matcher.quoteReplacement(line) + "\n");
            case "see" -> bank(question("q")) + "  " + line + "\n" + OTHERS;
            default -> withLines(line);
        };
    }
}
