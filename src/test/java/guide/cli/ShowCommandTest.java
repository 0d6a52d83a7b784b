package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code guide show}, and the typed answers that it reads back. */
class ShowCommandTest extends LineModeSession {
    @Test
    void followUps_areShownWithTheirGist() {
        assertThat(run.guide("show", "1").out()).contains("Asked next\nAnd salt?\n  It slows it down.\n");
    }

    @Test
    void attempts_areReadBackOldestFirst() throws IOException {
        configure("keep-attempts: true");
        hear("t", "Gas.", ".", "", "1", "q");
        hear("t", "It eats sugar", "and makes gas.", ".", "", "3", "q");
        Run.Result shown = run.guide("show", "1", "--attempts");
        assertThat(shown.out())
                .matches("(?s)\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\n  Gas\\.\\n"
                        + "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\n  It eats sugar\\n  and makes gas\\.\\n");
        assertThat(shown.err()).isEmpty();
        assertThat(run.guide("show", "bread-yeast", "--attempts", "--json").out())
                .matches("(?s)\\[\\n  \\{\"id\": \"[0-9a-z]{12}\", \"time\": \"[^\"]+Z\", \"day\": \"[-0-9]{10}\", "
                        + "\"text\": \"Gas\\.\"},\\n.*\"text\": \"It eats sugar\\\\nand makes gas\\.\"}\\n\\]\\n");
    }

    @Test
    void withoutAttempts_itSaysHowTheyAreKept() {
        hear("t", "Gas.", ".", "", "3", "q");
        assertThat(run.guide("show", "1", "--attempts").err())
                .isEqualTo("guide: no typed answer to 'bread-yeast' is kept;"
                        + " with 'keep-attempts: true' in config.yaml later ones are.\n");
        assertThat(run.guide("show", "1", "--attempts", "--json").out()).isEqualTo("[\n]\n");
    }

    @Test
    void json_isOfAttemptsOnly() {
        assertThat(run.guide("show", "1", "--json").err()).contains("needs --attempts");
        assertThat(run.guide("show", "1", "--json").status()).isEqualTo(Exit.USAGE);
    }
}
