package guide.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.Card;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question stays the same question in the next version of its deck. */
class IdentityTest {
    private static final Card LOSS = Card.of("What is a loss?", "How far the model is from the truth.");
    private static final Card DRIFT = Card.of(
            "How do you notice that data drifts?", "Compare the distributions of two windows, feature by feature.");
    private static final Card CACHE =
            Card.of("What does a prefix cache save?", "The work for tokens that were there before.");

    @Test
    void nothingKnown_allIsNew() {
        assertThat(kinds(List.of(), List.of(LOSS, DRIFT))).containsExactly("NEW", "NEW");
    }

    @Test
    void questionInFront_shiftsNothing() {
        assertThat(ids(List.of(LOSS, DRIFT), List.of(CACHE, LOSS, DRIFT))).containsExactly("", "0", "1");
        assertThat(kinds(List.of(LOSS, DRIFT), List.of(CACHE, LOSS, DRIFT))).containsExactly("NEW", "SAME", "SAME");
    }

    @Test
    void key_isSurerThanTheText() {
        List<Card> before = List.of(LOSS.withKey("g1"), DRIFT.withKey("g2"));
        List<Card> after = List.of(DRIFT.withKey("g1"), LOSS.withKey("g2"));
        assertThat(ids(before, after)).containsExactly("0", "1");
        assertThat(kinds(before, after)).containsExactly("CHANGED", "CHANGED");
    }

    @ParameterizedTest
    @CsvSource({
        "what is a  LOSS?",
        "1. What is a loss",
        "(12) What is a loss?",
        "🧠 What is a loss!",
        "**What is a loss?**",
    })
    void caseBlanksPunctuationAndNumbers_makeNoOtherQuestion(String question) {
        Card after = Card.of(question, "It is a number.");
        assertThat(ids(List.of(CACHE, LOSS), List.of(after))).containsExactly("1");
        assertThat(kinds(List.of(CACHE, LOSS), List.of(after))).containsExactly("CHANGED");
    }

    @Test
    void sameLineUnderManyQuestions_isToldApartByWhatItShows() {
        List<Card> before = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            before.add(Card.of("What's the output?", "It prints " + i).withContext("```js\nlog(" + i + ")\n```"));
        }
        List<Card> after = new ArrayList<>(before);
        after.remove(7);
        after.add(0, Card.of("What's the output?", "It throws.").withContext("```js\nthrow 1\n```"));
        List<String> ids = ids(before, after);
        assertThat(ids.get(0)).isEmpty();
        assertThat(ids.subList(1, 8)).containsExactly("0", "1", "2", "3", "4", "5", "6");
        assertThat(ids.subList(8, 20))
                .containsExactly("8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19");
    }

    @Test
    void otherWordsWithTheSameAnswer_areTheSameQuestion() {
        Card after = Card.of("Define the term that training minimizes.", LOSS.answer());
        assertThat(ids(List.of(CACHE, LOSS), List.of(after))).containsExactly("1");
        assertThat(kinds(List.of(CACHE, LOSS), List.of(after))).containsExactly("REWORDED");
    }

    @Test
    void answerOfTwoQuestions_saysNothing() {
        List<Card> before = List.of(Card.of("Is the sky blue?", "Yes."), Card.of("Is water wet?", "Yes."));
        Card after = Card.of("Does a tensor have a shape?", "Yes.");
        assertThat(ids(before, List.of(after))).containsExactly("");
        assertThat(ids(before, List.of(before.get(0), after))).containsExactly("0", "1");
    }

    @Test
    void mostWordsOfQuestionAndAnswer_areTheSameQuestion() {
        Card after = Card.of(
                "How do you notice that the data drifts?",
                "Compare the distributions of two windows, one feature by one.");
        assertThat(ids(List.of(CACHE, DRIFT), List.of(after))).containsExactly("1");
        assertThat(identity(List.of(CACHE, DRIFT), List.of(after), true).matches())
                .extracting(MatchedCard::id)
                .containsExactly("");
    }

    @Test
    void fewCommonWords_areAnotherQuestion() {
        Card after = Card.of("How do you notice that sensors age?", "Look at their noise.");
        assertThat(ids(List.of(DRIFT), List.of(after))).containsExactly("");
    }

    @Test
    void whatHasGone_isBackUnderItsId() {
        Identity without = identity(List.of(LOSS, DRIFT), List.of(DRIFT), false);
        assertThat(without.matches()).extracting(MatchedCard::id).containsExactly("1");
        assertThat(without.gone()).extracting(KnownQuestion::id).containsExactly("0");
        List<KnownQuestion> later =
                List.of(known("1", DRIFT), without.gone().get(0).gone());
        Identity back = new Identity(later, List.of(LOSS, DRIFT), one -> new String[] {"", ""}, false);
        assertThat(back.matches()).extracting(MatchedCard::id).containsExactly("0", "1");
        assertThat(back.matches())
                .extracting(MatchedCard::kind)
                .containsExactly(MatchedCard.Kind.BACK, MatchedCard.Kind.SAME);
    }

    /** Each card is changed in at most one of its texts, so that all can be known again; each id is given once. */
    @Test
    void randomVersionsOfDecks_keepTheirIds() {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Card> before = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                before.add(Card.of("Why " + words(random, i) + "?", "Since " + words(random, 100 + i) + "."));
            }
            Map<Card, String> expected = new HashMap<>();
            List<Card> after = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                Card card = before.get(i);
                switch (random.nextInt(5)) {
                    case 0 -> card = Card.of(card.question(), "Another answer " + words(random, 200 + i));
                    case 1 -> card = Card.of("Other words " + words(random, 300 + i), card.answer());
                    case 2 -> {
                        continue;
                    }
                    default -> {}
                }
                expected.put(card, "" + i);
                after.add(random.nextInt(after.size() + 1), card);
                if (random.nextInt(4) == 0) {
                    after.add(Card.of("New " + words(random, 400 + i), "Fresh " + words(random, 500 + i)));
                }
            }
            List<String> ids = ids(before, after);
            for (int i = 0; i < after.size(); i++) {
                assertThat(ids.get(i)).as("seed %d", seed).isEqualTo(expected.getOrDefault(after.get(i), ""));
            }
            assertThat(ids.stream().filter(id -> !id.isEmpty())).doesNotHaveDuplicates();
        }
    }

    private static String words(Random random, int number) {
        StringBuilder words = new StringBuilder("n" + number);
        for (int i = 0; i < 6; i++) {
            words.append(" w").append(random.nextInt(1000));
        }
        return words.toString();
    }

    private static List<String> ids(List<Card> before, List<Card> after) {
        return identity(before, after, false).matches().stream()
                .map(MatchedCard::id)
                .toList();
    }

    private static List<String> kinds(List<Card> before, List<Card> after) {
        return identity(before, after, false).matches().stream()
                .map(match -> match.kind().name())
                .toList();
    }

    private static Identity identity(List<Card> before, List<Card> after, boolean isStrict) {
        List<KnownQuestion> known = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            known.add(known("" + i, before.get(i)));
        }
        return new Identity(
                known,
                after,
                one -> {
                    Card card = before.get(Integer.parseInt(one.id()));
                    return new String[] {card.question() + "\n" + card.context(), card.answer()};
                },
                isStrict);
    }

    private static KnownQuestion known(String id, Card card) {
        return new KnownQuestion(
                id,
                card.key(),
                card.section(),
                CardText.questionHash(card.question(), card.context()),
                CardText.answerHash(card.answer()),
                CardText.contentHash(card),
                false);
    }
}
