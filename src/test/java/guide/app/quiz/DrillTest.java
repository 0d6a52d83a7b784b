package guide.app.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Faceless;
import guide.fixture.Player;
import guide.study.Progress;
import guide.study.ReviewState;
import guide.study.Rules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A drill asks for the points that were missed and for nothing else, and changes no memory. */
class DrillTest {
    private static final Question EVALUATION = Player.evaluation();
    private static final Question VECTORS = Player.question("vectors", 3);

    private final Player player = new Player(EVALUATION, VECTORS);
    private Faceless drill = new Faceless(player.sitting(Optional.empty()), player.eventLog());

    @BeforeEach
    void twoAnswersWithMissedPoints() {
        Faceless quiz = new Faceless(player.sitting(Optional.empty(), EVALUATION, VECTORS), player.eventLog());
        quiz.perform(QuizAction.REVEAL).with(q -> q.tick(0).tick(2)).perform(QuizAction.HARD);
        quiz.perform(QuizAction.REVEAL).with(q -> q.tick(0).tick(1)).perform(QuizAction.GOOD);
        drill = quiz.perform(SummaryAction.DRILL);
    }

    @Test
    void onlyTheMissedPoints_areAskedFor() {
        assertThat(drill.question().question().points()).containsExactly("A labelled golden set", "MRR");
        assertThat(drill.question().question().answer()).isEmpty();
        assertThat(drill.question().asksFor())
                .isEqualTo("2 key points were missed last time. Say them aloud, then look.");
        drill.perform(QuizAction.REVEAL, QuizAction.GOOD);
        assertThat(drill.question().question().points()).containsExactly("Point 2");
        assertThat(drill.question().asksFor()).isEqualTo("1 key point was missed last time. Say it aloud, then look.");
    }

    @Test
    void whatWasSaid_isNotAskedAgainAndTheRestIs() {
        drill.perform(QuizAction.REVEAL).with(q -> q.tick(1));
        assertThat(drill.question().suggested()).isEqualTo("1 said");
        drill.perform(QuizAction.ACCEPT);
        assertThat(drill.notice()).isEqualTo("1 of 2 said, back later in this session.");
        drill.perform(QuizAction.REVEAL, QuizAction.AGAIN);
        assertThat(drill.notice()).isEqualTo("Not said, back later in this session.");
        assertThat(drill.question().question().points()).containsExactly("A labelled golden set");
        drill.perform(QuizAction.REVEAL, QuizAction.ACCEPT);
        assertThat(drill.question().question().points()).containsExactly("Point 2");
        drill.perform(QuizAction.REVEAL, QuizAction.GOOD);
        assertThat(drill.summary().result()).isEqualTo("3 of 3 points said");
        assertThat(drill.summary().missed()).isEmpty();
    }

    @Test
    void drill_recordsViewsAndChangesNoMemory() {
        Optional<ReviewState> before = state();
        int saved = player.journal.size();
        drill.perform(QuizAction.REVEAL, QuizAction.AGAIN, QuizAction.REVEAL, QuizAction.GOOD);
        assertThat(player.journal.subList(saved, player.journal.size()))
                .extracting(Event::fact)
                .containsExactly(new Fact.View("rag-evaluation"), new Fact.View("vectors"));
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void undo_bringsBackWhatWasSaidWithItsTicks() {
        drill.perform(QuizAction.REVEAL).with(q -> q.tick(1)).perform(QuizAction.ACCEPT, QuizAction.UNDO);
        assertThat(drill.question().question().points()).containsExactly("A labelled golden set", "MRR");
        assertThat(drill.question().card().ticked()).containsExactly(1);
        drill.perform(QuizAction.AGAIN, QuizAction.REVEAL, QuizAction.GOOD);
        assertThat(drill.question().question().points()).containsExactly("A labelled golden set");
    }

    @Test
    void allTickedButNotSaid_isNotSaid() {
        drill.perform(QuizAction.REVEAL).with(q -> q.tick(0).tick(1)).perform(QuizAction.AGAIN);
        assertThat(drill.notice()).isEqualTo("Not said, back later in this session.");
    }

    @Test
    void whatIsNotSaved_isTriedAgainWithTheSameResult() {
        player.fullDisk(true);
        drill.perform(QuizAction.REVEAL).with(q -> q.tick(1)).perform(QuizAction.ACCEPT);
        assertThat(drill.notice()).startsWith("NOT saved");
        player.fullDisk(false);
        drill.perform(QuizAction.RETRY).perform(QuizAction.SKIP);
        assertThat(drill.question().question().points()).containsExactly("A labelled golden set");
    }

    @Test
    void whatWasLeftOut_standsAtTheEndAndCanBeDrilledAgain() {
        drill.perform(QuizAction.SKIP, QuizAction.REVEAL, QuizAction.GOOD);
        assertThat(drill.summary().result()).isEqualTo("1 of 3 points said");
        assertThat(drill.summary().missed())
                .containsExactly(new QuizSummary.OpenPoints(EVALUATION, List.of("A labelled golden set", "MRR")));
        drill.perform(SummaryAction.DRILL);
        assertThat(drill.question().question().points()).containsExactly("A labelled golden set", "MRR");
    }

    @Test
    void gradesBetween_haveNoMeaning() {
        assertThat(drill.perform(QuizAction.REVEAL).question().actions())
                .contains(QuizAction.AGAIN, QuizAction.GOOD, QuizAction.ACCEPT, QuizAction.TICK, QuizAction.SKIP)
                .doesNotContain(QuizAction.HARD, QuizAction.EASY, QuizAction.ATTEMPT, QuizAction.EDIT);
    }

    @Test
    void answerWithoutTicks_missesNothing() {
        Player other = new Player(EVALUATION);
        Faceless quiz = new Faceless(other.sitting(Optional.empty(), EVALUATION), other.eventLog());
        quiz.perform(QuizAction.REVEAL, QuizAction.AGAIN, QuizAction.REVEAL, QuizAction.GOOD);
        assertThat(quiz.summary().missed()).isEmpty();
        assertThat(quiz.summary().actions()).doesNotContain(SummaryAction.DRILL);
    }

    private Optional<ReviewState> state() {
        return Progress.of(Rules.DEFAULT, player.journal, Long.MAX_VALUE / 2).reviewState("rag-evaluation");
    }
}
