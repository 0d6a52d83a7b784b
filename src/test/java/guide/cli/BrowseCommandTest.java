package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.keys.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowseCommandTest {
    @TempDir
    Path home;

    private final Keys keys = new Keys();
    private Run run;

    @BeforeEach
    void smallBank() {
        run = Run.withSmallBank(home);
    }

    @Test
    void openAnswer_isAViewInTheJournal() {
        Run.Result result = run.on(look -> keys.typing("j q")).guide("browse");
        assertThat(result).isEqualTo(new Run.Result(0, "", ""));
        assertThat(keys.frames.get(keys.frames.size() - 1))
                .contains("It makes gas.")
                .contains("1 / 2 reviewed");
        assertThat(run.guide("history").out())
                .contains("view")
                .contains("bread-yeast")
                .hasLineCount(1);
    }

    @Test
    void filters_chooseWhatIsBrowsed() {
        run.on(look -> keys.typing("q")).guide("browse", "--tag", "taste");
        assertThat(keys.frames.get(0))
                .contains("salt")
                .contains("0 / 1 reviewed")
                .doesNotContain("yeast do");
        assertThat(run.guide("browse", "--domain", "bred").err()).contains("Did you mean 'bread'?");
    }

    @Test
    void unsavedView_isExit74() throws IOException {
        Files.createDirectories(home.resolve("guide"));
        Files.writeString(home.resolve("guide/state"), "in the way");
        Run.Result result = run.on(look -> keys.typing("j q")).guide("browse");
        assertThat(keys.frames.get(keys.frames.size() - 1))
                .contains("NOT saved")
                .contains("It makes gas.");
        assertThat(result.status()).isEqualTo(74);
        assertThat(result.err())
                .isEqualTo(
                        "guide: not all that you read or answered is saved; what went before is. 'guide doctor' says what is wrong.\n");
    }

    @Test
    void withoutAFullScreen_theListIsPrinted() {
        Run.Result result = run.guide("browse", "--tag", "taste");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .isEqualTo("Baking Bread (bread): 1 question, 1 new\n  bread-salt  What does salt do?  new\n");
        assertThat(result.err())
                .isEqualTo(
                        "guide: There is no full screen here. Here is the list; 'guide show ID' prints an answer.\n");
    }

    @Test
    void endings_haveTheirExitCodes() {
        keys.last = new Input.HangUp(Input.HangUp.Reason.TERMINATE);
        assertThat(run.on(look -> keys.typing("")).guide("browse").status()).isEqualTo(143);
        keys.last = new Input.Key(Input.Key.Name.INTERRUPT);
        assertThat(run.guide("browse").status()).isEqualTo(130);
    }
}
