package guide.deck.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.text.ListKeyPoints;
import java.util.Arrays;
import java.util.List;

/** Any bytes in any shape: cards with a question of one line each, or a sentence. */
class MarkdownReaderFuzzTest {
    private static final List<String> SHAPES =
            List.of("", "headings:2", "headings", "bold", "details", "list", "qa", "separators", "sides");

    @FuzzTest
    void markdown(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        String shape = SHAPES.get((bytes[0] & 0xFF) % SHAPES.size());
        DeckFile file = new DeckFile("deck.md", Arrays.copyOfRange(bytes, 1, bytes.length));
        MarkdownReader reader = new MarkdownReader();
        reader.claim(file);
        try {
            Deck deck = reader.read(file, new DeckOptions(shape, List.of(), "", ""));
            for (Card card : deck.cards()) {
                assertThat(card.question()).isNotBlank().doesNotContain("\n");
                assertThat(ListKeyPoints.of(card.answer())).doesNotHaveDuplicates();
            }
        } catch (DeckFault fault) {
            assertThat(fault.sentence()).isNotBlank();
        }
    }
}
