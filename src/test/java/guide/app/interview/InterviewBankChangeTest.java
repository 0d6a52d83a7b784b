package guide.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Words;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import guide.event.Fact;
import guide.fixture.Candidate;
import guide.study.interview.Behavior;
import guide.study.interview.GistCoverage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An interview while its questions change: in the editor, between two runs of the program, by a suspension. */
class InterviewBankChangeTest {
    private final Candidate candidate = Candidate.ofThree();

    @Test
    void continued_withoutTheFollowupsThatWereAsked_goesBackToTheAnswer() {
        candidate.begin().answer().with(q -> q.said(1, GistCoverage.YES).toggle(new ScoringBox.Trap(1)));
        candidate.perform(InterviewAction.GOOD);
        Candidate later = new Candidate(bank(shorter("rag-1"), Candidate.question("rag-2", 3)));
        later.journal.addAll(candidate.journal);
        later.offer("rag-2").perform(BeginAction.CONTINUE, InterviewAction.UNDO);

        assertThat(later.asked()).isEqualTo("rag-1");
        assertThat(later.question().boxes())
                .filteredOn(box -> box instanceof ScoringBox.Reply || box instanceof ScoringBox.Trap)
                .containsExactly(new ScoringBox.Reply(0), new ScoringBox.Trap(0));
        later.perform(InterviewAction.GOOD);
        assertThat(later.progress().answers().get(0).answer().replies()).hasSize(1);
        assertThat(later.progress().answers().get(0).answer().traps()).isEmpty();
    }

    @Test
    void editOfAnotherQuestion_forgetsTheMarksOfWhatItNoLongerHas() {
        candidate
                .begin()
                .answer()
                .with(q -> q.said(1, GistCoverage.YES)
                        .toggle(new ScoringBox.Trap(1))
                        .toggle(new ScoringBox.Did(Behavior.GAVE_EVIDENCE)));
        candidate.perform(InterviewAction.GOOD).answer();
        candidate.editing(bank(shorter("rag-1"), Candidate.question("rag-2", 3)));
        candidate.perform(InterviewAction.EDIT, InterviewAction.UNDO);

        assertThat(candidate.asked()).isEqualTo("rag-1");
        assertThat(candidate.question().boxes())
                .contains(new ScoringBox.Reply(0))
                .doesNotContain(new ScoringBox.Reply(1));
        candidate.perform(InterviewAction.GOOD);
        Fact.Answer again = candidate.progress().answers().get(0).answer();
        assertThat(again.replies()).hasSize(1);
        assertThat(again.traps()).isEmpty();
        assertThat(again.did()).as("what the user did stays").containsExactly(2);
    }

    /** The undo is of an answer to a question that the bank lost before the undo could be saved. */
    @Test
    void undoThatIsSavedAtItsRetry_takesNoOtherStepBack() {
        candidate.begin().answer().perform(InterviewAction.GOOD);
        candidate.fullDisk(() -> true).perform(InterviewAction.UNDO).answer();
        candidate.editing(bank(Candidate.question("rag-2", 3)));
        candidate.perform(InterviewAction.EDIT).fullDisk(() -> false).perform(InterviewAction.RETRY);

        assertThat(candidate.asked()).isEqualTo("rag-2");
        assertThat(candidate.notice()).isEqualTo("Saved.");
        assertThat(candidate.progress().answers()).isEmpty();
    }

    @Test
    void suspensionTakenBack_findsTheAnswerAsItWas() {
        candidate.begin().waiting(60).answer().waiting(5).with(q -> q.toggle(new ScoringBox.Point(2)));
        candidate.perform(InterviewAction.SUSPEND, InterviewAction.UNDO);

        assertThat(candidate.asked()).isEqualTo("rag-1");
        assertThat(candidate.question().turn().stage()).isEqualTo(Stage.SCORING);
        assertThat(candidate.question().turn().spokenMs()).isEqualTo(60_000);
        assertThat(candidate.question().turn().card().ticked()).containsExactly(2);
    }

    @Test
    void numberWithALetter_needsNoSign() {
        Question rapid = numbered("R3");
        assertThat(Words.labelOrId(rapid)).isEqualTo("R3");
        assertThat(BlankSheet.of(List.of(rapid), bank(rapid), 5, "guide interview"))
                .anyMatch(line -> line.startsWith("## 1. RAG Systems, R3, "));
    }

    private static Bank bank(Question... rag) {
        return new Bank(
                "Test",
                "",
                List.of(
                        new Domain("rag", "RAG Systems", List.of(rag)),
                        new Domain("staff", "Staff-Level", List.of(Candidate.question("staff-1", 4)))));
    }

    /** Returns a question with one follow-up and one trap. */
    private static Question shorter(String id) {
        Question whole = Candidate.question(id, 2);
        return changed(
                whole,
                "",
                List.of(whole.notes().get(0)),
                List.of(whole.followups().get(0)));
    }

    private static Question numbered(String number) {
        Question whole = Candidate.question("rag-1", 2);
        return changed(whole, number, whole.notes(), whole.followups());
    }

    private static Question changed(Question whole, String number, List<Note> notes, List<Followup> followups) {
        return new Question(
                whole.id(),
                number,
                whole.text(),
                whole.context(),
                whole.answer(),
                whole.points(),
                notes,
                followups,
                whole.see(),
                whole.sources(),
                whole.tags(),
                whole.time(),
                whole.checked(),
                whole.place());
    }
}
