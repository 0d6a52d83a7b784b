package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the installed program loads from its class archive. */
class ArchiveIT {
    @TempDir
    Path home;

    @Test
    void archive_holdsAllThatListLoads_picoclisClassesToo() throws Exception {
        assertThat(loaded()).anyMatch(line -> line.contains(" picocli.CommandLine "));
    }

    @Test
    void archive_holdsWhatReadsABankOfTheUsers() throws Exception {
        Path banks = Files.createDirectories(home.resolve("data/banks/own"));
        Files.writeString(banks.resolve("own.yaml"), "questions:\n- {id: own, question: Q, answer: A}\n");
        assertThat(loaded()).anyMatch(line -> line.contains(" guide.bank.FolderCache "));
    }

    /** Returns the lines about the classes that {@code list} loads, all of which must come from the archive. */
    private List<String> loaded() throws IOException, InterruptedException {
        // Where the path has a space, Java 17 takes only its own classes from an archive.
        assumeFalse(Installed.share("").toString().contains(" "), "the project is in a folder without a space");
        Path log = home.resolve("loaded.log");
        String java = System.getProperty("java.home");
        Installed.Result result = new Installed(home)
                .script("unset TZ; JAVA_HOME='" + java + "' GUIDE_JAVA_OPTS=-Xlog:class+load:file=" + log
                        + " guide list");
        assertThat(result.status()).as(result.err()).isZero();
        List<String> loaded = Files.readAllLines(log).stream()
                .filter(line -> line.matches(".*\\] (guide|picocli)\\..*"))
                .toList();
        assertThat(loaded).allMatch(line -> line.contains("source: shared objects file"));
        return loaded;
    }
}
