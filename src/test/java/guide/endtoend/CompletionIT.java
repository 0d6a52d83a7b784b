package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The installed completions in the shells that they are for; a shell that is not there is passed over. */
class CompletionIT {
    private static final String QUESTION = "How do you split documents into chunks";

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guide q | quiz",
                "guide quiz --domain r | rag rapid-fire",
                "guide quiz --domain = r | rag rapid-fire",
                "guide quiz -d r | rag rapid-fire",
                "guide quiz --m | --mouse --minutes --missed",
                "guide grade rag-c | rag-chunking",
                "guide grade --bank x rag-chunking g | good",
                "guide completion f | fish",
                "guide check --s | --strict --stale",
                "guide merge x | ''",
                "guide search r | ''",
            })
    void bash_completes(String line, String words) throws IOException, InterruptedException {
        assertThat(bash(line.split(" "))).isEqualTo(words);
    }

    @Test
    void bash_offersEveryGradeBehindAnId() throws IOException, InterruptedException {
        assertThat(bash("guide", "grade", "rag-chunking", "")).isEqualTo("again hard good easy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guide q | quiz",
                "guide quiz --domain r | rag rapid-fire",
                "guide quiz -d r | rag rapid-fire",
                "guide quiz --m | --minutes --missed --mouse",
                "guide grade rag-c | rag-chunking",
                "guide grade --bank x rag-chunking g | good",
                "guide completion f | fish",
                "guide search r | ''",
            })
    void fish_completes(String line, String words) throws IOException, InterruptedException {
        assertThat(fish(line).lines().map(l -> l.split("\t")[0]))
                .containsExactly(words.isEmpty() ? new String[0] : words.split(" "));
    }

    @Test
    void fish_saysWhatTheWordsMean() throws IOException, InterruptedException {
        assertThat(fish("guide grade rag-c")).startsWith("rag-chunking\t" + QUESTION);
        assertThat(fish("guide quiz --li")).startsWith("--limit\tAt most so many questions");
    }

    @Test
    void fish_completesNamesOfFiles() throws IOException, InterruptedException {
        Files.createFile(home.resolve("pack.yaml"));
        assertThat(fish("guide check " + home + "/pa")).isEqualTo(home + "/pack.yaml\n");
        assertThat(fish("guide quiz --bank=" + home + "/pa")).isEqualTo("--bank=" + home + "/pack.yaml\n");
    }

    @Test
    void zsh_completesAndSaysWhatTheWordsMean() throws IOException {
        assumeTrue(isThere("zsh"), "no zsh");
        try (PtyProgram zsh = new Installed(home).zsh()) {
            zsh.awaitText("ready>");
            zsh.type("guide comp\tz\t");
            zsh.awaitText("ready> guide completion zsh");
            zsh.type("\u0015guide quiz --domain=sc\t");
            zsh.awaitText("ready> guide quiz --domain=scenarios");
            zsh.type("\u0015guide grade --bank x rag-chunking g\t");
            zsh.awaitText("rag-chunking good");
            zsh.type("\u0015guide grade rag-\t");
            zsh.awaitText(QUESTION);
            zsh.type("\u0015guide quiz --min\t");
            zsh.awaitText("guide quiz --minutes");
            Files.createFile(home.resolve("pack.yaml"));
            zsh.type("\u0015guide check " + home + "/pa\t");
            zsh.awaitText("/pack.yaml");
        }
    }

    private String bash(String... words) throws IOException, InterruptedException {
        assumeTrue(isThere("bash"), "no bash");
        String quoted =
                String.join(" ", Arrays.stream(words).map(w -> "'" + w + "'").toList());
        Path script = Files.writeString(
                home.resolve("try"),
                ". '" + Installed.share("bash-completion/completions/guide") + "'\nCOMP_WORDS=(" + quoted
                        + ")\nCOMP_CWORD=" + (words.length - 1)
                        // The built-in that sets options works only while bash itself completes.
                        + "\ncompopt() { :; }\n_guide\necho \"${COMPREPLY[*]}\"\n");
        return new Installed(home).script("bash '" + script + "'").out().strip();
    }

    private String fish(String line) throws IOException, InterruptedException {
        assumeTrue(isThere("fish"), "no fish");
        Path script = Files.writeString(
                home.resolve("try"),
                "source '" + Installed.share("fish/vendor_completions.d/guide.fish") + "'\ncomplete -C '" + line
                        + "'\n");
        return new Installed(home)
                .script("HOME='" + home + "' fish '" + script + "'")
                .out();
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
