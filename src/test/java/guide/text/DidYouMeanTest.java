package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
    private static final List<String> WORDS =
            List.of("rag", "quiz", "answer", "question", "list", "stats", "system-design", "fundamentals");

    @ParameterizedTest
    @CsvSource({
        "rga, rag",
        "qiuz, quiz",
        "anwser, answer",
        "answr, answer",
        "QUIZ, quiz",
        "sytem-desing, system-design",
        "fundamntels, fundamentals"
    })
    void slipOfTheFingers_findsTheWord(String slip, String word) {
        assertThat(DidYouMean.nearest(slip, WORDS)).contains(word);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "cat", "r", "memory", "ask", "''"})
    void farWord_findsNothing(String word) {
        assertThat(DidYouMean.nearest(word, WORDS)).isEmpty();
    }

    @Test
    void partOfOneWord_findsIt_andOfSeveralNothing() {
        List<String> words = List.of("session-minutes", "new-a-day", "day-start", "theme");
        assertThat(DidYouMean.nearest("minute", words)).contains("session-minutes");
        assertThat(DidYouMean.nearest("New", words)).contains("new-a-day");
        assertThat(DidYouMean.nearest("day", words)).isEmpty();
        assertThat(DidYouMean.nearest("th", words)).isEmpty();
        assertThat(DidYouMean.nearest("inutes-x", words)).isEmpty();
    }

    @Test
    void swappedNeighbors_countOnce() {
        assertThat(DidYouMean.nearest("ab", List.of("ba"))).contains("ba");
    }

    @Test
    void nearerWord_winsOverAnEarlierOne() {
        assertThat(DidYouMean.nearest("answers", List.of("answering", "answer")))
                .contains("answer");
    }

    @Test
    void equallyNearWords_theFirstWins() {
        assertThat(DidYouMean.nearest("cost", List.of("most", "host"))).contains("most");
    }

    @Test
    void hugeWord_isNotCompared() {
        assertThat(DidYouMean.nearest("a".repeat(1_000_000), List.of("a".repeat(1_000_000))))
                .isEmpty();
    }
}
