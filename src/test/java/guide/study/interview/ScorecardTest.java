package guide.study.interview;

import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guide.bank.Bank;
import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Candidate;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.Steps;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted of an interview. */
class ScorecardTest {
    private static final Bank BANK = Candidate.bank();

    private final List<Event> events = new ArrayList<>();
    private String interview = "";

    @Test
    void competences_areSharesOfWhatWasCounted() {
        begin(0);
        answer(0, "rag-1", 3, 100, List.of(0, 1, 2), List.of(2, 1), List.of(), List.of(0, 1, 2));
        answer(0, "staff-1", 2, 400, List.of(0), List.of(0, 2), List.of(1), List.of(3));
        Scorecard scorecard = card();
        assertThat(scorecard.coverage()).isEqualTo(new Share(4, 8));
        assertThat(scorecard.depth()).isEqualTo(new Share(2.5, 4));
        // A limit, evidence and no trap; a choice.
        assertThat(scorecard.judgment()).isEqualTo(new Share(4, 8));
        // The answer first and in time; 400 of 240 seconds are over it.
        assertThat(scorecard.delivery()).isEqualTo(new Share(2, 4));
        assertThat(scorecard.over()).isOne();
        assertThat(scorecard.answers().get(1).overMs()).isEqualTo(160_000);
        assertThat(scorecard.domains())
                .extracting(one -> one.domain().id() + " " + one.coverage())
                .containsExactly("rag " + new Share(3, 4), "staff " + new Share(1, 4));
        assertThat(scorecard.answers().get(0).missed()).containsExactly("Point 4 of rag-1");
        assertThat(scorecard.answers().get(1).traps())
                .extracting(note -> note.text())
                .containsExactly("The second trap of staff-1.");
    }

    @Test
    void tooShort_isNotInTime() {
        begin(0);
        answer(0, "rag-1", 3, 59, List.of(0), List.of(), List.of(), List.of());
        assertThat(card().delivery()).isEqualTo(new Share(0, 2));
        assertThat(card().answers().get(0).isTooShort()).isTrue();
    }

    @Test
    void pass_countsNothing_butAllThatThereWas() {
        begin(0);
        add(0, new Fact.Answer(interview, "rag-1", "", 90_000, 4, List.of(), List.of(), List.of()));
        Scorecard scorecard = card();
        assertThat(scorecard.coverage()).isEqualTo(new Share(0, 4));
        assertThat(scorecard.depth()).isEqualTo(new Share(0, 0));
        assertThat(scorecard.judgment()).isEqualTo(new Share(0, 4));
        assertThat(scorecard.delivery()).isEqualTo(new Share(0, 2));
        assertThat(scorecard.weak()).hasSize(1);
        assertThat(scorecard.answers().get(0).missed()).hasSize(4);
    }

    @Test
    void recall_isComparedForWhatHadBeenAskedBefore() {
        review(-8, "rag-1", 3);
        review(-8, "rag-2", 1);
        begin(0);
        answer(0, "rag-1", 1, 100, List.of(0), List.of(), List.of(), List.of());
        answer(0, "rag-2", 3, 100, List.of(0), List.of(), List.of(), List.of());
        answer(0, "staff-1", 3, 100, List.of(0), List.of(), List.of(), List.of());
        Scorecard.Recall recall = card().recall();
        assertThat(recall.asked()).isEqualTo(2);
        assertThat(recall.recalled()).isOne();
        assertThat(recall.fresh()).isOne();
        // What was not recalled last time counts 0, as in the forecast.
        double expected = progress().reviews("rag-1").get(1).predicted(Rules.DEFAULT);
        assertThat(recall.expected()).isCloseTo(expected, within(1e-9)).isBetween(0.5, 0.95);
    }

    @Test
    void pointThatIsMissedAgain_isNamed() {
        for (int day = 0; day < 3; day++) {
            begin(day);
            answer(day, "rag-1", 2, 100, List.of(0, 1, 2), List.of(), List.of(), List.of());
        }
        assertThat(card().repeated())
                .extracting(again -> again.point() + " " + again.times())
                .containsExactly("3 3");
    }

    @Test
    void before_areTheLastThree_latestFirst() {
        for (int day = 0; day < 5; day++) {
            begin(day);
            answer(day, "rag-1", 3, 100, List.of(0), List.of(), List.of(), List.of());
        }
        begin(5); // Without an answer it is none.
        begin(6);
        answer(6, "rag-2", 3, 100, List.of(0), List.of(), List.of(), List.of());
        assertThat(card().before())
                .extracting(other -> other.interview().day().since(MONDAY))
                .containsExactly(4L, 3L, 2L);
        assertThat(card().interview().number()).isEqualTo(6);
    }

    @Test
    void answerWhoseReviewIsTakenBack_countsNoMore() {
        begin(0);
        answer(0, "rag-1", 3, 100, List.of(0), List.of(2, 2), List.of(), List.of());
        assertThat(progress().spentOn(MONDAY)).isEqualTo(120_000);
        Event review = events.get(events.size() - 1);
        Event undo = event(new Fact.Undo(review.id()), 0);
        assertThat(progress().with(undo).answers()).isEmpty();
        events.add(undo);
        assertThat(progress().answers()).isEmpty();
        assertThat(progress().spentOn(MONDAY)).isZero();
        assertThat(PastInterview.held(progress())).isEmpty();
        assertThat(Steps.undone(events))
                .containsExactlyInAnyOrder(
                        review.id(), events.get(events.size() - 3).id());
    }

    @Test
    void renamedQuestion_keepsItsAnswer() {
        begin(0);
        answer(0, "old", 3, 100, List.of(0), List.of(), List.of(), List.of());
        add(1, new Fact.Rename("old", "rag-1"));
        assertThat(card().answers())
                .extracting(answer -> answer.question().id())
                .containsExactly("rag-1");
    }

    @Test
    void eventsOneByOne_giveTheSameAsAllAtOnce() {
        review(-8, "rag-1", 3);
        begin(0);
        answer(0, "rag-1", 2, 100, List.of(0), List.of(1), List.of(), List.of(2));
        add(0, new Fact.Interviewed(interview, 5, 2));
        Progress one = Progress.of(Rules.DEFAULT, List.of(), Long.MAX_VALUE / 2);
        for (Event event : events) {
            one = one.with(event);
        }
        assertThat(PastInterview.begun(one)).isEqualTo(PastInterview.begun(progress()));
    }

    private void begin(int day) {
        Event event = event(new Fact.Interview(30, List.of("rag-1", "rag-2", "staff-1"), 1), day);
        events.add(event);
        interview = event.id();
    }

    private void answer(
            int day,
            String question,
            int grade,
            int seconds,
            List<Integer> points,
            List<Integer> said,
            List<Integer> traps,
            List<Integer> did) {
        List<Fact.Reply> replies = new ArrayList<>();
        said.forEach(much -> replies.add(new Fact.Reply(replies.size(), much, 10_000)));
        Event answer = event(new Fact.Undo(""), day); // For its place before the review.
        Event review = event(new Fact.Review(question, grade, seconds * 1000L, points, ""), day);
        Fact.Answer fact = new Fact.Answer(interview, question, review.id(), seconds * 1000L, 4, replies, traps, did);
        events.add(new Event(answer.id(), answer.device(), answer.number(), answer.time(), 0, fact));
        events.add(review);
    }

    private void review(int day, String question, int grade) {
        add(day, new Fact.Review(question, grade, 1000, List.of(), ""));
    }

    private void add(int day, Fact fact) {
        events.add(event(fact, day));
    }

    private Progress progress() {
        return Progress.of(Rules.DEFAULT, events, Long.MAX_VALUE / 2);
    }

    private Scorecard card() {
        List<PastInterview> held = PastInterview.held(progress());
        return Scorecard.of(held.get(held.size() - 1), BANK, progress());
    }
}
