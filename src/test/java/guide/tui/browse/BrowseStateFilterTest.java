package guide.tui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Fact;
import guide.fixture.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The states that can be searched for while browsing. */
class BrowseStateFilterTest {
    /** Three days ago 14 was forgotten, so it is due; 11 was known and is not; 19 is flagged and 20 suspended. */
    private final Visitor visitor = Visitor.ofGuide()
            .after(
                    review("rag-evaluation", 1),
                    review("rag-chunking", 4),
                    new Fact.Flag("caching", "odd"),
                    new Fact.Suspend("routing"));

    @Test
    void state_narrowsTheList() {
        assertThat(found("is:due")).contains("14").doesNotContain("11", "19", "R1");
        assertThat(found("is:weak")).contains("14").doesNotContain("11", "19");
        assertThat(found("is:flagged")).contains("19").doesNotContain("14", "R1");
        assertThat(found("is:suspended")).contains("20").doesNotContain("19", "R1");
        assertThat(found("is:new")).contains("R1", "19").doesNotContain("14", "20");
        assertThat(found("is:learning")).contains("11", "14").doesNotContain("19", "20");
    }

    @Test
    void states_combineWithWordsAndWithEachOther() {
        assertThat(found("is:learning whether")).contains("14").doesNotContain("11");
        assertThat(found("IS:Learning -is:due")).contains("11").doesNotContain("14");
        assertThat(found("-is:new -is:learning")).contains("20").doesNotContain("11", "R1");
    }

    @Test
    void beginningOfAState_findsAllThatBeginSo() {
        assertThat(found("is:d")).contains("14").doesNotContain("R1");
        assertThat(found("is:s")).contains("20");
        assertThat(found("is:")).contains("11", "14", "19", "20", "R1");
    }

    @Test
    void prompt_namesTheStates() {
        visitor.press("/");
        String states = "is: due new learning strong weak flagged suspended, or -is:";
        assertThat(visitor.sees()).contains(states);
        assertThat(visitor.type("rag").sees()).doesNotContain(states);
        assertThat(visitor.type(" is:").sees()).contains(states);
        assertThat(visitor.type("due").press("Enter").sees()).doesNotContain(states);
    }

    @Test
    void unknownState_namesThoseThatThereAre() {
        assertThat(visitor.press("/").type("is:hard").sees())
                .contains("There is no state 'hard'; after is: stands due, new, learning,")
                .contains("Esc clears the search.");
    }

    @Test
    void stateOfNoQuestion_isSaid() {
        assertThat(visitor.press("/").type("is:strong").sees()).contains("No question matches 'is:strong'.");
        assertThat(visitor.press("Esc", "/").type("is:leech").sees()).contains("There is no state 'leech' any more;");
        assertThat(visitor.press("Esc", "/").type("is:due quixotic").sees())
                .contains("No question matches 'is:due quixotic'.");
    }

    @Test
    void foundQuestions_stayWhileOneWorksOnThem() {
        visitor.press("/").type("is:due").press("Enter", "z");
        assertThat(visitor.sees()).contains("14", "suspended").doesNotContain("No question");
        assertThat(visitor.press("/").type(" ").sees()).contains("No question matches 'is:due'.");
    }

    private List<String> found(String typed) {
        visitor.press("Esc", "/").type(typed).press("Enter");
        List<String> rows = visitor.sees()
                .lines()
                .filter(line -> line.matches(".*▸ +[0-9R]+ .*"))
                .map(line -> line.replaceFirst(".*▸ +([0-9R]+) .*", "$1"))
                .toList();
        return rows;
    }

    private static Fact.Review review(String question, int grade) {
        return new Fact.Review(question, grade, 1000, List.of(), "");
    }
}
