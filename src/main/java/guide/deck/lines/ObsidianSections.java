package guide.deck.lines;

import guide.deck.Card;
import guide.deck.Losses;
import guide.deck.text.DeckTags;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which deck and which tags a card of a note has: those at its start, else those of the last line above it that names a
 * deck, else those of the front matter. Where the deck is no other than {@code #flashcards}, the headings part the cards.
 */
final class ObsidianSections {
    private final TreeMap<Integer, NoteTags> decks = new TreeMap<>();
    private final TreeMap<Integer, String> headings = new TreeMap<>();
    private final NoteTags note;
    private final DeckTags deckTags;

    ObsidianSections(DeckLines lines, List<ObsidianBlock> blocks, NoteTags note, Losses losses) {
        this.deckTags = new DeckTags(losses);
        this.note = note.kept(deckTags, 1);
        int next = 0;
        int i = 0;
        while (i < lines.size()) {
            if (next < blocks.size() && blocks.get(next).start() == i) {
                i = Math.max(i + 1, blocks.get(next++).end());
                continue;
            }
            NoteTags tags = lines.isCode(i) ? NoteTags.NONE : NoteTags.within(lines.get(i));
            if (tags.isDeck()) {
                decks.put(i + 1, tags.kept(deckTags, i + 1));
            } else if (!lines.isCode(i) && Headings.isHeading(lines.get(i))) {
                addHeading(i + 1, lines.get(i));
            }
            i++;
        }
    }

    /** Returns whether a deck is named anywhere. */
    boolean areNamed() {
        return !decks.isEmpty() || note.isDeck();
    }

    /** Adds a heading that stands right above a card. @param line its number, from 1 */
    void addHeading(int line, String heading) {
        headings.put(line, heading);
    }

    /** Returns the title of the note; may be empty. */
    String title() {
        return outline().title();
    }

    private Headings outline() {
        Headings outline = new Headings();
        headings.forEach(outline::add);
        return outline;
    }

    /** Returns the cards in their decks, with their tags. @param tags those at the start of each card */
    List<Card> placed(List<Card> cards, List<NoteTags> tags) {
        List<String> parts = outline().sections(cards.stream().map(Card::line).toList());
        List<Card> placed = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            NoteTags own = tags.get(i).kept(deckTags, card.line());
            NoteTags above = above(card.line());
            String deck = own.isDeck() ? own.deck() : above.deck();
            Set<String> words = new LinkedHashSet<>(own.others());
            words.addAll(own.isDeck() ? List.of() : above.others());
            words.addAll(note.others());
            placed.add(card.inSection(deck.isEmpty() ? parts.get(i) : deck).withTags(List.copyOf(words)));
        }
        return placed;
    }

    private NoteTags above(int line) {
        if (decks.floorKey(line) != null) {
            return decks.floorEntry(line).getValue();
        }
        return note.isDeck() || decks.isEmpty() ? note : decks.firstEntry().getValue();
    }
}
