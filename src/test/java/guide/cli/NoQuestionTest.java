package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoQuestionTest {
    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void smallBank() {
        run = Run.withSmallBank(home);
    }

    @Test
    void weakOfAnEmptyJournal_claimsNoRecall() {
        assertThat(run.guide("quiz", "--weak").out())
                .isEqualTo("No question is weak: none was graded yet.\n'guide quiz' starts.\n");
    }

    @Test
    void weakOfRecalledQuestions_saysThatAllWereRecalled() {
        run.guide("grade", "bread-yeast", "good");
        assertThat(run.guide("quiz", "--weak").out())
                .startsWith(
                        "No question is weak: each that was asked was recalled today or is expected at 80 % or more,");
    }

    @Test
    void nothingDueAndNothingGraded_doesNotAdviseToReviewEarly() {
        assertThat(run.guide("quiz", "--new", "0").out())
                .isEqualTo(
                        "Nothing is due.\n2 questions still new: 'guide quiz --new 2 --domain bread' starts some of them.\n");
    }

    @Test
    void allSuspended_saysHowToResumeAndAdvisesNothingThatFails() {
        run.on(look -> new Keys().typing("zzq")).guide("quiz");
        String resume = "All 2 questions are suspended.\n"
                + "'guide list' shows their ids, and 'guide resume ID' takes one back.\n";
        assertThat(run.guide("quiz").out()).isEqualTo(resume);
        assertThat(run.guide("quiz", "--all").out()).isEqualTo(resume);
        assertThat(run.guide("quiz", "--weak").out()).isEqualTo(resume);
        assertThat(run.guide("list", "--due").out()).isEqualTo("None of 2 questions is due today. " + resume);
    }

    @Test
    void listWithoutAMatch_saysWhatWasLookedForAndWhatToDo() {
        run.guide("grade", "bread-yeast", "good");
        assertThat(run.guide("list", "--due").out()).isEqualTo("""
                None of 2 questions is due today; the next question is on Wednesday.
                1 question still new: 'guide quiz --new 1 --domain bread' starts some of them.
                'guide quiz --all' reviews early.
                """);
        assertThat(run.guide("list", "--flagged").out())
                .isEqualTo("None of 2 questions is flagged.\nIn a session a question can be flagged, with a reason.\n");
        assertThat(run.guide("list", "--new", "--weak").out())
                .isEqualTo("None of 2 questions is new and weak.\nFewer states find more.\n");
    }

    @Test
    void listOfNew_whereAllWereGraded_saysSo() {
        run.guide("grade", "bread-yeast", "good");
        run.guide("grade", "bread-salt", "good");
        assertThat(run.guide("list", "--new").out())
                .isEqualTo("None of 2 questions is new.\n'guide list --due' shows what is due.\n");
    }

    @Test
    void bankThatLeavesNothing_isSaidInWordsThatFitAList() {
        Run.Result result = run.guide("list", "--bank", "/etc/passwd");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).contains("/etc/passwd: has no questions").contains("that leaves no question.");
    }
}
