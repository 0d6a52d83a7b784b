package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damages the journal under the whole program: every answer that was reported as saved counts exactly once. */
class FaultsTest {
    private static final Pattern ID = Pattern.compile("\"id\": \"([^\"]+)\"");

    @TempDir
    Path home;

    private Run run;
    private final List<String> saved = new ArrayList<>();

    @BeforeEach
    void fourAnswers() {
        run = new Run(home);
        for (int number = 11; number <= 14; number++) {
            grade(String.valueOf(number));
        }
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damagedFile_keepsEveryAnswerAndTakesTheNext(String name, UnaryOperator<String> damage) throws Exception {
        Path journal = journal();
        String text = Files.readString(journal, StandardCharsets.ISO_8859_1);
        Files.writeString(journal, damage.apply(text), StandardCharsets.ISO_8859_1);
        grade("21");
        grade("22");

        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> damages() {
        Map<String, UnaryOperator<String>> damages = new java.util.LinkedHashMap<>();
        damages.put("a torn line behind", text -> text + "{\"v\":1,\"k\":\"review\",\"id\":\"to");
        damages.put("a torn line in the middle", text -> text.replaceFirst("\n", "\n{\"v\":1,\"k\":\"rev\n"));
        damages.put("no last line end", text -> text.substring(0, text.length() - 1));
        damages.put("two lines glued", text -> text.replaceFirst("\n", ""));
        damages.put("all lines glued", text -> text.replace("\n", ""));
        damages.put("a torn line glued to a whole one", text -> "{\"v\":1,\"k\":\"rev" + text);
        damages.put("zeros behind", text -> text + "\0".repeat(4096));
        damages.put("zeros before", text -> "\0".repeat(4096) + text);
        damages.put("zeros between", text -> text.replaceFirst("\n", "\n" + "\0".repeat(100) + "\n"));
        damages.put("line ends of Windows", text -> text.replace("\n", "\r\n"));
        damages.put("a byte-order mark", text -> "\u00ef\u00bb\u00bf" + text);
        damages.put("marks of a merge conflict", text -> "<<<<<<< HEAD\n" + text + "=======\n>>>>>>> theirs\n");
        damages.put("foreign text", text -> "Lorem ipsum\n{\"a\":1}\n[]\n" + text + "\u00ff\u00fe\u001b]0;x\u0007\n");
        damages.put("every line twice", text -> text + text);
        damages.put("blank lines", text -> "\n\n" + text.replace("\n", "\n\n \t\n"));
        damages.put("lines in another order", text -> {
            List<String> lines = new ArrayList<>(text.lines().toList());
            java.util.Collections.reverse(lines);
            return String.join("\n", lines) + "\n";
        });
        damages.put("a line from a newer version", text -> text + "{\"v\":2,\"k\":\"dream\",\"id\":7}\n");
        damages.put("an endless line", text -> "x".repeat(1 << 20) + "\n" + text);
        damages.put(
                "an edited line",
                text -> text + text.lines().findFirst().orElseThrow().replace("\"g\":3", "\"g\":4") + "\n");
        damages.put("emptied", text -> "");
        damages.put("cut in the middle of a line", text -> text.substring(0, text.length() / 2));
        damages.put("its first half gone", text -> text.substring(text.length() / 2));
        return damages.entrySet().stream()
                .map(e -> org.junit.jupiter.params.provider.Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"replaced by an older copy", "truncated", "removed", "replaced by another file", "moved away"})
    void journalThatIsHurtInMidSession_losesNothing(String what) throws Exception {
        byte[] older = Files.readAllBytes(journal());
        Run.Result result = run.typing(new Typist()
                        .types("\n3\n")
                        .types("\n3\n")
                        .does(() -> hurt(what, older))
                        .types("\n3\n")
                        .types("q\n"))
                .guide("quiz", "--plain", "--new", "5");

        assertThat(result.out().split("Saved\\. Good", -1)).hasSize(4);
        assertThat(ids()).doesNotHaveDuplicates().hasSize(7).containsAll(saved);
        assertThat(result.err()).contains("restored from the backups");
    }

    @ParameterizedTest
    @ValueSource(strings = {"replaced by an older copy", "truncated", "removed"})
    void journalThatIsHurtAfterTheLastAnswer_isWholeWhenTheSessionEnds(String what) throws Exception {
        byte[] older = Files.readAllBytes(journal());
        run.typing(new Typist().types("\n3\n").does(() -> hurt(what, older)).types("q\n"))
                .guide("quiz", "--plain", "--new", "5");

        assertThat(ids()).doesNotHaveDuplicates().hasSize(5).containsAll(saved);
    }

    private void hurt(String what, byte[] older) throws IOException {
        Path journal = journal();
        switch (what) {
            case "replaced by an older copy" -> {
                Path beside = Files.write(home.resolve("older"), older);
                Files.move(beside, journal, StandardCopyOption.REPLACE_EXISTING);
            }
            case "truncated" -> Files.write(journal, new byte[0]);
            case "removed" -> Files.delete(journal);
            case "replaced by another file" -> {
                Path beside = Files.writeString(home.resolve("other"), "something else\n".repeat(500));
                Files.move(beside, journal, StandardCopyOption.REPLACE_EXISTING);
            }
            default -> Files.move(journal.getParent(), home.resolve("moved"));
        }
    }

    @Test
    void answerThatCannotBeSaved_isReportedAndSavedByTheNextTryOnce() throws Exception {
        Path folder = journal().getParent();
        Run.Result result = run.typing(new Typist()
                        .types("\n")
                        .does(() -> {
                            Files.move(folder, home.resolve("away"));
                            Files.writeString(folder, "in the way");
                        })
                        .types("3\n")
                        .does(() -> {
                            Files.delete(folder);
                            Files.move(home.resolve("away"), folder);
                        })
                        .types("3\nq\n"))
                .guide("quiz", "--plain", "--new", "5");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("NOT saved: ", "r tries again", "Saved. Good");
        assertThat(ids()).doesNotHaveDuplicates().hasSize(5).containsAll(saved);
    }

    @Test
    void answerThatIsGradedOtherwiseAfterItCouldNotBeSaved_countsOnce() throws Exception {
        Path folder = journal().getParent();
        Run.Result result = run.typing(new Typist()
                        .types("\n")
                        .does(() -> {
                            Files.move(folder, home.resolve("away"));
                            Files.writeString(folder, "in the way");
                        })
                        .types("3\n")
                        .does(() -> {
                            Files.delete(folder);
                            Files.move(home.resolve("away"), folder);
                        })
                        .types("1\nq\n"))
                .guide("quiz", "--plain", "--new", "5");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("NOT saved: ", "Saved. Again");
        String list = run.guide("list", "--json").out();
        assertThat(list.split("\"reviews\": 1,", -1)).hasSize(1 + 5);
        assertThat(list.split("\"grade\": \"again\"", -1)).hasSize(1 + 1);
    }

    @Test
    void answerThatIsNeverSaved_isExit74() throws Exception {
        Path folder = journal().getParent();
        Run.Result result = run.typing(new Typist()
                        .types("\n")
                        .does(() -> {
                            Files.move(folder, home.resolve("away"));
                            Files.writeString(folder, "in the way");
                        })
                        .types("3\n3\nq\n"))
                .guide("quiz", "--plain", "--new", "5");

        assertThat(result.status()).isEqualTo(74);
        assertThat(result.out()).contains("NOT saved: ").doesNotContain("Saved.");
    }

    @Test
    void clockThatJumpsAYearBackAndForth_losesNothing() throws Exception {
        run.later(-365);
        grade("21");
        run.later(730);
        grade("22");
        run.later(-365);
        grade("23");

        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
        assertThat(run.guide("doctor").out())
                .contains(
                        ": 2025-11-23 12:00, counts as 2026-11-23 12:00",
                        ": 2027-11-23 12:00, counts as 2026-11-23 12:00");
        assertThat(run.guide("list", "--domain", "mlops").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-23T12:00:00Z", "2027-11-23T12:00:00Z", "1969-12-31T23:00:00Z"})
    void clockThatJumpsInMidSession_losesNothingAndAsksOn(String moment) {
        Run.Result result = run.typing(new Typist()
                        .types("\n3\n\n")
                        .does(() -> run.at(moment))
                        .types("3\n")
                        .types("\n3\n")
                        .does(() -> run.at("2026-11-23T12:10:00Z"))
                        .types("\n3\nq\n"))
                .guide("quiz", "--plain", "--new", "5");

        assertThat(result.status()).isZero();
        assertThat(result.out().split("Saved\\. Good", -1)).hasSize(1 + 4);
        assertThat(ids()).doesNotHaveDuplicates().hasSize(8).containsAll(saved);
        assertThat(run.guide("history", "--json").out())
                .contains("\"time\": \"" + moment.substring(0, 10))
                .doesNotContain("\"ms\": -");
    }

    @Test
    void eachStudyDay_hasItsCopy_andEndsAtFour() throws Exception {
        run.at("2026-11-24T03:59:59Z");
        grade("21");
        assertThat(home.resolve("state/backups/2026-11-24")).doesNotExist();
        run.at("2026-11-24T04:00:00Z");
        grade("22");

        assertThat(home.resolve("state/backups")).isDirectoryContaining("glob:**2026-11-23");
        assertThat(home.resolve("state/backups")).isDirectoryContaining("glob:**2026-11-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T00:30:00Z", "2027-10-31T00:30:00Z"})
    void daylightSaving_losesNothingAndKeepsTheStudyDay(String before) throws Exception {
        run.in("Europe/Berlin").at(before);
        grade("21");
        run.at(before.replace("T00:30", "T01:30"));
        grade("22");

        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
        String json = run.guide("history", "--json").out();
        assertThat(json).contains("\"offset\": 60").contains("\"offset\": 120");
        // Both are before 04:00 on their clocks, so they belong to the evening before.
        assertThat(run.guide("list", "--json").out().split("\"last\": \"" + day(before) + "\"", -1))
                .hasSize(3);
    }

    private static String day(String moment) {
        return java.time.LocalDate.parse(moment.substring(0, 10)).minusDays(1).toString();
    }

    @Test
    void zoneThatChangesInMidSession_isStampedOnEachAnswer() throws Exception {
        run.in("Europe/Berlin")
                .typing(new Typist()
                        .types("\n3\n")
                        .does(() -> run.in("Asia/Tokyo"))
                        .types("\n3\nq\n"))
                .guide("quiz", "--plain", "--new", "5");

        assertThat(run.guide("history", "--json").out())
                .contains("\"offset\": 60")
                .contains("\"offset\": 540");
    }

    @Test
    void controlCharactersInTheJournal_neverReachTheScreen() throws Exception {
        Files.writeString(journal(), "\u001b]52;c;AAAA\u0007\n", StandardOpenOption.APPEND);

        for (String command : List.of("list", "history", "doctor")) {
            Run.Result result = run.guide(command);
            assertThat(result.out() + result.err()).doesNotContain("\u001b").doesNotContain("\u0007");
        }
    }

    private void grade(String number) {
        Run.Result result = run.guide("grade", number, "good");
        assertThat(result.status()).as(result.err()).isZero();
        saved.add(result.out().substring("saved ".length()).strip());
    }

    /** The ids of all answers, leaving out what is written down about clocks. */
    private List<String> ids() {
        return run.guide("history", "--json")
                .out()
                .lines()
                .filter(line -> !line.contains("\"kind\": \"seen\""))
                .map(ID::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(m -> m.group(1))
                .toList();
    }

    private Path journal() throws IOException {
        try (var files = Files.list(home.resolve("data/journal"))) {
            return files.filter(f -> f.toString().endsWith("-2026.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
