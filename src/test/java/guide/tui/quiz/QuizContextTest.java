package guide.tui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.AnswerTime;
import guide.bank.Question;
import guide.fixture.Golden;
import guide.fixture.Player;
import guide.yaml.Place;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a question shows under its line stands there before the reveal, pages as an answer does, and stays above that. */
class QuizContextTest {
    private static final Duration BOUNCE = Duration.ofMillis(30);

    private static final String CODE = """
            ```python
            def f(x, acc=[]):
                acc.append(x)
                return acc

            print(f(1))
            print(f(2))
            ```

            - **A.** `[1]`, then `[2]`
            - **B.** `[1]`, then `[1, 2]`
            """;

    private final Player player = new Player(shows(CODE), Player.question("vectors", 0));

    @Test
    void context_looksAsDrawn() {
        Golden.assertLooksLike("context-80x24", player.sees());
        Golden.assertLooksLike("context-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("context-200x60", player.sees(Player.LARGE));
    }

    @Test
    void answerBelowContext_looksAsDrawn() {
        Golden.assertLooksLike("context-answer-80x24", player.press("Space").sees());
        Golden.assertLooksLike("context-answer-200x60", player.sees(Player.LARGE));
        Player small = new Player(shows(CODE));
        small.press(Player.SMALL, "Space", "Space");
        Golden.assertLooksLike("context-answer-40x12", small.sees(Player.SMALL));
    }

    @Test
    void longContext_pagesToItsEndBeforeTheReveal() {
        assertThat(player.sees(Player.SMALL)).contains("Space page").doesNotContain("reveal");
        int pages = 0;
        while (player.sees(Player.SMALL).contains("Space page")) {
            player.press(Player.SMALL, "Space");
            pages++;
        }
        assertThat(pages).isBetween(1, 3);
        assertThat(player.sees(Player.SMALL))
                .contains("[1], then [1, 2]", "Space reveal")
                .doesNotContain("default");
        assertThat(player.press(Player.SMALL, "Space").sees(Player.SMALL)).contains("default");
    }

    @Test
    void keyThatBouncesAtTheEnd_revealsNothing() {
        player.every(BOUNCE).press(Player.SMALL, "Space", "Space", "Space", "Space", "Space");
        assertThat(player.sees(Player.SMALL)).contains("[1], then [1, 2]").doesNotContain("default");
        assertThat(player.every(Duration.ofMillis(300))
                        .press(Player.SMALL, "Space")
                        .sees(Player.SMALL))
                .contains("default");
    }

    @Test
    void contextThatFits_isRevealedAtOnce() {
        assertThat(player.every(BOUNCE).press("Space").sees()).contains("default", "print(f(2))");
    }

    @Test
    void keysThatScroll_workBeforeTheReveal() {
        assertThat(player.press(Player.SMALL, "G").sees(Player.SMALL)).contains("[1], then [1, 2]");
        assertThat(player.press(Player.SMALL, "g").sees(Player.SMALL)).contains("def f(x");
        assertThat(player.press(Player.SMALL, "PgDn", "k", "j", "PgUp").sees(Player.SMALL))
                .contains("def f(x");
        assertThat(player.journal).isEmpty();
    }

    @Test
    void help_opensBeforeTheReveal() {
        assertThat(player.press("?").sees()).contains("While a question is asked", "show the answer");
    }

    @Test
    void contextAboveALongAnswer_isReachedByScrollingUp() {
        Player small = new Player(shows(CODE)).press(Player.SMALL, "G", "Space");
        assertThat(small.sees(Player.SMALL)).contains("Did you say").doesNotContain("print(f(2))");
        assertThat(small.press(Player.SMALL, "k", "k", "k", "k", "k").sees(Player.SMALL))
                .contains("print(f(2))");
        assertThat(small.press(Player.SMALL, "g").sees(Player.SMALL)).contains("def f(x");
    }

    @Test
    void tickOfTheFirstPoint_staysAtTheAnswer() {
        Player small = new Player(shows(CODE)).press(Player.SMALL, "G", "Space", "x");
        assertThat(small.sees(Player.SMALL)).contains("[x]").doesNotContain("def f(x");
    }

    @Test
    void context_staysInSightWhileAnAnswerIsTyped() {
        assertThat(player.press("t").sees()).contains("What does this print", "def f(x");
    }

    @Test
    void questionWithoutContext_isDrawnAsEver() {
        Player plain = new Player(shows(""));
        assertThat(plain.sees()).contains("Space reveal").doesNotContain("lines 1");
        assertThat(plain.press("j", "PgDn", "G").journal).isEmpty();
    }

    private static Question shows(String context) {
        return asks("What does this print, and why does the second line surprise so many?", context);
    }

    private static Question asks(String text, String context) {
        return new Question(
                "python-defaults",
                "7",
                text,
                context,
                "**B.** The default value is made once, when `def` runs, so both calls share one list.",
                List.of("A default is made once", "Take `None`, and make the list in the body"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                AnswerTime.given(2),
                "",
                Place.of("test.yaml"));
    }

    @Test
    void questionThatIsLongerThanItsRows_isReadToItsEndBeforeTheReveal() {
        String text = "What do you do when " + "one long clause follows the other and ".repeat(12) + "THE END comes?";
        Player reader = new Player(asks(text, ""), Player.question("vectors", 0));
        assertThat(reader.sees()).as("where it fits").contains("THE END", "Space reveal");
        assertThat(reader.sees(Player.SMALL)).contains("Space page").doesNotContain("THE END");
        while (reader.sees(Player.SMALL).contains("Space page")) {
            reader.press(Player.SMALL, "Space");
        }
        assertThat(reader.sees(Player.SMALL)).contains("THE END", "Space reveal");
        assertThat(reader.press(Player.SMALL, "Space").sees(Player.SMALL)).contains("Did you say");
    }
}
