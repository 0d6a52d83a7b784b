package guide.deck.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.Loss;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Any bytes become cards that ask in one line, or a sentence; never another exception. */
class LinesFuzzTest {
    private static final List<DeckReader> READERS = List.of(
            new HashcardsReader(),
            new RepeaterReader(),
            new ObsidianReader(),
            new HascardReader(),
            new HashcardsExportReader(ZoneOffset.UTC));

    @FuzzTest
    void lines(byte[] bytes) {
        DeckFile file = new DeckFile("deck.md", bytes);
        for (DeckReader reader : READERS) {
            assertThat(reader.claim(file)).isNotNull();
            try {
                check(reader.read(file, DeckOptions.NONE));
            } catch (DeckFault fault) {
                assertThat(fault.sentence()).matches("[^\n]*[.?]");
            }
        }
    }

    private static void check(Deck deck) {
        assertThat(deck.title()).doesNotContain("\n");
        for (Card card : deck.cards()) {
            assertThat(card.question())
                    .isNotBlank()
                    .doesNotContain("\n")
                    .isEqualTo(card.question().strip());
            assertThat(card.section()).doesNotContain("\n");
            assertThat(card.line()).isNotNegative();
        }
        Set<Loss.Kind> kinds = new HashSet<>();
        deck.losses()
                .forEach(loss ->
                        assertThat(kinds.add(loss.kind()) && loss.count() > 0).isTrue());
        Set<String> keys = new HashSet<>();
        deck.cards().forEach(card -> keys.add(card.key()));
        Set<String> ids = new HashSet<>();
        deck.past().forEach(past -> {
            assertThat(keys).contains(past.key());
            assertThat(past.grade()).isBetween(1, 4);
            ids.add(past.id());
        });
        assertThat(ids).hasSameSizeAs(deck.past());
    }
}
