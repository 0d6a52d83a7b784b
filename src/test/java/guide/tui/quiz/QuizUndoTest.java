package guide.tui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Preferences;
import guide.event.Fact;
import guide.fixture.Player;
import guide.keys.Keymap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Undo, and what could not be saved at first. */
class QuizUndoTest {
    private final Player player = Player.ofThree();

    @Test
    void undo_takesBackAsManyStepsAsThereWere() {
        player.press("Space", "x", "3", "s", "Space", "2");
        player.press("u", "u", "u");
        assertThat(player.kept()).isEmpty();
        assertThat(player.sees()).contains("what does MRR add").contains("[x] Recall@k");
        assertThat(player.journal.stream().filter(e -> e.fact() instanceof Fact.Undo))
                .hasSize(2);
    }

    @Test
    void undoAtTheStart_isNotOffered() {
        assertThat(player.sees()).doesNotContain("undo");
        assertThat(player.press("u").sees()).contains("what does MRR add");
    }

    @Test
    void undoFromTheSummary_goesOn() {
        player.press("Space", "3", "Space", "3", "Space", "3");
        assertThat(player.sees()).contains("Done: 3 answers");
        assertThat(player.press("u").sees()).contains("What is reindex?").contains("Taken back: good.");
        assertThat(player.kept()).hasSize(2);
    }

    @Test
    void unsavedAnswer_isSaidAndTriedAgain() {
        player.fullDisk(true).press("Space", "x", "3");
        assertThat(player.sees())
                .contains("NOT saved: the disk is full. r tries again.")
                .contains("[x] Recall@k");
        assertThat(player.press("r").sees()).contains("NOT saved");
        player.fullDisk(false).press("r");
        assertThat(player.kept()).containsExactly("rag-evaluation good [0]");
        assertThat(player.sees()).contains("What is vectors?").doesNotContain("NOT saved");
    }

    @Test
    void unsavedUndo_isSaidAndTriedAgain() {
        player.press("Space", "3").fullDisk(true).press("u");
        assertThat(player.sees()).contains("NOT saved").contains("What is vectors?");
        player.fullDisk(false).press("r");
        assertThat(player.kept()).isEmpty();
        assertThat(player.sees()).contains("what does MRR add");
    }

    @Test
    void unsavedUndoFromTheSummary_isSaidAndTriedAgain() {
        player.press("Space", "3", "Space", "3", "Space", "3").fullDisk(true).press("u");
        assertThat(player.sees()).contains("NOT saved").contains("Done: 3 answers");
        player.fullDisk(false).press("r");
        assertThat(player.sees()).contains("What is reindex?");
    }

    @Test
    void undo_bringsTheTypedAttemptBack() {
        player.press("t").type("golden set").press("Esc", "Space", "3", "u");
        assertThat(player.sees()).contains("Your answer", "golden set", "[?] A labelled golden set");
    }

    @Test
    void undoOfAMark_leavesTheOpenAnswerAsItIs() {
        player.press("t")
                .type("golden set")
                .press("Esc", "Space", "x", "f")
                .type("odd")
                .press("Enter", "u");
        assertThat(player.sees()).contains("Taken back: flag.", "Your answer", "1 of 4");
        player.press("f").type("odd").press("Enter", "f", "u");
        assertThat(player.sees()).contains("Taken back: unflagged.", "1 of 4");
        assertThat(player.flag("rag-evaluation")).contains("odd");
    }

    @Test
    void undoOfASkipOrASuspension_findsTheCardAsItWasLeft() {
        for (String key : List.of("s", "z")) {
            Player other = Player.ofThree();
            other.waiting(10).press("Space", "x", key).waiting(100).press("u");
            assertThat(other.sees()).contains("1 of 4", "thought 0:10");
            assertThat(other.press("2").spent()).containsExactly(10_000L);
        }
    }

    @Test
    void undoOfAGrade_keepsTheTimeToThink() {
        player.waiting(10).press("Space").waiting(30).press("3").waiting(50).press("u");
        assertThat(player.sees()).contains("thought 0:10");
        assertThat(player.waiting(5).press("2").spent()).containsExactly(40_000L, 45_000L);
    }

    @Test
    void suspend_leavesTheQuestionOutUntilUndone() {
        player.press("z");
        assertThat(player.sees()).contains("What is vectors?").contains("Suspended");
        player.press("u");
        assertThat(player.sees()).contains("what does MRR add").contains("Taken back: suspended.");
    }

    @Test
    void unsavedFlag_isSaidAndTriedAgain() {
        player.fullDisk(true).press("f").type("wrong").press("Enter");
        assertThat(player.sees()).contains("NOT saved");
        player.fullDisk(false).press("r");
        assertThat(player.flag("rag-evaluation")).contains("wrong");
    }

    @Test
    void unsavedFlag_keepsTheCardAsItWas() {
        player.press("Space", "x").fullDisk(true).press("f").type("wrong").press("Enter");
        player.fullDisk(false).press("r");
        assertThat(player.sees()).contains("[x] Recall@k").contains("Saved.");
    }

    @Test
    void typedAnswer_isKeptAlsoWhenTheSecondTrySaves() {
        Player keeping =
                new Player(new Preferences(Optional.empty(), 10, true, false, Keymap.DEFAULT, 88), Player.evaluation());
        keeping.press("t")
                .type("golden set")
                .press("Esc", "Space")
                .fullDisk(true)
                .press("3");
        keeping.fullDisk(false).press("r");
        assertThat(keeping.journal)
                .extracting(e -> e.fact())
                .contains(new Fact.Attempt("rag-evaluation", "golden set"));
    }

    @Test
    void undo_goesOnWithTheTimeThatWasSpent() {
        player.waiting(60).press("Space", "3", "u").waiting(5).press("4");
        assertThat(player.spent()).containsExactly(60_000L, 65_000L);
    }

    @Test
    void undoAfterAFlag_takesTheFlagBackAndNoGrade() {
        player.press("Space", "3", "f").type("odd").press("Enter", "u");
        assertThat(player.sees()).contains("What is vectors?").contains("Taken back: flag.");
        assertThat(player.flag("vectors")).isEmpty();
        assertThat(player.kept()).hasSize(1);
    }
}
