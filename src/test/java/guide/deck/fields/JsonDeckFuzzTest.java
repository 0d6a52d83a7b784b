package guide.deck.fields;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.deck.DeckFile;
import guide.deck.FuzzedDeck;

class JsonDeckFuzzTest {
    @FuzzTest
    void json(byte[] bytes) {
        FuzzedDeck.check(new JsonDeckReader(), new DeckFile("deck.json", bytes));
    }
}
