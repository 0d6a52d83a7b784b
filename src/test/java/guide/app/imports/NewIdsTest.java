package guide.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.Card;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** New questions get ids that a person can type. */
class NewIdsTest {
    private final NewIds ids = new NewIds("llm", Set.of("llm-what-is-attention"));

    @Test
    void id_isTheBanksNameAndTheFirstWords() {
        assertThat(ids.of(Card.of("What's a KV cache?", "-"))).isEqualTo("llm-whats-a-kv-cache");
        assertThat(ids.of(Card.of("Où est l'été à Zürich?", "-"))).isEqualTo("llm-ou-est-lete-a-zurich");
    }

    @Test
    void longQuestion_isCutAtAWord() {
        assertThat(ids.of(Card.of("How would you explain the difference between recall and precision?", "-")))
                .isEqualTo("llm-how-would-you-explain-the-difference");
    }

    @Test
    void idThatIsTaken_getsAHashOfTheCard() {
        String second = ids.of(Card.of("What is attention?", "one"));
        String third = ids.of(Card.of("What is attention?", "another"));
        assertThat(second).matches("llm-what-is-attention-[a-z2-9]{6}");
        assertThat(third).matches("llm-what-is-attention-[a-z2-9]{6}").isNotEqualTo(second);
        assertThat(new NewIds("llm", Set.of("llm-what-is-attention")).of(Card.of("What is attention?", "one")))
                .isEqualTo(second);
    }

    @Test
    void questionWithoutLatinLetters_getsAHash() {
        assertThat(ids.of(Card.of("什么是注意力？", "-"))).matches("llm-q-[a-z2-9]{6}");
    }

    @Test
    void idOfTheDeck_isKeptWhereItIsFree() {
        assertThat(ids.of(Card.of("Any?", "-").withId("my-own"))).isEqualTo("my-own");
        assertThat(ids.of(Card.of("Any?", "-").withId("my-own"))).isEqualTo("llm-any");
    }
}
