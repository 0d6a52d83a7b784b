package guide.tui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Fact;
import guide.fixture.Player;
import guide.fixture.Visitor;
import guide.keys.Input;
import guide.keys.Size;
import guide.tui.Next;
import guide.tui.ReturnPath;
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
            assertThat(one.sees()).contains("− 14").contains("Measure retrieval apart");
            assertThat(one.press(key).sees()).contains("+ 14").doesNotContain("Measure retrieval apart");
        }
    }

    @Test
    void domains_foldAndUnfold() {
        assertThat(visitor.press("Enter").sees()).contains("+ RAG Systems").doesNotContain("How do you split");
        assertThat(visitor.press("Enter").sees()).contains("− RAG Systems").contains("How do you split");
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
            assertThat(Visitor.ofGuide().press("/").type(word).at()).as(word).startsWith("+ 14");
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
        assertThat(visitor.at()).startsWith("+ 14");
        assertThat(visitor.sees()).contains("/ rag recall  2 found").doesNotContain("KV cache");
        visitor.press("Esc");
        assertThat(visitor.at()).startsWith("+ 14");
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
        assertThat(footer("/")).isEqualTo("Enter keep   ↑↓ move   Esc never mind   ? help");
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
    void slashAgain_goesOnWithTheFilter() {
        visitor.press("/").type("rag").press("Enter", "/").type(" golden");
        assertThat(visitor.sees()).contains("/ rag golden█  1 found");
    }

    @Test
    void filter_opensWhatWasFoldedAndClearingFoldsItAgain() {
        visitor.press("Enter", "G", "/").type("kv").press("Enter", "[", "Enter");
        assertThat(visitor.sees()).contains("+ Cost & Latency").doesNotContain("KV cache");
        visitor.press("Esc");
        assertThat(visitor.sees()).contains("+ RAG Systems").contains("KV cache");
    }

    @Test
    void clearing_keepsTheFoundQuestionInSightThoughItsDomainWasFolded() {
        visitor.press("Enter", "/").type("mrr").press("Enter", "Esc");
        assertThat(visitor.at()).startsWith("+ 14");
    }

    @Test
    void filterWithoutAMatch_offersOnlyWhatWorks() {
        visitor.press("/").type("zzz");
        assertThat(footer()).isEqualTo("Esc clear");
        assertThat(visitor.press("Enter", "Down", "PgDn", "End").sees()).contains("/ zzz█  0 found");
        assertThat(visitor.press("Esc").sees()).contains("KV cache");
    }

    @Test
    void keptFilterWhoseLastMatchIsGone_offersOnlyWhatWorks() {
        visitor.press("/").type("mrr").press("Enter").removing("rag-evaluation").press("e");
        assertThat(footer()).isEqualTo("Esc clear   / search   ? help   q leave");
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
        assertThat(visitor.press("n").at()).startsWith("+ 11");
        assertThat(visitor.press("n", "n", "n").at()).startsWith("+ 19");
        assertThat(visitor.press("N").at()).startsWith("+ 12");
        assertThat(visitor.press("G", "n").at()).startsWith("+ 11");
        assertThat(visitor.press("N").at()).startsWith("+ R2");
    }

    @Test
    void next_goesFromMatchToMatchInAnOpenAnswerFirst() {
        visitor.press("/").type("recall").press("Enter", "g", "j", "Enter");
        assertThat(visitor.sees()).contains("There is no best splitter").doesNotContain("Trap of rag-chunking");
        assertThat(visitor.press("n").sees()).contains("Trap of rag-chunking");
        assertThat(visitor.press("n").at()).startsWith("+ 14");
    }

    @Test
    void openingWhatWasFoundFarDown_scrollsThere() {
        visitor.press("/").type("trap").press("Enter", "g", "j");
        assertThat(visitor.at()).startsWith("+ 11");
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
        Bank bank = bank(Visitor.question("a", "1", "What?", text, List.of(), List.of("rare")));
        Visitor one = Visitor.of(bank).press("/").type("rare").press("Enter", "Enter");
        assertThat(one.sees()).contains("− 1  What?").doesNotContain("Point of a");
    }

    @Test
    void numberOrId_isSelectedWhateverElseMatches() {
        Bank bank = bank(
                numbered("first", "1", "Why 35 and R1 and third, 35, R1?"),
                numbered("second", "35", "Another?"),
                numbered("third", "R1", "One more?"));
        for (String typed : List.of("35", "§35", "#35", "second")) {
            assertThat(Visitor.of(bank).press("/").type(typed).at()).as(typed).startsWith("+ 35");
        }
        for (String typed : List.of("r1", "R1", "third")) {
            assertThat(Visitor.of(bank).press("j", "/").type(typed).at())
                    .as(typed)
                    .startsWith("+ R1");
        }
        assertThat(Visitor.of(bank).press("/").type("35").sees())
                .contains("2 found")
                .containsSubsequence("+ 1 ", "+ 35");
    }

    @Test
    void severalWords_selectTheBestOfWhatIsBrowsed() {
        Bank bank = bank(
                numbered("first", "1", "What is drift in a model, and how does one see it in the figures?"),
                numbered("second", "2", "Model drift?"));
        assertThat(Visitor.of(bank).press("/").type("model drift").at()).startsWith("+ 2");
        Domain narrow = new Domain("d", "D", bank.domains().get(0).questions().subList(0, 1));
        Visitor some = Visitor.of(bank);
        some.opening(Browse.screen(some.desk(), List.of(narrow), some.progress(), ReturnPath.OUT));
        assertThat(some.press("/").type("model drift").at()).startsWith("+ 1");
    }

    @Test
    void foundRow_saysWhereTheWordIsThatItDoesNotShow() {
        visitor.press("/").type("golden");
        assertThat(visitor.sees()).containsSubsequence("+ 14", "recall@k, then MRR on a golden set.");
        visitor.give(Visitor.USUAL, new Input.Key(Input.Key.Name.ERASE_LINE));
        assertThat(visitor.type("good").sees()).contains("+ 14").doesNotContain("golden set");
    }

    @Test
    void foundRow_saysTheIdAndTheTagsWhereTheWordIsOnlyThere() {
        assertThat(visitor.press("/").type("rag-eval").sees()).containsSubsequence("+ 14", "rag-evaluation");
        assertThat(Visitor.ofGuide().press("/").type("14").sees())
                .contains("1 found")
                .doesNotContain("rag-evaluation");
        Bank bank = bank(numbered("only-here", "1", "What?"));
        assertThat(Visitor.of(bank).press("/").type("here").sees()).contains("only-here");
    }

    @Test
    void lowWindow_saysItForTheChosenRowOnly() {
        visitor.press("/").type("trap");
        String seen = visitor.press(Visitor.SMALL, "Enter", "g", "j", "j").sees(Visitor.SMALL);
        assertThat(seen.lines().toList().get(10)).isEqualTo(" Trap of rag-evaluation.");
        assertThat(seen).doesNotContain("Trap of rag-chunking");
        assertThat(visitor.press(Visitor.SMALL, "g").sees(Visitor.SMALL)).doesNotContain("Trap of");
    }

    @Test
    void excerpt_canBeClickedAsItsRow() {
        assertThat(visitor.press("/").type("golden").click("MRR on a golden").sees())
                .contains("Measure retrieval apart");
    }

    @Test
    void cursor_showsInTheMargin() {
        assertThat(visitor.sees()).contains("\n ▸− RAG Systems");
        assertThat(visitor.press("j").sees()).contains("\n ▸  + 11").doesNotContain("▸−");
        assertThat(visitor.sees(Visitor.SMALL)).contains("\n▸+ 11");
    }

    @Test
    void titles_areCutAtOnePlaceWhateverStandsBesideThem() {
        String text = "word ".repeat(40).strip();
        Bank bank = bank(numbered("a", "1", text), numbered("b", "2", text), numbered("c", "3", text));
        Visitor one = Visitor.of(bank)
                .after(new Fact.Suspend("b"), new Fact.Flag("b", ""), new Fact.Review("c", 3, 1, List.of(), ""));
        for (Size size : List.of(Visitor.SMALL, Visitor.USUAL, Visitor.LARGE)) {
            assertThat(one.sees(size).lines().filter(row -> row.contains("…")).map(row -> row.indexOf('…')))
                    .hasSize(3)
                    .containsOnly(one.sees(size)
                            .lines()
                            .toList()
                            .get(size == Visitor.SMALL ? 2 : 3)
                            .indexOf('…'));
        }
    }

    @Test
    void right_opensWhatIsClosedThenGoesIntoIt() {
        assertThat(visitor.press("Enter", "Right").sees())
                .contains("− RAG Systems")
                .contains("How do you split");
        assertThat(visitor.at()).startsWith("− RAG");
        assertThat(visitor.press("Right", "j").at()).startsWith("+ 14");
        assertThat(visitor.press("Right").sees()).contains("Measure retrieval apart");
        assertThat(visitor.press("Right").at()).startsWith("→ §11");
        assertThat(visitor.press("Right").at()).startsWith("− 11");
        assertThat(visitor.views()).containsExactly("rag-evaluation", "rag-chunking");
    }

    @Test
    void left_closesWhatIsOpenElseGoesToWhatItBelongsTo() {
        visitor.press("j", "j", "Enter", "j", "Left");
        assertThat(visitor.at()).startsWith("− 14");
        assertThat(visitor.press("Left").at()).startsWith("+ 14");
        assertThat(visitor.press("Left").at()).startsWith("− RAG");
        assertThat(visitor.press("Left").sees()).contains("+ RAG Systems").doesNotContain("How do you split");
        assertThat(visitor.press("?").sees()).contains("→ ").doesNotContain("← ");
    }

    @Test
    void rightWithinAnAnswerThatRefersToNothing_isNotOffered() {
        visitor.press("G", "Enter");
        assertThat(visitor.press("Right").at()).startsWith("− R2");
        assertThat(visitor.press("?").sees()).contains("← ").doesNotContain("→ ");
    }

    @Test
    void flag_takesAReasonAndGoesAgain() {
        visitor.press("j", "j", "f").type("odd figure").press("Enter");
        assertThat(visitor.sees()).contains("⚑ new", "Flagged; 'guide list --flagged' shows it.");
        assertThat(visitor.at()).startsWith("+ 14");
        assertThat(visitor.journal)
                .extracting(e -> e.fact())
                .containsExactly(new Fact.Flag("rag-evaluation", "odd figure"));
        assertThat(visitor.press("f").sees())
                .contains("The flag is taken away.")
                .doesNotContain("⚑");
    }

    @Test
    void flagNeverMind_changesNothing() {
        String before = visitor.press("j", "j", "Enter").sees();
        assertThat(visitor.press("f").type("x").press("Esc").sees()).isEqualTo(before);
        assertThat(visitor.journal).hasSize(1);
    }

    @Test
    void suspended_isTakenBackWithTheSameKey() {
        visitor.press("j");
        assertThat(footer()).contains("z suspend");
        assertThat(visitor.press("z").sees())
                .contains("suspended", "Suspended: it is not asked any more. u takes that back.");
        assertThat(footer()).contains("z resume");
        assertThat(visitor.press("z").sees())
                .contains("Resumed: it is asked again.")
                .doesNotContain("suspended");
        assertThat(visitor.progress().isSuspended("rag-chunking")).isFalse();
    }

    @Test
    void undo_takesMarksBackOneByOneWhereverOneIs() {
        visitor.press("j", "z", "j", "f").type("why").press("Enter", "G", "Enter");
        assertThat(visitor.press("u").sees()).contains("Taken back: flag.").doesNotContain("⚑");
        assertThat(visitor.at()).startsWith("+ 14");
        assertThat(visitor.press("u").sees()).contains("Taken back: suspended.");
        assertThat(visitor.at()).startsWith("+ 11");
        assertThat(visitor.progress().isSuspended("rag-chunking")).isFalse();
        assertThat(visitor.views()).containsExactly("moe");
        assertThat(visitor.press("u", "?").sees()).doesNotContain("take the last step back");
    }

    @Test
    void undoOfAResume_suspendsAgain() {
        visitor.after(new Fact.Suspend("rag-chunking")).press("j", "z");
        assertThat(visitor.press("u").sees()).contains("Taken back: resumed.").contains("suspended");
    }

    @Test
    void unsavedMark_isSaidAndTriedAgain() {
        visitor.fullDisk(true).press("j", "z");
        assertThat(visitor.sees())
                .contains("NOT saved: the disk is full. r tries again.")
                .doesNotContain("Suspended: ");
        assertThat(visitor.fullDisk(false).press("r").sees()).contains("Saved.", "suspended");
        assertThat(visitor.fullDisk(true).press("u").sees()).contains("NOT saved", "suspended");
        assertThat(visitor.fullDisk(false).press("r").sees()).doesNotContain("suspended");
        assertThat(visitor.journal).hasSize(2);
    }

    @Test
    void markingAHeading_isNotOffered() {
        assertThat(visitor.press("f", "z", "u").sees()).doesNotContain("Flag:");
        assertThat(visitor.journal).isEmpty();
        assertThat(visitor.press("?").sees()).doesNotContain("mark it");
    }

    @Test
    void topAndEnd_areTheFirstAndTheLastRow() {
        assertThat(visitor.press("G").at()).startsWith("+ R2");
        assertThat(visitor.press("g").at()).startsWith("− RAG");
        assertThat(visitor.press("End").at()).startsWith("+ R2");
        assertThat(visitor.press("Home").at()).startsWith("− RAG");
    }

    @Test
    void brackets_goFromDomainToDomain() {
        assertThat(visitor.press("]").at()).isEqualTo("− Cost & Latency");
        assertThat(visitor.press("]", "]").at()).isEqualTo("− Rapid-Fire");
        assertThat(visitor.press("j", "[").at()).isEqualTo("− Rapid-Fire");
        assertThat(visitor.press("[", "[", "[").at()).isEqualTo("− RAG Systems");
    }

    @Test
    void downAndUp_scrollThroughALongAnswerAndBack() {
        visitor.press("j", "Enter");
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 200 && !visitor.at().startsWith("+ 14"); i++) {
            seen.add(visitor.press("j").sees());
        }
        assertThat(String.join("\n", seen)).contains("Point of rag-chunking").contains("§11 · ");
        assertThat(seen).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        for (int i = 0; i < 200 && !visitor.at().startsWith("− 11"); i++) {
            visitor.press("k");
        }
        assertThat(visitor.press("k").at()).isEqualTo("− RAG Systems");
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
        assertThat(visitor.at()).startsWith("+ R2");
        for (int i = 0; i < 9; i++) {
            visitor.press("PgUp");
        }
        assertThat(visitor.at()).startsWith("− RAG");
    }

    @Test
    void reference_isFollowedAndBackspaceComesBack() {
        visitor.press("j", "j", "Enter", "j");
        assertThat(visitor.at()).startsWith("→ §11");
        List<String> before = withoutStates(visitor.sees());
        visitor.press("Enter");
        assertThat(visitor.at()).startsWith("− 11");
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
        assertThat(visitor.at()).startsWith("− 14");
        assertThat(visitor.press("Backspace").at()).startsWith("→ §14");
        assertThat(visitor.press("Backspace").at()).startsWith("→ §11");
    }

    @Test
    void referenceOutOfTheFilterOrTheDomains_opensTheWayAndBackspaceClosesIt() {
        Bank bank = Visitor.guide();
        List<Domain> rag = bank.domains().subList(0, 1);
        visitor.opening(Browse.screen(visitor.desk(), rag, visitor.progress(), ReturnPath.OUT));
        assertThat(visitor.sees()).contains("0 / 3 reviewed").doesNotContain("KV cache");
        visitor.press("/").type("chunks").press("Enter", "Enter");
        for (int i = 0; i < 60 && !visitor.at().startsWith("→ §19"); i++) {
            visitor.press("j");
        }
        visitor.press("Enter");
        assertThat(visitor.at()).startsWith("− 19");
        assertThat(visitor.sees()).contains("2 / 7 reviewed").doesNotContain("chunks  1 found");
        visitor.press("Backspace");
        assertThat(visitor.at()).startsWith("→ §19");
        assertThat(visitor.sees()).contains("/ chunks  1 found");
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
        visitor.opening(
                Browse.screen(visitor.desk(), Visitor.guide().domains(), visitor.progress(), (context, progress) -> {
                    reviewed.add(progress.isReviewed("rag-evaluation"));
                    return new Next.Leave();
                }));
        assertThat(visitor.press("j", "j", "Enter", "q").hasLeft()).isTrue();
        assertThat(reviewed).containsExactly(true);
    }

    @Test
    void click_opensClosesAndFollows() {
        assertThat(visitor.click("+ 14").sees()).contains("Measure retrieval apart");
        assertThat(visitor.click("→ §11").at()).startsWith("− 11");
        assertThat(visitor.click("− 11").sees()).doesNotContain("no best splitter");
        assertThat(visitor.press("g").click("− RAG").sees()).contains("+ RAG");
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
                .contains("− 14  Is it any better?")
                .contains("Measure retrieval apart")
                .contains("1 / 7 reviewed");
        assertThat(visitor.at()).startsWith("− 14");
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
                .contains("− RAG");
    }

    @Test
    void footerAndHelp_nameOnlyWhatWorks() {
        assertThat(visitor.press("j").sees()).contains("Enter open").doesNotContain("Esc clear");
        assertThat(visitor.press("?").sees()).contains("open the answer").doesNotContain("Backspace");
        assertThat(visitor.press("Esc").at()).startsWith("+ 11");
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
                "f",
                "z",
                "u",
                "Left",
                "Right",
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
            any.press(size, "Esc", "Esc", "Esc", "g");
            assertThat(any.at(size)).as("seed %d, keys %s", seed, pressed).contains("RAG Systems");
        }
    }

    private String footer(String... keys) {
        return visitor.press(keys).sees().lines().toList().get(23).strip();
    }

    private static Bank bank(Question... questions) {
        return new Bank("", "", List.of(new Domain("d", "D", List.of(questions))));
    }

    private static Question numbered(String id, String number, String text) {
        return Visitor.question(id, number, text, "-", List.of(), List.of());
    }

    /** What is read changes how questions stand, and how much room their texts have; the rows stay. */
    private static List<String> withoutStates(String seen) {
        return seen.lines()
                .skip(1)
                .map(row -> row.substring(0, Math.min(40, row.length())))
                .toList();
    }
}
