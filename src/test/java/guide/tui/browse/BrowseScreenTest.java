package guide.tui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Bank;
import guide.bank.Domain;
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
    void chosenRow_isMarkedFromItsSignToItsState() {
        visitor.press("j", "j");
        assertThat(visitor.at()).startsWith("▸ 14  How do you tell").doesNotContain("new");
        assertThat(visitor.press("Enter").at())
                .startsWith("▾ 14  How do you tell")
                .doesNotContain("read");
        assertThat(visitor.press("g").at()).isEqualTo("▾ RAG Systems");
    }

    @Test
    void wideWindow_showsLongQuestionsWhole() {
        String whole = "How do you split documents into chunks: by size, by meaning, or by the structure they have?";
        assertThat(visitor.sees()).doesNotContain(whole);
        assertThat(visitor.sees(Visitor.LARGE)).contains(whole).doesNotContain("…");
    }

    @Test
    void wideWindow_keepsOpenAnswersAtTheReadingWidth() {
        visitor.press(Visitor.LARGE, "j", "Enter");
        int column = visitor.sees(Visitor.LARGE)
                .lines()
                .filter(l -> l.contains("▾ 11"))
                .findFirst()
                .orElseThrow()
                .indexOf('▾');
        assertThat(visitor.sees(Visitor.LARGE)
                        .lines()
                        .skip(4)
                        .filter(l -> l.startsWith(" ".repeat(column)))
                        .toList())
                .isNotEmpty()
                .filteredOn(l -> !l.contains(" new") && !l.contains("due"))
                .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(column + 88));
    }

    @Test
    void cursor_showsInTheMargin() {
        assertThat(visitor.sees()).contains("\n ▸▾ RAG Systems");
        assertThat(visitor.press("j").sees()).contains("\n ▸  ▸ 11").doesNotContain("▸▾");
        assertThat(visitor.sees(Visitor.SMALL)).contains("\n▸▸ 11");
    }

    @Test
    void titles_areCutAtOnePlaceWhateverStandsBesideThem() {
        String text = "word ".repeat(40).strip();
        Bank bank = Visitor.bank(
                Visitor.question("a", "1", text), Visitor.question("b", "2", text), Visitor.question("c", "3", text));
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
    void followedReference_startsInTheFirstRow() {
        visitor.press(Visitor.SMALL, "j", "Enter");
        for (int i = 0; i < 60 && !visitor.at(Visitor.SMALL).startsWith("→ §19"); i++) {
            visitor.press(Visitor.SMALL, "j");
        }
        visitor.press(Visitor.SMALL, "Enter");
        assertThat(visitor.sees(Visitor.SMALL).lines().toList().get(1)).startsWith("▸▾ 19");
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
        visitor.opening(Browse.screen(visitor.desk(), rag, visitor.progress(), ReturnPath.OUT));
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
        assertThat(visitor.sees()).contains("/ chunks  1 found");
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

    /** What is read changes how questions stand, and how much room their texts have; the rows stay. */
    private static List<String> withoutStates(String seen) {
        return seen.lines()
                .skip(1)
                .map(row -> row.substring(0, Math.min(40, row.length())))
                .toList();
    }
}
