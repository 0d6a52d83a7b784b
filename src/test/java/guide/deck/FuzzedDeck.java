package guide.deck;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for a deck of any bytes: cards that ask something in one line, or a sentence, and never another exception. */
public final class FuzzedDeck {
    private FuzzedDeck() {}

    /** Reads a deck and checks what comes of it. */
    public static void check(DeckReader reader, DeckFile file) {
        assertThat(reader.claim(file)).isNotNull();
        try {
            reader.read(file, DeckOptions.NONE).cards().forEach(card -> {
                assertThat(card.question()).isNotBlank().doesNotContain("\n");
                assertThat(card.line()).isNotNegative();
            });
        } catch (DeckFault fault) {
            assertThat(fault.sentence()).isNotBlank();
        }
    }
}
