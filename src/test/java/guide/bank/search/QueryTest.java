package guide.bank.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rerank      | Rerank, then a reranker      | [Rerank], then a [rerank]er
                    RERANK      | rerank                       | [rerank]
                    rank        | rerank the ranks             | rerank the [rank]s
                    cafe        | the Café opens               | the [Café] opens
                    strasse     | Hauptstraße, Straße          | Hauptstraße, [Straße]
                    café        | a cafeteria                  | a [cafe]teria
                    k           | recall@k and k-means         | recall@[k] and [k]-means
                    recall@k    | recall@k, precision@k        | [recall@k], precision@k
                    child       | parent-child                 | parent-[child]
                    parent-ch   | parent-child                 | [parent-ch]ild
                    "MRR?"      | is MRR enough                | is [MRR] enough
                    c++         | C, C++ and C#                | C, [C++] and C#
                    ab abc      | abcd abx                     | [abc]d [ab]x
                    本          | 日本語                       | 日[本]語
                    golden-set  | a golden–set here            | a [golden–set] here
                    """)
    void words_matchTheBeginningsOfWords(String typed, String text, String marked) {
        assertThat(marked(Query.of(typed), text)).isEqualTo(marked);
    }

    @Test
    void marksOfAnAccentedLetter_takeItsMarksWithThem() {
        assertThat(marked(Query.of("cafe"), "cafe\u0301s")).isEqualTo("[cafe\u0301]s");
    }

    @Test
    void missingWords_areThoseThatBeginNoWordOfTheText() {
        assertThat(Query.of("golden rank mrr").missingIn("Golden sets rerank").words())
                .containsExactly("rank", "mrr");
        assertThat(Query.of("golden set").missingIn("Golden sets").isEmpty()).isTrue();
    }

    @Test
    void neighboringMatches_areOne() {
        assertThat(marked(Query.of("日 本"), "日本")).isEqualTo("[日本]");
    }

    @Test
    void punctuationAlone_isNoQuery() {
        assertThat(Query.of("  ?! - § ").isEmpty()).isTrue();
        assertThat(marked(Query.of("-"), "a-b")).isEqualTo("a-b");
    }

    @Test
    void aWordTwice_countsOnce() {
        assertThat(Query.of("MRR mrr").words()).containsExactly("mrr");
    }

    @Test
    void hugeWord_isCutAndStillFound() {
        String word = "x".repeat(1_000_000);
        assertThat(Query.of(word).matchesIn("an " + word)).isEqualTo(List.of(new Query.Range(3, 43)));
    }

    private static String marked(Query query, String text) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Query.Range range : query.matchesIn(text)) {
            marked.append(text, at, range.from()).append('[');
            marked.append(text, range.from(), range.to()).append(']');
            at = range.to();
        }
        return marked.append(text.substring(at)).toString();
    }
}
