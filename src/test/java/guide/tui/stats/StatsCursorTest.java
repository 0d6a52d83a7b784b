package guide.tui.stats;

import static guide.fixture.Visitor.LARGE;
import static guide.fixture.Visitor.SMALL;
import static guide.fixture.Visitor.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Fact;
import guide.fixture.Golden;
import guide.fixture.Visitor;
import guide.keys.Size;
import guide.tui.ReturnPath;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rows of the statistics that stand for questions, and what leads from them. */
class StatsCursorTest {
    /** Three days ago 14 was forgotten twice, and 12 once. */
    private final Visitor visitor = Visitor.ofGuide()
            .after(
                    review("rag-evaluation", 1),
                    review("rag-evaluation", 1),
                    new Fact.Flag("rag-evaluation", "golden set first"),
                    review("vectors", 1));

    @Test
    void questions_lookAsTheyShould() {
        opened();
        Golden.assertLooksLike("stats-weak-80x24", visitor.sees(USUAL));
        Golden.assertLooksLike("stats-weak-40x12", visitor.sees(SMALL));
        Golden.assertLooksLike("stats-weak-200x60", visitor.sees(LARGE));
    }

    @Test
    void weakestQuestion_isAtTheCursor_andDownGoesToTheNext() {
        opened();
        assertThat(visitor.at()).contains("0 %   §14");
        assertThat(visitor.press("j").at()).contains("0 %   §12");
        assertThat(visitor.press("Down").at()).startsWith("§14").contains("2 answers, 2 not recalled");
        assertThat(visitor.press("k", "Up").at()).contains("0 %   §14");
        assertThat(visitor.press("k").at()).contains("0 %   §14");
    }

    @Test
    void enter_opensTheQuestion_andLeavingItLeadsBackToItsRow() {
        opened().press("j", "Enter");
        assertThat(visitor.at()).contains("Wide 日本語 letters");
        assertThat(visitor.sees()).contains("pgvector.");
        assertThat(visitor.press("q").at()).contains("0 %   §12");
    }

    @Test
    void practice_asksTheQuestion_andTheListIsShorterThen() {
        opened().press("p");
        assertThat(visitor.sees()).contains("1 of 1", "How do you tell whether retrieval is any good?");
        visitor.press("Space", "x", "3", "Enter");
        assertThat(visitor.sees()).contains("Weak points  1 ·");
        assertThat(visitor.at()).contains("0 %   §12");
        visitor.press("p", "Space", "x", "3", "Enter");
        assertThat(visitor.sees()).contains("None: the chance of recall is 80 % or more");
    }

    @Test
    void practicedQuestion_saysAtTheCardWhatItTook() {
        opened().press("p");
        assertThat(visitor.sees()).contains("So far 2 answers, 2 not recalled, 1 min. See also §11.");
    }

    @Test
    void questionOfOnesOwn_canBeRewritten() {
        visitor.editing("rag-evaluation", "What else?");
        opened();
        assertThat(visitor.sees()).contains("A question of your own can be made shorter, or split in two.");
        visitor.press("p");
        assertThat(visitor.sees()).contains("1 min. It is your own: shorten it, or");
    }

    @Test
    void click_movesTheCursor_andASecondOneOpens() {
        opened().click("§12");
        assertThat(visitor.at()).contains("0 %   §12");
        visitor.click("§12");
        assertThat(visitor.sees()).contains("pgvector.");
    }

    @Test
    void noQuestionInSight_meansNoCursorAndNoKeysForIt() {
        opened();
        assertThat(visitor.sees(SMALL)).doesNotContain("▸");
        visitor.press(SMALL, "p");
        assertThat(visitor.sees(SMALL)).contains("'p' does nothing here");
        visitor.press(SMALL, "j", "j", "j", "j", "j", "j");
        assertThat(visitor.at(SMALL)).contains("0 %");
        assertThat(visitor.sees(SMALL)).contains("Enter open");
    }

    @Test
    void rowBelowTheWindow_isOneStepAway() {
        Size low = new Size(80, 13);
        opened();
        assertThat(visitor.at(low)).contains("0 %   §14");
        assertThat(visitor.press(low, "j").at(low)).contains("0 %   §12");
        assertThat(visitor.sees(low)).contains("2–12 of ");
    }

    @Test
    void down_showsEveryLineAndReachesEveryQuestion_inAnyWindow() {
        for (Size size : List.of(SMALL, USUAL, new Size(140, 16), LARGE)) {
            opened();
            TreeSet<String> lines = new TreeSet<>();
            TreeSet<String> at = new TreeSet<>();
            for (int i = 0; i < 120; i++) {
                visitor.sees(size).lines().map(String::strip).forEach(lines::add);
                at.add(visitor.at(size).strip());
                visitor.press(size, "j");
            }
            assertThat(lines).as("%s", size).anyMatch(line -> line.contains("ever"));
            assertThat(at).as("%s", size).anyMatch(line -> line.startsWith("§14"));
            assertThat(at)
                    .as("%s", size)
                    .filteredOn(line -> line.startsWith("0 %"))
                    .hasSize(2);
            String end = visitor.sees(size);
            for (int i = 0; i < 120; i++) {
                visitor.press(size, "k");
            }
            assertThat(visitor.sees(size)).as("%s", size).contains("Mastery");
            assertThat(end).as("%s", size).isNotBlank();
        }
    }

    private Visitor opened() {
        return visitor.opening(Stats.screen(visitor.desk(), visitor.progress(), ReturnPath.OUT));
    }

    private static Fact review(String question, int grade) {
        return new Fact.Review(question, grade, 30_000, List.of(), "");
    }
}
