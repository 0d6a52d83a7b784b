package guide.deck.lines;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Losses;
import java.util.List;
import java.util.Optional;

/** Reads the Markdown of hashcards: {@code Q:} with {@code A:}, and {@code C:} with gaps in brackets. */
public final class HashcardsReader implements DeckReader {
    @Override
    public String word() {
        return "hashcards";
    }

    @Override
    public Claim claim(DeckFile file) {
        MarkedSigns signs = MarkedSigns.of(file);
        if (signs.cards() == 0) {
            return Claim.NO;
        }
        return signs.isDeck() && (signs.pairs() == 0 || signs.isToml()) ? Claim.CONTENT : Claim.MAYBE;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        DeckLines lines = DeckLines.of(DeckText.of(file, options));
        Optional<DeckFrontMatter> matter = DeckFrontMatter.of(lines);
        lines.clearBefore(matter.map(DeckFrontMatter::end).orElse(0));
        Losses losses = new Losses();
        MarkedCards marked = new MarkedCards(lines, false, losses);
        List<Card> cards = marked.cards();
        String name = matter.map(front -> front.value("name")).orElse("");
        return new Deck("hashcards", name.isEmpty() ? marked.headings().title() : name, cards, losses.all());
    }
}
