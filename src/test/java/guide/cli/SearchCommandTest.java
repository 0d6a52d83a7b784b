package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    private static final String BANK = """
            domain: bread
            title: Baking Bread
            questions:
              - id: bread-yeast
                number: 1
                question: What does yeast do?
                answer: |
                  It eats *sugar* and makes gas, and after a long while at room temperature it also makes the acids by which one tells a slow dough from a quick one.

                  | Kind | Needs |
                  | --- | --- |
                  | dry  | warm water |
                tags: [rising]
              - id: bread-salt
                question: What does salt do?
                answer: It slows the yeast. Use fleur de sel from Guérande.
                tags: [taste]
            """;

    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void ownBank() {
        run = Run.withBank(home, BANK);
    }

    @Test
    void best_comesFirstWithTheLineWhereTheWordsAre() {
        Run.Result result = run.guide("search", "yeast");
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo("""
                1  bread-yeast  Baking Bread  What does yeast do?
                   bread-salt   Baking Bread  What does salt do?  It slows the yeast. Use fleur de sel from Guérande.
                """);
    }

    @Test
    void caseAccentsAndEndings_doNotMatter() {
        assertThat(run.guide("search", "GUERAND").out()).contains("bread-salt");
    }

    @Test
    void everyWord_hasToBeThere() {
        assertThat(run.guide("search", "slow", "yeast").out()).contains("bread-salt");
        assertThat(run.guide("search", "slow yeast water").out())
                .startsWith("1  bread-yeast")
                .hasLineCount(1);
    }

    @Test
    void tableRow_isReadForItself() {
        assertThat(run.guide("search", "warm").out())
                .isEqualTo("1  bread-yeast  Baking Bread  What does yeast do?  dry | warm water\n");
    }

    @Test
    void onATerminal_theQuestionIsFollowedByTheLineWhereTheWordsAre() {
        run.with("GUIDE_STDOUT", "tty").with("TERM", "xterm");
        assertThat(plain(run.guide("search", "acids", "sug").out())).isEqualTo("""
                1  What does yeast do?
                   It eats sugar and makes gas, and after a long while at room temperature it a…
                """);
        assertThat(plain(run.guide("search", "yeast", "-t", "rising").out())).isEqualTo("1  What does yeast do?\n");
        String end = run.guide("search", "acids").out();
        assertThat(plain(end)).contains("\n   …").contains(" acids by which");
        assertThat(plain(end).lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void onATerminal_theWordsAreMarked() {
        run.with("GUIDE_STDOUT", "tty").with("TERM", "xterm").with("NO_COLOR", "1");
        assertThat(run.guide("search", "acids", "sug").out()).contains("It eats \u001b[1;4msug\u001b[mar and");
    }

    @Test
    void onATerminalThatCannotMark_thereIsOnlyText() {
        run.with("GUIDE_STDOUT", "tty").with("TERM", "dumb");
        assertThat(run.guide("search", "dry").out()).isEqualTo("1  What does yeast do?\n   dry | warm water\n");
    }

    @Test
    void excerptsOfTheBundledBank_lineUpAndHoldNoMarkdown() {
        run.with("GUIDE_BANK", "").with("GUIDE_STDOUT", "tty").with("TERM", "dumb");
        List<String> rows = run.guide("search", "model").out().lines().toList();
        assertThat(rows).hasSizeGreaterThan(10).allMatch(row -> row.length() <= 80 && !row.contains("**"));
        assertThat(rows).allMatch(row -> row.charAt(3) == ' ' && row.charAt(4) != ' ');
    }

    @Test
    void states_narrowTheSearch() {
        run.guide("grade", "bread-yeast", "again");
        assertThat(run.guide("search", "is:due").out())
                .isEqualTo("1  bread-yeast  Baking Bread  What does yeast do?\n");
        assertThat(run.guide("search", "yeast", "is:new").out())
                .startsWith("bread-salt")
                .hasLineCount(1);
        assertThat(run.guide("search", "--", "yeast", "-is:new").out())
                .startsWith("1  bread-yeast")
                .hasLineCount(1);
        Run.Result none = run.guide("search", "is:suspended");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).isEqualTo("guide: no question matches. 'guide list' shows how each stands.\n");
    }

    @Test
    void unknownState_namesThoseThatThereAre() {
        Run.Result result = run.guide("search", "is:hard");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "guide: there is no state 'hard'; after is: stands due, new, learning, strong, weak, flagged,"
                                + " suspended.\n");
    }

    @Test
    void stateOfEarlierVersions_isSaidToBeGone() {
        assertThat(run.guide("search", "is:leech").err())
                .isEqualTo("guide: there is no state 'leech' any more; 'guide stats' shows what takes most time.\n");
        assertThat(run.guide("list", "--leech").err())
                .contains("there is no option '--leech'. 'guide stats' shows what takes most time.");
    }

    @Test
    void stateWithAMinus_isToldFromAnOption() {
        assertThat(run.guide("search", "yeast", "-is:due").err()).contains("guide search -- -is:due");
    }

    private static String plain(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*m", "");
    }

    @Test
    void inAPipe_theLineIsWholeAndPlain() {
        assertThat(run.guide("search", "acids").out())
                .contains("It eats sugar and")
                .contains("quick one.\n");
    }

    @Test
    void json_namesFieldAndText() {
        assertThat(run.guide("search", "--json", "warm").out())
                .contains("\"id\": \"bread-yeast\"")
                .contains("\"domain\": \"bread\"")
                .contains("\"field\": \"answer\", \"text\": \"dry  | warm water\"");
    }

    @Test
    void filters_narrowTheSearch() {
        assertThat(run.guide("search", "yeast", "--tag", "taste").out()).doesNotContain("bread-yeast");
        assertThat(run.guide("search", "yeast", "--domain", "bred").status()).isEqualTo(2);
    }

    @Test
    void nothingFound_isExit1WithTheNearestWord() {
        Run.Result result = run.guide("search", "yest");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("guide: no question has 'yest'. Did you mean 'yeast'?\n");
        assertThat(run.guide("search", "quixotic").err())
                .isEqualTo("guide: no question has 'quixotic'. 'guide list' shows all questions.\n");
        assertThat(run.guide("search", "sugar", "fleur").err())
                .isEqualTo("guide: no question has all of these words; each is found alone.\n");
    }

    @Test
    void nothingFoundAsJson_isAnEmptyArray() {
        Run.Result result = run.guide("search", "--json", "yest");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("[\n]\n");
    }

    @Test
    void noWordAtAll_isMisuse() {
        assertThat(run.guide("search").status()).isEqualTo(2);
        Run.Result result = run.guide("search", "?!");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("guide: there is no letter or digit to look for in '?!'.\n");
    }

    @Test
    void hostileWords_areShownAndNeverObeyed() {
        assertThat(run.guide("search", "a\u001b]52;c;x\u0007").err()).doesNotContain("\u001b");
    }
}
