package guide.deck.org;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.deck.DeckFile;
import guide.deck.FuzzedDeck;

class OrgDeckFuzzTest {
    @FuzzTest
    void org(byte[] bytes) {
        FuzzedDeck.check(new OrgDeckReader(), new DeckFile("deck.org", bytes));
    }
}
