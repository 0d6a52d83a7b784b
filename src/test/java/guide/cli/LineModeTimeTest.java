package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The time at a question and of a session in line mode. */
class LineModeTimeTest extends LineModeSession {
    @Test
    void absence_isNoTimeToThink() {
        run.typing(new Typist()
                        .does(() -> run.earlier(-20))
                        .types("?\n")
                        .does(() -> run.earlier(-3600))
                        .types("\n3\nq\n"))
                .guide("quiz", "--plain");
        assertThat(journal()).contains("\"ms\": 20000");
    }

    @Test
    void typing_isTimeAtTheQuestion() {
        Typist typist = new Typist().types("t\n");
        for (int line = 0; line < 4; line++) {
            typist.does(() -> run.earlier(-200)).types("another line\n");
        }
        run.typing(typist.types(".\n\n3\nq\n")).guide("quiz", "--plain");
        assertThat(journal()).contains("\"ms\": 800000");
    }

    @Test
    void timeToThink_isSaidWithTheAnswer() {
        Run.Result result = run.typing(new Typist()
                        .does(() -> run.earlier(-61))
                        .types("\n3\n")
                        .does(() -> run.earlier(-20))
                        .types("\nq\n"))
                .guide("quiz", "--plain");
        assertThat(result.out())
                .contains("The answer, after 1 minute 1 second:\nIt makes", "The answer, after 20 seconds:\nIt slows");
    }

    @Test
    void tooMuchTimeToThink_isSaid() {
        Run.Result result = run.typing(
                        new Typist().does(() -> run.earlier(-180)).types("\nq\n"))
                .guide("quiz", "--plain");
        assertThat(result.out()).contains("The answer, after 3 minutes, more than it should take:\n");
    }

    @Test
    void timeThatIsUp_endsAfterTheRunningQuestion() {
        Run.Result result = run.typing(new Typist()
                        .does(() -> run.earlier(-200))
                        .types("\n")
                        .does(() -> run.earlier(-200))
                        .types("3\n\n"))
                .guide("quiz", "--plain", "--minutes", "5");
        assertThat(result.out())
                .contains(
                        "Done: 1 answer in 6 minutes 40 seconds.",
                        "Time is up; 2 questions left for the next session.");
    }

    @Test
    void timeThatIsLeft_isSaidWithEachQuestion() {
        Run.Result result = run.typing(new Typist()
                        .does(() -> run.earlier(-100))
                        .types("\n3\n")
                        .does(() -> run.earlier(-100))
                        .types("\n?\n"))
                .guide("quiz", "--plain", "--minutes", "3");
        assertThat(result.out())
                .contains("1 of 3, 3 minutes left.", "2 of 3, 2 minutes left.", "2 of 3, the last one,");
    }
}
