package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;

/** Properties of every text at every width. A failure names its seed. */
class MarkdownPropertyTest {
    @RepeatedTest(400)
    void noLine_isWiderThanItMayBe() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String markdown = RandomTexts.markdown(random, random.nextInt(60));
        int width = 1 + random.nextInt(120);
        for (Line line : Markdown.lines(markdown, width)) {
            assertThat(line.width())
                    .as("seed %d, width %d: <%s> of <%s>", seed, width, line.plain(), RandomTexts.escaped(markdown))
                    .isLessThanOrEqualTo(width);
        }
    }

    @RepeatedTest(200)
    void everyLine_passesTheGateUnchanged() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String markdown = RandomTexts.markdown(random, 60);
        int width = 1 + random.nextInt(120);
        List<Line> lines = new ArrayList<>(Markdown.lines(markdown, width));
        lines.addAll(Markdown.spoken(markdown, width));
        for (Line line : lines) {
            assertThat(line.spans())
                    .as("seed %d", seed)
                    .allSatisfy(span -> assertThat(Safe.of(span.text().value())).isEqualTo(span.text()));
        }
    }

    @RepeatedTest(400)
    void noWord_isLost() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Source source = new Source(random);
        String markdown = source.blocks(3);
        int width = 1 + random.nextInt(120);
        for (List<Line> lines : List.of(Markdown.lines(markdown, width), Markdown.spoken(markdown, width))) {
            String shown = lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
            String letters = shown.replaceAll("[^a-z]", "");
            for (String word : source.words) {
                assertThat(shown.contains(word) || letters.contains(word))
                        .as("seed %d, width %d: '%s' of\n%s\nin\n%s", seed, width, word, markdown, shown)
                        .isTrue();
            }
        }
    }

    @RepeatedTest(400)
    void proseWithoutTheParser_looksAsWithIt() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String text = RandomTexts.prose(random, random.nextInt(30));
        int width = 1 + random.nextInt(80);
        assertThat(Markdown.lines(text, width))
                .as("seed %d, <%s>", seed, RandomTexts.escaped(text))
                .isEqualTo(MarkdownParser.lines(text, width, Rendering.VISUAL));
    }

    /** Well-formed Markdown whose words are known. */
    private static final class Source {
        private final List<String> words = new ArrayList<>();
        private final Random random;

        Source(Random random) {
            this.random = random;
        }

        String blocks(int depth) {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                text.append(block(depth)).append("\n\n");
            }
            return text.toString();
        }

        private String block(int depth) {
            return switch (random.nextInt(depth > 0 ? 8 : 5)) {
                case 0 -> "#".repeat(1 + random.nextInt(6)) + " " + text();
                case 1 -> "```\n" + text() + "\n  " + text() + "\n```";
                case 2 -> table();
                case 3 -> "<div>" + text() + "\n" + text() + "</div>";
                case 4 -> text() + "  \n" + text() + "\n" + text();
                case 5 -> prefixed(blocks(depth - 1), "> ", "> ");
                case 6 -> prefixed(blocks(depth - 1), "- ", "  ") + "\n- " + text();
                default -> prefixed(blocks(depth - 1), "1. ", "   ") + "\n2. " + text();
            };
        }

        private static String prefixed(String blocks, String first, String rest) {
            return first + blocks.strip().replace("\n", "\n" + rest);
        }

        private String table() {
            int columns = 1 + random.nextInt(5);
            StringBuilder rows = new StringBuilder(row(columns)).append("|").append(":-:|".repeat(columns));
            for (int i = random.nextInt(4); i > 0; i--) {
                rows.append("\n").append(row(columns).strip());
            }
            return rows.toString();
        }

        private String row(int columns) {
            StringBuilder row = new StringBuilder("|");
            for (int i = 0; i < columns; i++) {
                row.append(" ").append(text()).append(" |");
            }
            return row.append("\n").toString();
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                String word = word();
                text.append(text.isEmpty() ? "" : " ")
                        .append(
                                switch (random.nextInt(8)) {
                                    case 0 -> "**" + word + "**";
                                    case 1 -> "*" + word + " " + word() + "*";
                                    case 2 -> "`" + word + "`";
                                    case 3 -> "[" + word + "](https://" + word() + ")";
                                    case 4 -> "![" + word + "](x.png)";
                                    default -> word;
                                });
            }
            return text.toString();
        }

        private String word() {
            StringBuilder word = new StringBuilder();
            for (int i = 3 + random.nextInt(9); i > 0; i--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words.add(word.toString());
            return word.toString();
        }
    }
}
