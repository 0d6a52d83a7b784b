package guide.tui.home;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.interview.InterviewFiles;
import guide.event.Fact;
import guide.fixture.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that are taken back once their session was left. */
class HomeUndoTest {
    private final Visitor visitor = Visitor.ofGuide();

    @Test
    void undo_takesTheLeftSessionsAnswersBackOneByOne() {
        home().press("Enter", "Space", "3", "Space", "2", "q");
        assertThat(visitor.sees()).contains("2 of 7 answered");

        visitor.press("u");
        assertThat(visitor.sees())
                .contains("1 of 7 answered", "Taken back: hard, today at 12:00. §19 What does a KV cache save?");
        visitor.press("u");
        assertThat(visitor.sees()).contains("7 questions", "Taken back: good, today at 12:00. §11 How do");
        assertThat(undos()).isEqualTo(2);
        assertThat(visitor.press("u").sees()).contains("'u' does nothing here");
    }

    @Test
    void hint_showsOnTheDayOfTheStepOnly() {
        assertThat(home().footer()).doesNotContain("undo");
        visitor.press("Enter", "Space", "3", "q");
        assertThat(visitor.footer()).contains("u undo");

        Visitor later = Visitor.ofGuide().after(new Fact.Review("vectors", 3, 0, List.of(), ""));
        later.opening(Home.screen(later.desk(), later.progress(), InterviewFiles.NONE));
        assertThat(later.footer()).doesNotContain("undo");
        assertThat(later.press("u").sees()).contains("Taken back: good, 3 days ago at 12:00. §12 Wide 日本語 letters");
    }

    @Test
    void interview_staysInTheFooterBesideUndo() {
        assertThat(home().footer()).contains("i interview", "b browse");
        visitor.press("Enter", "Space", "3", "q");
        assertThat(visitor.footer()).contains("i interview", "u undo");
    }

    @Test
    void markThatWasLeft_isTakenBackToo() {
        home().press("Enter", "z", "q", "u");
        assertThat(visitor.sees()).contains("Taken back: suspended, today at 12:00. §11");
        assertThat(visitor.progress().isSuspended("rag-chunking")).isFalse();
    }

    @Test
    void undoThatIsNotSaved_saysSoAndTheKeyTriesAgain() {
        home().press("Enter", "Space", "3", "q").fullDisk(true).press("u");
        assertThat(visitor.sees()).contains("NOT saved: the disk is full. u tries again.", "1 of 7 answered");
        visitor.fullDisk(false).press("u");
        assertThat(visitor.sees()).contains("Taken back: good", "7 questions");
        assertThat(undos()).isEqualTo(1);
    }

    private Visitor home() {
        return visitor.opening(Home.screen(visitor.desk(), visitor.progress(), InterviewFiles.NONE));
    }

    private long undos() {
        return visitor.journal.stream()
                .filter(event -> event.fact() instanceof Fact.Undo)
                .count();
    }
}
