package guide.deck.lines;

import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RepeaterReaderTest {
    private final RepeaterReader reader = new RepeaterReader();

    @Test
    void deck_isReadWithItsPairsAndWithoutItsNotes() throws IOException {
        DeckFile file = DeckDump.file("lines/repeater.md");

        assertThat(reader.claim(file)).isEqualTo(Claim.CONTENT);
        assertThat(new HashcardsReader().claim(file)).isEqualTo(Claim.MAYBE);
        assertThat(DeckDump.of(reader.read(file, DeckOptions.NONE))).isEqualTo(ExpectedText.of("lines/repeater.txt"));
    }

    @Test
    void pairWithinACard_isPartOfIt() {
        Deck deck = read("Q: a?\nA: b::c\nd::e\n---\nf::g\nQ: h?\nA: i\n");

        assertThat(deck.cards()).extracting(Card::question).containsExactly("a?", "f", "h?");
        assertThat(deck.cards()).extracting(Card::answer).containsExactly("b::c\nd::e", "g", "i");
    }

    @Test
    void filesWithoutPairs_areClaimedByHashcards() {
        assertThat(reader.claim(DeckDump.file("a.md", "Q: a?\nA: b\n\nQ: c?\nA: d\n")))
                .isEqualTo(Claim.MAYBE);
        assertThat(reader.claim(DeckDump.file("a.md", "# a\n\nb\n"))).isEqualTo(Claim.NO);
        assertThat(reader.claim(DeckDump.file("a.md", "a::b\n\nc::d\n"))).isEqualTo(Claim.MAYBE);
    }

    private Deck read(String text) {
        return reader.read(DeckDump.file("a.md", text), DeckOptions.NONE);
    }
}
