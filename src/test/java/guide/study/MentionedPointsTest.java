package guide.study;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.AnswerTime;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.yaml.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionedPointsTest {
    private static final List<String> POINTS = List.of(
            "Recall@k comes first in RAG; what is not retrieved cannot be answered",
            "A labelled golden set",
            "MRR",
            "Rerank the top 20 with a cross-encoder");

    @Test
    void sameStems_areAMention() {
        assertThat(mentioned(POINTS, "I would label a golden set, then reranking the top 20 by cross encoders."))
                .containsExactly(1, 3);
    }

    @Test
    void oneTellingWord_hasToBeThere() {
        assertThat(mentioned(POINTS, "mrr, perhaps")).containsExactly(2);
        assertThat(mentioned(POINTS, "nothing of it")).isEmpty();
    }

    @Test
    void oneWordByChance_isNoMentionOfALongPoint() {
        assertThat(mentioned(POINTS, "the first set of documents")).isEmpty();
    }

    @Test
    void accentsAndCase_doNotMatter() {
        assertThat(mentioned(List.of("Schütze's café"), "SCHUTZES CAFÉ")).containsExactly(0);
    }

    @Test
    void pointOfIdleWordsOnly_isNeverMentioned() {
        assertThat(mentioned(List.of("It is what it is"), "it is what it is")).isEmpty();
    }

    @Test
    void typedBeginning_isTheWord() {
        assertThat(mentioned(List.of("Few parameters move"), "only some params change, few"))
                .containsExactly(0);
        assertThat(mentioned(List.of("Few parameters move"), "par for the course"))
                .isEmpty();
    }

    @Test
    void wordOfManyPoints_weighsLittle() {
        List<String> points =
                List.of("Index frozen", "Index, cutover, rollback", "Index, backfill, verification", "Index drift");
        assertThat(mentioned(points, "an index, then backfill")).containsExactly(2);
        assertThat(mentioned(List.of("Index, cutover, rollback", "Cutover, router"), "index and cutover"))
                .contains(0);
    }

    @Test
    void denialOnOneSideOnly_isNoMention() {
        List<String> never = List.of("Never quantize the KV cache");
        assertThat(mentioned(never, "never quantize the kv cache")).containsExactly(0);
        assertThat(mentioned(never, "don't quantise the KV cache at all")).containsExactly(0);
        assertThat(mentioned(never, "quantize the kv cache")).isEmpty();
        List<String> always = List.of("Quantize the KV cache");
        assertThat(mentioned(always, "never quantize the kv cache")).isEmpty();
        assertThat(mentioned(always, "I would not quantize any kv cache")).isEmpty();
        assertThat(mentioned(always, "quantise the kv cache")).containsExactly(0);
    }

    @Test
    void denial_endsWithItsClause() {
        List<String> points = List.of("Quantize the KV cache");
        assertThat(mentioned(points, "never. quantize the kv cache")).containsExactly(0);
        assertThat(mentioned(points, "not the weights, but quantize the kv cache"))
                .containsExactly(0);
        assertThat(mentioned(points, "not the weights but quantize the kv cache"))
                .containsExactly(0);
    }

    @Test
    void wordSaidBothWays_counts() {
        assertThat(mentioned(List.of("Quantize the KV cache"), "don't quantize weights; quantize the kv cache"))
                .containsExactly(0);
    }

    @Test
    void longAnswer_isReadToItsEnd() {
        String rambling = "well, not that, ü and so on. ".repeat(250);
        assertThat(mentioned(List.of("Quantize the KV cache"), rambling)).isEmpty();
        assertThat(mentioned(List.of("Quantize the KV cache"), rambling + "quantize kv cache"))
                .containsExactly(0);
    }

    @Test
    void wordsFarApart_tellOfTwoThings() {
        List<String> points = List.of("A canary in one region before the rollout everywhere");
        String between = " then alerts, dashboards, owners, budgets, contracts, tickets".repeat(5);
        assertThat(mentioned(points, "a canary, then the rollout")).containsExactly(0);
        assertThat(mentioned(points, "a canary" + between + " and rollouts")).isEmpty();
    }

    @Test
    void wordThatTellsOfOnePoint_weighsLittleForAnother() {
        List<String> points =
                List.of("Shadow traffic, then a canary", "Canary traffic may be skewed by region or by user segment");
        assertThat(mentioned(points, "shadow traffic and afterwards a canary")).containsExactly(0);
        assertThat(mentioned(points, "canary traffic may be skewed by segment")).containsExactly(1);
    }

    @Test
    void wordWithAnotherEnding_isTheWord() {
        assertThat(mentioned(List.of("Deployment by region"), "deploys regionally"))
                .containsExactly(0);
    }

    private static List<Integer> mentioned(List<String> points, String answer) {
        Question question = new Question(
                "a",
                "",
                "What?",
                "",
                "That.",
                points,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                AnswerTime.given(1),
                "",
                Place.of("a.yaml"));
        Bank bank = new Bank("", "", List.of(new Domain("a", "A", List.of(question))));
        return MentionedPoints.in(bank).of(question, answer);
    }
}
