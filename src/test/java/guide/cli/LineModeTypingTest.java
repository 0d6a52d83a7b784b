package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers and reasons that are typed in line mode. */
class LineModeTypingTest extends LineModeSession {
    @Test
    void pointsInATypedAnswer_areProposed() {
        assertThat(hear("t", "It eats sugars", "and is making gas.", "", "", "q"))
                .contains("Type your answer; an empty line or a single dot ends it.")
                .contains("Your answer seems to mention points 1 and 2; you judge. X ticks them.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "."})
    void typedAnswer_endsAtAnEmptyLineOrADot(String end) {
        assertThat(hear("t", "q", "3", end, "say", "q")).contains("You typed:\nq\n3\n\n");
    }

    @Test
    void typedAnswer_isSaidAgainBeforeThePoints() {
        String heard = hear("t", "It eats sugars", "and is making gas.", ".", "", "q");
        assertThat(heard).contains("""
                Source: Hamelman: Bread, 2004

                You typed:
                It eats sugars
                and is making gas.

                Key points, 4:
                """);
        assertThat(hear("t", "Gas.", ".", "", "say", "q").split("You typed:", -1))
                .hasSize(3);
    }

    @Test
    void keptAnswer_isSaidTheNextTime() throws IOException {
        configure("keep-attempts: true");
        hear("t", "Gas,", "I think.", ".", "", "1", "q");
        assertThat(hear("", "q")).contains("\nYou typed today:\nGas,\nI think.\n\nKey points, 4:\n");
    }

    @Test
    void typedAnswer_goesOnWhereItEnded() {
        assertThat(hear("t", "one", ".", "t", "two", ".", "say", "q"))
                .contains("So far:\none\n", "You typed:\none\ntwo\n");
    }

    @Test
    void typedAnswer_isKeptOnlyWhereTheConfigurationSaysSo() throws IOException {
        hear("t", "Gas.", ".", "", "3", "q");
        assertThat(journal()).doesNotContain("Gas.");
        configure("keep-attempts: true");
        hear("t", "Salt.", ".", "", "3", "q");
        assertThat(journal()).contains("Salt.");
    }

    @Test
    void flag_asksForTheReasonAndTheNextTakesItAway() {
        assertThat(hear("f", "wrong figure", "f", "q"))
                .contains("Why? Enter alone gives no reason, a dot no flag:\nFlagged; ", "The flag is taken away.");
        assertThat(run.guide("list", "--flagged").out()).contains("is flagged");
    }

    @Test
    void flag_isNoneAfterADot() {
        assertThat(hear("f", ".", "q")).doesNotContain("Flagged");
        assertThat(run.guide("list", "--flagged").out()).contains("is flagged");
    }

    @Test
    void dotForAReason_saysNothingAgain() {
        assertThat(hear("", "3", "f", ".", "q").split("Saved. Good", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"give", "never-mind", "help", "?", "new-line"})
    void reason_mayBeAnyWord(String reason) {
        hear("f", reason, "q");
        assertThat(hear("q")).contains("Flagged: " + reason + ".");
    }

    @Test
    void typedAnswer_mayHoldAnyWord() {
        assertThat(hear("t", "typed", "?", "new-line", "skip", ".", "say", "q"))
                .contains("You typed:\ntyped\n?\nnew-line\nskip\n");
    }

    @Test
    void flagged_saysTheReason() {
        hear("f", "wrong figure", "q");
        assertThat(hear("q")).contains("About 2 minutes. Flagged: wrong figure.\n");
    }

    @Test
    void flag_worksWhileAnAnswerIsOpenAndLeavesItOpen() {
        assertThat(hear("", "x 1 2 3", "f", "", "", "q"))
                .contains("Flagged; ", "Saved. Good")
                .contains("1 of 3");
    }

    @Test
    void proposedPoints_areTickedAtOnce() {
        assertThat(hear("t", "It eats sugars", "and is making gas.", "", "", "X", "", "q"))
                .contains("\n2 of 4 ticked: 1 and 2.\nGrade? ", "Saved. Hard");
    }

    @Test
    void undo_bringsBackWhatWasTyped() {
        assertThat(hear("t", "It lifts.", ".", "", "3", "u", "say", "q")).contains("You typed:\nIt lifts.\n");
    }
}
