package guide.deck.fields;

import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.tree.JsonTree;
import guide.deck.tree.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of cards in JSON or in JSON Lines, whatever their keys are called. */
public final class JsonDeckReader implements DeckReader {
    /** Keys near the start of the files of CrowdAnki and of hashcards, which have readers of their own. */
    private static final List<String> OTHERS = List.of("\"__type__\"", "\"familyHash\"");

    @Override
    public String word() {
        return "json";
    }

    @Override
    public Claim claim(DeckFile file) {
        String head = file.start().stripLeading();
        if (head.startsWith("{") && OTHERS.stream().anyMatch(head::contains)) {
            return Claim.NO;
        }
        if (head.matches("(?s)\\[\\s*+\\{.*|\\{\\s*+\".*")) {
            return Claim.CONTENT;
        }
        boolean isNamed = file.endsWith(".json") || file.endsWith(".jsonl") || file.endsWith(".ndjson");
        return isNamed ? Claim.NAME : Claim.NO;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        String text = DeckText.of(file, options);
        if (text.isBlank()) {
            throw DeckFault.inFile("the file is empty.");
        }
        JsonTree tree = new JsonTree();
        return isLines(text) ? FieldDeck.of("JSON Lines", lines(text, tree)) : FieldDeck.of("JSON", tree.read(text, 0));
    }

    /** Returns whether the first two lines that are not blank are an object each. */
    private static boolean isLines(String text) {
        List<String> first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        return first.size() == 2
                && first.get(0).startsWith("{")
                && first.get(0).endsWith("}")
                && first.get(1).startsWith("{");
    }

    private static Value lines(String text, JsonTree tree) {
        List<Value> values = new ArrayList<>();
        int line = 0;
        for (String one : text.split("\n", -1)) {
            if (!one.isBlank()) {
                values.add(tree.read(one, line));
            }
            line++;
        }
        return new Value.Items(1, values);
    }
}
