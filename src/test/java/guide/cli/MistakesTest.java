package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.SmallBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistakesTest {
    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void smallBank() {
        run = Run.withSmallBank(home);
    }

    @ParameterizedTest
    @CsvSource({
        "quiz bread, '''guide quiz'' takes no ''bread''. Did you mean ''--domain bread''?'",
        "list Bread, '''guide list'' takes no ''Bread''. Did you mean ''--domain bread''?'",
        "browse braed, '''guide browse'' takes no ''braed''. Did you mean ''--domain bread''?'",
        "stats rising, '''guide stats'' takes no ''rising''. Did you mean ''--tag rising''?'",
        "quiz 1, '''guide quiz'' takes no ''1''. Did you mean ''guide show 1''?'",
        "quiz weak, '''guide quiz'' takes no ''weak''. Did you mean ''--weak''?'",
        "config jsn, '''guide config'' takes no ''jsn''. Did you mean ''--json''?'",
        "quiz cheese, '''guide quiz'' takes no ''cheese''; all it takes are options.'",
        "show 1 2, '''guide show'' takes no more words than ID|NUMBER; leave ''2'' out.'",
    })
    void wordTooMuch_namesWhatWasLikelyMeant(String line, String sentence) {
        assertThat(mistake(line)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "list --flag, 'there is no option ''--flag''. Did you mean ''--flagged''?'",
        "list --domian x, 'there is no option ''--domian''. Did you mean ''--domain''?'",
        "quiz -x, 'there is no option ''-x''.'",
        "comp, 'there is no command ''comp''. Did you mean ''completion''?'",
        "help qiuz, 'there is no command ''qiuz''. Did you mean ''quiz''?'",
        "qiuz --help, 'there is no command ''qiuz''. Did you mean ''quiz''?'",
        "qiuz rag -h, 'there is no command ''qiuz''. Did you mean ''quiz''?'",
    })
    void unknownOptionOrCommand_namesTheOneThatBeginsSoOrIsNear(String line, String sentence) {
        assertThat(mistake(line)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "due, guide list --due",
        "study, guide quiz",
        "Review, guide quiz",
        "add, guide new",
        "change, guide edit ID",
        "note, adds a note of your own",
        "convert, guide import DECK",
        "export, guide list --json",
        "flag, guide list --flagged",
        "suspend, guide resume ID",
        "revert, guide undo",
        "find, guide search WORDS",
        "statistics, guide stats",
    })
    void commandOfAnotherName_saysWhatDoesThat(String word, String meant) {
        assertThat(mistake(word))
                .startsWith("there is no command '" + word + "'. ")
                .contains(meant)
                .doesNotContain("Did you mean");
    }

    /** A sentence must not promise a command that is not there. */
    @Test
    void namesOfOtherPrograms_nameOnlyCommandsThatExist() {
        for (String word : List.of(
                "due", "change", "study", "ls", "find", "read", "log", "flag", "add", "export", "backup", "fix",
                "theme")) {
            Matcher named = Pattern.compile("'guide ([a-z]+)").matcher(mistake(word));
            while (named.find()) {
                assertThat(run.commandLine().getSubcommands()).as(word).containsKey(named.group(1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "quiz --minutes abc, '--minutes takes a whole number from 1 up, not ''abc''.'",
        "quiz -n 1.5, '--limit takes a whole number from 1 up, not ''1.5''.'",
        "quiz --new=, '--new takes a whole number from 0 up, not ''''.'",
        "quiz --limit 99999999999, '--limit takes a whole number up to 2147483647, not 99999999999.'",
        "quiz --limit, '--limit needs its N after it.'",
        "list --domain --due, '--domain needs its DOMAIN after it.'",
        "list --due --due, '--due is there twice; once is enough.'",
        "quiz -n 3 --limit 4, '--limit is there twice; once is enough.'",
        "list --due=x, '--due takes no value, so not ''x''.'",
        "grade 1, '''guide grade'' needs GRADE.'",
    })
    void wrongValue_saysWhatTheOptionTakes(String line, String sentence) {
        assertThat(mistake(line)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "help --mouse", "help help"})
    void help_isTheHelpOfTheProgram(String line) {
        assertThat(run.guide(line.split(" "))).isEqualTo(run.guide("--help"));
    }

    @Test
    void helpOfACommand_isItsHelp() {
        assertThat(run.guide("help", "quiz")).isEqualTo(run.guide("quiz", "--help"));
        assertThat(run.guide("help", "quiz").out()).contains("Usage: guide quiz");
    }

    @Test
    void historyOfNoQuestion_isRefusedAsShowRefusesIt() {
        Run.Result result = run.guide("history", "bread-yest");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(run.guide("show", "bread-yest").err())
                .contains("'bread-yeast'");
    }

    @Test
    void historyOfAQuestionThatIsLeftOut_saysSo() throws IOException {
        Path broken = Files.writeString(home.resolve("bread.yaml"), SmallBank.TEXT.replace("answer", "anwser"));
        Path other = Files.writeString(
                home.resolve("wine.yaml"),
                SmallBank.TEXT.replace("bread", "wine").replace("number: 1", "number: 2"));
        Run.Result result = run.with("GUIDE_BANK", broken + ":" + other).guide("history", "bread-yeast");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).contains("the question 'bread-yeast' is left out: " + broken);
    }

    @Test
    void historyOfAQuestionThatIsGone_isStillThere() throws IOException {
        run.guide("grade", "bread-yeast", "good");
        Files.writeString(home.resolve("bread.yaml"), SmallBank.TEXT.replace("bread-yeast", "bread-other"));
        Run.Result result = run.guide("history", "bread-yeast");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("good   bread-yeast");
    }

    private String mistake(String line) {
        Run.Result result = run.guide(line.split(" "));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        return result.err().lines().findFirst().orElseThrow().replaceFirst("^guide: ", "");
    }
}
