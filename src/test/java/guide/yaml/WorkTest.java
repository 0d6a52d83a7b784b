package guide.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import guide.endtoend.HostileFiles.HostileFile;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that was made to hurt is read once, and its lines are not looked through again for each of their parts. */
class WorkTest {
    /** Of each file at most so many problems are looked for in their lines, errors and warnings. */
    private static final long PROBLEMS = 2 * 101;

    private static final long LONGEST_LINE = 64 * 1024;

    @ParameterizedTest
    @MethodSource({"guide.endtoend.HostileFiles#all", "guide.endtoend.HostileFiles#heavy"})
    void places_costALookThroughTheTextAndOneThroughALineForEachProblem(HostileFile hostile) {
        Report report = new Report("deck.yaml");
        Utf8.decode(hostile.bytes(), report).ifPresent(sourceText -> {
            Prescan.at(sourceText, report).ifPresent(text -> NodeReader.of(sourceText, text, report));
            assertThat(sourceText.passed())
                    .isLessThanOrEqualTo(sourceText.text().length() + PROBLEMS * LONGEST_LINE);
        });
    }

    @Test
    void streamWithoutAnEnd_isReadToOneByteMoreThanIsAllowed() throws IOException {
        Endless endless = new Endless();

        assertThat(FileContents.of(endless)).isEqualTo(new FileContents.TooLarge());
        assertThat(endless.given).isEqualTo(FileContents.LARGEST + 1);
    }

    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return '#';
        }
    }
}
