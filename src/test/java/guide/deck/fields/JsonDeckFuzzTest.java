package guide.deck.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;

/** Any bytes: cards that ask something, or a sentence; never another exception. */
class JsonDeckFuzzTest {
    @FuzzTest
    void json(byte[] bytes) {
        JsonDeckReader reader = new JsonDeckReader();
        DeckFile file = new DeckFile("deck.json", bytes);
        assertThat(reader.claim(file)).isNotNull();
        try {
            reader.read(file, DeckOptions.NONE).cards().forEach(card -> {
                assertThat(card.question()).isNotBlank().doesNotContain("\n");
                assertThat(card.line()).isPositive();
            });
        } catch (DeckFault fault) {
            assertThat(fault.sentence()).isNotBlank();
        }
    }
}
