package guide.tui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.SaveRequest;
import guide.event.Fact;
import guide.fixture.Visitor;
import guide.keys.Input;
import guide.tui.Next;
import guide.tui.ReturnPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is saved while the user browses, and what happens to what could not be saved. */
class BrowseLogTest {
    private final Visitor visitor = Visitor.ofGuide();

    @Test
    void openAnswer_isAViewOncePerQuestion() {
        visitor.press("j", "j", "Enter", "Enter", "Enter");
        assertThat(visitor.views()).containsExactly("rag-evaluation");
        assertThat(visitor.sees()).contains("Browse · 1 / 7 reviewed");
    }

    @Test
    void openAnswerOfAReviewedQuestion_addsNothing() {
        visitor.after(new Fact.Review("rag-evaluation", 3, 1, List.of(), ""), new Fact.View("vectors"));
        visitor.press("j", "j", "Enter", "n", "Enter");
        assertThat(visitor.views()).containsExactly("vectors");
        assertThat(visitor.sees()).contains("2 / 7 reviewed");
    }

    @Test
    void flag_takesAReasonAndGoesAgain() {
        visitor.press("j", "j", "f").type("odd figure").press("Enter");
        assertThat(visitor.sees()).contains("⚑ new", "Flagged; 'guide list --flagged' shows it.");
        assertThat(visitor.at()).startsWith("▸ 14");
        assertThat(visitor.journal)
                .extracting(e -> e.fact())
                .containsExactly(new Fact.Flag("rag-evaluation", "odd figure"));
        assertThat(visitor.press("f").sees())
                .contains("The flag is taken away.")
                .doesNotContain("⚑");
    }

    @Test
    void flagNeverMind_changesNothing() {
        String before = visitor.press("j", "j", "Enter").sees();
        assertThat(visitor.press("f").type("x").press("Esc").sees()).isEqualTo(before);
        assertThat(visitor.journal).hasSize(1);
    }

    @Test
    void suspended_isTakenBackWithTheSameKey() {
        visitor.press("j");
        assertThat(visitor.footer()).contains("z suspend");
        assertThat(visitor.press("z").sees())
                .contains("suspended", "Suspended: it is not asked any more. u takes that back.");
        assertThat(visitor.footer()).contains("z resume");
        assertThat(visitor.press("z").sees())
                .contains("Resumed: it is asked again.")
                .doesNotContain("suspended");
        assertThat(visitor.progress().isSuspended("rag-chunking")).isFalse();
    }

    @Test
    void markingAHeading_isNotOffered() {
        assertThat(visitor.press("f", "z", "u").sees()).doesNotContain("Flag:");
        assertThat(visitor.journal).isEmpty();
        assertThat(visitor.press("?").sees()).doesNotContain("mark it");
    }

    @Test
    void undo_takesMarksBackOneByOneWhereverOneIs() {
        visitor.press("j", "z", "j", "f").type("why").press("Enter", "G", "Enter");
        assertThat(visitor.press("u").sees()).contains("Taken back: flag.").doesNotContain("⚑");
        assertThat(visitor.at()).startsWith("▸ 14");
        assertThat(visitor.press("u").sees()).contains("Taken back: suspended.");
        assertThat(visitor.at()).startsWith("▸ 11");
        assertThat(visitor.progress().isSuspended("rag-chunking")).isFalse();
        assertThat(visitor.views()).containsExactly("moe");
        assertThat(visitor.press("u", "?").sees()).doesNotContain("take the last step back");
    }

    @Test
    void undoOfAResume_suspendsAgain() {
        visitor.after(new Fact.Suspend("rag-chunking")).press("j", "z");
        assertThat(visitor.press("u").sees()).contains("Taken back: resumed.").contains("suspended");
    }

    @Test
    void unsavedView_isSaidAndTriedAgain() {
        visitor.fullDisk(true).press("j", "j", "Enter");
        assertThat(visitor.sees())
                .contains("Measure retrieval apart")
                .contains("NOT saved: the disk is full. r tries again.")
                .contains("0 / 7 reviewed");
        assertThat(visitor.press("Enter", "Enter", "j", "r").sees()).contains("NOT saved");
        visitor.fullDisk(false).press("r");
        assertThat(visitor.views()).containsExactly("rag-evaluation");
        assertThat(visitor.sees()).contains("1 / 7 reviewed").doesNotContain("NOT saved");
    }

    @Test
    void unsavedMark_isSaidAndTriedAgain() {
        visitor.fullDisk(true).press("j", "z");
        assertThat(visitor.sees())
                .contains("NOT saved: the disk is full. r tries again.")
                .doesNotContain("Suspended: ");
        assertThat(visitor.fullDisk(false).press("r").sees()).contains("Saved.", "suspended");
        assertThat(visitor.fullDisk(true).press("u").sees()).contains("NOT saved", "suspended");
        assertThat(visitor.fullDisk(false).press("r").sees()).doesNotContain("suspended");
        assertThat(visitor.journal).hasSize(2);
    }

    @Test
    void nextView_takesTheUnsavedOnesAlong() {
        visitor.fullDisk(true).press("j", "Enter", "n", "Enter").fullDisk(false).press("n", "Enter");
        assertThat(visitor.views()).containsExactlyInAnyOrder("rag-chunking", "rag-evaluation", "vectors");
        assertThat(visitor.sees()).doesNotContain("NOT saved");
    }

    @Test
    void waitingEvents_areTriedAgainInTheirOrderAndStopWhereTheDiskFillsAgain() {
        visitor.fullDisk(true).press("j", "z", "j", "z", "j", "z");
        visitor.roomFor(2).press("r");
        assertThat(visitor.journal)
                .extracting(e -> e.fact())
                .containsExactly(new Fact.Suspend("rag-chunking"), new Fact.Suspend("rag-evaluation"));
        assertThat(visitor.sees()).contains("NOT saved: the disk is full.");
        assertThat(visitor.fullDisk(false).press("r").sees()).contains("Saved.");
        assertThat(visitor.journal)
                .extracting(e -> e.fact())
                .containsExactly(
                        new Fact.Suspend("rag-chunking"),
                        new Fact.Suspend("rag-evaluation"),
                        new Fact.Suspend("vectors"));
    }

    @Test
    void eventThatFailsTwice_isSavedOnce() {
        visitor.fullDisk(true).press("j", "z", "r", "r").fullDisk(false).press("r");
        assertThat(visitor.journal).hasSize(1);
    }

    @Test
    void update_savesNothingItselfButAsks() {
        BrowseScreen screen = (BrowseScreen)
                Browse.screen(visitor.desk(), Visitor.guide().domains(), visitor.progress(), ReturnPath.OUT);
        BrowseScreen below = (BrowseScreen) screen.update(new Input.Text('j'), Visitor.USUAL);
        assertThat(below.update(new Input.Text('z'), Visitor.USUAL))
                .isInstanceOfSatisfying(
                        Next.Save.class,
                        save -> assertThat(save.request())
                                .isEqualTo(new SaveRequest.NewFact(new Fact.Suspend("rag-chunking"))));
        assertThat(visitor.journal).isEmpty();
    }
}
