package guide.tui.home;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Bank;
import guide.fixture.Player;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What home is like after another screen, or once a new day has begun. */
class HomeReturnTest extends PlayedHome {
    @Test
    void leavingTheQuiz_comesBackWithWhatHasChanged() {
        start();
        press("Down", "Down", "Enter", "Space", "3", "q");
        assertThat(sees(Player.USUAL)).contains("1 of 34 answered").contains("▸Fundamentals");
    }

    @Test
    void endOfTheQuiz_comesBackToo() {
        domains.subList(1, 3).clear();
        start();
        for (int i = 0; i < 5; i++) {
            press("Enter", "Space", "4");
            press(i < 4 ? "q" : "Enter");
        }
        assertThat(sees(Player.USUAL)).contains("5 of 5 answered");
    }

    @Test
    void browse_opensAtTheChosenDomain() {
        start();
        press("Down", "Down", "Down", "b");
        assertThat(sees(Player.USUAL).lines().toList().get(2)).startsWith(" ▸▾ RAG Systems");
        assertThat(sees(Player.SMALL).lines().toList().get(1)).startsWith("▸▾ RAG Systems");
    }

    @Test
    void browse_comesBackToWhereOneWasAfterAQuiz() {
        start();
        press("b", "/", "r", "a", "g", "-", "2", "Enter", "Enter");
        String before = sees(Player.USUAL);
        assertThat(before).contains("▾ What is rag-2", "/ rag-2");
        press("q", "Down", "Down", "Enter", "Space", "3", "q", "Up", "b");
        assertThat(sees(Player.USUAL).lines().skip(1))
                .containsExactlyElementsOf(before.lines().skip(1).toList());
        assertThat(sees(Player.USUAL)).contains("2 / 34 reviewed");
    }

    @Test
    void browseOfAnotherDomain_goesThereAndKeepsWhatIsOpen() {
        start();
        press("Down", "Down", "b", "j", "Enter", "]", "q");
        press("b");
        assertThat(sees(Player.USUAL)).contains("▸▾ RAG Systems");
        press("q", "Down", "Down", "b");
        assertThat(sees(Player.USUAL).lines().toList().get(2)).startsWith(" ▸▾ Industrial");
        press("g");
        assertThat(sees(Player.USUAL)).contains("It is fundamentals-1");
    }

    @Test
    void browse_comesBackInAnotherWindowWithWhereOneWasInSight() {
        start();
        press("b", "G", "q", "b");
        assertThat(sees(Player.SMALL)).contains("▸▸ What is industrial-25");
    }

    @Test
    void browseAfterAnEdit_showsTheBankAsItIs() {
        Bank edited = new Bank("Guide", "", List.of(domain("rag", "Retrieval", 6)));
        editor.leaves(edited);
        start();
        press("Down", "Down", "Down", "b", "j", "Enter", "q", "Enter", "e", "q", "b");
        assertThat(sees(Player.USUAL))
                .contains("Retrieval", "6 questions", "▸  ▾ What is rag-1")
                .doesNotContain("Industrial");
    }

    @Test
    void searchWithoutAWord_comesBackByEsc() {
        start();
        press("b", "G", "q", "/");
        assertThat(sees(Player.USUAL)).contains("/ █");
        press("x", "Esc");
        assertThat(sees(Player.USUAL)).contains("Browse");
        press("Esc");
        assertThat(sees(Player.USUAL)).contains("▸Study now");
    }

    @Test
    void edit_isThereWhenOneIsBack() {
        Bank edited = new Bank("Guide", "", List.of(domain("rag", "Retrieval", 2)));
        editor.leaves(edited);
        start();
        press("Down", "Down", "Down", "Down", "Enter", "e", "q");
        assertThat(sees(Player.USUAL)).contains("Retrieval", "1 domain · 2 questions", "▸Study now");
    }

    @Test
    void i_offersAnInterview_andLeavingItComesBack() {
        start();
        press("i");
        assertThat(sees(Player.USUAL)).contains("Mock interview", "n begin");
        press("q", "Down", "Enter");
        assertThat(sees(Player.USUAL)).as("its row").contains("n begin");
        press("q");
        assertThat(sees(Player.USUAL)).contains("▸Mock interview");
    }

    @Test
    void d_opensThePageOfTheDate_andComesBackWithIt() {
        start();
        press("d", "+", "9", "Enter");
        assertThat(sees(Player.USUAL)).contains("The road to Wednesday 2 December");
        press("q");
        assertThat(sees(Player.USUAL)).contains("Wed 2 Dec, in 9 days");
    }

    @Test
    void dayThatStartsWhileHomeIsOpen_showsWithoutAKey() {
        review("rag-1", 3, -2);
        review("rag-2", 3, -1);
        start();
        assertThat(sees(Player.USUAL)).contains("Mon 23 Nov · day 3", "1 due · 10 new", "2 days in a row; one answer");
        waitUntil("2026-11-24T03:59:59Z");
        assertThat(sees(Player.USUAL)).contains("Mon 23 Nov · day 3", "1 due · 10 new");
        waitUntil("2026-11-24T04:00:00Z");
        assertThat(sees(Player.USUAL))
                .contains("Tue 24 Nov · day 4", "2 due · 10 new")
                .doesNotContain("in a row");
    }

    @Test
    void dayThatStartsWhileTheHelpIsOpen_isThereBehindIt() {
        review("rag-1", 3, -1);
        start();
        press("?");
        waitUntil("2026-11-24T04:00:00Z");
        press("Esc");
        assertThat(sees(Player.USUAL)).contains("Tue 24 Nov · day 3", "1 due");
    }

    @Test
    void dayThatStartsOverTheStatisticsOrTheList_showsThere() {
        review("rag-1", 3, -1);
        start();
        press("c");
        assertThat(sees(Player.USUAL)).contains("Statistics · Mon 23 Nov").doesNotContain("1     100 %");
        waitUntil("2026-11-24T04:00:00Z");
        assertThat(sees(Player.USUAL)).contains("Statistics · Tue 24 Nov");
        assertThat(sees(Player.LARGE)).containsPattern("RAG Systems +4 .* 1 +[0-9]+ %");
        press("Esc", "b");
        assertThat(sees(Player.USUAL)).contains("RAG Systems", "1 due · 4 questions");
        waitUntil("2026-11-25T04:00:00Z");
        assertThat(sees(Player.USUAL)).contains("● due");
    }
}
