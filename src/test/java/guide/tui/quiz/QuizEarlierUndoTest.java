package guide.tui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Player;
import guide.tui.ReturnPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The last session's answers, taken back at the start of the next one. */
class QuizEarlierUndoTest {
    private final Player player = Player.ofThree();

    @Test
    void undoAtTheStart_takesTheLastSessionsAnswerBackAndAsksItAgain() {
        player.press("Space", "x", "3", "Space", "2", "q");
        next();
        assertThat(player.sees()).contains("1 of 3", "what does MRR add");

        player.press("u");
        assertThat(player.sees()).contains("Taken back: hard, today at 12:00.", "What is vectors?", "1 of 3");
        assertThat(player.kept()).containsExactly("rag-evaluation good [0]");
        player.press("u");
        assertThat(player.sees()).contains("Taken back: good, today at 12:00.", "what does MRR add", "1 of 3");
        assertThat(player.press("u").sees()).contains("There is nothing to take back yet.");
        player.press("Space", "4");
        assertThat(player.kept()).containsExactly("rag-evaluation easy []");
    }

    @Test
    void undoOfThisSession_doesNotRunOnIntoTheLastOne() {
        player.press("Space", "3", "q").waiting(86_400);
        next();
        player.press("Space", "1", "u", "u", "u");
        assertThat(player.kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void suspensionThatIsTakenBack_isAskedAgain() {
        player.press("z", "q");
        next();
        assertThat(player.press("u").sees()).contains("Taken back: suspended, today at 12:00.", "what does MRR add");
    }

    @Test
    void flagThatIsTakenBack_leavesTheQuestionsInOrder() {
        player.press("s", "f", "Enter", "q");
        next();
        assertThat(player.press("u").sees()).contains("Taken back: flag, today at 12:00.", "what does MRR add");
        assertThat(player.flag("vectors")).isEmpty();
    }

    @Test
    void undoThatIsNotSaved_isTriedAgain() {
        player.press("Space", "3", "q").fullDisk(true);
        next();
        assertThat(player.press("u").sees()).contains("NOT saved: the disk is full. r tries again.");
        player.fullDisk(false).press("r");
        assertThat(player.sees()).contains("Saved.", "what does MRR add", "1 of 3");
        assertThat(player.kept()).isEmpty();
    }

    @Test
    void answerToAQuestionThatIsGone_isTakenBackAllTheSame() {
        player.journal.add(new Event(
                "gone",
                "device",
                1,
                player.sitting(Optional.empty()).context().studyClock().millis(),
                0,
                new Fact.Review("gone", 3, 0, List.of(), "")));
        next();
        assertThat(player.press("u").sees()).contains("Taken back: good, today at 12:00.", "1 of 3");
        assertThat(player.kept()).isEmpty();
    }

    private void next() {
        player.opening(QuizScreen.of(
                player.sitting(
                        Optional.empty(),
                        Player.evaluation(),
                        Player.question("vectors", 0),
                        Player.question("reindex", 0)),
                ReturnPath.OUT));
    }
}
