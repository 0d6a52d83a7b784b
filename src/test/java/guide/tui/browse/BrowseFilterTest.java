package guide.tui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.Visitor;
import guide.keys.Input;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed into the filter, and what the list shows then. */
class BrowseFilterTest {
    private final Visitor visitor = Visitor.ofGuide();

    @Test
    void filter_narrowsAsOneTypes() {
        visitor.press("/").type("caf");
        assertThat(visitor.sees()).contains("Café").contains("1 found").doesNotContain("How do you split");
        assertThat(visitor.type(" qd").sees()).contains("1 found");
        assertThat(visitor.type("x").sees())
                .contains("No question has 'caf qdx'.")
                .contains("Esc clears the search.");
        assertThat(visitor.press("Backspace").sees()).contains("1 found");
    }

    @Test
    void filter_findsIdsNumbersTagsAndWordsOfAnswers() {
        for (String word : List.of("rag-eval", "14", "evaluation", "golden", "MRR")) {
            assertThat(Visitor.ofGuide().press("/").type(word).at()).as(word).startsWith("▸ 14");
        }
    }

    @Test
    void typedLetters_areNoKeys() {
        assertThat(visitor.press("/").type("q?gp").hasLeft()).isFalse();
        assertThat(visitor.sees()).contains("/ q?gp█");
    }

    @Test
    void pastedText_isTypedAsOneLine() {
        visitor.press("/").give(Visitor.USUAL, new Input.Paste("golden\nset" + "x".repeat(500)));
        assertThat(visitor.sees()).contains("0 found");
        assertThat(Visitor.ofGuide()
                        .press("/")
                        .give(Visitor.USUAL, new Input.Paste("golden\nset"))
                        .sees())
                .contains("/ golden set█");
    }

    @Test
    void ctrlWAndCtrlU_eraseAWordAndAll() {
        visitor.press("/").type("kv cache ");
        assertThat(visitor.give(Visitor.USUAL, new Input.Key(Input.Key.Name.ERASE_WORD))
                        .sees())
                .contains("/ kv █");
        assertThat(visitor.type("x")
                        .give(Visitor.USUAL, new Input.Key(Input.Key.Name.ERASE_LINE))
                        .sees())
                .contains("/ █");
    }

    @Test
    void enter_keepsTheFilterAndEscClearsIt() {
        visitor.press("/").type("rag recall").press("Down", "Enter");
        assertThat(visitor.at()).startsWith("▸ 14");
        assertThat(visitor.sees()).contains("/ rag recall  2 found").doesNotContain("KV cache");
        visitor.press("Esc");
        assertThat(visitor.at()).startsWith("▸ 14");
        assertThat(visitor.sees()).contains("KV cache").doesNotContain("found");
    }

    @Test
    void escWhileTyping_clears() {
        assertThat(visitor.press("/").type("zzz").press("Esc").sees())
                .contains("KV cache")
                .doesNotContain("/ zzz");
    }

    @Test
    void escInAnEmptyPrompt_closesIt() {
        assertThat(visitor.press("/").footer()).isEqualTo("Enter keep   ↑↓ move   Esc never mind   ? help");
        assertThat(visitor.sees(Visitor.SMALL)).endsWith(" Enter keep  Esc never mind  ? help");
        assertThat(visitor.press("Esc").sees()).doesNotContain("█").contains("q leave");
        assertThat(visitor.hasLeft()).isFalse();
    }

    @Test
    void escOfWhoCameToSearch_clearsFirstAndThenLeadsBack() {
        assertThat(visitor.searching().press("Esc").hasLeft()).isTrue();
        Visitor other = Visitor.ofGuide().searching().type("moe").press("Esc");
        assertThat(other.hasLeft()).isFalse();
        assertThat(other.press("Esc").hasLeft()).isTrue();
    }

    @Test
    void escOfWhoCameToBrowse_leadsNowhere() {
        assertThat(visitor.press("Esc", "Esc").hasLeft()).isFalse();
    }

    @Test
    void backspaceInAnEmptyPrompt_closesIt() {
        assertThat(visitor.press("/").type("a").press("Backspace").sees()).contains("█");
        assertThat(visitor.press("Backspace").sees()).doesNotContain("█").contains("q leave");
    }

    @Test
    void helpOfThePrompt_isThereWhileNothingIsTyped() {
        assertThat(visitor.press("/").sees()).contains("? help");
        assertThat(visitor.press("?").sees()).contains("keep the search").doesNotContain("next domain");
        assertThat(visitor.press("Esc").type("a?").sees()).contains("/ a?").doesNotContain("? help");
    }

    @Test
    void slashAgain_goesOnWithTheFilter() {
        visitor.press("/").type("rag").press("Enter", "/").type(" golden");
        assertThat(visitor.sees()).contains("/ rag golden█  1 found");
    }

    @Test
    void searching_opensWithThePrompt() {
        assertThat(visitor.searching().type("moe").sees()).contains("/ moe█  1 found");
        assertThat(visitor.press("Enter", "q").hasLeft()).isTrue();
    }

    @Test
    void filter_opensWhatWasFoldedAndClearingFoldsItAgain() {
        visitor.press("Enter", "G", "/").type("kv").press("Enter", "[", "Enter");
        assertThat(visitor.sees()).contains("▸ Cost & Latency").doesNotContain("KV cache");
        visitor.press("Esc");
        assertThat(visitor.sees()).contains("▸ RAG Systems").contains("KV cache");
    }

    @Test
    void clearing_keepsTheFoundQuestionInSightThoughItsDomainWasFolded() {
        visitor.press("Enter", "/").type("mrr").press("Enter", "Esc");
        assertThat(visitor.at()).startsWith("▸ 14");
    }

    @Test
    void filterWithoutAMatch_offersOnlyWhatWorks() {
        visitor.press("/").type("zzz");
        assertThat(visitor.footer()).isEqualTo("Esc clear");
        assertThat(visitor.press("Enter", "Down", "PgDn", "End").sees()).contains("/ zzz█  0 found");
        assertThat(visitor.press("Esc").sees()).contains("KV cache");
    }

    @Test
    void keptFilterWhoseLastMatchIsGone_offersOnlyWhatWorks() {
        visitor.press("/").type("mrr").press("Enter").removing("rag-evaluation").press("e");
        assertThat(visitor.footer()).isEqualTo("Esc clear   / search   ? help   q leave");
        assertThat(visitor.press("Enter", "p", "n", "N", "]", "[", "j", "k", "g", "G", "PgDn", "Esc")
                        .sees())
                .contains("KV cache");
    }

    @Test
    void backspace_takesAWholeLetter() {
        visitor.press("/").type("ke\u0301");
        assertThat(visitor.press("Backspace").sees()).contains("/ k█");
    }
}
