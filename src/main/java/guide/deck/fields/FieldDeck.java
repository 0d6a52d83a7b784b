package guide.deck.fields;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.Loss.Kind;
import guide.deck.Losses;
import guide.deck.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a deck of a file's values. */
final class FieldDeck {
    private FieldDeck() {}

    /** @throws DeckFault if there is no card at all */
    static Deck of(String format, Value root) {
        return of(format, root, new Losses());
    }

    /** @param losses what was left out before */
    static Deck of(String format, Value root, Losses losses) {
        List<CardTree.Found> found = CardTree.of(root);
        if (found.stream().noneMatch(one -> one.card().isPresent())) {
            throw DeckFault.inFile("it has no cards; a card is a group of keys such as 'question' and 'answer', 'front'"
                    + " and 'back', or 'term' and 'definition'.");
        }
        CardReader reader = new CardReader(losses, whole(root), firstChoice(found));
        List<Card> cards = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (CardTree.Found one : found) {
            if (one.card().isEmpty()) {
                losses.add(Kind.UNKNOWN, one.value().line(), one.what());
                continue;
            }
            Optional<Card> card = reader.read(one.card().get(), one.section());
            if (card.isPresent()) {
                cards.add(card.get());
                ids.add(one.card().get().markdown(CardField.ID));
            }
        }
        return new Deck(format, CardTree.title(root), CardKeys.named(cards, ids), losses.all());
    }

    /** Returns what the file says of all its cards; nothing where the file is a card, or a list. */
    private static CardFields whole(Value root) {
        CardFields fields =
                new CardFields(root instanceof Value.Group group ? group : new Value.Group(root.line(), Map.of()));
        return fields.isCard() ? new CardFields(new Value.Group(root.line(), Map.of())) : fields;
    }

    /**
     * Returns which number the deck gives a question's first choice: 1 if one question's number is that of its last choice
     * counted so, and none is 0; else 0, as programs count.
     */
    private static int firstChoice(List<CardTree.Found> found) {
        boolean countsFromOne = false;
        for (CardTree.Found one : found) {
            OptionalInt right = one.card().map(FieldDeck::number).orElse(OptionalInt.empty());
            if (right.equals(OptionalInt.of(0))) {
                return 0;
            }
            countsFromOne |= right.isPresent()
                    && right.getAsInt() == one.card().map(FieldDeck::choices).orElse(-1);
        }
        return countsFromOne ? 1 : 0;
    }

    private static OptionalInt number(CardFields card) {
        Optional<Value> right = card.get(CardField.RIGHT).or(() -> card.get(CardField.ANSWER));
        boolean isNumber = choices(card) > 0
                && right.isPresent()
                && right.get() instanceof Value.Text text
                && text.isNumber()
                && text.value().matches("\\d{1,2}");
        return isNumber ? OptionalInt.of(Integer.parseInt(FieldText.markdown(right.get()))) : OptionalInt.empty();
    }

    private static int choices(CardFields card) {
        Optional<Value> listed = card.get(CardField.CHOICES).or(() -> card.get(CardField.ANSWERS));
        return listed.isPresent() && listed.get() instanceof Value.Items items
                ? items.items().size()
                : 0;
    }
}
