package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.Player;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MouseTest {
    private final Player player = Player.ofThree();

    @Test
    void click_reveals() {
        assertThat(player.click("A question shows").sees()).contains("Did you say");
    }

    @Test
    void clickOnTheHeader_doesNothing() {
        assertThat(player.click("RAG Systems").sees()).doesNotContain("Did you say");
    }

    @ParameterizedTest
    @CsvSource({"1 again, again", "2 hard, hard", "3 good, good", "4 easy, easy", "Space: good, good"})
    void clickOnAGrade_grades(String place, String grade) {
        player.press("Space", "G").click(place);
        assertThat(player.kept()).containsExactly("rag-evaluation " + grade + " []");
    }

    @Test
    void clickOnAGradesInterval_gradesToo() {
        player.press("Space").click("4 easy").press("u");
        assertThat(player.click("9d").kept()).containsExactly("rag-evaluation easy []");
    }

    @Test
    void clickBetweenTheGrades_doesNothing() {
        player.press("Space");
        assertThat(player.click("   2 hard").kept()).isEmpty();
    }

    @Test
    void clickOnAPoint_ticksIt_andAnotherUnticksIt() {
        player.press("Space").click("Rerank with");
        assertThat(player.sees()).contains("▸[x] Rerank with").contains("1 of 4");
        assertThat(player.click("Rerank with").sees()).contains("▸[ ] Rerank with");
    }

    @Test
    void clickOnAScrolledPoint_ticksThatOne() {
        player.press("Space").wheel(1).click("] MRR");
        assertThat(player.wheel(-9).sees()).contains("▸[x] MRR");
    }

    @Test
    void clickOnTheAnswersText_doesNothing() {
        String before = player.press("Space").sees();
        assertThat(player.click("Measure retrieval").sees()).isEqualTo(before);
    }

    @Test
    void wheel_scrollsTheAnswerAndEndsAtItsEnds() {
        String top = player.press("Space").sees();
        assertThat(player.wheel(1).sees()).isNotEqualTo(top).contains("Measure retrieval");
        assertThat(player.wheel(50).sees()).contains("lines 12–28 of 28");
        assertThat(player.wheel(-50).sees()).isEqualTo(top);
    }

    @Test
    void wheelBeforeTheReveal_doesNothing() {
        String before = player.sees();
        assertThat(player.wheel(3).sees()).isEqualTo(before);
    }

    @Test
    void clickOnAHintInTheFooter_doesWhatItSays() {
        assertThat(player.click("? help").sees()).contains("Help · While a question is asked");
        assertThat(player.click("Help").sees()).contains("A question shows");
        assertThat(player.click("q leave").hasLeft()).isTrue();
    }

    @Test
    void wideWindow_isClickedWhereThingsAreDrawn() {
        player.press("Space").click(Player.LARGE, "3 good");
        assertThat(player.kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void smallWindow_isClickedWhereThingsAreDrawn() {
        player.click(Player.SMALL, "Space reveal").click(Player.SMALL, "2 1d");
        assertThat(player.kept()).containsExactly("rag-evaluation hard []");
    }

    @Test
    void summary_isLeftByAClick() {
        player.press("Space", "3", "Space", "3", "Space", "3");
        assertThat(player.click("q done").hasLeft()).isTrue();
    }

    @Test
    void clickOnTheHelpsFooter_doesWhatItSays_andElsewhereCloses() {
        Player helped = player.press("Space").press(Player.SMALL, "?");
        String first = helped.sees(Player.SMALL);
        assertThat(helped.click(Player.SMALL, "Space page").sees(Player.SMALL))
                .contains("Help")
                .isNotEqualTo(first);
        assertThat(helped.click(Player.SMALL, "Help").sees(Player.SMALL)).contains("Did you say");
    }
}
