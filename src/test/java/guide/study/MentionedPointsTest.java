package guide.study;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(MentionedPoints.of(
                        POINTS, "I would label a golden set, then reranking the top 20 by cross encoders."))
                .containsExactly(1, 3);
    }

    @Test
    void oneSignificantWord_hasToBeThere() {
        assertThat(MentionedPoints.of(POINTS, "mrr, perhaps")).containsExactly(2);
        assertThat(MentionedPoints.of(POINTS, "nothing of it")).isEmpty();
    }

    @Test
    void aWordByChance_isNoMention() {
        assertThat(MentionedPoints.of(POINTS, "the first set of documents")).isEmpty();
    }

    @Test
    void accentsAndCase_doNotMatter() {
        assertThat(MentionedPoints.of(List.of("Schütze's café"), "SCHUTZE CAFÉ S"))
                .containsExactly(0);
    }

    @Test
    void pointOfIdleWordsOnly_isNeverMentioned() {
        assertThat(MentionedPoints.of(List.of("It is what it is"), "it is what it is"))
                .isEmpty();
    }
}
