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
    private final Headings headings = new Headings();
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
                headings.add(i + 1, lines.get(i));
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
        headings.add(line, heading);
    }

    /** Returns the title of the note; may be empty. */
    String title() {
        return headings.title();
    }

    /** Returns a card in its deck, with its tags. @param own those at its start */
    Card tagged(Card card, NoteTags own) {
        NoteTags kept = own.kept(deckTags, card.line());
        NoteTags above = kept.isDeck() ? NoteTags.NONE : above(card.line());
        Set<String> words = new LinkedHashSet<>(kept.others());
        words.addAll(above.others());
        words.addAll(note.others());
        return card.inSection(kept.isDeck() ? kept.deck() : above.deck()).withTags(List.copyOf(words));
    }

    /** Returns the cards, those in no named deck in the parts that the headings make. */
    List<Card> inParts(List<Card> cards) {
        List<String> parts = headings.sections(cards.stream().map(Card::line).toList());
        List<Card> placed = new ArrayList<>();
        for (Card card : cards) {
            placed.add(card.section().isEmpty() ? card.inSection(parts.get(placed.size())) : card);
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
