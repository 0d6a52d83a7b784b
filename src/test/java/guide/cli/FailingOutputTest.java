package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An output that cannot be written ends otherwise than an answer that could not be saved. */
class FailingOutputTest {
    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void homeWithAnAnswer() {
        run = new Run(home);
        run.guide("grade", "rag-chunking", "good");
    }

    @Test
    void closedPipe_endsAtOnceAndSilently() {
        Run.Result result = run.guideInto(failing("Broken pipe"), "list");

        assertThat(result.status()).isEqualTo(141);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void fullDisk_isExit71() {
        Run.Result result = run.guideInto(failing("No space left on device"), "list");

        assertThat(result.status()).isEqualTo(71);
        assertThat(result.err()).isEqualTo("guide: the output could not be written: the disk is full.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade rag-reindex good", "resume rag-chunking", "doctor --repair", "merge OTHER"})
    void commandThatHasSaved_saysSoAndIsNotExit74(String command) throws Exception {
        run.guide("grade", "rag-chunking", "good");
        suspend();
        Path other = home.resolve("other");
        new Run(other).seeded(8).guide("grade", "rag-evaluation", "hard");
        int before = events();
        OutputStream full = failing("No space left on device");
        Run.Result result =
                run.guideInto(full, command.replace("OTHER", other.toString()).split(" "));

        assertThat(result.status()).isEqualTo(71);
        assertThat(result.err()).endsWith("What was to be saved is saved.\n");
        assertThat(events()).isEqualTo(before + (command.startsWith("doctor") ? 0 : 1));
    }

    @Test
    void gradeIntoAClosedPipe_isSavedAndNotExit74() {
        int before = events();

        assertThat(run.guideInto(failing("Broken pipe"), "grade", "rag-reindex", "good")
                        .status())
                .isEqualTo(141);
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void answerThatIsNotSavedWhileTheOutputFails_isExit74() {
        AtomicBoolean isFull = new AtomicBoolean();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (isFull.get()) {
                    throw new IOException("No space left on device");
                }
            }
        };
        Path journal = home.resolve("data/journal");
        run.typing(new Typist()
                .types("\n")
                .does(() -> {
                    Files.move(journal, home.resolve("away"));
                    Files.writeString(journal, "in the way");
                    isFull.set(true);
                })
                .types("3\n"));

        assertThat(run.guideInto(out, "quiz", "--plain", "--new", "5").status()).isEqualTo(74);
    }

    private void suspend() {
        run.typing("z\nq\n").guide("quiz", "--plain", "--all", "--domain", "rag", "--limit", "1");
    }

    private int events() {
        return (int) run.guide("history").out().lines().count();
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
