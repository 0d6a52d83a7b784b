package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.journal.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the journal lost or cannot say is told by every command that reads it, history among them. */
class HistoryCommandTest {
    private static final String NEWER = "{\"v\":2,\"k\":\"review\",\"id\":17,\"q\":[\"rag-chunking\"]}\n";

    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void twoAnswers() {
        run = new Run(home);
        run.guide("grade", "rag-chunking", "good");
        run.guide("grade", "rag-reindex", "hard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "history --json", "history rag-chunking", "list", "stats", "grade 11 good"})
    void journalThatIsGone_isRestoredAndTold(String command) throws IOException {
        Files.delete(journal());
        Run.Result result = run.guide(command.split(" "));

        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("-2026.jsonl is gone.", "2 events restored from the backups in ");
        assertThat(run.guide("history").out()).contains("rag-chunking", "rag-reindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "history --json"})
    void lossThatNoBackupHolds_isToldAndNotCalledEmpty(String command) throws IOException {
        Files.delete(journal());
        Files.move(home.resolve("state/backups"), home.resolve("away"));

        assertThat(run.guide(command.split(" ")).err())
                .contains("is gone.")
                .contains("the backups hold nothing that is missing");
    }

    @Test
    void plan_isSaidWithItsTerms() {
        run.guide("plan", "--date", "2026-12-18", "--minutes", "15", "--domain", "rag", "--domain", "mlops");
        run.guide("plan", "--date", "2026-12-11", "--name", "acme", "--minutes", "0");
        run.guide("plan", "--clear", "--name", "acme");
        assertThat(run.guide("history").out().lines().skip(2).map(row -> row.substring(32)))
                .containsExactly(
                        "plan   2026-12-18, 15 min a day, rag mlops",
                        "plan   acme: 2026-12-11, as many minutes a day as it takes",
                        "plan   acme: cleared");
    }

    @Test
    void flagAndInterview_areSaidWithWhatTheyHold() {
        run.typing("f\nodd figures\nq\n").guide("quiz", "--plain", "--all", "--domain", "rag");
        run.typing("\n\ns\nq\n").guide("interview", "--plain", "--minutes", "15");
        assertThat(run.guide("history").out())
                .containsPattern("flag +rag-\\S+  odd figures\n")
                .containsPattern("interview +15 min, \\d questions\n")
                .containsPattern("interviewed +\\d+ s");
    }

    @Test
    void whatAnEventIsAbout_beginsInOneColumn() {
        run.typing("z\nq\n").guide("quiz", "--plain", "--all", "--domain", "rag");
        run.guide("undo");

        assertThat(run.guide("history").out().lines().map(row -> row.substring(32)))
                .anySatisfy(row -> assertThat(row).matches("good     rag-chunking.*"))
                .anySatisfy(row -> assertThat(row).matches("suspend  rag-\\S+  \\(taken back\\)"))
                .anySatisfy(row -> assertThat(row).matches("undo     \\S+"));
    }

    @Test
    void tornLine_isTold() throws IOException {
        add("{\"v\":1,\"k\":\"rev\n");

        assertThat(run.guide("history").err())
                .isEqualTo("guide: " + journal() + ":3: the line is torn; kept, and skipped\n");
    }

    @Test
    void json_saysWhatWasTakenBack() {
        run.typing("\n3\nu\nq\n").guide("quiz", "--plain", "--all", "--domain", "rag");
        String json = run.guide("history", "--json").out();

        List<String> undone =
                json.lines().filter(line -> line.contains("\"undone\": true")).toList();
        assertThat(undone).singleElement().asString().contains("\"kind\": \"review\"");
        assertThat(json.split("\"undone\": false", -1)).hasSize(1 + 3);
        assertThat(run.guide("history").out().split("\\(taken back\\)", -1)).hasSize(1 + 1);
    }

    @Test
    void json_saysHowLongTheAnswerTookAndHowMuchOfThatWasThinking() throws IOException {
        add(Lines.sealed("{\"v\":1,\"k\":\"review\",\"id\":\"new000000001\",\"n\":3,\"t\":1795435200000,\"z\":0"
                        + ",\"q\":\"rag-evaluation\",\"g\":3,\"ms\":90000,\"th\":61500")
                + "\n");

        assertThat(run.guide("history", "rag-evaluation", "--json").out())
                .contains("\"ms\": 90000, \"thought_ms\": 61500,");
        assertThat(run.guide("history", "rag-reindex", "--json").out()).contains("\"ms\": 0, \"thought_ms\": 0,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "stats", "history", "grade 11 good", "quiz --plain", "browse", "resume 11"})
    void linesThatOnlyANewerVersionKnows_areToldOnce(String command) throws IOException {
        add(NEWER + NEWER + NEWER.replace("17", "18"));
        String sentence =
                "guide: 2 events in the journal can be read only by a newer version of guide, and do not count here."
                        + " Update guide on this machine.\n";

        assertThat(run.guide(command.split(" ")).err()).contains(sentence);
        assertThat(run.guide("list").err()).doesNotContain("newer version");
        add(NEWER.replace("17", "19"));
        assertThat(run.guide("list").err()).startsWith("guide: 3 events in the journal can be read only by a newer");
    }

    @Test
    void newerEventThatIsUnderstood_countsAndNeedsNoWord() throws IOException {
        add(Lines.sealed("{\"v\":2,\"k\":\"review\",\"id\":\"new000000001\",\"n\":3,\"t\":1795435200000,\"z\":0"
                        + ",\"q\":\"rag-evaluation\",\"g\":3,\"ms\":0")
                + "\n");

        assertThat(run.guide("list").err()).isEmpty();
        assertThat(run.guide("history").out().lines()).hasSize(3);
    }

    private void add(String lines) throws IOException {
        Files.writeString(journal(), lines, StandardOpenOption.APPEND);
    }

    private Path journal() throws IOException {
        try (var files = Files.list(home.resolve("data/journal"))) {
            return files.filter(f -> f.toString().endsWith("-2026.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
