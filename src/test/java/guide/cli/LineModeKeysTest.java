package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What may be typed in line mode, and its help. */
class LineModeKeysTest extends LineModeSession {
    @Test
    void say_saysItOnceMore() {
        assertThat(hear("say", "", "x 2", "SAY", "q").split("What does yeast do", -1))
                .hasSize(4);
    }

    @Test
    void unknownLine_doesNothing() {
        assertThat(hear("yes", "3", "q"))
                .contains("That does nothing here; help says what does.\nReveal?\n")
                .doesNotContain("The answer:");
    }

    @Test
    void help_listsWhatWorksBeforeTheAnswer() {
        assertThat(hear("?", "q")).contains("""
                While a question is asked, 1 of 3, 0 seconds into the session:
                Enter, reveal: show the answer.
                s, skip: leave it out of this session.
                t, attempt: type an answer before you look.
                f, flag: mark it, with a reason; on a marked one, take the mark away.
                z, suspend: never ask it again, until undo, or resume while you browse.
                e, edit: change the question in your editor.
                help, ?: this list.
                q, leave: leave; every answer is saved already.
                say: hear it once more.
                Reveal?
                """);
    }

    @Test
    void help_listsWhatWorksOnceAnAnswerIsOpen() {
        assertThat(hear("s", "u", "", "?", "q")).contains("""
                While an answer is open, 1 of 3, 0 seconds into the session:
                Enter, accept: take the grade that the ticks suggest.
                1, again: not recalled: it comes back in this session.
                2, hard: recalled with effort or gaps: a pass.
                3, good: recalled.
                4, easy: recalled at once and in full.
                x 1 3, tick 1 3: tick a key point that you said; once more takes the tick
                away.
                a, gist: show the gist of the next follow-up, once you have answered it.
                s, skip: leave it out of this session.
                f, flag""").doesNotContain("move", "page");
    }

    @Test
    void gistOfAFollowUp_isSaidWhenAskedFor() {
        assertThat(hear("a", "", "a", "a", "say", "q"))
                .contains("Enter shows the answer first.\n")
                .contains("\nAsked next: And salt?\nAnswer aloud; a says its gist.\n")
                .contains("takes good:\nAsked next: And salt?\nIt slows it down.\n\nGrade?")
                .contains("The gist of each follow-up shows already.\n")
                .containsOnlyOnce("says its gist");
        assertThat(hear("s", "", "gist", "q")).contains("This question has no follow-ups.\n");
    }

    @Test
    void namesOfActions_workAsTheirKeys() {
        hear("Reveal", "TICK 1 2", "easy", "skip", "leave");
        assertThat(journal()).contains("\"grade\": \"easy\"", "\"points\": [0, 1]");
    }

    @Test
    void ownKeys_areNamedAndHeard() throws IOException {
        configure("keys:", "  skip: n", "  tick: p", "  good: o", "  help: h", "  leave: Q");
        assertThat(hear("h", "", "p 1 2 3 4", "o", "n", "Q"))
                .contains("Enter to reveal, t to type, n to skip, h for more, Q to leave:")
                .contains("n, skip: leave it out of this session.")
                .contains("1 again, 2 hard (1 day), o good (2 days)")
                .contains("4 of 4 ticked", "Saved. Good", "Skipped", "1 answer saved.");
    }

    @Test
    void capitals_countOnlyWhereTheyMakeADifference() throws IOException {
        assertThat(hear("REVEAL", "X 1", "U", "q")).contains("1 of 4 ticked");
        configure("keys:", "  tick: W", "  skip: w");
        assertThat(hear("", "w 1", "W 2", "w", "q")).contains("1 of 4 ticked", "2 of 4 ticked", "Skipped");
    }

    @Test
    void capitalThatIsAKeyOfItsOwn_isNoOtherKey() {
        assertThat(hear("", "X", "q"))
                .contains("No key point seems to be in what you typed.")
                .doesNotContain("ticked");
    }

    @Test
    void keyThatNobodyCanType_givesWayToTheName() throws IOException {
        configure("keys:", "  skip: Tab", "  reveal: [v, Space]");
        assertThat(hear("skip", "v", "q"))
                .contains("Enter to reveal, t to type, skip to skip, help", "Skipped", "It slows the yeast.");
    }

    @Test
    void helpAtTheEnd_listsWhatWorksThere() {
        assertThat(hear("s", "s", "s", "?", "y", "")).contains("""
                At the end of a session:
                Enter, q, done: leave the summary.
                u, undo: take the last step back, any number of times.
                help, ?: this list.
                Enter to end, u to undo the last:
                That does nothing here; help says what does.
                """);
    }

    @Test
    void linesOfWindows_areUnderstood() {
        run.typing("\uFEFF\r\nx 1 2\r\n\r\nq").guide("quiz", "--plain");
        assertThat(journal()).contains("\"grade\": \"hard\"");
    }
}
