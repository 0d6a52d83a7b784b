package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** README, CONTRIBUTING and the pages in src/docs agree with the program and name files that exist. */
class DocumentsTest {
    private static final Path README = Path.of("README.md");
    private static final Path CONTRIBUTING = Path.of(".github/CONTRIBUTING.md");
    private static final Path ARCHITECTURE = Path.of("src/docs/architecture.md");
    private static final Path SOURCES = Path.of("src/main/java/guide");

    @TempDir
    Path home;

    @Test
    void readme_listsEveryCommandAndNoOther() {
        Set<String> listed =
                all("(?m)(?:^|, )guide ([a-z]+)", section(README, "Commands")).collect(Collectors.toSet());
        assertThat(listed).isEqualTo(program().getSubcommands().keySet());
    }

    @Test
    void readme_namesOnlyOptionsThatExist() {
        Set<String> options =
                new TreeSet<>(program().getCommandSpec().optionsMap().keySet());
        program()
                .getSubcommands()
                .values()
                .forEach(command ->
                        options.addAll(command.getCommandSpec().optionsMap().keySet()));
        assertThat(all("(--[a-z]+)", section(README, "Commands"))).isNotEmpty().isSubsetOf(options);
    }

    @Test
    void readme_countsTheBundledQuestions() {
        String count = all("([0-9]+ questions)", read(README)).findFirst().orElseThrow();
        assertThat(new Run(home).guide("doctor").out()).contains(", " + count + "\n");
    }

    /** Lines that begin with a sign are typed; a remark may follow after two spaces. An ellipsis leaves something out. */
    @Test
    void readmesSession_isWhatTheProgramPrints() {
        List<String> typed = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        block("text", section(README, "Thirty seconds")).lines().forEach(line -> {
            if (line.startsWith(">")) {
                typed.add(line.substring(1).replaceFirst("^ ", "").replaceFirst("(^|  ) .*", ""));
            } else {
                printed.add(line.replaceFirst(" ?\\[…]$", ""));
            }
        });
        String[] command = typed.remove(0).split(" ");
        Run.Result result = new Run(home)
                .typing(String.join("\n", typed) + "\n")
                .guide(Stream.of(command).skip(1).toArray(String[]::new));
        assertThat(printed.stream().filter(line -> !line.isBlank())).hasSizeGreaterThan(10);
        assertThat(result.out()).containsSubsequence(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/docs/writing-questions.md"})
    void exampleBanks_passTheStrictCheck(String page) throws IOException {
        Path bank = Files.writeString(home.resolve("queues.yaml"), block("yaml", read(Path.of(page))));
        Run.Result result = new Run(home.resolve("guide")).guide("check", "--strict", bank.toString());
        assertThat(result.status()).as(result.out() + result.err()).isZero();
    }

    @Test
    void links_leadToFilesAndHeadings() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("src/docs"))) {
            Stream.concat(docs.filter(file -> file.toString().endsWith(".md")), Stream.of(README, CONTRIBUTING))
                    .forEach(page ->
                            all("]\\(([^)]+)\\)", read(page)).forEach(link -> assertLeadsSomewhere(page, link)));
        }
    }

    private static void assertLeadsSomewhere(Path page, String link) {
        if (link.startsWith("#")) {
            Stream<String> headings = all("(?m)^#+ (.+)$", read(page))
                    .map(heading -> "#" + heading.toLowerCase(Locale.ROOT).replace(' ', '-'));
            assertThat(headings).as(page.toString()).contains(link);
        } else if (!link.startsWith("https:") && !link.equals("../../issues")) {
            assertThat(page.toAbsolutePath().resolveSibling(link).normalize())
                    .as(page.toString())
                    .exists();
        }
    }

    @Test
    void architecture_describesEveryRoom() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> rooms = files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.resolveSibling("")).toString())
                    .map(room -> room.isEmpty() ? "guide" : room)
                    .toList();
            assertThat(rooms)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(room ->
                            assertThat(read(ARCHITECTURE)).containsPattern("(?m)^\\|.*`" + room + "`.*\\|.*\\|"));
        }
    }

    /** Recipes lead nobody to a file that has moved. */
    @Test
    void contributing_namesFilesThatExist() {
        assertThat(all("`([a-z.][A-Za-z/._-]+\\.[a-z0-9]+)`(?! @@)", section(CONTRIBUTING, "Recipes")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Stream.of(SOURCES.resolve(name), Path.of(name)))
                        .as(name)
                        .anyMatch(Files::exists));
    }

    private CommandLine program() {
        return new Run(home).commandLine();
    }

    private static String section(Path page, String heading) {
        return all("(?ms)^## " + heading + "\n(.*?)(?=^## |\\z)", read(page))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the first fenced block in a language. */
    private static String block(String language, String text) {
        return all("(?ms)^```" + language + "\n(.*?)^```", text).findFirst().orElseThrow();
    }

    private static Stream<String> all(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
