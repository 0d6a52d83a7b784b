package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.journal.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BrowseScreenTest {
    private final Visitor visitor = Visitor.ofGuide();

    @Test
    void enterAndSpace_openAndClose() {
        for (String key : List.of("Enter", "Space")) {
            Visitor one = Visitor.ofGuide().press("j", "j", key);
            assertThat(one.sees()).contains("▾ 14").contains("Measure retrieval apart");
            assertThat(one.press(key).sees()).contains("▸ 14").doesNotContain("Measure retrieval apart");
        }
    }

    @Test
    void domains_foldAndUnfold() {
        assertThat(visitor.press("Enter").sees()).contains("▸ RAG Systems").doesNotContain("How do you split");
        assertThat(visitor.press("Enter").sees()).contains("▾ RAG Systems").contains("How do you split");
    }

    @Test
    void openAnswer_isAViewOncePerQuestion() {
        visitor.press("j", "j", "Enter", "Enter", "Enter");
        assertThat(visitor.views()).containsExactly("rag-evaluation");
        assertThat(visitor.sees()).contains("Browse · 1 / 7 reviewed");
    }

    @Test
    void openAnswerOfAReviewedQuestion_addsNothing() {
        visitor.after(new Fact.Review("rag-evaluation", 3, 1, List.of(), ""), new Fact.View("vectors"));
        visitor.press("j", "j", "Enter", "n", "Enter");
        assertThat(visitor.views()).containsExactly("vectors");
        assertThat(visitor.sees()).contains("2 / 7 reviewed");
    }

    @Test
    void unsavedView_isSaidAndTriedAgain() {
        visitor.fullDisk(true).press("j", "j", "Enter");
        assertThat(visitor.sees())
                .contains("Measure retrieval apart")
                .contains("NOT saved: the disk is full. r tries again.")
                .contains("0 / 7 reviewed");
        assertThat(visitor.press("Enter", "Enter", "j", "r").sees()).contains("NOT saved");
        visitor.fullDisk(false).press("r");
        assertThat(visitor.views()).containsExactly("rag-evaluation");
        assertThat(visitor.sees()).contains("1 / 7 reviewed").doesNotContain("NOT saved");
    }

    @Test
    void nextView_takesTheUnsavedOnesAlong() {
        visitor.fullDisk(true).press("j", "Enter", "n", "Enter").fullDisk(false).press("n", "Enter");
        assertThat(visitor.views()).containsExactlyInAnyOrder("rag-chunking", "rag-evaluation", "vectors");
        assertThat(visitor.sees()).doesNotContain("NOT saved");
    }

    @Test
    void filter_narrowsAsOneTypes() {
        visitor.press("/").type("caf");
        assertThat(visitor.sees()).contains("Café").contains("1 found").doesNotContain("How do you split");
        assertThat(visitor.type(" qd").sees()).contains("1 found");
        assertThat(visitor.type("x").sees())
                .contains("No question has 'caf qdx'.")
                .contains("Esc clears the filter.");
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
    void backspaceInAnEmptyPrompt_closesIt() {
        assertThat(visitor.press("/").type("a").press("Backspace").sees()).contains("█");
        assertThat(visitor.press("Backspace").sees()).doesNotContain("█").contains("q leave");
    }

    @Test
    void slashAgain_goesOnWithTheFilter() {
        visitor.press("/").type("rag").press("Enter", "/").type(" golden");
        assertThat(visitor.sees()).contains("/ rag golden█  1 found");
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
    void keptFilterWithoutAMatch_offersOnlyWhatWorks() {
        visitor.press("/").type("zzz").press("Enter");
        assertThat(visitor.sees())
                .contains("Esc clear   / search   ? help   q leave")
                .doesNotContain("open");
        assertThat(visitor.press("Enter", "p", "n", "N", "]", "[", "j", "k", "g", "G", "PgDn", "Esc")
                        .sees())
                .contains("KV cache");
    }

    @Test
    void searching_opensWithThePrompt() {
        assertThat(visitor.searching().type("moe").sees()).contains("/ moe█  1 found");
        assertThat(visitor.press("Enter", "q").hasLeft()).isTrue();
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
    void next_scrollsToAMarkFarDownInAnOpenAnswerFirst() {
        visitor.press("/").type("trap").press("Enter", "Enter");
        assertThat(visitor.sees()).doesNotContain("Trap of rag-chunking");
        assertThat(visitor.press("n").sees()).contains("Trap of rag-chunking");
        assertThat(visitor.press("n").at()).startsWith("▸ 14");
    }

    @Test
    void topAndEnd_areTheFirstAndTheLastRow() {
        assertThat(visitor.press("G").at()).startsWith("▸ R2");
        assertThat(visitor.press("g").at()).startsWith("▾ RAG");
        assertThat(visitor.press("End").at()).startsWith("▸ R2");
        assertThat(visitor.press("Home").at()).startsWith("▾ RAG");
    }

    @Test
    void brackets_goFromDomainToDomain() {
        assertThat(visitor.press("]").at()).isEqualTo("▾ Cost & Latency");
        assertThat(visitor.press("]", "]").at()).isEqualTo("▾ Rapid-Fire");
        assertThat(visitor.press("j", "[").at()).isEqualTo("▾ Rapid-Fire");
        assertThat(visitor.press("[", "[", "[").at()).isEqualTo("▾ RAG Systems");
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
        assertThat(visitor.press("k").at()).isEqualTo("▾ RAG Systems");
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
    void reference_isFollowedAndBackspaceComesBack() {
        visitor.press("j", "j", "Enter", "j");
        assertThat(visitor.at()).startsWith("→ §11");
        List<String> before = withoutStates(visitor.sees());
        visitor.press("Enter");
        assertThat(visitor.at()).startsWith("▾ 11");
        assertThat(visitor.sees()).contains("There is no best splitter").contains("Backspace back");
        assertThat(visitor.views()).containsExactly("rag-evaluation", "rag-chunking");
        visitor.press("Backspace");
        assertThat(withoutStates(visitor.sees())).isEqualTo(before);
        assertThat(visitor.at()).startsWith("→ §11");
        assertThat(visitor.sees()).doesNotContain("Backspace");
    }

    @Test
    void references_canBeFollowedOnAndOn() {
        visitor.press("j", "j", "Enter", "j", "Enter");
        for (int i = 0; i < 60 && !visitor.at().startsWith("→ §14"); i++) {
            visitor.press("j");
        }
        visitor.press("Enter");
        assertThat(visitor.at()).startsWith("▾ 14");
        assertThat(visitor.press("Backspace").at()).startsWith("→ §14");
        assertThat(visitor.press("Backspace").at()).startsWith("→ §11");
    }

    @Test
    void referenceOutOfTheFilterOrTheDomains_opensTheWayAndBackspaceClosesIt() {
        Bank bank = Visitor.guide();
        List<Domain> rag = bank.domains().subList(0, 1);
        visitor.opening(Browse.screen(visitor.desk(), rag, visitor.progress(), Way.OUT));
        assertThat(visitor.sees()).contains("0 / 3 reviewed").doesNotContain("KV cache");
        visitor.press("/").type("chunks").press("Enter", "Enter");
        for (int i = 0; i < 60 && !visitor.at().startsWith("→ §19"); i++) {
            visitor.press("j");
        }
        visitor.press("Enter");
        assertThat(visitor.at()).startsWith("▾ 19");
        assertThat(visitor.sees()).contains("2 / 7 reviewed").doesNotContain("chunks  1 found");
        visitor.press("Backspace");
        assertThat(visitor.at()).startsWith("→ §19");
        assertThat(visitor.sees()).contains("1 / 3 reviewed").contains("/ chunks  1 found");
    }

    @Test
    void practice_asksTheDomainAndComesBackToWhereOneWas() {
        visitor.press("j", "j", "Enter");
        String before = visitor.sees();
        visitor.press("p");
        assertThat(visitor.sees()).contains("1 of 3");
        visitor.press("q");
        assertThat(visitor.sees()).isEqualTo(before);
        visitor.press("p", "Space", "3", "q");
        assertThat(visitor.sees()).contains("2 / 7 reviewed").contains("Measure retrieval apart");
    }

    @Test
    void practice_asksOnlyWhatTheFilterShows() {
        visitor.press("/").type("mrr").press("Enter", "p");
        assertThat(visitor.sees()).contains("1 of 1").contains("How do you tell whether retrieval is any good?");
    }

    @Test
    void practiceOfWhatIsNotDue_asksEarly() {
        visitor.after(new Fact.Review("drift", 4, 1, List.of(), ""), new Fact.Review("moe", 4, 1, List.of(), ""));
        assertThat(visitor.press("G", "p").sees()).contains("1 of 2");
    }

    @Test
    void practiceOfSuspendedQuestionsOnly_saysSo() {
        visitor.after(new Fact.Suspend("drift"), new Fact.Suspend("moe"));
        assertThat(visitor.press("G", "p").sees()).contains("All questions here are suspended.");
        assertThat(visitor.press("k").sees()).doesNotContain("All questions here");
    }

    @Test
    void leave_handsTheProgressBack() {
        List<Boolean> reviewed = new ArrayList<>();
        visitor.opening(Browse.screen(visitor.desk(), visitor.progress(), (desk, progress) -> {
            reviewed.add(progress.isReviewed("rag-evaluation"));
            return new Next.Leave();
        }));
        assertThat(visitor.press("j", "j", "Enter", "q").hasLeft()).isTrue();
        assertThat(reviewed).containsExactly(true);
    }

    @Test
    void click_opensClosesAndFollows() {
        assertThat(visitor.click("▸ 14").sees()).contains("Measure retrieval apart");
        assertThat(visitor.click("→ §11").at()).startsWith("▾ 11");
        assertThat(visitor.click("▾ 11").sees()).doesNotContain("no best splitter");
        assertThat(visitor.press("g").click("▾ RAG").sees()).contains("▸ RAG");
    }

    @Test
    void clickBesideTheRows_doesNothing() {
        visitor.press("j", "j", "Enter");
        String before = visitor.sees();
        assertThat(visitor.click("Measure retrieval").sees()).isEqualTo(before);
        assertThat(visitor.click("reviewed").sees()).isEqualTo(before);
        assertThat(visitor.give(Visitor.USUAL, new Input.Mouse(Input.Mouse.Action.RELEASE, 10, 4))
                        .sees())
                .isEqualTo(before);
    }

    @Test
    void clickOnTheFooter_doesWhatItSays() {
        assertThat(visitor.click("? help").sees()).contains("Help · While you browse");
        visitor.press("Esc");
        assertThat(visitor.click("q leave").hasLeft()).isTrue();
    }

    @Test
    void edit_showsTheQuestionAsItIsNowAndKeepsTheRest() {
        visitor.press("j", "j", "Enter").editing("rag-evaluation", "Is it any better?");
        assertThat(visitor.press("e").sees())
                .contains("Read again.")
                .contains("▾ 14  Is it any better?")
                .contains("Measure retrieval apart")
                .contains("1 / 7 reviewed");
        assertThat(visitor.at()).startsWith("▾ 14");
        assertThat(visitor.press("j").sees()).doesNotContain("Read again.");
    }

    @Test
    void editOfWhatAFilterFound_isFilteredAnew() {
        visitor.press("/").type("mrr").press("Enter").editing("rag-evaluation", "Is it any better?");
        assertThat(visitor.press("e").sees()).contains("/ mrr  1 found").contains("14  Is it any better?");
    }

    @Test
    void editThatTakesTheQuestionAway_goesToTheNextOne() {
        visitor.press("j", "Enter", "j").removing("rag-chunking");
        for (int i = 0; i < 60 && !visitor.at().startsWith("→ §14"); i++) {
            visitor.press("j");
        }
        assertThat(visitor.press("e").sees()).contains("RAG Systems").doesNotContain("best splitter");
        assertThat(visitor.press("Enter", "e", "Backspace", "p").sees()).contains("1 of");
    }

    @Test
    void editDuringPractice_showsWhenOneIsBack() {
        visitor.press("j", "j").editing("rag-evaluation", "Is it any better?");
        assertThat(visitor.press("p", "e", "q").sees()).contains("14  Is it any better?");
    }

    @Test
    void editAtAHeading_isNotOffered() {
        assertThat(visitor.press("?").sees()).doesNotContain("change the question");
    }

    @Test
    void brokenEdit_isSaidInFull() {
        visitor.press("j")
                .saying("questions/rag.yaml:14:5: unknown key 'anwser', did you mean 'answer'?"
                        + " The old text stays in use until the file is mended.");
        assertThat(visitor.press("e").sees()).contains("until the file is mended.");
    }

    @Test
    void helpOfThePrompt_isThereWhileNothingIsTyped() {
        assertThat(visitor.press("/").sees()).contains("? help");
        assertThat(visitor.press("?").sees()).contains("keep the filter").doesNotContain("next domain");
        assertThat(visitor.press("Esc").type("a?").sees()).contains("/ a?").doesNotContain("? help");
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
    void wheel_scrolls() {
        visitor.press("j", "Enter");
        String before = visitor.sees();
        assertThat(visitor.wheel(Input.Mouse.Action.WHEEL_DOWN).sees()).isNotEqualTo(before);
        assertThat(visitor.wheel(Input.Mouse.Action.WHEEL_UP).press("k", "k").sees())
                .contains("▾ RAG");
    }

    @Test
    void footerAndHelp_nameOnlyWhatWorks() {
        assertThat(visitor.press("j").sees()).contains("Enter open").doesNotContain("Esc clear");
        assertThat(visitor.press("?").sees()).contains("open the answer").doesNotContain("Backspace");
        assertThat(visitor.press("Esc").at()).startsWith("▸ 11");
    }

    @Test
    void oneQuestion_isEnough() {
        Visitor one = Visitor.of(new Bank("", "", List.of(new Domain("d", "D", List.of(Player.question("x", 0))))));
        one.press("n", "N", "]", "[", "G", "g", "PgDn", "PgUp", "j", "j", "k", "G", "Enter");
        assertThat(one.sees()).contains("It is x.").contains("1 / 1 reviewed");
    }

    @Test
    void longWordsAndWideLetters_stayWithinTheWindow() {
        String wide = "日本語".repeat(60);
        Bank bank =
                new Bank("", "", List.of(new Domain("d", wide, List.of(Player.question("x" + "y".repeat(150), 1)))));
        Visitor one = Visitor.of(bank).press("/").type(wide.substring(0, 30));
        for (Size size : List.of(new Size(40, 10), Visitor.SMALL, Visitor.LARGE)) {
            assertThat(one.sees(size)).contains("█");
        }
        one.press("Esc", "n", "Enter");
        for (Size size : List.of(new Size(40, 10), Visitor.SMALL, Visitor.LARGE)) {
            assertThat(one.sees(size)).contains("日本語");
        }
    }

    @Test
    void anyKeysInAnyWindow_leadToAScreenWithOneSelectedPlace() {
        long seed = 20_261_123;
        Random random = new Random(seed);
        List<String> keys = List.of(
                "j",
                "k",
                "n",
                "N",
                "g",
                "G",
                "[",
                "]",
                "Enter",
                "Space",
                "Backspace",
                "Esc",
                "/",
                "PgDn",
                "PgUp",
                "Down",
                "Up",
                "r",
                "a",
                "e",
                "?");
        List<Size> sizes = List.of(new Size(40, 10), Visitor.SMALL, Visitor.USUAL, Visitor.LARGE);
        for (int walk = 0; walk < 60; walk++) {
            Visitor any = Visitor.ofGuide();
            Size size = sizes.get(walk % sizes.size());
            List<String> pressed = new ArrayList<>();
            for (int step = 0; step < 120; step++) {
                pressed.add(keys.get(random.nextInt(keys.size())));
                any.press(size, pressed.get(step));
                assertThat(any.sees(size)).as("seed %d, keys %s", seed, pressed).isNotBlank();
            }
            any.press(size, "Esc", "Esc", "g");
            assertThat(any.at(size)).as("seed %d, keys %s", seed, pressed).contains("RAG Systems");
        }
    }

    /** What is read changes how questions stand, and how much room their texts have; the rows stay. */
    private static List<String> withoutStates(String seen) {
        return seen.lines()
                .skip(1)
                .map(row -> row.substring(0, Math.min(40, row.length())))
                .toList();
    }
}
