package guide.deck.fields;

import guide.deck.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the cards of a file wherever they stand in it, each with the name of the part that holds it. */
final class CardTree {
    /** Keys that say where the cards are, and not what they are about. */
    private static final Set<String> HOLDERS = Set.of(
            "cards",
            "questions",
            "flashcards",
            "data",
            "items",
            "entries",
            "qa",
            "quiz",
            "content",
            "results",
            "notes",
            "deck",
            "decks",
            "children",
            "sections",
            "topics",
            "domains",
            "categories",
            "chapters");

    private static final List<String> TITLES = List.of("title", "name", "deck");

    private final List<Found> found = new ArrayList<>();

    /**
     * A value where a card is expected.
     *
     * @param card what it says if it is a card
     * @param section the name of the part that holds it; empty for the file itself
     */
    record Found(Value value, Optional<CardFields> card, String section) {
        /** Returns what it says in a few words where it is no card. */
        String what() {
            return value instanceof Value.Group group
                    ? String.join(", ", group.entries().keySet())
                    : FieldText.markdown(value).lines().findFirst().orElse("");
        }
    }

    private CardTree() {}

    /** Returns what the file calls itself; empty if it does not. */
    static String title(Value root) {
        return root instanceof Value.Group group ? named(group) : "";
    }

    /** Returns the cards, and what is among them, in the file's order. */
    static List<Found> of(Value root) {
        CardTree tree = new CardTree();
        if (!(root instanceof Value.Group group)) {
            tree.look(root, "", true);
        } else if (!tree.isCard(group, "")) {
            tree.within(group, topic(group));
        }
        return tree.found;
    }

    /** Returns what the file says that all its cards are about; its deck is its title, and so is this program's domain. */
    private static String topic(Value.Group root) {
        if (root.entries().containsKey("domain") && root.entries().get("title") instanceof Value.Text title) {
            return FieldText.inOneLine(title.value());
        }
        return text(
                root,
                key -> CardField.of(key).equals(Optional.of(CardField.SECTION))
                        && !TITLES.contains(CardField.plain(key)));
    }

    private boolean isCard(Value.Group group, String section) {
        CardFields fields = new CardFields(group);
        if (fields.isCard()) {
            found.add(new Found(group, Optional.of(fields), section));
        }
        return fields.isCard();
    }

    private void look(Value value, String section, boolean isExpected) {
        if (value instanceof Value.Items items) {
            boolean holdsCards = isExpected
                    || items.items().stream()
                            .anyMatch(item -> item instanceof Value.Group group && new CardFields(group).isCard());
            items.items().forEach(item -> item(item, section, holdsCards));
        } else if (value instanceof Value.Group group) {
            String name = named(group);
            within(group, name.isEmpty() ? section : name);
        }
    }

    private void item(Value item, String section, boolean isExpected) {
        if (item instanceof Value.Group group && isCard(group, section)) {
            return;
        }
        int before = found.size();
        look(item, section, false);
        if (isExpected && found.size() == before && !CardFields.isEmpty(item)) {
            found.add(new Found(item, Optional.empty(), section));
        }
    }

    private void within(Value.Group group, String section) {
        for (Map.Entry<String, Value> entry : group.entries().entrySet()) {
            boolean isHolder = HOLDERS.contains(CardField.plain(entry.getKey()));
            look(
                    entry.getValue(),
                    isHolder ? section : entry.getKey(),
                    isHolder && entry.getValue() instanceof Value.Items);
        }
    }

    private static String named(Value.Group group) {
        return text(group, key -> TITLES.contains(CardField.plain(key)));
    }

    /** Returns the last part of the first text with such a key; empty if there is none. */
    private static String text(Value.Group group, Predicate<String> isKey) {
        return group.entries().entrySet().stream()
                .filter(entry -> isKey.test(entry.getKey()) && entry.getValue() instanceof Value.Text)
                .map(entry ->
                        SectionNames.last(FieldText.markdown(entry.getValue()).replace('\n', ' ')))
                .findFirst()
                .orElse("");
    }
}
