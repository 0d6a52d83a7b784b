package guide.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final List<String> POINTS = List.of(
            "Recall@k comes first in RAG; what is not retrieved cannot be answered",
            "A labelled golden set",
            "MRR",
            "Rerank the top 20 with a cross-encoder");

    @Test
    void sameStems_areAMention() {
        assertThat(Mentions.of(POINTS, "I would label a golden set, then reranking the top 20 by cross encoders."))
                .containsExactly(1, 3);
    }

    @Test
    void oneTellingWord_hasToBeThere() {
        assertThat(Mentions.of(POINTS, "mrr, perhaps")).containsExactly(2);
        assertThat(Mentions.of(POINTS, "nothing of it")).isEmpty();
    }

    @Test
    void aWordByChance_isNoMention() {
        assertThat(Mentions.of(POINTS, "the first set of documents")).isEmpty();
    }

    @Test
    void accentsAndCase_doNotMatter() {
        assertThat(Mentions.of(List.of("Schütze's café"), "SCHUTZE CAFÉ S")).containsExactly(0);
    }

    @Test
    void pointOfIdleWordsOnly_isNeverMentioned() {
        assertThat(Mentions.of(List.of("It is what it is"), "it is what it is")).isEmpty();
    }
}
