package guide.deck.fields;

import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Loss.Kind;
import guide.deck.Losses;
import guide.deck.tree.Value;
import guide.yaml.Node;
import guide.yaml.Problem;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of cards in YAML, in a file of their own or at the head of a Markdown note. */
public final class YamlDeckReader implements DeckReader {
    private static final Pattern FIRST_LINE =
            Pattern.compile("(?:\\s*+(?:#[^\n]*+|---[ \t]*+)?+\n)*+\\s*+(?:- )?+[\\w-]++:(?:\\s|$)");
    private static final Pattern A_CARD =
            Pattern.compile("(?m)^\\s*+(?:- ++)?+[\"']?+(?:question|front|term|q)[\"']?+:");
    private static final Pattern CARDS = Pattern.compile("(?m)^(?:flash)?cards:[ \t]*+$");
    private static final Pattern END_OF_HEAD = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \t]*+$");

    @Override
    public String word() {
        return "yaml";
    }

    @Override
    public Claim claim(DeckFile file) {
        String head = file.start();
        boolean isYaml = file.endsWith(".yaml") || file.endsWith(".yml");
        boolean looksLikeIt = FIRST_LINE.matcher(head).lookingAt();
        Matcher end = END_OF_HEAD.matcher(head);
        if (head.startsWith("---\n") && end.find(4)) {
            boolean hasCards =
                    looksLikeIt && CARDS.matcher(head.substring(0, end.start())).find();
            return hasCards ? Claim.CONTENT : isYaml ? Claim.NAME : Claim.NO;
        }
        if (looksLikeIt && A_CARD.matcher(head).find()) {
            return Claim.CONTENT;
        }
        return isYaml ? Claim.NAME : Claim.NO;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        String text = DeckText.of(file, options);
        Losses losses = new Losses();
        Matcher end = END_OF_HEAD.matcher(text);
        if (text.startsWith("---\n") && end.find(4)) {
            String below = text.substring(end.end());
            if (!below.isBlank()) {
                int line = 2 + (int) text.substring(0, end.start()).lines().count();
                losses.add(Kind.UNKNOWN, line, "the text below the cards");
            }
            // The first line stays, so that lines keep their numbers.
            text = text.substring(0, end.start());
        }
        return FieldDeck.of("YAML", value(parsed(text)), losses);
    }

    private static Node parsed(String text) {
        Report report = new Report("");
        Optional<Node> root = YamlReader.read(text.getBytes(StandardCharsets.UTF_8), report);
        Optional<Problem> problem = report.first();
        if (problem.isPresent()) {
            int line = problem.get().place().line();
            int column = problem.get().place().column();
            String where = line == 0 ? "" : "line " + line + (column == 0 ? ": " : ", column " + column + ": ");
            throw DeckFault.inFile(where + problem.get().message() + ".");
        }
        return root.orElseThrow(() -> DeckFault.inFile("the file is empty."));
    }

    private static Value value(Node node) {
        int line = node.place().line();
        if (node instanceof Node.Text text) {
            return new Value.Text(line, text.value(), text.value().matches("\\d{1,2}"));
        }
        if (node instanceof Node.Items items) {
            return new Value.Items(
                    line, items.items().stream().map(YamlDeckReader::value).toList());
        }
        if (node instanceof Node.Entries entries) {
            Map<String, Value> values = new LinkedHashMap<>();
            entries.entries().forEach((key, entry) -> values.put(key, value(entry.value())));
            return new Value.Group(line, values);
        }
        return new Value.Nothing(line);
    }
}
