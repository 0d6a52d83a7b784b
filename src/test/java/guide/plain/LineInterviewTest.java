package guide.plain;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.Candidate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class LineInterviewTest {
    @Test
    void export_saysWhereItIs_andNotTheScorecardAgain() throws IOException {
        String heard = hear("\n\n\n\n3\nq\no\n");
        assertThat(heard).containsOnlyOnce("Mock interview 1, ").contains("interview-1-2026-11-23.md: ");
    }

    @Test
    void failure_saysTheScorecardOnce_andTriesAgain() throws IOException {
        Candidate candidate = Candidate.ofThree().fullDisk(new FullFrom(3));
        assertThat(hear(candidate, "\n\n\n\n3\nq\nr\n"))
                .containsOnlyOnce("Mock interview 1, ")
                .contains("NOT saved: the disk is full.", "r to try again.", "Saved.");
    }

    /** Is full once, at the save of this number. */
    private static final class FullFrom implements BooleanSupplier {
        private int left;

        FullFrom(int save) {
            left = save;
        }

        @Override
        public boolean getAsBoolean() {
            return --left == 0;
        }
    }

    private static String hear(String lines) throws IOException {
        return hear(Candidate.ofThree(), lines);
    }

    private static String hear(Candidate candidate, String lines) throws IOException {
        StringBuilder heard = new StringBuilder();
        new LineInterview(
                        candidate.start(),
                        candidate.eventLog(),
                        new Dialogue(
                                new BufferedReader(new StringReader(lines)),
                                line -> heard.append(line.value()).append('\n'),
                                text -> heard.append(text.value()).append('\n')),
                        LineSource.PROGRAM)
                .run();
        return heard.toString();
    }
}
