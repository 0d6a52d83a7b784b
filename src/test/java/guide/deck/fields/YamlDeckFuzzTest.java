package guide.deck.fields;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.deck.DeckFile;
import guide.deck.FuzzedDeck;

class YamlDeckFuzzTest {
    @FuzzTest
    void yaml(byte[] bytes) {
        FuzzedDeck.check(new YamlDeckReader(), new DeckFile("deck.yaml", bytes));
    }
}
