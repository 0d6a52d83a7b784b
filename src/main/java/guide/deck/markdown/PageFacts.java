package guide.deck.markdown;

import guide.deck.text.FrontMatter;
import guide.yaml.Node;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The facts that a file states about itself in YAML at its start.
 *
 * @param lines how many lines they take, 0 if there are none
 * @param isUnderstood whether its YAML could be read
 */
record PageFacts(int lines, boolean isUnderstood, String title, List<String> tags, List<String> sources) {
    private static final PageFacts NONE = new PageFacts(0, true, "", List.of(), List.of());

    static PageFacts of(List<String> file) {
        return FrontMatter.of(file).map(PageFacts::read).orElse(NONE);
    }

    private static PageFacts read(FrontMatter matter) {
        PageFacts notUnderstood = new PageFacts(matter.end(), false, "", List.of(), List.of());
        if (matter.fence().equals("+++")) {
            return notUnderstood;
        }
        if (matter.lines().stream().noneMatch(line -> line.matches("[A-Za-z][\\w -]*:(\\s.*)?"))) {
            return NONE; // A rule at the start of a text, and another one further down.
        }
        byte[] yaml = String.join("\n", matter.lines()).getBytes(StandardCharsets.UTF_8);
        Report report = new Report("front matter");
        if (YamlReader.read(yaml, report).orElse(null) instanceof Node.Entries node && !report.failed()) {
            Map<String, Node.Entry> entries = node.entries();
            String title = texts(entries, "title").findFirst().orElse("");
            List<String> tags = Stream.of("tags", "tag", "keywords")
                    .flatMap(key -> texts(entries, key))
                    .flatMap(text -> Arrays.stream(text.split("[,;]|\\s(?=#)")))
                    .map(tag -> tag.strip().replaceFirst("^#", ""))
                    .filter(tag -> !tag.isEmpty())
                    .distinct()
                    .toList();
            List<String> sources = Stream.of("sources", "source", "references")
                    .flatMap(key -> texts(entries, key))
                    .distinct()
                    .toList();
            return new PageFacts(matter.end(), true, title, tags, sources);
        }
        return notUnderstood;
    }

    /** Returns a text, or the texts of a list; the key may be in upper case. */
    private static Stream<String> texts(Map<String, Node.Entry> entries, String key) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(key))
                .flatMap(entry -> entry.getValue().value() instanceof Node.Items list
                        ? list.items().stream()
                        : Stream.of(entry.getValue().value()))
                .filter(Node.Text.class::isInstance)
                .map(node -> ((Node.Text) node).value().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty());
    }
}
