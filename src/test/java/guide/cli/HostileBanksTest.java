package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.Work;
import guide.endtoend.HostileFiles.HostileFile;
import guide.text.Cells;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code guide check} says of files that are wrong by accident or on purpose, and how little work that takes. */
class HostileBanksTest {
    /** The largest of these files, with lines as long as they may be, takes 140; most take 10 to 40. */
    private static final int MOST_BYTES_A_LETTER = 200;
    /** What any run takes, however short the file: a fifth of this for the program, the rest for a hundred problems. */
    private static final int MOST_BYTES_BESIDES = 1 << 20;

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

    /** Work that grew with the square of the file, or did not end at a limit, would be a hundred times as much. */
    @ParameterizedTest
    @MethodSource({"guide.endtoend.HostileFiles#all", "guide.endtoend.HostileFiles#heavy"})
    void everyFile_takesWorkInProportionToItsLength(HostileFile hostile) throws IOException {
        Path file = Files.write(home.resolve(hostile.name() + ".yaml"), hostile.bytes());
        Work<Run.Result> work = Work.of(() -> run.guide("check", file.toString()));
        assertThat(work.result().status()).isEqualTo(hostile.status());
        assertThat(work.bytes()).isLessThan(MOST_BYTES_BESIDES + (long) MOST_BYTES_A_LETTER * hostile.bytes().length);
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
    void idOfAnotherFile_isReportedWithBothPlaces() throws IOException {
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
        Run.Result result = run.on(look -> {
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
