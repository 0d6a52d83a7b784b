package guide.tui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Preferences;
import guide.bank.AnswerTime;
import guide.bank.Followup;
import guide.bank.Question;
import guide.fixture.Golden;
import guide.fixture.Player;
import guide.keys.Binding;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.yaml.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Follow-ups, which are asked before their gist shows, and the answer that was typed the time before. */
class QuizFollowupTest {
    private static final String HINT = "Answer it aloud; a shows the gist.";

    private final Player player = new Player(question(2), Player.question("vectors", 0));

    @Test
    void followUp_isAskedWithoutItsGist() {
        assertThat(player.press("Space", "G").sees())
                .contains("Asked next", "And question 0?", HINT, "And question 1?")
                .doesNotContain("gist 0", "gist 1");
        Golden.assertLooksLike("followup-80x24", player.sees());
        Golden.assertLooksLike("followup-40x12", player.press(Player.SMALL, "G").sees(Player.SMALL));
        Golden.assertLooksLike("followup-200x60", player.sees(Player.LARGE));
    }

    @Test
    void key_goesToTheFollowUpFirstAndThenShowsItsGist() {
        player.press("Space");
        assertThat(player.sees()).doesNotContain("And question 0?");
        assertThat(player.press("a").sees()).contains("And question 0?", HINT).doesNotContain("gist 0");
        assertThat(player.press("a").sees()).contains("gist 0").doesNotContain("gist 1");
        assertThat(player.press("a", "a").sees()).contains("gist 1").doesNotContain(HINT);
        Golden.assertLooksLike("followup-open-80x24", player.sees());
        Golden.assertLooksLike(
                "followup-open-40x12", player.press(Player.SMALL, "G").sees(Player.SMALL));
        Golden.assertLooksLike("followup-open-200x60", player.sees(Player.LARGE));
    }

    @Test
    void everySize_reachesEachGistByTheKeyAlone() {
        for (Size size : List.of(new Size(40, 10), Player.SMALL, new Size(62, 16), Player.USUAL, Player.LARGE)) {
            Player own = new Player(question(3));
            own.press(size, "Space");
            for (int i = 0; i < 3; i++) {
                for (int press = 0; press < 4 && !own.sees(size).contains("gist " + i); press++) {
                    own.press(size, "a");
                }
                assertThat(own.sees(size)).as("gist %d at %s", i, size).contains("gist " + i);
            }
            assertThat(own.press(size, "a").sees(size).replaceAll("\\s+", " "))
                    .contains("The gist of each follow-up shows already.");
        }
    }

    @Test
    void footer_namesTheKeyOnlyWhereAGistIsHidden() {
        assertThat(player.press("Space").sees()).contains("a gist");
        assertThat(player.press("?").sees()).contains("a            show the gist of the next follow-up");
        assertThat(player.press("Esc", "a", "a", "a", "a", "a").sees()).doesNotContain("a gist");
        assertThat(player.press("3", "Space").sees()).doesNotContain("a gist");
        assertThat(player.press("a").sees()).contains("This question has no follow-ups.");
    }

    @Test
    void beforeTheReveal_keyShowsNothing() {
        assertThat(player.press("a").sees())
                .contains("Space shows the answer first.")
                .doesNotContain("Asked next");
    }

    @Test
    void hiddenGists_doNotKeepSpaceFromGrading() {
        player.press("Space", "G", "Space");
        assertThat(player.kept()).containsExactly("rag-next good []");
    }

    @Test
    void gistBelowTheWindow_isPagedToBeforeSpaceGrades() {
        Player small = new Player(question(2));
        small.press(Player.SMALL, "Space", "G");
        while (!small.sees(Player.SMALL).contains("gist 0")) {
            small.press(Player.SMALL, "a");
        }
        assertThat(small.sees(Player.SMALL)).contains("Space page");
        assertThat(small.press(Player.SMALL, "Space").kept()).isEmpty();
    }

    @Test
    void gistThatHasJustShown_isNotGradedAwayByTheNextSpace() {
        player.press(Player.LARGE, "Space", "a").every(Duration.ofMillis(50)).press(Player.LARGE, "Space");
        assertThat(player.sees(Player.LARGE)).contains("gist 0").doesNotContain("Space page");
        assertThat(player.kept()).isEmpty();
        player.every(Duration.ofSeconds(1)).press(Player.LARGE, "Space");
        assertThat(player.kept()).hasSize(1);
    }

    @Test
    void nextCard_hidesTheGistsAgainAndUndoKeepsThem() {
        player.press("Space", "G", "a", "1");
        assertThat(player.press("u", "G").sees()).contains("gist 0").doesNotContain("gist 1");
        assertThat(player.press("1", "Space", "3", "Space", "G").sees())
                .contains("And question 0?", HINT)
                .doesNotContain("gist 0");
    }

    @Test
    void ownKey_isNamedInTheAnswer() {
        Keymap keymap = new Keymap(Map.of("gist", List.of(Binding.of("n"))));
        Player own = new Player(Preferences.DEFAULT.with(keymap), question(1));
        assertThat(own.press("Space", "G").sees()).contains("Answer it aloud; n shows the gist.", "n gist");
        assertThat(own.press("n").sees()).contains("gist 0");
    }

    @Test
    void keptAnswer_canBeReadAtTheEndTheNextTime() {
        Player keeping =
                new Player(new Preferences(Optional.empty(), 10, true, false, Keymap.DEFAULT, 88), question(1));
        keeping.press("t").type("first words").press("Enter").type("of mine").press("Esc", "Space", "G");
        assertThat(keeping.sees()).doesNotContain("Your answer today");
        keeping.press("1", "Space", "G");
        assertThat(keeping.sees()).contains("  Your answer today\n  first words\n  of mine\n");
        keeping.press("Space", "Space", "G");
        assertThat(keeping.sees(Player.SMALL)).doesNotContain("Your answer today");
    }

    private static Question question(int followups) {
        return new Question(
                "rag-next",
                "14",
                "How do you measure retrieval?",
                "",
                "Apart from generation.\n\n".repeat(9) + "On labelled questions.",
                List.of("Recall@k first", "A golden set"),
                List.of(),
                IntStream.range(0, followups)
                        .mapToObj(i -> new Followup(
                                "And question " + i + "?",
                                "This is gist " + i + ", which takes more than a line of a small window to say."))
                        .toList(),
                List.of(),
                List.of("Manning et al., 2008"),
                List.of("rag"),
                AnswerTime.given(1),
                "",
                Place.of("test.yaml"));
    }
}
