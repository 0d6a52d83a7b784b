package guide.app.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Preferences;
import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.app.TypedText;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.fixture.Faceless;
import guide.fixture.Player;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The quiz without a face: what each action gives, and what is saved in which order. */
class QuizTest {
    private static final Preferences KEEPING_ATTEMPTS =
            new Preferences(Optional.empty(), 10, true, false, Keymap.DEFAULT, 88);

    private final Player player = new Player(Preferences.DEFAULT, Player.evaluation());
    private final Faceless quiz = quiz(player);

    @Test
    void grade_savesNothingByItself() {
        QuizQuestion asked = quiz.perform(QuizAction.REVEAL).question();
        QuizStep step = asked.perform(QuizAction.HARD);

        assertThat(step).isInstanceOf(QuizStep.Save.class);
        assertThat(player.journal).isEmpty();
        assertThat(asked.session().session().stepsTaken()).isZero();
    }

    @Test
    void grade_asksForAReviewWithTicksAndTime() {
        player.waiting(7);
        quiz.perform(QuizAction.REVEAL).with(q -> q.tick(0).tick(3).tick(0));
        player.waiting(5);
        quiz.perform(QuizAction.HARD);
        assertThat(facts())
                .containsExactly(new Fact.Review(
                        "rag-evaluation",
                        2,
                        12_000,
                        7_000,
                        List.of(3),
                        Player.evaluation().hash()));
        assertThat(quiz.asked()).isEqualTo("vectors");
        assertThat(quiz.notice()).isEqualTo("Saved. Hard, back tomorrow.");
    }

    @Test
    void accept_takesTheGradeThatTheTicksSuggest() {
        quiz.perform(QuizAction.REVEAL).with(q -> q.tick(0)).perform(QuizAction.ACCEPT);
        assertThat(facts()).extracting(fact -> ((Fact.Review) fact).grade()).containsExactly(1);
    }

    @Test
    void keptAttempt_isSavedAfterItsReview() {
        Player keeping = new Player(KEEPING_ATTEMPTS, Player.evaluation());
        quiz(keeping)
                .perform(QuizAction.ATTEMPT)
                .type(" a golden set\n")
                .perform(QuizAction.REVEAL, QuizAction.TICK_PROPOSED, QuizAction.GOOD);
        assertThat(keeping.journal)
                .extracting(Event::fact)
                .containsExactly(
                        new Fact.Review(
                                "rag-evaluation",
                                3,
                                0,
                                List.of(1),
                                Player.evaluation().hash()),
                        new Fact.Attempt("rag-evaluation", "a golden set"));
    }

    @Test
    void attemptThatCannotBeKept_doesNotHoldTheSessionUp() {
        Player keeping = new Player(KEEPING_ATTEMPTS, Player.evaluation());
        QuizQuestion answered = quiz(keeping)
                .perform(QuizAction.ATTEMPT)
                .type("MRR")
                .perform(QuizAction.REVEAL)
                .question();
        QuizStep.Save review = (QuizStep.Save) answered.perform(QuizAction.GOOD);
        QuizStep.Save attempt =
                (QuizStep.Save) review.then().apply(keeping.eventLog().perform(review.request()));
        Event event = new Event("e", "d", 1, 0, 0, new Fact.Attempt("rag-evaluation", "MRR"));
        var full = new NotSavedException(List.of(event), "the disk is full.", new IOException());

        QuizQuestion next = (QuizQuestion) attempt.then().apply(new SaveResult.Failed(full));
        assertThat(next.question().id()).isEqualTo("vectors");
        assertThat(next.isUnsaved()).isFalse();
    }

    @Test
    void failure_leavesTheCardAndOffersTheSameEventAgain() {
        player.fullDisk(true);
        quiz.perform(QuizAction.REVEAL).with(q -> q.tick(1)).perform(QuizAction.HARD);
        assertThat(quiz.notice()).isEqualTo("NOT saved: the disk is full. r tries again.");
        assertThat(quiz.question().card().ticked()).containsExactly(1);
        assertThat(quiz.question().actions()).startsWith(QuizAction.RETRY);
        QuizStep.Save again = (QuizStep.Save) quiz.question().perform(QuizAction.RETRY);
        assertThat(((SaveRequest.Retry) again.request()).unsaved().fact()).isInstanceOf(Fact.Review.class);

        player.fullDisk(false);
        assertThat(quiz.perform(QuizAction.RETRY).notice()).isEqualTo("Saved.");
        assertThat(quiz.asked()).isEqualTo("vectors");
    }

    @Test
    void notice_goesWithTheNextActionButForWhatIsNotSaved() {
        quiz.perform(QuizAction.SKIP);
        assertThat(quiz.notice()).isEqualTo("Skipped for this session.");
        assertThat(quiz.perform(QuizAction.REVEAL).notice()).isEmpty();
        player.fullDisk(true);
        quiz.perform(QuizAction.GOOD).with(q -> q.seen().read());
        assertThat(quiz.notice()).startsWith("NOT saved");
    }

    @Test
    void undo_findsTheCardAsItWasLeft() {
        player.waiting(4);
        quiz.perform(QuizAction.ATTEMPT).type("MRR").perform(QuizAction.REVEAL);
        quiz.with(q -> q.tick(2)).perform(QuizAction.GOOD);
        CardState card = quiz.perform(QuizAction.UNDO).question().card();
        assertThat(quiz.asked()).isEqualTo("rag-evaluation");
        assertThat(card.revealed()).isTrue();
        assertThat(card.attempt()).isEqualTo("MRR");
        assertThat(card.ticked()).containsExactly(2);
        assertThat(card.thoughtMs()).isEqualTo(4_000);
    }

    @Test
    void undoAtTheSecondTry_findsTheCardAsItWasLeft() {
        quiz.perform(QuizAction.REVEAL).with(q -> q.tick(2)).perform(QuizAction.GOOD);
        player.fullDisk(true);
        assertThat(quiz.perform(QuizAction.UNDO).notice()).startsWith("NOT saved");
        player.fullDisk(false);
        quiz.perform(QuizAction.RETRY);
        assertThat(quiz.asked()).isEqualTo("rag-evaluation");
        assertThat(quiz.question().card().ticked()).containsExactly(2);
    }

    @Test
    void undoOfASkip_savesNothing() {
        quiz.perform(QuizAction.SKIP, QuizAction.UNDO);
        assertThat(quiz.asked()).isEqualTo("rag-evaluation");
        assertThat(quiz.notice()).isEqualTo("Taken back: skip.");
        assertThat(facts()).isEmpty();
    }

    @Test
    void flag_asksForItsReasonAndIsTakenAwayWithout() {
        quiz.perform(QuizAction.FLAG);
        assertThat(quiz.isAskedForText()).isTrue();
        quiz.type("wrong\nfigure ");
        assertThat(quiz.question().flag()).contains("wrong figure");
        assertThat(quiz.perform(QuizAction.FLAG).question().flag()).isEmpty();
        assertThat(facts())
                .containsExactly(
                        new Fact.Flag("rag-evaluation", "wrong figure"),
                        new Fact.Flag("rag-evaluation", Fact.Flag.NONE));
    }

    @Test
    void undoOfAFlag_leavesTheOpenAnswerAsItIs() {
        quiz.perform(QuizAction.FLAG).type("odd").perform(QuizAction.REVEAL).with(q -> q.tick(0));
        quiz.perform(QuizAction.UNDO);
        assertThat(quiz.question().flag()).isEmpty();
        assertThat(quiz.question().card().ticked()).containsExactly(0);
    }

    @Test
    void typedText_isCutAtTheLimit() {
        String tooLong = "x".repeat(TypedText.LONGEST + 1);
        quiz.perform(QuizAction.ATTEMPT).type(tooLong);
        assertThat(quiz.question().card().attempt()).hasSize(TypedText.LONGEST);
        quiz.perform(QuizAction.FLAG).type(tooLong);
        assertThat(quiz.question().flag().orElseThrow()).hasSize(TypedText.LONGEST);
    }

    @Test
    void timeAway_isNoTimeAtTheQuestionOrOfTheSession() {
        player.waiting(10);
        quiz.with(QuizQuestion::seen);
        player.waiting(100);
        quiz.with(QuizQuestion::away);
        player.waiting(5);
        quiz.perform(QuizAction.REVEAL);
        assertThat(quiz.question().card().thoughtMs()).isEqualTo(15_000);
        assertThat(quiz.quiz().session().millis()).isEqualTo(15_000);
    }

    @Test
    void actions_areThoseThatWorkNow() {
        assertThat(quiz.question().actions())
                .contains(QuizAction.REVEAL, QuizAction.ATTEMPT)
                .doesNotContain(QuizAction.GOOD, QuizAction.TICK, QuizAction.UNDO, QuizAction.NOTE, QuizAction.RETRY);
        assertThat(quiz.perform(QuizAction.REVEAL).question().actions())
                .contains(QuizAction.GOOD, QuizAction.TICK)
                .doesNotContain(QuizAction.REVEAL, QuizAction.ATTEMPT, QuizAction.TICK_PROPOSED);
        assertThat(quiz.perform(QuizAction.GOOD, QuizAction.REVEAL).question().actions())
                .contains(QuizAction.UNDO)
                .doesNotContain(QuizAction.TICK);
    }

    @Test
    void edit_isDoneByTheFaceAndTakesNoTime() {
        player.editing(Player.question("rag-evaluation", 1), Player.question("vectors", 0));
        quiz.perform(QuizAction.REVEAL).with(q -> q.tick(0).tick(1));
        assertThat(quiz.question().perform(QuizAction.EDIT)).isInstanceOf(QuizStep.Edit.class);
        player.waiting(60);
        quiz.perform(QuizAction.EDIT);
        assertThat(quiz.notice()).isEqualTo("Read again.");
        assertThat(quiz.question().question().text()).isEqualTo("What is rag-evaluation?");
        assertThat(quiz.question().card().ticked())
                .as("the key points are others now")
                .isEmpty();
        assertThat(quiz.quiz().session().millis()).isZero();
    }

    @Test
    void leave_endsAnywhere() {
        assertThat(quiz.perform(QuizAction.LEAVE).hasLeft()).isTrue();
    }

    @Test
    void end_countsAndNamesWhatWasWeak() {
        quiz.perform(QuizAction.REVEAL, QuizAction.HARD, QuizAction.SKIP);
        QuizSummary end = quiz.summary();
        assertThat(end.counts().answered()).isEqualTo(1);
        assertThat(end.sentences()).containsExactly("Back: 1 tomorrow.");
        assertThat(end.questions().get("Skipped")).extracting(Question::id).containsExactly("vectors");
        assertThat(end.actions())
                .filteredOn(action -> !SharedActions.isScrolling(action))
                .containsExactly(SummaryAction.DONE, SummaryAction.WEAK, SummaryAction.UNDO, SummaryAction.HELP);
    }

    @Test
    void manyDays_areToldInGroups() {
        Question[] questions = IntStream.range(0, 10)
                .mapToObj(i -> Player.question("q" + i, 0))
                .toArray(Question[]::new);
        Player many = new Player(questions);
        long now = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();
        int[] ago = {1, 5, 9, 14, 20};
        for (int i = 0; i < ago.length; i++) {
            Fact.Review easy = new Fact.Review("q" + i, 4, 0, List.of(), "");
            many.journal.add(new Event("old" + i, "other", i + 1, now - ago[i] * 86_400_000L, 0, easy));
        }
        Faceless all = new Faceless(many.sitting(Optional.empty(), questions), many.eventLog());
        for (int i = 0; i < 10; i++) {
            all.perform(QuizAction.REVEAL, i < 7 ? QuizAction.GOOD : QuizAction.HARD);
        }
        assertThat(all.summary().sentences()).containsExactly("Back: 3 tomorrow, 2 more within a week, 5 later.");
    }

    @Test
    void passesThatAllGiveTheSameDay_areExplained() {
        Player later = new Player(Player.evaluation());
        long now = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();
        Fact.Review again = new Fact.Review("rag-evaluation", 1, 0, List.of(), "");
        for (int day = 1; day <= 4; day++) {
            later.journal.add(new Event("old" + day, "other", 5 - day, now - day * 86_400_000L, 0, again));
        }
        Faceless lapsed = new Faceless(later.sitting(Optional.empty(), Player.evaluation()), later.eventLog());
        assertThat(lapsed.perform(QuizAction.REVEAL).notice())
                .isEqualTo("Any pass brings it back tomorrow; the grade decides how soon after that.");
        assertThat(quiz.perform(QuizAction.REVEAL).notice()).isEmpty();
    }

    @Test
    void weakOnes_areAnotherRoundInWhichTheLastAnswerCanStillBeTakenBack() {
        quiz.perform(QuizAction.REVEAL, QuizAction.HARD, QuizAction.SKIP, SummaryAction.WEAK);
        assertThat(quiz.asked()).isEqualTo("rag-evaluation");
        assertThat(quiz.quiz().session().place()).isEqualTo("1 of 1");
        assertThat(quiz.perform(QuizAction.UNDO).notice()).isEqualTo("Taken back: hard, today at 12:00.");
        assertThat(quiz.asked()).isEqualTo("rag-evaluation");
        assertThat(quiz.question().actions()).doesNotContain(QuizAction.UNDO);
    }

    @Test
    void undoFromTheEnd_goesBackToTheLastQuestion() {
        quiz.perform(QuizAction.SKIP, QuizAction.REVEAL, QuizAction.EASY);
        assertThat(quiz.asked()).isEmpty();
        assertThat(quiz.perform(SummaryAction.UNDO).asked()).isEqualTo("vectors");
        assertThat(quiz.perform(QuizAction.LEAVE).hasLeft()).isTrue();
    }

    private List<Fact> facts() {
        return player.journal.stream().map(Event::fact).toList();
    }

    private static Faceless quiz(Player player) {
        QuizSession session = player.sitting(Optional.empty(), Player.evaluation(), Player.question("vectors", 0));
        return new Faceless(session, player.eventLog());
    }
}
