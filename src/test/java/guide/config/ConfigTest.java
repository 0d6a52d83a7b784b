package guide.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
    @TempDir
    Path folder;

    @Test
    void withoutAFile_allIsDefault() {
        assertAllDefault(read(Map.of()));
        assertThat(read(Map.of()).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "---\n", "{}\n"})
    void fileThatSetsNothing_isFine(String text) {
        assertAllDefault(of(text));
        assertThat(of(text).problems()).isEmpty();
    }

    @Test
    void everyKey_canBeSet() {
        Config config = of("""
                theme: light
                mouse: true
                reading-width: 72
                new-a-day: 0
                retention: 0.85
                day-start: 05:30
                editor: code --wait
                banks: [~/cards, own.yaml, /srv/bank]
                keep-attempts: yes
                keys:
                  reveal: [v, Enter]
                  skip: n
                """);
        assertThat(config.problems()).isEmpty();
        assertThat(config.theme().value()).isEqualTo(ThemeName.LIGHT);
        assertThat(config.mouse().value()).isTrue();
        assertThat(config.readingWidth().value()).isEqualTo(72);
        assertThat(config.newADay().value()).isZero();
        assertThat(config.retention().value()).isEqualTo(0.85);
        assertThat(config.dayStart().value()).isEqualTo(LocalTime.of(5, 30));
        assertThat(config.editor().value()).isEqualTo("code --wait");
        assertThat(config.banks().value())
                .containsExactly(Path.of("/home/ada/cards"), folder.resolve("own.yaml"), Path.of("/srv/bank"));
        assertThat(config.keepAttempts().value()).isTrue();
        assertThat(config.keys().value())
                .extracting(
                        c -> c.action().value(),
                        c -> c.keys().stream().map(Node.Text::value).toList())
                .containsExactly(tuple("reveal", List.of("v", "Enter")), tuple("skip", List.of("n")));
    }

    @Test
    void value_knowsItsPlace() {
        Config config = of("mouse: true\nretention:   0.9\n");
        assertThat(config.retention().origin())
                .isEqualTo(new Origin.Written(new Place(folder + "/config.yaml", 2, 14)));
        assertThat(config.theme().origin()).isEqualTo(new Origin.Default());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "theme: drak ~ 1:8: unknown theme 'drak', did you mean 'dark'?; auto is used",
                "theme: solarized ~ 1:8: unknown theme 'solarized'; known are auto, dark, light, 16, none; auto is used",
                "mouse: maybe ~ 1:8: 'mouse' takes true or false, not 'maybe'; false is used",
                "reading-width: 300 ~ 1:16: 'reading-width' takes a whole number from 40 to 120, not '300'; 88 is used",
                "reading-width: 39 ~ 1:16: 'reading-width' takes a whole number from 40 to 120, not '39'; 88 is used",
                "new-a-day: -1 ~ 1:12: 'new-a-day' takes a whole number from 0 to 999, not '-1'; 10 is used",
                "new-a-day: 99999999999 ~ 1:12: 'new-a-day' takes a whole number from 0 to 999, not '99999999999'; 10 is used",
                "retention: 90 ~ 1:12: 'retention' takes a number from 0.80 to 0.99, not '90'; 0.90 is used",
                "retention: 1.0 ~ 1:12: 'retention' takes a number from 0.80 to 0.99, not '1.0'; 0.90 is used",
                "day-start: 4 ~ 1:12: 'day-start' takes a time from 00:00 to 12:00, such as 04:00, not '4'; 04:00 is used",
                "day-start: 12:01 ~ 1:12: 'day-start' takes a time from 00:00 to 12:00, such as 04:00, not '12:01'; 04:00 is used",
                "day-start: 04:60 ~ 1:12: 'day-start' takes a time from 00:00 to 12:00, such as 04:00, not '04:60'; 04:00 is used",
                "mouse: [true] ~ 1:8: 'mouse' has to be text, not a list",
                "banks: {own: x} ~ 1:8: 'banks' has to be text, not a group of keys; put a text with ': ' in it in quotes",
                "mouse: ~ 1:1: 'mouse' is empty",
                "keys: {reveal: []} ~ 1:8: 'reveal' needs at least one key",
                "keys: x ~ 1:7: 'keys' has to be a group of keys, not text",
                "them: dark ~ 1:1: unknown key 'them', did you mean 'theme'?",
                "- theme ~ 1:1: the configuration has to be a group of keys, not a list",
            })
    void valueThatMakesNoSense_isReportedAndTheDefaultUsed(String line, String message) {
        Config config = of(line.strip() + "\n");
        assertAllDefaultIn(config);
        assertThat(problems(config)).containsExactly(message.strip());
        assertThat(config.problems()).extracting(Problem::severity).containsExactly(Problem.Severity.ERROR);
    }

    @Test
    void allProblems_areReportedInOnePass_andTheGoodValuesUsed() {
        Config config = of("mouse: perhaps\nreading-width: 60\ntheme: dakr\nnew-a-day: many\n");
        assertThat(problems(config)).hasSize(3).allMatch(p -> p.endsWith(" is used"));
        assertThat(config.readingWidth().value()).isEqualTo(60);
    }

    @Test
    void fileThatCannotBeParsed_leavesTheDefaults() {
        Config config = of("mouse: true\ntheme: \"dark\nnew-a-day: 5\n");
        assertAllDefault(config);
        assertThat(problems(config)).containsExactly("2:8: the quote opened here is never closed; close it with '\"'");
    }

    @Test
    void folderInItsPlace_isReported() throws IOException {
        Files.createDirectory(folder.resolve("config.yaml"));
        Config config = read(Map.of());
        assertAllDefault(config);
        assertThat(config.problems()).hasToString("[" + folder + "/config.yaml: is a folder, not a file]");
    }

    @Test
    void veryHighRetention_isUsedWithAWarning() {
        Config config = of("retention: 0.98\n");
        assertThat(config.retention().value()).isEqualTo(0.98);
        assertThat(config.problems()).extracting(Problem::severity).containsExactly(Problem.Severity.WARNING);
        assertThat(of("retention: 0.97\n").problems()).isEmpty();
    }

    @Test
    void editor_isTheFilesThenVisualThenEditorThenVi() {
        Map<String, String> both = Map.of("VISUAL", "emacs", "EDITOR", "nano");
        assertThat(of("editor: hx\n", both).editor().value()).isEqualTo("hx");
        assertThat(of("# nothing\n", Map.of("EDITOR", "nano", "VISUAL", " ")).editor())
                .isEqualTo(new Setting<>("nano", new Origin.Environment("EDITOR")));
        assertThat(of("# nothing\n", both).editor())
                .isEqualTo(new Setting<>("emacs", new Origin.Environment("VISUAL")));
        assertThat(of("# nothing\n", Map.of()).editor()).isEqualTo(Setting.ofDefault("vi"));
    }

    @Test
    void noColor_holdsUntilAThemeIsChosen() {
        Map<String, String> noColor = Map.of("NO_COLOR", "1");
        assertThat(of("# nothing\n", noColor).theme())
                .isEqualTo(new Setting<>(ThemeName.NONE, new Origin.Environment("NO_COLOR")));
        assertThat(of("theme: auto\n", noColor).theme().value()).isEqualTo(ThemeName.NONE);
        assertThat(of("theme: dark\n", noColor).theme().value()).isEqualTo(ThemeName.DARK);
        assertThat(of("# nothing\n", Map.of("NO_COLOR", "")).theme().value()).isEqualTo(ThemeName.AUTO);
    }

    private Config of(String text) {
        return of(text, Map.of());
    }

    private Config of(String text, Map<String, String> env) {
        try {
            Files.write(folder.resolve("config.yaml"), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read(env);
    }

    private Config read(Map<String, String> env) {
        return Config.read(folder.resolve("config.yaml"), Path.of("/home/ada"), env);
    }

    private List<String> problems(Config config) {
        return config.problems().stream()
                .map(p -> p.toString().replace(folder + "/config.yaml:", ""))
                .toList();
    }

    private static void assertAllDefault(Config config) {
        assertAllDefaultIn(config);
        assertThat(config.banks().isDefault()).isTrue();
        assertThat(config.keys().isDefault()).isTrue();
    }

    private static void assertAllDefaultIn(Config config) {
        assertThat(config.theme()).isEqualTo(Setting.ofDefault(ThemeName.AUTO));
        assertThat(config.mouse()).isEqualTo(Setting.ofDefault(false));
        assertThat(config.readingWidth()).isEqualTo(Setting.ofDefault(88));
        assertThat(config.newADay()).isEqualTo(Setting.ofDefault(10));
        assertThat(config.retention()).isEqualTo(Setting.ofDefault(0.90));
        assertThat(config.dayStart()).isEqualTo(Setting.ofDefault(LocalTime.of(4, 0)));
        assertThat(config.editor()).isEqualTo(Setting.ofDefault("vi"));
        assertThat(config.banks().value()).isEmpty();
        assertThat(config.keepAttempts()).isEqualTo(Setting.ofDefault(false));
        assertThat(config.keys().value()).isEmpty();
    }
}
