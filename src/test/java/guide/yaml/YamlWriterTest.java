package guide.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
    @Test
    void written_looksAsAPersonWritesIt() {
        String yaml = new YamlWriter()
                .comment("Mine\n\nonly")
                .text("title", "Queues: a start")
                .group("defaults")
                .text("minutes", "3")
                .end()
                .list("questions")
                .item()
                .text("question", "Why?")
                .markdown("answer", "Since: *this*.\n\n    code\n")
                .texts("points", List.of("- a", "b", "two\nlines"))
                .words("tags", List.of("rag", "no", "a b"))
                .item()
                .text("question", "How?")
                .end()
                .toString();
        assertThat(yaml).isEqualTo("""
                # Mine
                #
                # only
                title: 'Queues: a start'
                defaults:
                  minutes: 3
                questions:
                  - question: Why?
                    answer: |
                      Since: *this*.

                          code
                    points:
                      - '- a'
                      - b
                      - |-
                        two
                        lines
                    tags: [rag, 'no', 'a b']
                  - question: How?
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\n\n",
                " \n ",
                "a",
                " a",
                "a ",
                "a\n",
                "a\n\n",
                "a\n\n\n",
                "\na",
                "\n\n  a\nb",
                "  a\nb",
                "a\n  b",
                "\ta",
                "a\tb",
                "\ta\n\tb",
                "a \nb",
                "a  \n  \nb\n ",
                "a\n\t",
                "a: b",
                "a:b",
                "a:",
                "a #b",
                "#a",
                "a#b",
                "- a",
                "-",
                "---",
                "...",
                "? a",
                ": a",
                "[a]",
                "{a}",
                "a, b]",
                "*a*",
                "&a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a`",
                "'a'",
                "\"a\"",
                "it's",
                "a\\b",
                "\\frac{1}{2}",
                "null",
                "~",
                "Yes",
                "true",
                "0777",
                "1e3",
                "0x1F",
                "12:30",
                "2026-11",
                "2026-11-26",
                "<<<<<<< a\n=======\n>>>>>>> b",
                "é",
                "\u65e5\u672c",
                "\ud83d\ude00",
                "\ud83d\ude00\nb",
                "a\u00a0b",
                "\u00a0a",
                "a\u3000: b"
            })
    void text_readsBackAsItWas(String text) {
        check(text);
    }

    @Test
    void randomTexts_readBackAsTheyWere() {
        Random random = new Random(4);
        String letters = "ab -:#'\"\\\n\n\t|>[]{},&*!%@`?~.=<0\u00e9\u4e2d\u200b\ufe0f";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            check(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u001bb", "a\rb", "a\r\nb", "\u0000", "a\u0085b\nc", "a\u2028b"})
    void refusedCharacter_isNamedByTheReader(String text) {
        Report report = new Report("x.yaml");
        read(new YamlWriter().text("answer", text).toString(), report);
        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().get(0).message()).startsWith("an escape in this text stands for");
    }

    @Test
    void nodes_areWrittenAsTheyWereRead() {
        String yaml = """
                a: one
                b:
                  - x
                  - c: |
                      two
                      lines
                    d: null
                  -
                    - deep
                e: {}
                f: []
                """;
        Node.Entries read = (Node.Entries) read(yaml, new Report("x.yaml"));
        YamlWriter out = new YamlWriter();
        read.entries().forEach((key, entry) -> out.node(key, entry.value()));
        assertThat(out.toString()).isEqualTo(yaml);
    }

    /** Checks a text as a value, as an item, within a list's group, and as a word. */
    private static void check(String text) {
        String yaml = new YamlWriter()
                .text("value", text)
                .list("list")
                .item(text)
                .item()
                .text("first", text)
                .text("second", text)
                .item(text)
                .end()
                .words("words", List.of(text, "b"))
                .toString();
        Report report = new Report("x.yaml");
        Node.Entries read = (Node.Entries) read(yaml, report);
        assertThat(report.problems().stream().filter(p -> !p.message().startsWith("invisible")))
                .as(yaml)
                .isEmpty();
        Node.Items list = (Node.Items) value(read, "list");
        Node.Entries group = (Node.Entries) list.items().get(1);
        Node.Items words = (Node.Items) value(read, "words");
        List<Node> all = List.of(
                value(read, "value"),
                list.items().get(0),
                value(group, "first"),
                value(group, "second"),
                list.items().get(2),
                words.items().get(0));
        for (Node node : all) {
            assertThat(((Node.Text) node).value()).as(yaml).isEqualTo(text);
        }
    }

    private static Node value(Node.Entries group, String key) {
        return Objects.requireNonNull(group.entries().get(key)).value();
    }

    private static Node read(String yaml, Report report) {
        return YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8), report).orElseThrow();
    }
}
