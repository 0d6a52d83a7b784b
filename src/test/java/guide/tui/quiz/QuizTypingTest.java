package guide.tui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Preferences;
import guide.event.Fact;
import guide.fixture.Golden;
import guide.fixture.Player;
import guide.keys.Binding;
import guide.keys.Keymap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers and reasons of flags that are typed on a sheet. */
class QuizTypingTest {
    private final Player player = Player.ofThree();

    @Test
    void typedAttempt_standsBesideTheAnswerWithWhatItMentions() {
        player.press("t").type("A golden set with labels, and MRR").press("Esc", "Space");
        assertThat(player.sees())
                .contains("[?] A labelled golden set", "[?] MRR", "[ ] Rerank with a cross-encoder")
                .contains("Your answer", "A golden set with labels, and MRR")
                .contains("0 of 4");
        Golden.assertLooksLike("attempt-80x24", player.sees());
        Golden.assertLooksLike("attempt-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("attempt-200x60", player.sees(Player.LARGE));
        assertThat(player.press("G", "Space").kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void typedAttempt_isNamedBeforeTheAnswerShows() {
        assertThat(player.sees()).doesNotContain("You have typed an answer");
        player.press("t").type("A golden set").press("Esc");
        assertThat(player.sees()).contains("You have typed an answer; it shows beside the guide's.");
        assertThat(player.sees(Player.SMALL)).contains("You have typed an");
    }

    @Test
    void whatTheAttemptMentions_canBeTickedAtOnce() {
        player.press("t").type("A golden set with labels, and MRR").press("Esc", "Space", "?");
        assertThat(player.sees()).contains("X            tick all key points");
        player.press("Esc", "X");
        assertThat(player.sees()).contains("[x] A labelled golden set", "[x] MRR", "2 of 4");
        assertThat(player.press("G").sees()).contains("Space: hard");
        assertThat(player.press("Space").kept()).containsExactly("rag-evaluation hard [1, 3]");
    }

    @Test
    void withoutAnAttempt_nothingIsProposed() {
        assertThat(player.press("Space", "?").sees()).doesNotContain("tick all key points");
    }

    @Test
    void attempt_canBeLeftAndGoneOnWith() {
        player.press("t").type("q3").press("Enter").type("x").press("Esc", "t");
        Golden.assertLooksLike("typing-80x24", player.sees());
        Golden.assertLooksLike("typing-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("typing-200x60", player.sees(Player.LARGE));
        assertThat(player.journal).isEmpty();
    }

    @Test
    void blankSheet_givesHelpAndAWrittenOneTakesTheQuestionMark() {
        assertThat(player.press("t").sees()).contains("Enter new line   Esc done   ? help");
        assertThat(player.press("?").sees()).contains("Help · While you type", "begin a new line", "erase a letter");
        assertThat(player.press("Esc").type("why?").sees()).contains("why?").doesNotContain("? help");
        assertThat(player.press("Esc", "f", "?").sees()).contains("back, as if nothing had been typed");
    }

    @Test
    void keysOfASheet_canBeOthers() {
        Keymap keymap = new Keymap(Map.of(
                "typed", List.of(Binding.of("Tab")),
                "give", List.of(Binding.of("Tab")),
                "reveal", List.of(Binding.of("v"))));
        Player own = new Player(Preferences.DEFAULT.with(keymap), Player.evaluation());
        assertThat(own.sees()).contains("then press v and compare");
        assertThat(own.press("t").sees()).contains("Enter new line   Tab done");
        own.type("golden").press("Esc", "Tab", "v");
        assertThat(own.sees()).contains("golden", "Did you say");
        own.press("f").type("odd").press("Enter", "Tab");
        assertThat(own.flag("rag-evaluation")).contains("odd");
    }

    @Test
    void flag_isSavedWithItsReasonAndTakenAway() {
        player.press("f").type("wrong figure").press("Enter");
        assertThat(player.sees()).contains("Flagged;").contains("what does MRR").doesNotContain("Measure");
        assertThat(player.flag("rag-evaluation")).contains("wrong figure");
        player.press("f");
        assertThat(player.flag("rag-evaluation")).isEmpty();
    }

    @Test
    void reasonOfAFlag_isTypedOnASheetOfItsOwn() {
        player.press("f").type("wrong figure");
        Golden.assertLooksLike("flag-80x24", player.sees());
        Golden.assertLooksLike("flag-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("flag-200x60", player.sees(Player.LARGE));
    }

    @Test
    void flag_canBeCancelled() {
        assertThat(player.press("f").type("never mind").press("Esc").journal).isEmpty();
    }

    @Test
    void canceledSheet_hasReadTheNotice() {
        assertThat(player.press("Space", "3").sees()).contains("Saved. Good");
        assertThat(player.press("f").type("never mind").press("Esc").sees()).doesNotContain("Saved. Good");
    }

    @Test
    void flaggedQuestion_saysSo() {
        assertThat(player.press("f").type("wrong").press("Enter", "?", "Esc").sees())
                .contains("flagged: wrong");
    }

    @Test
    void typedAnswer_isKeptOnlyWhereOneWantsIt() {
        player.press("t").type("golden set").press("Esc", "Space", "3");
        assertThat(player.journal).noneMatch(e -> e.fact() instanceof Fact.Attempt);
        Player keeping =
                new Player(new Preferences(Optional.empty(), 10, true, false, Keymap.DEFAULT, 88), Player.evaluation());
        keeping.press("t").type("golden set").press("Esc", "Space", "3");
        assertThat(keeping.journal)
                .extracting(e -> e.fact())
                .contains(new Fact.Attempt("rag-evaluation", "golden set"));
        assertThat(keeping.kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void reasonOfAFlag_isOneLineAndADashIsNoCommand() {
        player.press("f").paste("one\ntwo").press("Enter");
        assertThat(player.flag("rag-evaluation")).contains("one two");
        player.press("f", "f").type("-").press("Enter");
        assertThat(player.flag("rag-evaluation")).isPresent();
    }
}
