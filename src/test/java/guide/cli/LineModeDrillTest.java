package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Missed points in line mode: said at the end, and asked for alone. */
class LineModeDrillTest extends LineModeSession {
    @Test
    void missedPoints_areSaidAtTheEndAndAskedForByAKey() {
        String heard = hear("", "x 1 3", "3", "", "3", "", "3", "p", "", "x 1", "", "", "3", "");
        assertThat(heard).contains("""
                Missed points:
                1: What does yeast do?
                - Makes gas
                - Dies above 55 degrees
                """);
        assertThat(heard).contains("P for the missed points alone");
        assertThat(heard).contains("""
                Baking Bread, question 1, 1 of 1.
                What does yeast do?
                2 key points were missed last time. Say them aloud, then look.
                """);
        assertThat(heard).contains("""

                Key points, 2:
                1. Makes gas
                2. Dies above 55 degrees
                """);
        assertThat(heard).contains("1 not said, 3 said, Enter takes 1 said:");
        assertThat(heard).contains("1 of 2 said, back later in this session.");
        assertThat(heard).contains("""
                Key points, 1:
                1. Dies above 55 degrees
                """);
        assertThat(heard).contains("Done: 2 of 2 points said in 0 seconds.");
        assertThat(journal().split("\"kind\": \"review\"", -1)).hasSize(1 + 3);
        assertThat(journal().split("\"kind\": \"view\"", -1)).hasSize(1 + 2);
    }

    @Test
    void missed_asksForThePointsOfAllSessions() {
        hear("", "x 1 3", "3", "q");
        String heard =
                run.typing("\n1\nq\n").guide("quiz", "--plain", "--missed").out();
        assertThat(heard).contains("1 of 1", "2 key points were missed last time.", "Not said, back later");
        assertThat(heard).doesNotContain("The answer", "answers saved");
    }

    @Test
    void nothingMissed_saysHowPointsAreTicked() {
        Run.Result none = run.guide("quiz", "--missed", "--plain");
        assertThat(none.status()).isZero();
        assertThat(none.out())
                .isEqualTo(
                        "No key point was missed when some were last ticked.\n"
                                + "In a session 'x' ticks what you said; what stays open is asked for by 'guide quiz --missed'.\n");
    }
}
