package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The age of what was looked up; what is wrong with a bank is in the tests of the bank. */
class CheckCommandTest {
    private static final String NOTE = ":5:5: note: question 'tea-milk' was last checked in May 2026;"
            + " look its claims up again, then set 'checked'\n";

    @TempDir
    Path home;

    private Path bank;
    private Run run;

    @BeforeEach
    void bank() throws IOException {
        bank = Files.writeString(home.resolve("tea.yaml"), """
                questions:
                  - id: tea-water
                    question: Water?
                    answer: Hot.
                  - id: tea-milk
                    question: Milk?
                    answer: Last.
                    checked: 2026-05
                  - id: tea-leaf
                    question: Leaf?
                    answer: Loose.
                    checked: 2026-10
                """);
        run = new Run(home.resolve("guide"));
    }

    @Test
    void questionCheckedSixMonthsAgo_isFresh() {
        Run.Result result = run.at("2026-11-30T12:00:00Z").guide("check", bank.toString());
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(run.guide("check", "--stale", bank.toString()).err())
                .isEqualTo("guide: none of 3 questions was last checked over six months ago.\n");
    }

    @Test
    void amendmentsThatAreNamed_areJudgedAsSuch() throws IOException {
        Path amendments = Files.writeString(home.resolve("amendments.yaml"), """
                rag-chunking:
                  minutes: 99
                rag-evaluation:
                  anwser: So.
                  minutes: 3
                """);
        Run.Result result = run.guide("check", amendments.toString());
        assertThat(result.out().lines())
                .containsExactly(
                        amendments + ":2:12: 'minutes' takes a whole number from 1 to 60, not '99'",
                        amendments + ":4:3: warning: unknown key 'anwser', did you mean 'answer'?",
                        amendments + ":3:1: note: you amended question 'rag-evaluation': minutes");
        assertThat(result.err()).isEqualTo("guide: 1 amendment; 2 problems.\n");
        assertThat(result.status()).isEqualTo(Exit.BAD_DATA);
        assertThat(run.guide("check", amendments.toString(), bank.toString()).err())
                .isEqualTo("guide: 3 questions in 1 domain; 2 problems.\n");
        Files.writeString(amendments, "questions:\n- {id: a, question: b, answer: c}\n");
        assertThat(run.guide("check", amendments.toString()).err())
                .isEqualTo("guide: 1 question in 1 domain; no problems.\n");
    }

    @Test
    void questionCheckedOverSixMonthsAgo_getsANoteThatNeverCounts() {
        Run.Result result = run.at("2026-12-01T12:00:00Z").guide("check", "--strict", bank.toString());
        assertThat(result.out()).isEqualTo(bank + NOTE);
        assertThat(result.err()).endsWith("no problems.\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void staleQuestions_areListedAlone_andAreANo() throws IOException {
        Files.writeString(bank, Files.readString(bank) + "    odd: key\n");
        Run.Result result = run.at("2026-12-01T12:00:00Z").guide("check", "--stale", bank.toString());
        assertThat(result.out()).isEqualTo(bank + NOTE);
        assertThat(result.err()).isEqualTo("guide: 1 of 3 questions was last checked over six months ago.\n");
        assertThat(result.status()).isEqualTo(Exit.NO);
    }

    @Test
    void monthOfTheCheck_isAtTheAnswersEnd() {
        assertThat(run.guide("show", "tea-leaf", "--bank", bank.toString()).out())
                .contains("\nChecked in October 2026.\n");
        assertThat(run.guide("show", "tea-water", "--bank", bank.toString()).out())
                .doesNotContain("Checked");
        assertThat(run.typing("\n3\n\n3\n\n3\n")
                        .guide("quiz", "--plain", "--bank", bank.toString())
                        .out())
                .containsOnlyOnce("Checked in October 2026.");
        assertThat(run.guide("list", "--json", "--bank", bank.toString()).out())
                .contains("\"checked\": \"2026-10\"", "\"checked\": \"\"");
    }
}
