package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.SmallBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameCommandTest {
    @TempDir
    Path home;

    private Path file;
    private Run run;

    @BeforeEach
    void answeredQuestion() throws IOException {
        Path banks = Files.createDirectories(home.resolve("data/banks"));
        file = SmallBank.write(banks, SmallBank.TEXT);
        run = new Run(home);
        run.guide("grade", "bread-yeast", "good");
    }

    @Test
    void progress_goesOnUnderTheNewId_untilThatIsTakenBack() throws IOException {
        Path amendments = Files.writeString(file.resolveSibling("amendments.yaml"), "bread-yeast:\n  tags: [mine]\n");
        rewrite("id: bread-yeast", "id: bread-gas");
        Run.Result result = run.guide("rename", "bread-yeast", "bread-gas");
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo("""
                Renamed: what is recorded of 'bread-yeast', 1 answer, is that of 'bread-gas' from now on.
                Your amendment of 'bread-yeast' is now that of 'bread-gas'.
                """);
        assertThat(list("bread-gas")).contains("\"reviews\": 1");
        assertThat(run.guide("history", "bread-gas").out()).contains("good", "bread-yeast is now bread-gas");
        assertThat(amendments).content().startsWith("bread-gas:\n");
        assertThat(run.guide("rename", "rag-chunking", "rag-chunk").err()).contains("comes with the program");
        assertThat(run.guide("rename", "bread-yeast", "bread-gas").err())
                .contains("was renamed to 'bread-gas' already");
        assertThat(run.later(1).guide("undo").out()).startsWith("Taken back: rename, ");
        assertThat(list("bread-gas")).contains("\"state\": \"new\"");
        assertThat(run.guide("history", "bread-gas").out())
                .contains("bread-yeast is now bread-gas  (taken back)")
                .doesNotContain("good");
    }

    @Test
    void whatMakesNoSense_isRefused() throws IOException {
        assertThat(refused("bread-yeast", "bread-yeast")).contains("are the same id");
        assertThat(refused("bread-yeast", "bread-gas"))
                .contains("'bread-yeast' is still the id of a question, at " + file + ":");
        rewrite("id: bread-yeast", "id: bread-gas");
        assertThat(refused("bread-yest", "bread-gas"))
                .contains("nothing is recorded of 'bread-yest', did you mean 'bread-yeast'?");
        assertThat(refused("bread-yeast", "bread-gaz"))
                .contains("there is no question 'bread-gaz', did you mean 'bread-gas'?");
        assertThat(run.guide("history").out()).doesNotContain("rename");
    }

    private String refused(String old, String now) {
        Run.Result result = run.guide("rename", old, now);
        assertThat(result.status()).isEqualTo(Exit.USAGE);
        return result.err();
    }

    private String list(String id) {
        return run.guide("list", "--json")
                .out()
                .lines()
                .filter(line -> line.contains("\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }

    private void rewrite(String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }
}
