package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shells' scripts are answered; the scripts themselves run in {@code CompletionIT}. */
class CompletionTest {
    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void bank() throws IOException {
        Path file = Files.writeString(home.resolve("bread.yaml"), """
                title: Baking Bread
                domain: bread
                questions:
                  - {id: bread-salt, question: 'What does *salt* do?', answer: A, tags: [taste, rising]}
                  - {id: bread-yeast, question: 'What does yeast do?', answer: A, tags: [rising]}
                """);
        run = new Run(home.resolve("guide")).with("GUIDE_BANK", file.toString());
    }

    @Test
    void firstWord_isACommand() {
        assertThat(words("")).startsWith("quiz", "list", "browse").endsWith("completion");
        assertThat(answers("qu")).contains("list Shows domains and questions, and how each stands");
        assertThat(words()).isEqualTo(words(""));
    }

    @Test
    void bankOnTheLine_isTheOneThatIsCompleted() throws IOException {
        Path deck = Files.createDirectory(home.resolve("deck"));
        Files.writeString(
                deck.resolve("tea.yaml"), "questions:\n- {id: tea-milk, question: 'Milk?', answer: A, tags: [x]}\n");
        assertThat(words("show", "--bank", deck.toString(), "")).containsExactly("tea-milk");
        assertThat(words("show", "--bank=" + deck, "")).containsExactly("tea-milk");
        assertThat(words("quiz", "--bank", deck.toString(), "--domain", "")).containsExactly("tea");
        assertThat(words("quiz", "--bank", deck.toString(), "--tag=")).containsExactly("--tag=x");
        run.with("HOME", home.toString());
        assertThat(words("show", "--bank", "~/deck", "")).containsExactly("tea-milk");
        assertThat(words("show", "--bank", "nowhere", "")).isEmpty();
    }

    @Test
    void wordAfterHelp_isACommand() {
        assertThat(words("help", "")).startsWith("quiz", "list", "browse").endsWith("completion");
        assertThat(words("help", "quiz", "")).isEmpty();
    }

    @Test
    void firstWordWithADash_isAnOptionOfTheProgram() {
        assertThat(words("-")).contains("--help", "-h", "--version").doesNotContain("quiz");
    }

    @Test
    void ofOptions_theShortNamesComeWhereThereIsOneDash() {
        assertThat(words("list", "-")).contains("-d", "--domain", "--due");
        assertThat(words("list", "--")).contains("--domain", "--due").doesNotContain("-d");
        assertThat(words("list", "")).contains("--domain", "--due").doesNotContain("-d");
        assertThat(answers("quiz", "--")).contains("--limit At most so many questions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quiz --domain x | bread Baking Bread",
                "quiz -d x | bread Baking Bread",
                "quiz --domain=x | --domain=bread Baking Bread",
                "list --due --domain bread --tag x | rising 2 questions, taste 1 question",
                "show x | bread-salt What does salt do?, bread-yeast What does yeast do?",
                "grade x y | again, hard, good, easy",
                "grade --bank=x y z | again, hard, good, easy",
                "grade --bank x y z | again, hard, good, easy",
                "completion x | bash, zsh, fish",
            })
    void values_areThoseOfTheirKind(String line, String expected) {
        assertThat(answers(line.split(" "))).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import x", "merge x", "check x", "check one.yaml x", "list --bank x", "list --bank=x"})
    void namesOfFiles_areTheShells(String line) {
        assertThat(answers(line.split(" "))).containsExactly(":files");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"search x", "search one x", "quiz --limit x", "quiz x", "show one x", "cook x", "list --x=y"})
    void whatOnlyTheUserKnows_orNobody_isNotAnswered(String line) {
        assertThat(answers(line.split(" "))).isEmpty();
    }

    @Test
    void whateverHappens_completionEndsWellAndInSilence() throws IOException {
        Files.createDirectories(home.resolve("guide/config"));
        Files.writeString(home.resolve("guide/config/config.yaml"), "theme: [");
        for (String bank : List.of("/nowhere", home.toString(), "\uFFFD", "\u0000")) {
            run.with("GUIDE_BANK", bank);
            answers("show", "");
        }
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(run.guideInto(closed, "__complete", "").status()).isZero();
    }

    @Test
    void completion_createsNoFile() {
        answers("show", "");
        answers("quiz", "--domain", "");
        assertThat(home.resolve("guide")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish", "FISH"})
    void script_asksTheProgram(String shell) {
        assertThat(run.guide("completion", shell).out()).contains("guide __complete");
    }

    @Test
    void noHelp_namesWhatOnlyScriptsCall() {
        assertThat(run.guide("--help").out()).contains("completion").doesNotContain("__complete");
    }

    private List<String> words(String... line) {
        return answers(line).stream().map(answer -> answer.split(" ")[0]).toList();
    }

    private List<String> answers(String... line) {
        String[] args = new String[line.length + 1];
        args[0] = "__complete";
        System.arraycopy(line, 0, args, 1, line.length);
        Run.Result result = run.guide(args);
        assertThat(result.err()).as("%s", Arrays.toString(line)).isEmpty();
        assertThat(result.status()).isZero();
        return result.out().lines().toList();
    }
}
