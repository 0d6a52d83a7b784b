package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;

import guide.yaml.Node;
import guide.yaml.Problem;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** Any file becomes a tree or a problem with a place in the file; never an exception. */
class MutatedBankTest {
    private static final String SEED = """
            domain: rag
            questions:
              - id: rag-a
                question: "Why \\u00e9?"
                answer: |
                  Some *text* 漢字 😀

                    code
                points: ['a', "b", c # d
                  , e]
                notes:
                  - trap: >-
                      folded
                  - tip: x
                see: [{a: b}, [c]]
            """;
    private static final String SPICE = "\t\n\r -:?,[]{}#&*!|>'\"%@`\\~<=.0aé漢😀\u0000\u001B\u0085\u2028\uFEFF\u202E";

    @RepeatedTest(5)
    void mutatedBank_isReadOrReported() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 4_000; i++) {
            byte[] bytes = mutate(random);
            Report report = new Report("deck.yaml");
            try {
                Optional<Node> root = YamlReader.read(bytes, report);
                root.ifPresent(node -> DomainReader.read(node, "deck", "group", TagVocabulary.ANY, report));
                assertThat(root.isPresent() || report.failed()).isTrue();
                for (Problem problem : report.problems()) {
                    assertThat(problem.place().line()).isBetween(0, 200);
                    assertThat(problem.message()).doesNotContain("\n", "while ", "expected", "\u001B");
                }
            } catch (RuntimeException | AssertionError e) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                throw new AssertionError("seed " + seed + ", round " + i + ":\n" + text, e);
            }
        }
    }

    private static byte[] mutate(Random random) {
        StringBuilder text = new StringBuilder(SEED);
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
                case 2 -> text.setCharAt(at, SPICE.charAt(random.nextInt(SPICE.length())));
                default -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
