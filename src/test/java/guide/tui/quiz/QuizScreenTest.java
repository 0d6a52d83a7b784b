package guide.tui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.SaveRequest;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Golden;
import guide.fixture.Player;
import guide.fixture.TextCanvas;
import guide.keys.Input;
import guide.keys.Size;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions, answers and the summary as they are drawn, scrolled and graded. */
class QuizScreenTest {
    private final Player player = Player.ofThree();

    @Test
    void chosenPoint_isMarkedWithItsBox() {
        player.press("Space");
        assertThat(player.chosen()).isEqualTo("[ ] Recall@k before precision@k");
        assertThat(player.press("j").chosen()).isEqualTo("[ ] A labelled golden set");
        assertThat(player.press("x").chosen()).isEqualTo("[ ] Rerank with a cross-encoder");
    }

    @Test
    void question_looksAsDrawn() {
        Golden.assertLooksLike("question-80x24", player.sees());
        Golden.assertLooksLike("question-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("question-200x60", player.sees(Player.LARGE));
    }

    @Test
    void answer_looksAsDrawn() {
        player.press("Space", "x");
        Golden.assertLooksLike("answer-80x24", player.sees());
        Golden.assertLooksLike("answer-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("answer-200x60", player.sees(Player.LARGE));
    }

    @Test
    void answerScrolledToItsEnd_looksAsDrawn() {
        player.press("Space", "PgDn", "PgDn", "PgDn");
        Golden.assertLooksLike("answer-end-80x24", player.sees());
        player.press(Player.SMALL, "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn");
        Golden.assertLooksLike("answer-end-40x12", player.sees(Player.SMALL));
    }

    @Test
    void passesThatAllGiveTheSameDay_areExplainedWithTheAnswer() {
        long now = player.sitting(Optional.empty()).context().studyClock().millis();
        for (int day = 4; day >= 1; day--) {
            Fact.Review again = new Fact.Review("vectors", 1, 0, List.of(), "");
            player.journal.add(new Event("old" + day, "other", 5 - day, now - day * 86_400_000L, 0, again));
        }
        player.opening(QuizScreen.of(player.sitting(Optional.empty(), Player.question("vectors", 0)), ReturnPath.OUT));
        assertThat(player.press("Space").sees())
                .contains("Any pass brings it back tomorrow; the grade decides how soon after that.");
    }

    @Test
    void answer_staysHiddenUntilItIsAskedFor() {
        assertThat(player.press("3", "x", "j").sees()).doesNotContain("Measure retrieval");
        assertThat(player.journal).isEmpty();
        assertThat(player.press("Space").sees()).contains("Measure retrieval");
    }

    @Test
    void grade_isInTheJournalBeforeTheNextQuestionShows() {
        player.press("Space", "4");
        assertThat(player.kept()).containsExactly("rag-evaluation easy []");
        assertThat(player.sees()).contains("What is vectors?").contains("Saved. Easy, back in");
    }

    @Test
    void tickedPoints_areKeptWithTheReview() {
        player.press("Space", "x", "Down", "x", "3");
        assertThat(player.kept()).containsExactly("rag-evaluation good [0, 2]");
    }

    @Test
    void ticks_suggestTheGradeThatSpaceTakes() {
        player.press("Space", "x", "G", "Space");
        assertThat(player.kept()).containsExactly("rag-evaluation again [0]");
        assertThat(Player.ofThree().press("Space", "x", "x", "G", "Space").kept())
                .containsExactly("rag-evaluation hard [0, 1]");
        assertThat(Player.ofThree().press("Space", "x", "x", "x", "G", "Space").kept())
                .containsExactly("rag-evaluation good [0, 1, 2]");
    }

    @Test
    void withoutTicks_spaceMeansGood() {
        assertThat(player.press("Space", "G", "Space").kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void tickTwice_takesTheTickAway() {
        assertThat(player.press("Space", "x", "Up", "x").sees()).contains("0 of 4");
    }

    @Test
    void again_bringsTheQuestionBackInThisSession() {
        player.press("Space", "1", "Space", "3", "Space", "3");
        assertThat(player.sees()).contains("again · 4 of 4").contains("what does MRR add");
        player.press("Space", "3");
        assertThat(player.sees()).contains("Done: 4 answers");
    }

    @Test
    void skip_recordsNothing() {
        player.press("s", "s", "s");
        assertThat(player.journal).isEmpty();
        assertThat(player.sees())
                .contains("Done: 0 answers")
                .contains("Skipped:", "§14 How do you tell whether retrieval is any good", "What is reindex?");
    }

    @Test
    void leave_isPossibleAtAnyTime() {
        assertThat(Player.ofThree().press("q").hasLeft()).isTrue();
        assertThat(Player.ofThree().press("Space", "q").hasLeft()).isTrue();
    }

    @Test
    void gradesSoFar_showAsSigns() {
        Player later = new Player(Player.evaluation());
        for (int grade : new int[] {1, 2, 3, 4}) {
            later.eventLog()
                    .perform(new SaveRequest.NewFact(new Fact.Review("rag-evaluation", grade, 0, List.of(), "")));
        }
        Screen screen =
                QuizScreen.of(later.waiting(86_400).sitting(Optional.empty(), Player.evaluation()), ReturnPath.OUT);
        assertThat(TextCanvas.of(screen, 80, 24))
                .contains("\n  About 3 minutes, 4 key points.\n\n  ✗ ~ ✓ ✓\n  Last time (yesterday): easy.");
        assertThat(TextCanvas.of((Screen) screen.update(new Input.Text('?'), Player.USUAL), 80, 24))
                .contains("✗ ~ ✓", "the grades so far");
        for (int i = 0; i < 12; i++) {
            later.eventLog().perform(new SaveRequest.NewFact(new Fact.Review("rag-evaluation", 3, 0, List.of(), "")));
        }
        assertThat(TextCanvas.of(
                        QuizScreen.of(later.sitting(Optional.empty(), Player.evaluation()), ReturnPath.OUT), 40, 12))
                .contains("\n … ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓\n");
    }

    @Test
    void lastTime_isToldWithWhatWasMissed() {
        player.press("Space", "x", "Down", "x", "2");
        player.waiting(3 * 86_400);
        Player later = new Player(Player.evaluation());
        later.journal.addAll(player.journal);
        Screen screen =
                QuizScreen.of(later.waiting(3 * 86_400).sitting(Optional.empty(), Player.evaluation()), ReturnPath.OUT);
        assertThat(TextCanvas.of(screen, 80, 24))
                .contains("Last time (3 days ago): hard. 2 of 4 points missed.")
                .doesNotContain("golden set");
        Screen answer = (Screen) screen.update(new Input.Text(' '), Player.USUAL);
        assertThat(TextCanvas.of(answer, 80, 24))
                .contains(
                        "[ ] Recall@k",
                        "[-] A labelled golden set",
                        "[-] MRR",
                        "Did you say…  0 of 4   missed last time: [-]");
        assertThat(TextCanvas.of(answer, 40, 12))
                .contains("Did you say…  0 of 4\n missed last time: [-]\n▸[ ] Recall@k");
    }

    @Test
    void lastTime_countsNoPointsOfAnEarlierAnswer() {
        Player later = new Player(Player.evaluation());
        later.eventLog().perform(new SaveRequest.NewFact(new Fact.Review("rag-evaluation", 2, 0, List.of(1), "")));
        later.eventLog().perform(new SaveRequest.NewFact(new Fact.Review("rag-evaluation", 1, 0, List.of(), "")));
        Screen screen =
                QuizScreen.of(later.waiting(86_400).sitting(Optional.empty(), Player.evaluation()), ReturnPath.OUT);
        assertThat(TextCanvas.of(screen, 80, 24))
                .contains("Last time (yesterday): again.")
                .doesNotContain("missed");
    }

    @Test
    void downAndUp_goThroughPointsThenTextAndBack() {
        player.press("Space");
        String atStart = player.sees();
        player.press("j", "j", "j", "j", "j", "j");
        assertThat(player.sees()).isNotEqualTo(atStart);
        player.press("k", "k", "k", "k", "k", "k");
        assertThat(player.sees()).isEqualTo(atStart);
    }

    @Test
    void upAtTheTopAndDownAtTheEnd_stayThere() {
        player.press("Space", "k", "PgUp");
        String top = player.sees();
        for (int i = 0; i < 60; i++) {
            player.press("j");
        }
        String end = player.sees();
        assertThat(player.press("j", "PgDn").sees()).isEqualTo(end).contains("lines 12–28 of 28");
        assertThat(top).contains("Did you say");
    }

    @Test
    void help_listsWhatWorksAndGoesBack() {
        String before = player.press("Space").sees();
        Golden.assertLooksLike("help-answer-80x24", player.press("?").sees());
        Golden.assertLooksLike("help-answer-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("help-answer-200x60", player.sees(Player.LARGE));
        assertThat(player.press("Esc").sees()).isEqualTo(before);
    }

    @Test
    void helpInASmallWindow_scrolls() {
        player.press("Space", "?");
        assertThat(player.sees(Player.SMALL)).doesNotContain("leave;");
        for (int i = 0; i < 40; i++) {
            player.press(Player.SMALL, "j");
        }
        assertThat(player.sees(Player.SMALL)).contains("leave;");
    }

    @Test
    void footerAndHelp_nameOnlyWhatWorks() {
        assertThat(player.sees()).contains("Space reveal").doesNotContain("x tick");
        assertThat(player.press("?").sees()).doesNotContain("tick");
    }

    @Test
    void summary_looksAsDrawn() {
        player.press("Space", "1", "Space", "3", "s").waiting(190).press("Space", "3");
        Golden.assertLooksLike("summary-80x24", player.sees());
        Golden.assertLooksLike("summary-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("summary-200x60", player.sees(Player.LARGE));
    }

    @Test
    void questionWithoutPoints_hasNoChecklist() {
        Player plain = new Player(Player.question("plain", 0)).press("Space");
        assertThat(plain.sees())
                .contains("It is plain.")
                .doesNotContain("Did you say")
                .doesNotContain("x tick");
        assertThat(plain.press("x", "j", "k", "PgDn", "Space").kept()).isEqualTo(List.of("plain good []"));
    }

    @Test
    void weakOnes_areAskedOnceMore() {
        player.press("Space", "1", "Space", "3", "Space", "2", "Space", "3");
        assertThat(player.sees()).contains("w weak ones");
        player.press("w");
        assertThat(player.sees()).contains("1 of 2").contains("what does MRR add");
        player.press("Space", "3", "Space", "3");
        assertThat(player.sees()).contains("Done: 2 answers").doesNotContain("weak ones");
    }

    @Test
    void longSentence_takesMoreRowsThanOne() {
        String sentence = "/home/somebody/banks/bread.yaml:14:5: question 'bread-yeast' has no 'answer'."
                + " The old text stays in use; e opens the file again.";
        player.saying(sentence).press("Space", "e");
        assertThat(player.sees().replaceAll("\\s+", " ")).contains(sentence);
        Golden.assertLooksLike("notice-80x24", player.sees());
        Golden.assertLooksLike("notice-40x12", player.sees(Player.SMALL));
        Golden.assertLooksLike("notice-200x60", player.sees(Player.LARGE));
    }

    @Test
    void suspendedQuestion_isNotAmongTheWeakOnes() {
        player.press("Space", "1", "Space", "3", "Space", "3", "z");
        assertThat(player.sees()).contains("Done: 3 answers").doesNotContain("weak ones");
    }

    @Test
    void gradeBar_showsAllGradesAndHelpInMiddleSizes() {
        player.press("Space");
        for (int columns = 40; columns < 100; columns++) {
            assertThat(player.sees(new Size(columns, 15))).containsPattern("1 .*2 .*3 .*4 .*Space.*\\?");
        }
    }

    @Test
    void hints_showAsSentencesOrNotAtAll() {
        Player small = new Player(Player.question("it ".repeat(45), 0));
        assertThat(small.sees(Player.SMALL))
                .contains("what\n you forget comes back sooner.")
                .doesNotContain("Every answer is");
    }

    @Test
    void barsOfTheSummary_fitIntoANarrowWindow() {
        Player fast = new Player(IntStream.range(0, 30)
                .mapToObj(i -> Player.question("q" + i, 0))
                .toArray(Question[]::new));
        for (int i = 0; i < 30; i++) {
            fast.press(Player.SMALL, "Space", "3");
        }
        assertThat(fast.sees(Player.SMALL).lines().filter(line -> line.contains("█")))
                .allMatch(line -> line.length() < 40);
    }

    @Test
    void pointThatIsHighlighted_staysInSightInASmallerWindow() {
        Player many = new Player(Player.question("many", 8));
        many.press("Space", "j", "j", "j", "j", "j", "j", "j");
        assertThat(many.resize(Player.SMALL).sees(Player.SMALL)).contains("▸[ ] Point 7");
    }

    @Test
    void answerThatIsReadOn_staysWhereItIsInASmallerWindow() {
        player.press(Player.SMALL, "Space", "G");
        String before = player.sees(Player.SMALL);
        assertThat(player.resize(Player.SMALL).sees(Player.SMALL)).isEqualTo(before);
    }

    @Test
    void questionThatIsChosenInTheSummary_staysInSightInASmallerWindow() {
        Player fast = new Player(IntStream.range(0, 12)
                .mapToObj(i -> Player.question("q" + i, 0))
                .toArray(Question[]::new));
        for (int i = 0; i < 12; i++) {
            fast.press("Space", "1");
        }
        while (!fast.sees().contains("Done:")) {
            fast.press("Space", "3");
        }
        for (int i = 0; i < 12; i++) {
            fast.press("j");
        }
        Size low = new Size(40, 10);
        assertThat(fast.sees()).contains("▸  What is q3?");
        assertThat(fast.resize(low).sees(low)).contains("▸  What is q3?");
    }
}
