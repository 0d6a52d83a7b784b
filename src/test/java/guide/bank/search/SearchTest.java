package guide.bank.search;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.AnswerTime;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import guide.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {
    @Test
    void everyWord_hasToBeInTheQuestion() {
        Search search = search(question("a", "golden set"), question("b", "golden ratio"), question("c", "set theory"));
        assertThat(search.matching(Query.of("gold se"))).containsExactly("a");
        assertThat(search.matching(Query.of("gold"))).containsExactlyInAnyOrder("a", "b");
        assertThat(search.matching(Query.of("gold theory"))).isEmpty();
        assertThat(search.matching(Query.of(""))).hasSize(3);
    }

    @Test
    void everyTextOfAQuestion_canBeFound() {
        Search search = search(full());
        for (String word : List.of(
                "idword",
                "77",
                "questionword",
                "contextword",
                "tagword",
                "pointword",
                "answerword",
                "noteword",
                "askedword",
                "gistword",
                "sourceword")) {
            assertThat(search.matching(Query.of(word))).as(word).containsExactly("the-idword");
        }
    }

    @Test
    void formulasAndHtml_areFoundAsTheyAreWrittenAndAsTheyShow() {
        Search search = search(
                answered("loss", "The loss $\\mathcal{L} = \\hat{y}_i \\cdot \\theta_{model}$ falls."),
                answered("gas", "H<sub>2</sub>O and un<b>believ</b>able"));
        assertThat(search.matching(Query.of("mathcal"))).containsExactly("loss");
        assertThat(search.matching(Query.of("θ_model"))).containsExactly("loss");
        assertThat(search.matching(Query.of("H₂O"))).containsExactly("gas");
        assertThat(search.matching(Query.of("unbelievable"))).containsExactly("gas");
    }

    @Test
    void order_goesByTheWeightOfThePlace() {
        Search search = search(
                answered("in-answer", "drift comes and goes here"),
                pointed("in-point", "drift comes and goes here"),
                tagged("in-tags", "drift"),
                question("in-question", "drift comes and goes here"));
        assertThat(best(search, "drift")).containsExactly("in-question", "in-tags", "in-point", "in-answer");
    }

    @Test
    void idOrNumberItself_comesFirst() {
        Search search = search(
                question("kv-cache-cost", "kv-cache kv-cache kv-cache"),
                question("kv-cache", "another"),
                numbered("seven", "7", "other words"),
                question("words-of-7", "7 7 7 7"));
        assertThat(best(search, "kv-cache")).startsWith("kv-cache");
        assertThat(best(search, "7")).startsWith("seven");
        assertThat(best(search, "§7")).startsWith("seven");
    }

    @Test
    void numberItself_isFoundAsScreensPrintIt() {
        Search search =
                search(question("words-of-7", "7 7 7 7"), numbered("seven", "7", "x"), numbered("r", "R1", "y"));
        for (String typed : List.of("7", "§7", "#7")) {
            assertThat(search.matching(Query.of(typed))).as(typed).startsWith("seven");
        }
        assertThat(best(search, "r1")).containsExactly("r");
    }

    @Test
    void matching_hasTheBestFirst() {
        Search search = search(answered("answer", "drift here"), question("itself", "drift"));
        assertThat(search.matching(Query.of("drift"))).containsExactly("itself", "answer");
    }

    @Test
    void theWordItself_comesBeforeLongerOnes() {
        Search search = search(question("longer", "ranking"), question("itself", "rank"));
        assertThat(best(search, "rank")).containsExactly("itself", "longer");
    }

    @Test
    void rareWords_countMore() {
        Search search = search(
                question("common", "model model model of a token"),
                question("rare", "token token token of a model"),
                question("x", "model"),
                question("y", "model"));
        assertThat(best(search, "model token")).startsWith("rare");
    }

    @Test
    void equalScores_stayInTheBanksOrder() {
        Search search = search(question("b", "same"), question("a", "same"), question("c", "same"));
        assertThat(best(search, "same")).containsExactly("b", "a", "c");
    }

    @Test
    void place_isTheTableRowOrParagraphWithMostOfTheWords() {
        Search search = search(answered("q", """
                First the golden rule
                on two lines.

                | Metric | Says |
                | --- | --- |
                | MRR | needs a golden set |

                1. Numbered golden
                """));
        assertThat(place(search, "golden mrr"))
                .isEqualTo(new Passage(Passage.Field.ANSWER, "MRR | needs a golden set"));
        assertThat(place(search, "lines"))
                .isEqualTo(new Passage(Passage.Field.ANSWER, "First the golden rule on two lines."));
        assertThat(place(search, "numbered")).isEqualTo(new Passage(Passage.Field.ANSWER, "Numbered golden"));
    }

    @Test
    void placeOfAnId_isTheQuestion() {
        assertThat(place(search(question("kv-cache", "What is it?")), "kv-cache"))
                .isEqualTo(new Passage(Passage.Field.QUESTION, "What is it?"));
    }

    @Test
    void unknownWords_areReportedWithTheNearest() {
        Search search = search(question("a", "rerank the golden set"), question("b", "golden rules"));
        assertThat(search.unknownWords(Query.of("golden reranck"))).containsExactly("reranck");
        assertThat(search.nearest("reranck")).contains("rerank");
        assertThat(search.nearest("golde")).contains("golden");
        assertThat(search.nearest("quixotic")).isEmpty();
    }

    @Test
    void textWithoutSpaces_isReadInTime() {
        Search search = search(answered("hostile", "a-".repeat(200_000)), question("plain", "a word"));
        assertThat(search.matching(Query.of("a-a-a"))).containsExactly("hostile");
    }

    @Test
    void tenThousandQuestions_areFilteredExactly() {
        List<Question> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(question("q" + i, "number n" + i + (i % 100 == 0 ? " rare" : "")));
        }
        Search search = search(many.toArray(Question[]::new));
        assertThat(search.matching(Query.of("rar"))).hasSize(100);
        assertThat(search.matching(Query.of("n1 rare"))).hasSize(11);
    }

    private static Search search(Question... questions) {
        return Search.of(new Bank("", "", List.of(new Domain("d", "D", List.of(questions)))));
    }

    private static List<String> best(Search search, String words) {
        return search.hits(Query.of(words)).stream().map(h -> h.question().id()).toList();
    }

    private static Passage place(Search search, String words) {
        return search.hits(Query.of(words)).get(0).place();
    }

    private static Question full() {
        return new Question(
                "the-idword",
                "77",
                "questionword?",
                "contextword",
                "answerword",
                List.of("pointword"),
                List.of(new Note(Note.Kind.TIP, "noteword")),
                List.of(new Followup("askedword", "gistword")),
                List.of(),
                List.of("sourceword"),
                List.of("tagword"),
                AnswerTime.estimated(),
                "",
                Place.of("t.yaml"));
    }

    private static Question question(String id, String text) {
        return with(id, "", text, "-", List.of(), List.of());
    }

    private static Question numbered(String id, String number, String text) {
        return with(id, number, text, "-", List.of(), List.of());
    }

    private static Question answered(String id, String answer) {
        return with(id, "", "?", answer, List.of(), List.of());
    }

    private static Question pointed(String id, String point) {
        return with(id, "", "?", "-", List.of(point), List.of());
    }

    private static Question tagged(String id, String tag) {
        return with(id, "", "?", "-", List.of(), List.of(tag));
    }

    private static Question with(
            String id, String number, String text, String answer, List<String> points, List<String> tags) {
        return new Question(
                id,
                number,
                text,
                "",
                answer,
                points,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                tags,
                AnswerTime.estimated(),
                "",
                Place.of("t.yaml"));
    }
}
