package guide.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.Card;
import guide.deck.DeckOptions;
import guide.deck.Loss;
import guide.deck.Losses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bank takes of a deck's cards. */
class CardCleanerTest {
    private final CardCleaner cleaner = new CardCleaner(new ImportRequest(
            "deck.csv", "", "", DeckOptions.NONE, List.of(), true, true, false, false, false, false, false));
    private final Losses losses = new Losses();

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "…", "TODO", "N/A", "**TBD**", "coming soon."})
    void aStandInForAnAnswer_isNone(String answer) {
        cleaner.add(Card.of("What is recall?", answer).at(7), losses);
        assertThat(cleaner.cards()).isEmpty();
        assertThat(losses.all()).containsExactly(new Loss(Loss.Kind.NO_ANSWER, 1, 7, "What is recall?"));
    }

    @Test
    void theSameCardTwice_isTakenOnce_butAnotherAnswerIsAnotherCard() {
        cleaner.add(Card.of("run", "to move fast"), losses);
        cleaner.add(Card.of("run", "to be in charge of"), losses);
        cleaner.add(Card.of("run", "to move fast").at(3), losses);
        assertThat(cleaner.cards()).extracting(Card::answer).containsExactly("to move fast", "to be in charge of");
        assertThat(losses.all()).containsExactly(new Loss(Loss.Kind.TWICE, 1, 3, "run"));
    }

    @Test
    void whatATerminalWouldShowAsACode_goes() {
        cleaner.add(Card.of("What\u001b[31m is\u200b recall?", "A\u00a0share\u202e of all."), losses);
        assertThat(cleaner.cards()).extracting(Card::question).containsExactly("What[31m is recall?");
        assertThat(cleaner.cards()).extracting(Card::answer).containsExactly("A share of all.");
    }

    @Test
    void aTextThatIsLongerThanABankTakes_isCounted() {
        cleaner.add(Card.of("What is recall?", "x".repeat(20_001)), losses);
        assertThat(losses.all()).containsExactly(new Loss(Loss.Kind.TOO_LONG, 1, 0, "What is recall?"));
    }
}
