package guide.tui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Fact;
import guide.fixture.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Practice and the editor, and the way back to the list. */
class BrowseDetoursTest {
    private final Visitor visitor = Visitor.ofGuide();

    @Test
    void practice_asksTheDomainAndComesBackToWhereOneWas() {
        visitor.press("j", "j", "Enter");
        String before = visitor.sees();
        visitor.press("p");
        assertThat(visitor.sees()).contains("1 of 3");
        visitor.press("q");
        assertThat(visitor.sees()).isEqualTo(before);
        visitor.press("p", "Space", "3", "q");
        assertThat(visitor.sees()).contains("2 / 7 reviewed").contains("Measure retrieval apart");
    }

    @Test
    void practice_asksOnlyWhatTheFilterShows() {
        visitor.press("/").type("mrr").press("Enter", "p");
        assertThat(visitor.sees()).contains("1 of 1").contains("How do you tell whether retrieval is any good?");
    }

    @Test
    void practiceOfWhatIsNotDue_asksEarly() {
        visitor.after(new Fact.Review("drift", 4, 1, List.of(), ""), new Fact.Review("moe", 4, 1, List.of(), ""));
        assertThat(visitor.press("G", "p").sees()).contains("1 of 2");
    }

    @Test
    void practiceOfSuspendedQuestionsOnly_saysSo() {
        visitor.after(new Fact.Suspend("drift"), new Fact.Suspend("moe"));
        assertThat(visitor.press("G", "p").sees())
                .contains("All questions here are suspended; z while you browse asks one again.");
        assertThat(visitor.press("k").sees()).doesNotContain("All questions here");
    }

    @Test
    void edit_showsTheQuestionAsItIsNowAndKeepsTheRest() {
        visitor.press("j", "j", "Enter").editing("rag-evaluation", "Is it any better?");
        assertThat(visitor.press("e").sees())
                .contains("Read again.")
                .contains("▾ 14  Is it any better?")
                .contains("Measure retrieval apart")
                .contains("1 / 7 reviewed");
        assertThat(visitor.at()).startsWith("▾ 14");
        assertThat(visitor.press("j").sees()).doesNotContain("Read again.");
    }

    @Test
    void editOfWhatAFilterFound_isFilteredAnew() {
        visitor.press("/").type("mrr").press("Enter").editing("rag-evaluation", "Is it any better?");
        assertThat(visitor.press("e").sees()).contains("/ mrr  1 found").contains("14  Is it any better?");
    }

    @Test
    void editThatTakesTheQuestionAway_goesToTheNextOne() {
        visitor.press("j", "Enter", "j").removing("rag-chunking");
        for (int i = 0; i < 60 && !visitor.at().startsWith("→ §14"); i++) {
            visitor.press("j");
        }
        assertThat(visitor.press("e").sees()).contains("RAG Systems").doesNotContain("best splitter");
        assertThat(visitor.press("Enter", "e", "Backspace", "p").sees()).contains("1 of");
    }

    @Test
    void editDuringPractice_showsWhenOneIsBack() {
        visitor.press("j", "j").editing("rag-evaluation", "Is it any better?");
        assertThat(visitor.press("p", "e", "q").sees()).contains("14  Is it any better?");
    }

    @Test
    void editAtAHeading_isNotOffered() {
        assertThat(visitor.press("?").sees()).doesNotContain("change the question");
    }

    @Test
    void brokenEdit_isSaidInFull() {
        visitor.press("j")
                .saying("questions/rag.yaml:14:5: unknown key 'anwser', did you mean 'answer'?"
                        + " The old text stays in use until the file is mended.");
        assertThat(visitor.press("e").sees()).contains("until the file is mended.");
    }
}
