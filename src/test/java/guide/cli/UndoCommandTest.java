package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.SmallBank;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndoCommandTest {
    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void threeAnswers() {
        run = new Run(home);
        run.guide("grade", "rag-chunking", "good");
        run.later(1).guide("grade", "rag-reindex", "hard");
        run.guide("grade", "R1", "again");
    }

    @Test
    void undo_saysWhatItTakesBack() {
        assertThat(run.guide("undo").out())
                .isEqualTo("Taken back: again, today at 12:00. R1 RLHF in a minute: what is it, what did it change, and"
                        + " where does DPO come in?\n");
        assertThat(run.later(1).guide("undo").out()).startsWith("Taken back: hard, yesterday at 12:00. §13 You have");
        assertThat(run.later(5).guide("undo").out()).startsWith("Taken back: good, 7 days ago at 12:00. §11 ");
        assertThat(run.guide("history").out().split("\\(taken back\\)", -1)).hasSize(1 + 3);
        assertThat(run.guide("list", "--json").out()).doesNotContain("\"due\": \"20");
    }

    @ParameterizedTest
    @CsvSource({"undo 2", "undo --steps 2", "undo -n 2"})
    void severalSteps_areTakenBackLatestFirst(String command) {
        Run.Result result = run.guide(command.split(" "));
        assertThat(result.status()).isZero();
        assertThat(result.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Taken back: again"),
                        line -> assertThat(line).startsWith("Taken back: hard"));
        assertThat(result.err()).isEmpty();
        assertThat(run.guide("undo", "--dry-run").out()).startsWith("Would be taken back: good");
    }

    @Test
    void moreStepsThanThereAre_takeAllBack() {
        Run.Result result = run.guide("undo", "9");
        assertThat(result.status()).isZero();
        assertThat(result.out().lines()).hasSize(3);
        assertThat(result.err()).isEqualTo("guide: that is all that there is to take back.\n");
    }

    @Test
    void nothingToUndo_isSaidWithItsOwnCode() {
        run.guide("undo", "3");
        Run.Result result = run.guide("undo");
        assertThat(result.status()).isEqualTo(Exit.NO);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("guide: there is nothing to take back.\n");
    }

    @Test
    void dryRun_changesNothing() {
        String before = run.guide("history").out();
        assertThat(run.guide("undo", "2", "--dry-run").out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("Would be taken back: "));
        assertThat(run.guide("history").out()).isEqualTo(before);
    }

    @Test
    void planAndMark_areTakenBackAsInASession() {
        run.guide("plan", "--date", "2026-12-18");
        run.typing("z\nq\n").guide("quiz", "--plain", "--all", "--domain", "rag");
        assertThat(run.guide("undo", "2").out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Taken back: suspended, today at 12:00. §"),
                        line -> assertThat(line).isEqualTo("Taken back: plan for 18 December, today at 12:00."));
        assertThat(run.guide("plan").out()).contains("No date is set.");
    }

    @Test
    void questionThatTheBankHasNoMore_isNamedByItsId() {
        run.with("GUIDE_BANK", SmallBank.write(home, SmallBank.TEXT).toString());
        assertThat(run.guide("undo").out()).isEqualTo("Taken back: again, today at 12:00. rapid-rlhf\n");
    }

    @ParameterizedTest
    @CsvSource({
        "undo x, 'STEPS takes a whole number from 1 up, not ''x''.'",
        "undo 0, 'STEPS takes a whole number from 1 up, not 0.'",
        "undo --steps 0, '--steps takes a whole number from 1 up, not 0.'",
    })
    void stepsThatAreNoNumber_areRefused(String command, String sentence) {
        Run.Result result = run.guide(command.split(" "));
        assertThat(result.status()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains(sentence);
    }

    @Test
    void lineMode_takesTheLastSessionsAnswerBackAtItsStart() {
        String out = run.typing("u\n\n3\nq\n")
                .guide("quiz", "--plain", "--all", "--domain", "rag")
                .out();
        assertThat(out).contains("Taken back: again, today at 12:00.").contains("RLHF in a minute");
        assertThat(run.guide("history").out()).contains("(taken back)", "good   rapid-rlhf");
    }
}
