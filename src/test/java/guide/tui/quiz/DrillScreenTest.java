package guide.tui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.AppContext;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Golden;
import guide.fixture.Player;
import guide.study.Progress;
import guide.study.Rules;
import guide.tui.ReturnPath;
import guide.tui.stats.Stats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Missed points at the end of a session, and the drill that asks for them. */
class DrillScreenTest {
    private final Question[] questions = {
        Player.evaluation(), Player.question("vectors", 3), Player.question("reindex", 0)
    };
    private final Player player = new Player(questions);

    @Test
    void missedPoints_standAtTheEndWithTheirQuestions() {
        answered();
        Golden.assertLooksLike("summary-missed-80x24", player.sees());
        Golden.assertLooksLike("summary-missed-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("summary-missed-200x60", player.sees(Player.LARGE));
    }

    @Test
    void chosenQuestion_opensAndLeadsBack() {
        answered().press("j");
        assertThat(player.chosen()).contains("§14 How do you tell");
        assertThat(player.sees()).contains("Enter open", "q done");
        player.press("j");
        assertThat(player.chosen()).contains("What is vectors?");
        player.press("k", "Enter");
        assertThat(player.sees()).contains("RAG Systems · §14 · rag-evaluation", "Measure retrieval apart");
        player.press("q");
        assertThat(player.sees()).contains("Done: 3 answers");
        assertThat(player.chosen()).contains("§14 How do you tell");
        assertThat(player.press("k", "Enter").hasLeft()).isTrue();
    }

    @Test
    void enterAtOnce_ends() {
        assertThat(answered().press("Enter").hasLeft()).isTrue();
    }

    @Test
    void chosenQuestion_showsWithItsPointsInALowWindow() {
        answered().press(Player.SMALL, "j", "j");
        assertThat(player.sees(Player.SMALL)).contains("What is vectors?", "Point 1");
        player.press(Player.SMALL, "k", "k", "k", "k", "k", "k");
        assertThat(player.sees(Player.SMALL)).contains("good    3");
        assertThat(player.chosen()).isEmpty();
    }

    @Test
    void drill_asksForTheMissedPointsAlone() {
        answered().press("P");
        Golden.assertLooksLike("drill-80x24", player.sees());
        Golden.assertLooksLike("drill-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("drill-200x60", player.sees(Player.LARGE));
        player.press("Space", "x");
        Golden.assertLooksLike("drill-shown-80x24", player.sees());
        Golden.assertLooksLike("drill-shown-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("drill-shown-200x60", player.sees(Player.LARGE));
        player.press("Space", "Space", "Space", "s");
        assertThat(player.sees()).contains("Done: 3 of 4 points said");
        Golden.assertLooksLike("drill-end-80x24", player.sees());
        Golden.assertLooksLike("drill-end-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("drill-end-200x60", player.sees(Player.LARGE));
    }

    @Test
    void statistics_leadToTheDrillToo() {
        answered();
        AppContext context = player.sitting(Optional.empty(), questions).context();
        Progress progress =
                Progress.of(Rules.DEFAULT, player.journal, context.studyClock().millis());
        player.opening(Stats.screen(context, progress, ReturnPath.OUT)).press("P");
        assertThat(player.sees()).contains("2 key points were missed last time.", "1 of 2");
    }

    @Test
    void suspendedMissedPoints_areSaidToBeSo_andNotAllQuestions() {
        answered();
        AppContext context = player.sitting(Optional.empty(), questions).context();
        List<Event> journal = new ArrayList<>(player.journal);
        for (String question : List.of("rag-evaluation", "vectors")) {
            long now = context.studyClock().millis();
            journal.add(new Event("s" + question, "device", journal.size() + 1, now, 0, new Fact.Suspend(question)));
        }
        Progress progress =
                Progress.of(Rules.DEFAULT, journal, context.studyClock().millis());
        player.opening(Stats.screen(context, progress, ReturnPath.OUT)).press("P");
        assertThat(player.sees()).contains("All questions with missed points are suspended; z while you browse");
    }

    @Test
    void twoSpacesAtOnce_sayNothing() {
        answered().press("P").every(Duration.ofMillis(50)).press("Space", "Space");
        assertThat(player.sees()).contains("Did you say…", "1 of 2");
    }

    @Test
    void keysOfOtherGrades_doNothing() {
        answered().press("P", "Space", "2", "4", "t", "e");
        assertThat(player.sees()).contains("Did you say…", "1 of 2");
    }

    private Player answered() {
        return player.press("Space", "x", "j", "x", "3", "Space", "x", "3", "Space", "3");
    }
}
