package guide.tui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.Player;
import guide.fixture.TextCanvas;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The time at a question and of a session. */
class QuizTimeTest {
    private final Player player = Player.ofThree();

    @Test
    void breaks_takeNothingOfTheTime() {
        Player timed = new Player(Optional.of(5), Player.evaluation(), Player.question("vectors", 0));
        assertThat(timed.waiting(3_600).sees()).contains("paused · 1 of 2 · 5 min left");
        timed.press("j").waiting(60).resume().press("t").waiting(3_600).type("x");
        assertThat(timed.press("Esc").sees()).contains("1 of 2 · 5 min left");
        assertThat(timed.press("Space", "3").sees()).contains("What is vectors?");
    }

    @Test
    void time_endsTheSessionAfterTheRunningQuestion() {
        Player timed =
                new Player(Optional.of(5), Player.evaluation(), Player.question("vectors", 0), Player.question("z", 0));
        assertThat(timed.waiting(200).sees()).contains("1 of 3 · 2 min left");
        assertThat(timed.press("j").waiting(200).sees()).contains("1 of 3 · last one");
        timed.press("Space", "3");
        assertThat(timed.sees())
                .contains("Done: 1 answer in 6 min")
                .contains("Time is up; 2 questions left for the next session.");
        assertThat(timed.kept()).hasSize(1);
    }

    @Test
    void typingForLong_countsAsTime() {
        player.press("t");
        for (int minute = 0; minute < 20; minute++) {
            player.waiting(60).type("x");
        }
        assertThat(player.press("Esc", "Space", "3").spent()).containsExactly(1_200_000L);
    }

    @Test
    void stoppedWhileOneTypes_countsForNothing() {
        player.press("f").waiting(10).type("x").waiting(100).resume().press("Esc", "Space", "3");
        assertThat(player.spent()).containsExactly(10_000L);
    }

    @Test
    void clockOfTheQuestion_stopsAtTheReveal() {
        player.waiting(90).press("Space").waiting(100);
        assertThat(player.sees()).contains("thought 1:30 · 1 of 3 · 3 min");
        assertThat(player.press("3").spent()).containsExactly(190_000L);
    }

    @Test
    void whoThinksForLong_isRemindedAndNoMore() {
        assertThat(player.waiting(181).sees()).contains("over 3 min · 1 of 3 · 3 min");
        assertThat(player.press("Space").sees()).contains("over 3 min");
    }

    @Test
    void longAbsence_countsForNothingAndIsSaid() {
        player.waiting(10).press("j").waiting(301);
        assertThat(player.sees()).contains("paused · 1 of 3 · 0 min");
        player.waiting(3_300).press("j").waiting(5).press("Space");
        assertThat(player.sees()).contains("thought 0:15 · 1 of 3 · 0 min");
        assertThat(player.press("3").spent()).containsExactly(15_000L);
    }

    @Test
    void fiveMinutesWithoutAKey_areThinking() {
        assertThat(player.waiting(300).press("Space", "3").spent()).containsExactly(300_000L);
    }

    @Test
    void stoppedProgram_countsForNothing() {
        player.waiting(10).press("j").waiting(100).resume().waiting(5).press("Space", "3");
        assertThat(player.spent()).containsExactly(15_000L);
    }

    @Test
    void sessionThatStaysOpenForDays_countsForTheDayOfTheAnswer() {
        player.waiting(3 * 86_400).press("Space", "3");
        player.press("u", "3");
        Screen later = QuizScreen.of(player.sitting(Optional.empty(), Player.evaluation()), ReturnPath.OUT);
        assertThat(TextCanvas.of(later, 80, 24)).contains("Last time (today): good.");
    }

    @Test
    void stoppedWhileTheHelpShows_countsForNothing() {
        player.waiting(10).press("?").waiting(100).resume();
        assertThat(player.sees()).contains("Help");
        assertThat(player.press("Esc", "Space", "3").spent()).containsExactly(10_000L);
    }
}
