package guide.deck.markdown;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckOptions;
import java.util.List;

/** Reads Markdown in the tests. */
final class Decks {
    private Decks() {}

    static Deck deck(String markdown) {
        return deck(markdown, "");
    }

    static Deck deck(String markdown, String shape) {
        return new MarkdownReader().read(DeckDump.file("deck.md", markdown), new DeckOptions(shape, List.of(), "", ""));
    }

    static List<String> questions(String markdown) {
        return deck(markdown).cards().stream().map(Card::question).toList();
    }

    static List<String> answers(String markdown) {
        return deck(markdown).cards().stream().map(Card::answer).toList();
    }

    /** Returns the answer to the first question. */
    static String answer(String markdown) {
        return deck(markdown).cards().get(0).answer();
    }

    static Card first(String markdown) {
        return deck(markdown).cards().get(0);
    }
}
