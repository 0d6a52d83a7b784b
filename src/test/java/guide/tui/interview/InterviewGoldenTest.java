package guide.tui.interview;

import guide.fixture.Golden;
import guide.fixture.Interviewee;
import guide.keys.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen of an interview in three sizes. */
class InterviewGoldenTest {
    private static final String SIZES = "40, 12\n80, 24\n200, 60";

    private final Interviewee user = Interviewee.ofThree();

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void begin(int columns, int rows) {
        looksLike("begin", columns, rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void question(int columns, int rows) {
        user.press("Enter").waiting(108);
        looksLike("question", columns, rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void questionThatShowsCode(int columns, int rows) {
        Size size = new Size(columns, rows);
        Interviewee reader = Interviewee.ofCode().press(size, "Enter").waiting(20);
        Golden.assertLooksLike("interview-code-" + columns + "x" + rows, reader.sees(size));
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void questionOverTime(int columns, int rows) {
        user.press("Enter").waiting(275);
        looksLike("over", columns, rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void paused(int columns, int rows) {
        user.press("Enter").waiting(108).press("p");
        looksLike("paused", columns, rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void typing(int columns, int rows) {
        user.press("Enter")
                .waiting(20)
                .press("t")
                .type("recall first, then MRR")
                .waiting(10);
        looksLike("typing", columns, rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void followup(int columns, int rows) {
        user.press("Enter").waiting(131).press("Space").waiting(12);
        looksLike("followup", columns, rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void scoring(int columns, int rows) {
        toScoring().press("x", "j", "x", "x");
        looksLike("scoring", columns, rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void scoringFollowupsAndTraps(int columns, int rows) {
        Size size = new Size(columns, rows);
        toScoring().press(size, "x", "x", "x", "j", "j", "j", "x", "j", "x", "x", "j", "x", "x");
        looksLike("marks", columns, rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void scorecard(int columns, int rows) {
        toScorecard();
        looksLike("scorecard", columns, rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void openedAnswer(int columns, int rows) {
        toScorecard().press("Enter");
        looksLike("answer", columns, rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void help(int columns, int rows) {
        toScoring().press("?");
        looksLike("help", columns, rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void goingOn(int columns, int rows) {
        user.press("Enter").waiting(60);
        user.candidate.waiting(600).offer("caching", "no-label");
        Golden.assertLooksLike(
                "interview-continue-" + columns + "x" + rows,
                new Interviewee(user.candidate).sees(new Size(columns, rows)));
    }

    private Interviewee toScoring() {
        return user.press("Enter")
                .waiting(131)
                .press("Space")
                .waiting(58)
                .press("Space")
                .waiting(31)
                .press("Space");
    }

    private Interviewee toScorecard() {
        toScoring().press("x", "x", "j", "x", "x", "j", "x", "x", "j", "x", "x", "Enter");
        user.waiting(250).press("Space").waiting(20).press("Space");
        user.press("x", "j", "x", "x", "Enter");
        return user.waiting(70).press("s");
    }

    private void looksLike(String name, int columns, int rows) {
        Golden.assertLooksLike("interview-" + name + "-" + columns + "x" + rows, user.sees(new Size(columns, rows)));
    }
}
