package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.endtoend.HostileFiles.HostileFile;
import guide.text.Cells;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code guide check} says of files that are wrong by accident or on purpose, and how fast it says it. */
@Timeout(20)
class HostileBanksTest {
    /** Of one thread's own time, so that a busy machine does not count; far less than a person notices. */
    private static final long MOST_NANOS = 200_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void freshHome() {
        run = new Run(home.resolve("guide"));
    }

    @ParameterizedTest
    @MethodSource("guide.endtoend.HostileFiles#all")
    void everyFile_getsItsExactSentencesAndExitCode(HostileFile hostile) throws IOException {
        Path file = Files.write(home.resolve(hostile.name() + ".yaml"), hostile.bytes());
        Run.Result result = run.guide("check", file.toString());
        List<String> expected = hostile.says().stream()
                .map(said -> file + ":" + said.replace("FILE", file.toString()))
                .toList();
        assertThat(result.out().lines()).isEqualTo(expected);
        assertThat(result.status()).isEqualTo(hostile.status());
    }

    @ParameterizedTest
    @MethodSource({"guide.endtoend.HostileFiles#all", "guide.endtoend.HostileFiles#heavy"})
    void everyFile_isJudgedIn200Milliseconds(HostileFile hostile) throws IOException {
        Path file = Files.write(home.resolve(hostile.name() + ".yaml"), hostile.bytes());
        long best = Long.MAX_VALUE;
        // The first run may also load classes.
        for (int i = 0; i < 5 && best >= MOST_NANOS; i++) {
            long start = threads.getCurrentThreadCpuTime();
            run.guide("check", file.toString());
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        assertThat(best).isLessThan(MOST_NANOS);
    }

    @Test
    void strict_letsWarningsCountAsErrors() throws IOException {
        Path file =
                Files.writeString(home.resolve("a.yaml"), "questions:\n- {id: a, question: Q, answer: A, anwser: B}\n");
        String warning = file + ":2:35: warning: unknown key 'anwser', did you mean 'answer'?\n";
        Run.Result lenient = run.guide("check", file.toString());
        Run.Result strict = run.guide("check", "--strict", file.toString());
        assertThat(lenient.out()).isEqualTo(warning);
        assertThat(lenient.status()).isZero();
        assertThat(strict.out()).isEqualTo(warning);
        assertThat(strict.status()).isEqualTo(65);
    }

    @Test
    void idOfAnotherFile_isToldWithBothPlaces() throws IOException {
        Path folder = Files.createDirectory(home.resolve("deck"));
        for (String name : List.of("a.yaml", "b.yaml")) {
            Files.writeString(folder.resolve(name), "questions:\n- {id: same, question: Q, answer: A}\n");
        }
        Run.Result result = run.guide("check", folder.toString());
        assertThat(result.out())
                .isEqualTo(folder + "/b.yaml:2:8: id 'same' is used twice, first at " + folder + "/a.yaml:2:8\n");
        assertThat(result.status()).isEqualTo(65);
    }

    @Test
    void tooLittleMemory_isASentenceAndNoTrace() throws IOException {
        Path file = Files.writeString(home.resolve("a.yaml"), "questions:\n- {id: a, question: Q, answer: A}\n");
        Run.Result result = run.on((environment, cache, look) -> {
                    throw new OutOfMemoryError("Java heap space");
                })
                .guide("quiz", "--bank", file.toString());
        assertThat(result.status()).isEqualTo(70);
        assertThat(result.err()).startsWith("guide: there is not enough memory for this: OutOfMemoryError. ");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void textThatLooksLikeCode_isShownAsItIsWritten() throws IOException {
        String code = "%n%s ${jndi:ldap://x/a} $(id) =cmd()|x";
        Path file = Files.writeString(
                home.resolve("a.yaml"),
                "questions:\n- id: a\n  question: '" + code + "'\n  answer: '" + code + "'\n  points: [p, '" + code
                        + "']\n");
        run.with("GUIDE_BANK", file.toString());
        assertThat(run.guide("show", "a").out()).contains(code + "\n");
        assertThat(run.guide("list").out()).contains("  a    " + code + "  new");
        assertThat(run.typing("\nq\n").guide("quiz", "--plain").out()).contains(code + "\n", "2. " + code);
    }

    @Test
    void wideLettersAndMarks_keepTheColumnsStraight() throws IOException {
        Path file = Files.writeString(
                home.resolve("a.yaml"),
                "questions:\n- {id: a, question: Plain, answer: A}\n- {id: b, question: 漢字仮名, answer: A}\n"
                        + "- {id: c, question: e\u0301 👩\u200D💻 🇩🇪, answer: A}\n- {id: d, question: מה זה, answer: A}\n");
        String list = run.with("GUIDE_STDOUT", "tty")
                .guide("list", "--bank", file.toString())
                .out();
        assertThat(list.lines().skip(1).map(line -> Cells.width(line.replaceFirst("new$", ""))))
                .hasSize(4)
                .containsOnly(77);
    }
}
