package guide.tui.home;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Preferences;
import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Fact;
import guide.fixture.Golden;
import guide.fixture.Player;
import guide.fixture.Pointing;
import guide.fixture.ReverseCanvas;
import guide.keys.Binding;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.text.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HomeScreenTest extends PlayedHome {
    @Test
    void firstStart_saysWhatThereIsToKnow() {
        start();
        Golden.assertLooksLike("home-first-80x24", sees(Player.USUAL));
        Golden.assertLooksLike("home-first-40x12", sees(Player.SMALL));
        Golden.assertLooksLike("home-first-200x60", sees(Player.LARGE));
    }

    @Test
    void home_looksAsDrawn() {
        review("fundamentals-1", 4, -40);
        review("fundamentals-1", 4, -30);
        review("rag-1", 3, -9);
        review("rag-2", 4, -1);
        review("fundamentals-2", 3, 0);
        start();
        Golden.assertLooksLike("home-80x24", sees(Player.USUAL));
        Golden.assertLooksLike("home-40x12", sees(Player.SMALL));
        Golden.assertLooksLike("home-200x60", sees(Player.LARGE));
    }

    @Test
    void bankThatBecameEmpty_hasTheSessionsOnly() {
        domains.clear();
        start();
        assertThat(sees(Player.USUAL)).contains("▸Study now", "Mock interview", "0 questions");
    }

    @Test
    void enter_startsWhatIsDueAndNew() {
        review("rag-1", 3, -9);
        start();
        press("Enter");
        assertThat(sees(Player.USUAL)).contains("RAG Systems").contains("1 of 11");
    }

    @Test
    void domain_canBeChosenAndItsNewQuestionsAskedBeyondTheDay() {
        start();
        press("Down", "Down", "Down", "Down", "Enter");
        assertThat(sees(Player.USUAL)).contains("Industrial & Sensors").contains("1 of 10");
    }

    @Test
    void nothingDue_offersAnEarlyReview() {
        domains.subList(1, 3).clear();
        IntStream.range(1, 6).forEach(i -> review("fundamentals-" + i, 4, 0));
        start();
        assertThat(sees(Player.USUAL)).contains("nothing due until").contains("Enter reviews early");
        assertThat(sees(new Size(40, 12)).lines())
                .anyMatch(line -> line.contains("Study now") && line.strip().matches(".*due again \\w+( \\w+)?"));
        press("Enter");
        assertThat(sees(Player.USUAL)).contains("1 of 5");
    }

    @Test
    void weakPoints_areARowOfTheirOwnAndChosenWhereNothingElseIsToDo() {
        List<Question> two = List.of(Player.question("fundamentals-1", 2), Player.question("fundamentals-2", 2));
        domains.clear();
        domains.add(new Domain("fundamentals", "Fundamentals", two));
        review("fundamentals-1", 4, -2);
        add(new Fact.Review("fundamentals-2", 4, 60_000, List.of(0), ""), -3);
        add(new Fact.Review("fundamentals-2", 4, 60_000, List.of(0), ""), -2);
        start();
        assertThat(sees(Player.USUAL)).contains("▸Weak points    1 · about 1 min", "nothing due until");
        press("Enter");
        assertThat(sees(Player.USUAL)).contains("1 of 1", "What is fundamentals-2?");
        press("Space", "x", "x", "3", "Enter");
        assertThat(sees(Player.USUAL)).contains("▸Study now").doesNotContain("Weak points");
    }

    @Test
    void timeOfASession_canBeChosen() {
        start();
        assertThat(sees(Player.USUAL)).contains("10 new · about 10 min");
        press("m");
        assertThat(sees(Player.USUAL)).contains("10 new · 7 of about 10 min");
        press("Enter");
        assertThat(sees(Player.USUAL)).contains("1 of 10 · 7 min left");
        press("q", "b", "j", "p");
        assertThat(sees(Player.USUAL)).contains("1 of 5 · 7 min left");
        press("q", "q");
        press("m");
        assertThat(sees(Player.USUAL)).contains("10 new · about 10 min, at most 15");
        press("m", "m");
        press("Enter");
        assertThat(sees(Player.USUAL)).contains("1 of 10 · 0 min");
    }

    @Test
    void timeOfTheConfiguration_isWhatASessionTakes() {
        preferences = new Preferences(Optional.of(5), 10, false, false, Keymap.DEFAULT, 88);
        start();
        assertThat(sees(Player.USUAL)).contains("10 new · 5 of about 10 min");
    }

    @Test
    void lowWindow_showsThatThereIsMore() {
        IntStream.range(0, 12).forEach(i -> domains.add(domain("d" + i, "Domain " + i, 1)));
        start();
        assertThat(sees(Player.SMALL).lines().toList().get(10)).startsWith("↓");
        for (int i = 0; i < 15; i++) {
            press("Down");
        }
        assertThat(sees(Player.SMALL).lines().toList().get(2)).startsWith("↑");
    }

    @Test
    void streak_saysWhatTodayWouldMakeIt() {
        review("rag-1", 4, -2);
        review("rag-1", 4, -1);
        start();
        assertThat(sees(Player.USUAL)).contains("2 days in a row; one answer today makes it 3.");
    }

    @Test
    void allSuspended_isSaidAndStartsNothing() {
        domains.subList(1, 3).clear();
        IntStream.range(1, 6).forEach(i -> add(new Fact.Suspend("fundamentals-" + i), 0));
        start();
        press("Enter");
        assertThat(sees(Player.USUAL))
                .contains(
                        "nothing to study: all questions are suspended",
                        "All questions here are suspended; z while you browse asks one again.");
    }

    @Test
    void sentences_nameTheKeysAsTheyAre() {
        preferences = Preferences.DEFAULT.with(new Keymap(Map.of("reveal", List.of(Binding.of("v")))));
        start();
        assertThat(sees(Player.USUAL)).contains("then press v and compare");
    }

    @Test
    void chosenRow_isMarkedAsAWholeAndNoOtherLooksSo() {
        review("rag-1", 3, -9);
        start();
        assertThat(ReverseCanvas.of(screen, Player.USUAL)).isEqualTo("Study now      1 due · 10 new · about 11 min");
        press("Down", "Down", "Down", "Down");
        for (Size size : List.of(Player.USUAL, Player.LARGE)) {
            assertThat(ReverseCanvas.of(screen, size)).isEqualTo("RAG Systems                  4     1     20 %");
        }
        assertThat(ReverseCanvas.of(screen, Player.SMALL)).isEqualTo("RAG Systems       4  1 due");
        assertThat(styleOf("Study now")).isEqualTo(Style.TEXT);
    }

    @Test
    void smallWindow_showsABoxForEveryQuestion() {
        domains.set(2, domain("industrial", "Industrial & Sensors", 7));
        start();
        assertThat(sees(Player.SMALL)).contains("Industrial & Sensors         ░░░░░░░\n");
    }

    @Test
    void bar_growsWithWhatIsKnownWhateverIsDue() {
        review("rag-1", 4, -60);
        review("rag-1", 4, -50);
        review("rag-2", 3, -9);
        start();
        assertThat(sees(Player.USUAL)).containsPattern("RAG Systems +4 +1 .* █▒░░\n");
        assertThat(sees(Player.SMALL)).contains("1 due  █▒░░");
    }

    @Test
    void comingDays_areToldAndShowInAChartWhereThereIsRoom() {
        review("rag-1", 3, -1);
        review("rag-2", 4, 0);
        start();
        assertThat(sees(Player.USUAL))
                .contains("1 comes due tomorrow, 1 within a week.")
                .doesNotContain("Coming due");
        assertThat(sees(new Size(80, 40))).contains("Coming due").containsPattern("Tue 24 Nov +1  ██");
        assertThat(sees(Player.LARGE).lines().toList().get(3))
                .contains("Study now")
                .contains("Coming due");
    }

    @Test
    void oncePartOfItIsKnown_theHeaderSaysHowMuch() {
        start();
        assertThat(sees(Player.USUAL)).contains("Nine domains at staff level");
        domains.subList(1, 3).clear();
        IntStream.range(1, 6).forEach(i -> review("fundamentals-" + i, 4, -60));
        IntStream.range(1, 4).forEach(i -> review("fundamentals-" + i, 4, -50));
        start();
        assertThat(sees(Player.USUAL)).contains("5 of 5 answered · 3 strong · ").doesNotContain("Nine domains");
    }

    @Test
    void choice_staysWithinTheRows() {
        start();
        press("Up", "Up");
        assertThat(sees(Player.USUAL)).contains("▸Study now");
        press("Down", "Down", "Down", "Down", "Down");
        assertThat(sees(Player.USUAL)).contains("▸Industrial");
        assertThat(sees(new Size(40, 10))).contains("▸Industrial");
    }

    @Test
    void click_choosesARow_andOneMoreStartsIt() {
        start();
        click("RAG Systems");
        assertThat(sees(Player.USUAL)).contains("▸RAG Systems");
        click("RAG Systems");
        assertThat(sees(Player.USUAL)).contains("1 of 4");
    }

    @Test
    void clickOnWhatIsChosenAlready_startsIt() {
        start();
        click("Study now");
        assertThat(sees(Player.USUAL)).contains("1 of 10");
    }

    @Test
    void clickBetweenTheRowsOrBelow_doesNothing() {
        start();
        String before = sees(Player.USUAL);
        for (int row : new int[] {0, 1, 3, 6, 12}) {
            take(new Input.Mouse(Input.Mouse.Action.PRESS, 5, row));
        }
        assertThat(sees(Player.USUAL)).isEqualTo(before);
    }

    @Test
    void wheel_choosesTheNextRow() {
        start();
        take(Pointing.wheel(1));
        take(Pointing.wheel(1));
        take(Pointing.wheel(1));
        assertThat(sees(Player.USUAL)).contains("▸RAG Systems");
    }

    @Test
    void clickInTheFooter_doesWhatItSays() {
        start();
        click("d date");
        assertThat(sees(Player.USUAL)).contains("No interview date yet.");
        click("Esc never mind");
        click("q leave");
        assertThat(left).isTrue();
    }

    @Test
    void q_leaves() {
        start();
        press("q");
        assertThat(left).isTrue();
    }
}
