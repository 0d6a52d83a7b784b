package guide.tui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Preferences;
import guide.fixture.Player;
import guide.keys.Binding;
import guide.keys.Keymap;
import guide.keys.Size;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Space pages through an answer, and grades it only once its end could be seen. */
class QuizAcceptTest {
    private static final Duration BOUNCE = Duration.ofMillis(30);
    private static final Duration REPEAT = Duration.ofMillis(33);

    private final Player player = Player.ofThree();

    @ParameterizedTest
    @ValueSource(strings = {"Space", "Enter"})
    void key_pagesToTheEndAndThenGrades(String key) {
        player.press(key);
        int pages = 0;
        while (player.sees().contains(" page, then good")) {
            assertThat(player.press(key).kept()).isEmpty();
            pages++;
        }
        assertThat(pages).isBetween(1, 3);
        assertThat(player.sees()).contains("Manning et al., 2008", "Space: good");
        assertThat(player.press(key).kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void keyThatBounces_isAtMostTheReveal() {
        Player brief = shortAnswers();
        assertThat(brief.every(BOUNCE).press("Space", "Space").kept()).isEmpty();
        assertThat(brief.sees()).contains("It is vectors.", "Space: good");
    }

    @Test
    void keyHeldDown_revealsAndPagesButGradesNothing() {
        assertThat(player.every(REPEAT).press(times("Space", 30)).kept()).isEmpty();
        assertThat(player.sees()).contains("Manning et al., 2008");
        assertThat(shortAnswers().every(REPEAT).press(times("Space", 30)).kept())
                .isEmpty();
    }

    @Test
    void keyHeldDownAndThenPressed_grades() {
        player.every(REPEAT).press(times("Space", 30));
        assertThat(player.every(Duration.ofMillis(300)).press("Space").kept())
                .containsExactly("rag-evaluation good []");
    }

    @Test
    void endShownForLongEnough_counts() {
        Player early = shortAnswers().press("Space");
        assertThat(early.every(Duration.ofMillis(299)).press("Space").kept()).isEmpty();
        Player late = shortAnswers().press("Space");
        assertThat(late.every(Duration.ofMillis(300)).press("Space").kept()).containsExactly("vectors good []");
    }

    @Test
    void tick_doesNotBeginTheTimeAnew() {
        Player ticking = new Player(Player.question("vectors", 2)).press("Space");
        assertThat(ticking.every(Duration.ofMillis(200))
                        .press("x", "x", "Space")
                        .kept())
                .containsExactly("vectors good [0, 1]");
    }

    @Test
    void digits_gradeAtOnce() {
        assertThat(player.every(BOUNCE)
                        .press("Space", "3", "Space", "4", "Space", "1")
                        .kept())
                .containsExactly("rag-evaluation good []", "vectors easy []", "reindex again []");
    }

    @Test
    void scrolledBack_pagesAgain() {
        assertThat(player.press("Space", "G", "k", "k", "k", "Space").kept()).isEmpty();
        assertThat(player.sees()).contains("Space: good");
    }

    @Test
    void windowThatShrinks_hidesTheEnd() {
        player.press(Player.LARGE, "Space");
        assertThat(player.sees(Player.LARGE)).contains("Space: good");
        assertThat(player.press(Player.SMALL, "Space").kept()).isEmpty();
        assertThat(player.sees(Player.SMALL)).contains("Space page");
    }

    @Test
    void windowThatGrows_showsTheEndOnlyOnceItIsDrawn() {
        player.press(Player.SMALL, "Space");
        assertThat(player.press(Player.LARGE, "Space").kept()).isEmpty();
        assertThat(player.press(Player.LARGE, "Space").kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void answerAfterUndo_isSeenAnew() {
        Player undone = shortAnswers().press("Space", "3", "u");
        assertThat(undone.every(BOUNCE).press("Space").sees()).contains("It is vectors.");
        assertThat(undone.kept()).isEmpty();
        assertThat(undone.every(Duration.ofMillis(300)).press("Space").kept()).containsExactly("vectors good []");
    }

    @Test
    void answerBelowHelp_isNotSeen() {
        Player helped = shortAnswers().press("Space", "?");
        assertThat(helped.every(BOUNCE).press("Esc", "Space").kept()).isEmpty();
    }

    @Test
    void answerAfterTheProgramWasStopped_isSeenAnew() {
        Player stopped = shortAnswers().press("Space").resume();
        assertThat(stopped.every(BOUNCE).press("Space").kept()).isEmpty();
    }

    @Test
    void ownKey_keepsTheRule() {
        var keymap = new Keymap(Map.of("accept", List.of(Binding.of("v")), "reveal", List.of(Binding.of("v"))));
        Player own = new Player(
                new Preferences(Optional.empty(), 10, false, false, keymap, 88),
                Player.evaluation(),
                Player.question("vectors", 0));
        assertThat(own.every(REPEAT).press(times("v", 30)).kept()).isEmpty();
        assertThat(own.sees()).contains("v: good");
    }

    @Test
    void wideIntervals_leaveNoRoomForTheGrade() {
        assertThat(player.press("Space").sees(new Size(71, 24))).contains("4 easy 9d   Space page\n");
    }

    private static Player shortAnswers() {
        return new Player(Player.question("vectors", 0), Player.question("reindex", 0));
    }

    private static String[] times(String key, int count) {
        return Collections.nCopies(count, key).toArray(String[]::new);
    }
}
