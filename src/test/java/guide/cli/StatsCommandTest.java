package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {
    private static final String BREAD = """
            domain: bread
            title: Baking Bread
            questions:
              - id: bread-yeast
                number: 1
                question: What does yeast do?
                answer: It makes *gas*.
              - id: bread-salt
                question: What does salt do?
                answer: It slows the yeast.
            """;
    private static final String WINE = """
            domain: wine
            title: Making Wine
            questions:
              - id: wine-yeast
                question: What does yeast do in wine?
                answer: It makes alcohol.
            """;

    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void ownBank() throws IOException {
        Path banks = Files.createDirectory(home.resolve("banks"));
        Files.writeString(banks.resolve("bread.yaml"), BREAD);
        Files.writeString(banks.resolve("wine.yaml"), WINE);
        run = new Run(home.resolve("guide")).with("GUIDE_BANK", banks.toString());
    }

    @Test
    void emptyHistory_saysWhatToDoNext() {
        Run.Result result = run.guide("stats");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .startsWith("No answer was graded yet. 'guide quiz' asks the first questions")
                .contains("Baking Bread");
    }

    @Test
    void text_showsAllSectionsInEightyColumns() {
        run.guide("grade", "bread-yeast", "good");
        run.later(3).guide("grade", "bread-yeast", "again");
        String out = run.guide("stats").out();
        assertThat(out)
                .contains("Mastery  1 of 3 questions begun")
                .contains("ever      0 %  0 of 1")
                .contains("Calendar  2 days studied · 1 day in a row")
                .contains("today         1  ██")
                .contains("Weak points  1 · about 1 min · chance of recall today\n    0 %   §1  What does yeast do?")
                .endsWith(
                        "'guide show 1' prints a question with its answer, 'guide quiz --weak' asks the\nweak points.\n");
        assertThat(out.lines()).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(80);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
    }

    @Test
    void json_isOneObject() {
        run.guide("grade", "bread-yeast", "good");
        run.later(3).guide("grade", "bread-yeast", "again");
        assertThat(run.guide("stats", "--json").out())
                .startsWith(
                        "{\"today\": \"2026-11-26\", \"all\": {\"questions\": 3, \"new\": 2, \"learning\": 1, \"strong\": 0,"
                                + " \"suspended\": 0, \"due\": 1, \"recall\": 0.0, \"readiness\": 0.0}, \"domains\": [{\"id\": \"bread\", ")
                .contains("\"ever\": {\"reviews\": 1, \"recalled\": 0, \"share\": 0.0, \"predicted\": 0.88")
                .contains("\"streak\": {\"current\": 1, \"longest\": 1, \"today\": true}")
                .contains("\"calendar\": [{\"day\": \"2026-11-23\", \"reviews\": 1, \"ms\": 0}, ")
                .contains("\"due\": {\"overdue\": 0, \"days\": [1, 0, 0,")
                .contains(
                        "\"weak\": [{\"id\": \"bread-yeast\", \"number\": \"1\", \"date\": \"2026-11-26\", \"recall\": 0.0,"
                                + " \"points\": []}]")
                .contains("\"most_time\": []")
                .endsWith("\"missed\": []}\n");
    }

    @Test
    void failedTwice_isNamedWithWhatItTook() {
        run.guide("grade", "bread-salt", "again");
        run.later(1).guide("grade", "bread-salt", "again");
        assertThat(run.guide("stats").out())
                .contains("What takes most time  forgotten twice or more\n  bread-salt  What does salt do?")
                .contains(
                        "2 answers, 2 not recalled\n  A question of your own can be made shorter, or split in two.\n");
        assertThat(run.guide("stats", "--json").out())
                .contains(
                        "\"most_time\": [{\"id\": \"bread-salt\", \"number\": \"\", \"answers\": 2, \"not_recalled\": 2,"
                                + " \"ms\": 0}]");
    }

    @Test
    void questionsThatWereNeverAsked_countAsUnknown() {
        run.guide("grade", "bread-yeast", "good");
        assertThat(run.guide("stats").out())
                .containsPattern("Baking Bread +2 .* 50 %\n")
                .containsPattern("All +3 .* 33 %\n");
        assertThat(run.guide("stats", "--json").out()).contains("\"recall\": 1.0, \"readiness\": 0.3333");
    }

    @Test
    void jsonOfNothing_leavesOutWhatIsNotKnown() {
        assertThat(run.guide("stats", "--json").out())
                .contains("\"ever\": {\"reviews\": 0, \"recalled\": 0, \"verdict\": \"too_few\"}")
                .contains("\"calendar\": []");
    }

    @Test
    void domain_leavesOtherReviewsOut() {
        run.guide("grade", "bread-yeast", "good");
        run.guide("grade", "wine-yeast", "good");
        assertThat(run.guide("stats", "--json").out()).contains("\"total\": {\"days\": 1, \"reviews\": 2,");
        assertThat(run.guide("stats", "--domain", "wine", "--json").out())
                .contains("\"total\": {\"days\": 1, \"reviews\": 1,")
                .doesNotContain("bread");
    }

    @Test
    void unknownDomain_isRefused() {
        Run.Result result = run.guide("stats", "--domain", "wien");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("Did you mean 'wine'?");
    }
}
