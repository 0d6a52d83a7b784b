package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installed program at the end of a pipe. */
class ImportIT {
    @TempDir
    Path home;

    @Test
    void standardInput_mayBeAPipe() throws Exception {
        Installed guide = new Installed(home);
        Installed.Result imported =
                guide.script("printf 'question,answer\\nWhat?,That.\\n' | guide import - --as piped");
        assertThat(imported.err()).isEmpty();
        assertThat(imported.out()).contains("1 question: 1 new.");
        Installed.Result added =
                guide.script("echo '{id: own-a, question: \"What else?\", answer: Nothing.}' | guide new -");
        assertThat(added.status()).as(added.err()).isZero();
        assertThat(guide.run("show", "own-a").out()).contains("Nothing.");
    }
}
