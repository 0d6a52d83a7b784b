package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCommandTest {
    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void begin() {
        run = new Run(home).at("2026-12-01T12:00:00Z");
    }

    @Test
    void line_saysWhatIsToDo() {
        assertThat(run.guide("status").out()).isEqualTo("0 due · 10 new · 20 min\n");
        run.guide("grade", "rag-chunking", "good");
        assertThat(run.later(4).guide("status").out()).startsWith("1 due · 10 new · ");
    }

    @Test
    void dayWithoutRoom_saysOfHowManyThoseAreThatAreDue() {
        run.guide("grade", "rag-chunking", "again");
        run.guide("plan", "--date", "18 Dec", "--minutes", "1");
        assertThat(run.later(1).guide("status").out()).startsWith("0 of 1 due · 1 new · ");
    }

    @Test
    void plan_addsDaysAndWhatIsExpected() {
        run.guide("plan", "--date", "18 Dec");
        assertThat(run.guide("status").out()).matches("0 due · \\d new · \\d+ min · 17 days · 9\\d %\\n");
        run.guide("grade", "rag-chunking", "good");
        // The figure is of this morning, and a status bar computes none.
        assertThat(run.guide("status").out()).matches("0 due · \\d new · \\d+ min · 17 days · ~9\\d %\\n");
        assertThat(run.guide("status", "--format", "{expected}").out()).matches("~9\\d %\\n");
        run.guide("plan");
        assertThat(run.guide("status").out()).matches(".* days · 9\\d %\\n");
        assertThat(run.at("2026-12-17T12:00:00Z").guide("status").out())
                .as("of another day")
                .endsWith(" · 1 day\n");
    }

    @Test
    void otherTermsOfThePlan_haveNoEarlierFigure() throws IOException {
        run.guide("plan", "--date", "18 Dec");
        run.guide("plan", "--clear");
        assertThat(run.guide("status").out()).isEqualTo("0 due · 10 new · 20 min\n");
        run.guide("plan", "--date", "18 Dec", "--json");
        run.guide("grade", "rag-chunking", "good");
        Files.writeString(Files.createDirectories(home.resolve("config")).resolve("config.yaml"), "retention: 0.8\n");
        assertThat(run.guide("status").out()).endsWith(" · 17 days\n");
    }

    @Test
    void theDayItself_saysWhatWouldBeRecalled() {
        run.guide("plan", "--date", "18 Dec", "--domain", "rag");
        run.guide("grade", "rag-chunking", "good");
        run.at("2026-12-18T12:00:00Z");
        String share = "1\\d %"; // one of five questions
        assertThat(run.guide("status").out()).matches("1 due · 10 new · \\d+ min · today · " + share + "\\n");
        assertThat(run.guide("status", "--format", "{days} {date} {expected}[, {days} days]")
                        .out())
                .matches("0 2026-12-18 " + share + "\\n");
        assertThat(run.guide("plan").out())
                .contains("; 1 question is due as on any day.")
                .containsPattern("About " + share + " expected");
    }

    @Test
    void format_hasNamedFields() {
        run.guide("plan", "--date", "18 Dec");
        String all = "{due}/{new} {minutes}m {days}d {date} {expected} {now}";
        assertThat(run.guide("status", "--format", all).out()).matches("0/\\d \\d+m 17d 2026-12-18 9\\d % 0 %\\n");
    }

    @Test
    void brackets_areLeftOutWhereAFieldIsZeroOrUnknown() {
        assertThat(run.guide("status", "--format", "[{due} due, ]{new} new[ in {days} days][ ({expected})].")
                        .out())
                .isEqualTo("10 new.\n");
        assertThat(run.guide("status", "--format", "\\\\[{new}\\\\] \\\\{due}".replace("\\\\", "\\"))
                        .out())
                .isEqualTo("[10] {due}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{reviews} | there is no field '{reviews}'. Fields: {due}, {new}, {minutes}, {days}, {date}, {expected}, {now}.",
                "{due due | a '{' in the format has no '}' behind it.",
                "[{due} due | a '[' in the format has no ']' behind it."
            })
    void formatThatCannotBeRead_isRefused(String format, String sentence) {
        Run.Result result = run.guide("status", "--format", format);
        assertThat(result.status()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains(sentence);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void nothing_isWrittenToTheDisk() throws IOException {
        assertThat(run.guide("status").status()).isZero();
        assertThat(files()).isEmpty();
        run.guide("plan", "--date", "18 Dec");
        run.guide("grade", "rag-chunking", "good");
        run.guide("plan");
        run.guide("list");
        Path journal;
        try (Stream<Path> all = Files.list(home.resolve("data/journal"))) {
            journal = all.findFirst().orElseThrow();
        }
        // Damage, and an event from the future, which other commands report and write down.
        Files.writeString(journal, Files.readString(journal) + "garbage\n");
        TreeMap<String, String> before = files();
        Run.Result result = run.guide("status");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("17 days");
        assertThat(run.at("2026-03-01T12:00:00Z").guide("status").status()).isZero();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void mistakesOfTheConfiguration_areNotSaidInABar() throws IOException {
        Files.writeString(Files.createDirectories(home.resolve("config")).resolve("config.yaml"), "themes: dark\n");
        assertThat(run.guide("status").err()).isEmpty();
        assertThat(run.guide("list").err()).contains("themes");
    }

    @Test
    void completion_knowsIt() {
        assertThat(run.guide("__complete", "sta").out()).contains("status Prints one line for tmux");
        assertThat(run.guide("__complete", "status", "--").out()).contains("--format", "--bank");
    }

    private TreeMap<String, String> files() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        if (Files.exists(home)) {
            try (Stream<Path> all = Files.walk(home)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(file + " " + Files.getLastModifiedTime(file), Files.readString(file));
                }
            }
        }
        return files;
    }
}
