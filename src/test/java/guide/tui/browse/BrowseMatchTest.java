package guide.tui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.search.Query;
import guide.fixture.Visitor;
import guide.keys.Input;
import guide.text.Style;
import guide.tui.ReturnPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the filter found: what is selected, why a row was found, and where it is in an open answer. */
class BrowseMatchTest {
    private final Visitor visitor = Visitor.ofGuide();

    @Test
    void numberOrId_isSelectedWhateverElseMatches() {
        Bank bank = Visitor.bank(
                Visitor.question("first", "1", "Why 35 and R1 and third, 35, R1?"),
                Visitor.question("second", "35", "Another?"),
                Visitor.question("third", "R1", "One more?"));
        for (String typed : List.of("35", "§35", "#35", "second")) {
            assertThat(Visitor.of(bank).press("/").type(typed).at()).as(typed).startsWith("▸ 35");
        }
        for (String typed : List.of("r1", "R1", "third")) {
            assertThat(Visitor.of(bank).press("j", "/").type(typed).at())
                    .as(typed)
                    .startsWith("▸ R1");
        }
        assertThat(Visitor.of(bank).press("/").type("35").sees())
                .contains("2 found")
                .containsSubsequence("▸ 1 ", "▸ 35");
    }

    @Test
    void severalWords_selectTheBestOfWhatIsBrowsed() {
        Bank bank = Visitor.bank(
                Visitor.question("first", "1", "What is drift in a model, and how does one see it in the figures?"),
                Visitor.question("second", "2", "Model drift?"));
        assertThat(Visitor.of(bank).press("/").type("model drift").at()).startsWith("▸ 2");
        Domain narrow = new Domain("d", "D", bank.domains().get(0).questions().subList(0, 1));
        Visitor some = Visitor.of(bank);
        some.opening(Browse.screen(some.desk(), List.of(narrow), some.progress(), ReturnPath.OUT));
        assertThat(some.press("/").type("model drift").at()).startsWith("▸ 1");
    }

    @Test
    void foundRow_saysWhereTheWordIsThatItDoesNotShow() {
        visitor.press("/").type("golden");
        assertThat(visitor.sees()).containsSubsequence("▸ 14", "recall@k, then MRR on a golden set.");
        visitor.give(Visitor.USUAL, new Input.Key(Input.Key.Name.ERASE_LINE));
        assertThat(visitor.type("good").sees()).contains("▸ 14").doesNotContain("golden set");
    }

    @Test
    void foundRow_saysTheIdAndTheTagsWhereTheWordIsOnlyThere() {
        assertThat(visitor.press("/").type("rag-eval").sees()).containsSubsequence("▸ 14", "rag-evaluation");
        assertThat(Visitor.ofGuide().press("/").type("14").sees())
                .contains("1 found")
                .doesNotContain("rag-evaluation");
        Bank bank = Visitor.bank(Visitor.question("only-here", "1", "What?"));
        assertThat(Visitor.of(bank).press("/").type("here").sees()).contains("only-here");
    }

    @Test
    void lowWindow_saysItAsWell() {
        visitor.press("/").type("trap");
        assertThat(visitor.press(Visitor.SMALL, "Enter", "g").sees(Visitor.SMALL))
                .containsSubsequence("▸ 11", "Trap of rag-chunking", "▸ 14", "Trap of rag-evaluation.");
    }

    @Test
    void excerpt_canBeClickedAsItsRow() {
        assertThat(visitor.press("/").type("golden").click("MRR on a golden").sees())
                .contains("Measure retrieval apart");
    }

    @Test
    void openingWhatWasFoundFarDown_scrollsThere() {
        visitor.press("/").type("trap").press("Enter", "g", "j");
        assertThat(visitor.at()).startsWith("▸ 11");
        assertThat(visitor.press("Enter").sees())
                .contains("Browse · §11", "Trap of rag-chunking")
                .doesNotContain("There is no best splitter");
        assertThat(visitor.press("Enter", "Esc", "Enter").sees()).contains("There is no best splitter");
    }

    @Test
    void openingWhatItsRowShows_startsAtTheTop() {
        visitor.press("/").type("chunks").press("Enter", "Enter");
        assertThat(visitor.sees()).contains("There is no best splitter");
    }

    @Test
    void openingWhatOnlyItsTagsHave_startsAtTheTop() {
        String text = "One more line.\n\n".repeat(40);
        Bank bank = Visitor.bank(Visitor.question("a", "1", "What?", text, List.of(), List.of("rare")));
        Visitor one = Visitor.of(bank).press("/").type("rare").press("Enter", "Enter");
        assertThat(one.sees()).contains("▾ 1  What?").doesNotContain("Point of a");
    }

    @Test
    void next_goesFromMatchToMatchInAnOpenAnswerFirst() {
        visitor.press("/").type("recall").press("Enter", "g", "j", "Enter");
        assertThat(visitor.sees()).contains("There is no best splitter").doesNotContain("Trap of rag-chunking");
        assertThat(visitor.press("n").sees()).contains("Trap of rag-chunking");
        assertThat(visitor.press("n").at()).startsWith("▸ 14");
    }

    @Test
    void matchInATextWithoutSpaces_showsInItsExcerpt() {
        String chinese = "中文字符很长的答案没有空格所以不能在空格处换行".repeat(3) + "向量数据库" + "后面还有很多字符".repeat(9);
        Query query = Query.of("向量");
        String excerpt = Excerpt.of(chinese, query).within(40, Style.DIM).plain();
        assertThat(excerpt).startsWith("…").contains("向量数据库").endsWith("…");
        assertThat(Excerpt.of("short 向量", query).within(40, Style.DIM).plain()).isEqualTo("short 向量");
        String word = "x".repeat(90);
        assertThat(Excerpt.of(word, Query.of(word)).within(20, Style.DIM).plain())
                .isEqualTo("x".repeat(19) + "…");
    }
}
