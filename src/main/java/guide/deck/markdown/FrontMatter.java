package guide.deck.markdown;

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
 * What a file says about itself in YAML between {@code ---} at its start.
 *
 * @param lines how many lines it takes, 0 if there is none
 * @param isUnderstood whether its YAML could be read
 */
record FrontMatter(int lines, boolean isUnderstood, String title, List<String> tags, List<String> sources) {
    private static final FrontMatter NONE = new FrontMatter(0, true, "", List.of(), List.of());
    private static final int MOST_LINES = 1000;

    static FrontMatter of(List<String> lines) {
        String fence = lines.get(0).stripTrailing();
        boolean isToml = fence.equals("+++");
        if (!isToml && !fence.equals("---")) {
            return NONE;
        }
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals(fence) || !isToml && line.equals("...")) {
                FrontMatter read = isToml ? notUnderstood(i + 1) : read(lines.subList(1, i));
                return read.lines == 0 ? NONE : read;
            }
        }
        return NONE;
    }

    private static FrontMatter notUnderstood(int lines) {
        return new FrontMatter(lines, false, "", List.of(), List.of());
    }

    private static FrontMatter read(List<String> lines) {
        if (lines.stream().noneMatch(line -> line.matches("[A-Za-z][\\w -]*:(\\s.*)?"))) {
            return NONE; // A rule at the start of a text, and another one further down.
        }
        byte[] yaml = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
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
            return new FrontMatter(lines.size() + 2, true, title, tags, sources);
        }
        return notUnderstood(lines.size() + 2);
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
