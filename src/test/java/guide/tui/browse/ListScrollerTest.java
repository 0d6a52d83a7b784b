package guide.tui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.Visitor;
import guide.keys.Input;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the cursor moves and the list scrolls. */
class ListScrollerTest {
    private final Visitor visitor = Visitor.ofGuide();

    @Test
    void topAndEnd_areTheFirstAndTheLastRow() {
        assertThat(visitor.press("G").at()).startsWith("▸ R2");
        assertThat(visitor.press("g").at()).startsWith("▾ RAG");
        assertThat(visitor.press("End").at()).startsWith("▸ R2");
        assertThat(visitor.press("Home").at()).startsWith("▾ RAG");
    }

    @Test
    void nextAndPrevious_goFromQuestionToQuestionAndRound() {
        assertThat(visitor.press("n").at()).startsWith("▸ 11");
        assertThat(visitor.press("n", "n", "n").at()).startsWith("▸ 19");
        assertThat(visitor.press("N").at()).startsWith("▸ 12");
        assertThat(visitor.press("G", "n").at()).startsWith("▸ 11");
        assertThat(visitor.press("N").at()).startsWith("▸ R2");
    }

    @Test
    void brackets_goFromDomainToDomain() {
        assertThat(visitor.press("]").at()).startsWith("▾ Cost & Latency");
        assertThat(visitor.press("]", "]").at()).startsWith("▾ Rapid-Fire");
        assertThat(visitor.press("j", "[").at()).startsWith("▾ Rapid-Fire");
        assertThat(visitor.press("[", "[", "[").at()).startsWith("▾ RAG Systems");
    }

    @Test
    void right_opensWhatIsClosedThenGoesIntoIt() {
        assertThat(visitor.press("Enter", "Right").sees())
                .contains("▾ RAG Systems")
                .contains("How do you split");
        assertThat(visitor.at()).startsWith("▾ RAG");
        assertThat(visitor.press("Right", "j").at()).startsWith("▸ 14");
        assertThat(visitor.press("Right").sees()).contains("Measure retrieval apart");
        assertThat(visitor.press("Right").at()).startsWith("→ §11");
        assertThat(visitor.press("Right").at()).startsWith("▾ 11");
        assertThat(visitor.views()).containsExactly("rag-evaluation", "rag-chunking");
    }

    @Test
    void left_closesWhatIsOpenElseGoesToWhatItBelongsTo() {
        visitor.press("j", "j", "Enter", "j", "Left");
        assertThat(visitor.at()).startsWith("▾ 14");
        assertThat(visitor.press("Left").at()).startsWith("▸ 14");
        assertThat(visitor.press("Left").at()).startsWith("▾ RAG");
        assertThat(visitor.press("Left").sees()).contains("▸ RAG Systems").doesNotContain("How do you split");
        assertThat(visitor.press("?").sees()).contains("→ ").doesNotContain("← ");
    }

    @Test
    void rightWithinAnAnswerThatRefersToNothing_isNotOffered() {
        visitor.press("G", "Enter");
        assertThat(visitor.press("Right").at()).startsWith("▾ R2");
        assertThat(visitor.press("?").sees()).contains("← ").doesNotContain("→ ");
    }

    @Test
    void downAndUp_scrollThroughALongAnswerAndBack() {
        visitor.press("j", "Enter");
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 200 && !visitor.at().startsWith("▸ 14"); i++) {
            seen.add(visitor.press("j").sees());
        }
        assertThat(String.join("\n", seen)).contains("Point of rag-chunking").contains("§11 · ");
        assertThat(seen).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        for (int i = 0; i < 200 && !visitor.at().startsWith("▾ 11"); i++) {
            visitor.press("k");
        }
        assertThat(visitor.press("k").at()).startsWith("▾ RAG Systems");
        assertThat(visitor.press("Enter", "Enter", "j").sees()).contains("There is no best splitter");
    }

    @Test
    void page_goesOnWhereThePageEndedAndBack() {
        visitor.press("j", "Enter");
        String last = visitor.sees().lines().toList().get(20).strip();
        assertThat(visitor.press("PgDn").sees()).contains(last);
        for (int i = 0; i < 9; i++) {
            visitor.press("PgDn");
        }
        assertThat(visitor.at()).startsWith("▸ R2");
        for (int i = 0; i < 9; i++) {
            visitor.press("PgUp");
        }
        assertThat(visitor.at()).startsWith("▾ RAG");
    }

    @Test
    void wheel_scrolls() {
        visitor.press("j", "Enter");
        String before = visitor.sees();
        assertThat(visitor.wheel(Input.Mouse.Action.WHEEL_DOWN).sees()).isNotEqualTo(before);
        assertThat(visitor.wheel(Input.Mouse.Action.WHEEL_UP).press("k", "k").sees())
                .contains("▾ RAG");
    }
}
