package guide.deck.lines;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Losses;
import guide.deck.text.FrontMatter;
import java.util.List;
import java.util.Optional;

/** Reads Markdown with {@code Q:}, {@code A:} and {@code C:} at the start of lines, of one of the two programs that write it. */
abstract sealed class MarkedReader implements DeckReader permits HashcardsReader, RepeaterReader {
    private final String word;
    private final boolean hasPairs;

    /** @param hasPairs whether notes stand around the cards, and pairs in lines among them, but nothing before all of them */
    MarkedReader(String word, boolean hasPairs) {
        this.word = word;
        this.hasPairs = hasPairs;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Claim claim(DeckFile file) {
        MarkedSigns signs = MarkedSigns.of(file);
        if (signs.cards() == 0) {
            return Claim.NO;
        }
        boolean isOfRepeater = signs.pairs() > 0 && !signs.isToml();
        return signs.isDeck() && isOfRepeater == hasPairs ? Claim.CONTENT : Claim.MAYBE;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        DeckLines lines = DeckLines.of(DeckText.of(file, options));
        Optional<FrontMatter> matter = hasPairs ? Optional.empty() : MarkedSigns.matter(lines);
        lines.clearBefore(matter.map(FrontMatter::end).orElse(0));
        Losses losses = new Losses();
        MarkedCards marked = new MarkedCards(lines, hasPairs, losses);
        List<Card> cards = marked.cards();
        String name = matter.map(front -> front.value("name")).orElse("");
        return new Deck(word, name.isEmpty() ? marked.headings().title() : name, cards, losses.all());
    }
}
