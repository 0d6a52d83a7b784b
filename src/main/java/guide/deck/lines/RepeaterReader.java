package guide.deck.lines;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Losses;
import java.util.List;

/** Reads the Markdown of repeater: as hashcards, but with notes around the cards, and lines of {@code question::answer}. */
public final class RepeaterReader implements DeckReader {
    @Override
    public String word() {
        return "repeater";
    }

    @Override
    public Claim claim(DeckFile file) {
        MarkedSigns signs = MarkedSigns.of(file);
        if (signs.cards() == 0) {
            return Claim.NO;
        }
        return signs.isDeck() && signs.pairs() > 0 && !signs.isToml() ? Claim.CONTENT : Claim.MAYBE;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        Losses losses = new Losses();
        MarkedCards marked = new MarkedCards(DeckLines.of(DeckText.of(file, options)), true, losses);
        List<Card> cards = marked.cards();
        return new Deck("repeater", marked.headings().title(), cards, losses.all());
    }
}
