package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.config.Config;
import guide.config.SettingName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page says what the program does, all of it and nothing else. */
class ManPageTest {
    private static final Path PAGE = Path.of("src/main/man/guide.1");

    @TempDir
    Path home;

    private final String page = read();

    @Test
    void everyCommand_hasAnItem() {
        assertThat(found("(?m)^\\.It Nm Cm ([a-z]+)"))
                .containsExactlyInAnyOrderElementsOf(line().getSubcommands().keySet());
    }

    @Test
    void everyOption_isSaidWhereItBelongs() {
        line().getSubcommands().forEach((name, command) -> {
            for (OptionSpec option : shown(command)) {
                assertThat(common() + item(name))
                        .as("%s %s", name, option.longestName())
                        .contains("Fl " + option.longestName().substring(1));
            }
        });
    }

    @Test
    void everyNameOfAnOption_isSaid() {
        assertThat(allOptions()).allSatisfy(name -> assertThat(flags()).contains(name));
    }

    @Test
    void noOption_isMadeUp() {
        assertThat(flags()).isSubsetOf(allOptions());
    }

    @Test
    void everyExitCode_isSaid_andNoOther() {
        assertThat(found("(?m)^\\.It ((?:[0-9]+[ ,]*)+)$", section("EXIT STATUS")).stream()
                        .flatMap(codes -> Arrays.stream(codes.split("[ ,]+")))
                        .map(Integer::valueOf))
                .containsExactlyInAnyOrderElementsOf(exitCodes());
    }

    @Test
    void everyKeyOfTheConfiguration_isSaidWithItsDefault() {
        Config config = Config.read(home.resolve("none.yaml"), home, Map.of());
        for (SettingName settingName : SettingName.values()) {
            String value = config.setting(settingName).value().toString();
            String shown = switch (settingName) {
                case THEME -> "auto";
                case RETENTION -> "0.90";
                case KEYS -> "";
                default -> value;
            };
            assertThat(section("CONFIGURATION"))
                    .contains((".It Cm " + settingName.word() + " : " + shown).strip() + "\n");
        }
    }

    @Test
    void everyVariableOfItsOwn_isSaid() {
        assertThat(section("ENVIRONMENT")).contains("Ev GUIDE_BANK", "Ev GUIDE_HOME", "Ev NO_COLOR", "Ev VISUAL");
    }

    @Test
    void mandoc_findsNothingWrong() throws Exception {
        assumeTrue(isMandocThere(), "mandoc is not installed");
        Process mandoc = new ProcessBuilder("mandoc", "-Tlint", "-Wwarning", PAGE.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(mandoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEmpty();
        assertThat(mandoc.waitFor()).isZero();
    }

    private static boolean isMandocThere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "mandoc")));
    }

    private CommandLine line() {
        return new Run(home).commandLine();
    }

    private static List<OptionSpec> shown(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .toList();
    }

    private TreeSet<String> allOptions() {
        TreeSet<String> names = new TreeSet<>();
        List<CommandLine> commands = new ArrayList<>(line().getSubcommands().values());
        commands.add(line());
        for (CommandLine command : commands) {
            for (OptionSpec option : shown(command)) {
                names.addAll(List.of(option.names()));
                if (option.negatable()) {
                    names.add("--no-" + option.longestName().substring(2));
                }
            }
        }
        return names;
    }

    /** All that the page calls an option; several letters in one, as in {@code -ahp}, are several. */
    private TreeSet<String> flags() {
        TreeSet<String> flags = new TreeSet<>();
        for (String flag : found("\\bFl (-?[a-zA-Z-]+)")) {
            if (flag.startsWith("-")) {
                flags.add("-" + flag);
            } else {
                flag.chars().forEach(letter -> flags.add("-" + (char) letter));
            }
        }
        // In a list such as ".It Fl a , -all" the macro goes on behind the comma.
        found("(?m)^\\.It Fl [a-zA-Z-]+ , (-[a-z-]+)").forEach(flag -> flags.add("-" + flag));
        return flags;
    }

    private static List<Integer> exitCodes() {
        return Arrays.stream(Exit.class.getDeclaredFields())
                .filter(field -> field.getType() == int.class)
                .map(field -> {
                    try {
                        return field.getInt(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    /** A command's own item. */
    private String item(String command) {
        int start = page.indexOf(".It Nm Cm " + command);
        int next = page.indexOf(".It Nm Cm ", start + 1);
        return forms(page.substring(start, next < 0 ? page.indexOf(".Ss Options") : next));
    }

    private String common() {
        int start = page.indexOf(".Ss Options of several");
        return forms(page.substring(start, page.indexOf(".Sh KEYS")));
    }

    /** With the macro before each form of an option. */
    private static String forms(String text) {
        return text.replace(" , -", " , Fl -");
    }

    private String section(String title) {
        int start = page.indexOf(".Sh " + title);
        int next = page.indexOf(".Sh ", start + 1);
        return page.substring(start, next < 0 ? page.length() : next);
    }

    private List<String> found(String regex) {
        return found(regex, page);
    }

    private static List<String> found(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
