package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole interviews in line mode, as users hear them who type lines and see nothing; and what becomes of them. */
class InterviewCommandTest {
    private static final String BANK = """
            domain: bread
            title: Baking Bread
            questions:
              - id: bread-yeast
                number: 1
                question: What does *yeast* do?
                answer: It makes `gas`.
                points: [Eats sugar, Makes gas, Lifts the dough, Dies above 55 degrees]
                notes: [{trap: Yeast is no chemical.}]
                followups: [{question: "And salt?", answer: It slows the yeast down.}]
                minutes: 1
              - id: bread-oven
                number: 2
                question: How hot is the oven?
                answer: Hot.
                points: [Above 200 degrees, Falling, With steam]
                notes: [{trap: One temperature for all.}, {trap: Opening the door.}]
                followups:
                  - {question: "Why does it fall?", answer: So that the crust does not burn.}
                  - {question: "And at home?", answer: "As hot as it gets, with a pan of water."}
                minutes: 2
              - id: bread-flour
                question: Which flour?
                answer: Strong.
                followups: [{question: "Why?", answer: Gluten.}]
                minutes: 3
            """;

    @TempDir
    Path home;

    private Run run;
    private final Typist typist = new Typist();

    @BeforeEach
    void ownBank() {
        run = Run.withBank(home, BANK).at("2026-12-12T09:00:00Z").typing(typist);
    }

    private InterviewCommandTest after(String time, String line) {
        typist.does(() -> run.at("2026-12-12T" + time + "Z")).types(line + "\n");
        return this;
    }

    private String interview(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "interview";
        args[1] = "--plain";
        System.arraycopy(options, 0, args, 2, options.length);
        Run.Result result = run.guide(args);
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    /** Three questions: one scored, one passed on and undone, one typed. */
    private String whole() {
        after("09:00:05", "");
        after("09:00:50", "time").after("09:01:10", "").after("09:01:40", "");
        after("09:01:50", "x 1 2 4").after("09:01:52", "follow partly").after("09:01:54", "trap 1");
        after("09:01:56", "did 1 3").after("09:02:00", "");
        after("09:02:05", "s").after("09:02:06", "u");
        after("09:05:10", "").after("09:06:00", "").after("09:06:30", "");
        after("09:06:40", "x 3").after("09:06:42", "follow said no").after("09:06:45", "1");
        after("09:06:50", "t").after("09:07:30", "Strong flour").after("09:07:40", "");
        after("09:07:45", "").after("09:08:00", "").after("09:08:05", "did 2").after("09:08:10", "3");
        after("09:08:20", "q");
        return interview();
    }

    @Test
    void wholeInterview_isSaidInWords() {
        Golden.assertLooksLike("interview-lines", whole().stripTrailing());
    }

    @Test
    void undoAfterIt_takesAnAnswerWithItsReviewAtEachStep() {
        whole();
        assertThat(run.guide("undo", "9").out().lines().map(line -> line.replaceAll(", today.*\\. ", " ")))
                .containsExactly(
                        "Taken back: good Which flour?",
                        "Taken back: again §2 How hot is the oven?",
                        "Taken back: good §1 What does yeast do?");
        assertThat(run.guide("undo").err()).isEqualTo("guide: there is nothing to take back.\n");
        assertThat(run.guide("interview", "--list").err()).startsWith("guide: no interview yet");
    }

    @Test
    void scorecard_canBeShownListedAndExported() throws IOException {
        whole();
        run.at("2026-12-13T09:00:00Z");
        String shown = interview("--show");
        assertThat(shown).startsWith("Mock interview 1, Saturday 12 December 2026: 8 minutes, 3 questions.");
        assertThat(shown)
                .contains(
                        "partly as half: 1.5 of 4",
                        "1 minute 1 second of 3 minutes, too short.",
                        "Follow-up, partly: ");
        assertThat(interview("--show", "1")).isEqualTo(shown);
        assertThat(interview("--list"))
                .isEqualTo("1  2026-12-12  8 minutes, 3 questions; coverage 57 %, depth 38 %, judgment 33 %,"
                        + " delivery 33 %\n");
        Golden.assertLooksLike("interview-export", interview("--export").stripTrailing());
        Path file = home.resolve("card.md");
        assertThat(interview("--export", file.toString())).isEqualTo("Written to " + file + ".\n");
        assertThat(Files.readString(file)).isEqualTo(interview("--export"));
        assertThat(interview("--show", "--json"))
                .contains("\"recall\": {\"asked\": 0")
                .contains("\"said\": \"partly\"");
        assertThat(interview("--list", "--json")).contains("\"coverage\": {\"counted\": 4.0, \"of\": 7}");
    }

    @Test
    void blankSheet_isForSomebodyWhoAsks() {
        Golden.assertLooksLike(
                "interview-blank", interview("--export", "--blank").stripTrailing());
    }

    /** A page holds some 60 lines of some 95 characters. */
    @Test
    void blankSheet_printsOnTwoPagesPerHalfHour() {
        for (int seed = 0; seed < 30; seed++) {
            List<String> lines = new Run(home.resolve("other"))
                    .guide("interview", "--export", "--blank", "--seed", String.valueOf(seed))
                    .out()
                    .lines()
                    .toList();
            int printed = lines.stream()
                    .mapToInt(line -> 1 + (line.startsWith("#") ? 1 : 0) + line.length() / 95)
                    .sum();
            assertThat(printed).as("seed %s", seed).isLessThanOrEqualTo(2 * 60);
        }
    }

    @Test
    void interviewWithoutAny_saysWhatToDo() {
        Run.Result result = run.guide("interview", "--show");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("guide: no interview yet; 'guide interview' holds one.\n");
        assertThat(run.guide("interview", "--list").err())
                .isEqualTo("guide: no interview yet; 'guide interview' holds one.\n");
        whole();
        assertThat(run.guide("interview", "--show", "7").err())
                .isEqualTo("guide: there is no interview '7'; 'guide interview --list' has the numbers.\n");
    }

    @Test
    void inputThatEnds_isADroppedLink_andTheInterviewGoesOnThere() {
        after("09:00:05", "").after("09:01:00", "").after("09:01:30", "").after("09:01:50", "x 1 2 3");
        after("09:02:00", "").after("09:02:10", "t").after("09:03:00", "Very hot");
        String first = interview();
        assertThat(first).contains("Question 2 of 3").doesNotContain("Mock interview 1");
        run.at("2026-12-12T09:13:00Z");
        after("09:13:05", "c").after("09:13:10", "").after("09:13:20", "q");
        assertThat(interview())
                .startsWith("An interview broke off 11 minutes ago, with 2 questions left.")
                .contains("A new one has 2 questions, about 12 of up to 30 minutes.")
                .contains("Going on where it broke off.", "Question 2 of 3", "You typed:\nVery hot")
                .contains("You took 1 minute 5 seconds of about")
                .contains("1 question, 2 left.");
    }

    @Test
    void questionAnsweredToday_isNotAsked() {
        run.guide("grade", "bread-yeast", "good");
        run.guide("grade", "bread-oven", "good");
        run.guide("grade", "bread-flour", "good");
        assertThat(interview()).startsWith("There is nothing new to ask: every question was answered today");
    }

    @Test
    void enterThatBounces_endsNothing() {
        run.with("GUIDE_STDIN", "tty");
        after("09:00:05", "").after("09:01:00", "").after("09:01:00.1", "").after("09:01:30", "");
        assertThat(interview())
                .contains("That Enter came before the question could be read, so it did nothing.")
                .contains("The clock is stopped.");
    }

    @Test
    void lineThatMakesNoSense_saysWhatWould() {
        after("09:00:05", "").after("09:00:10", "x 1").after("09:00:12", "").after("09:00:20", "");
        after("09:00:30", "x 9")
                .after("09:00:31", "follow maybe")
                .after("09:00:32", "trap 2")
                .after("09:00:33", "did 5");
        after("09:00:34", "nonsense").after("09:00:35", "follow 1 said").after("09:00:36", "say");
        assertThat(interview())
                .contains("Enter first, when you have finished; then you score.")
                .contains("Key points are 1 to 4, such as x 1 4.")
                .contains("Type said, partly or no for each, such as follow said.")
                .contains("There is one trap: trap 1.")
                .contains("That does nothing here; help says what does.")
                .contains("0 of 4 ticked; follow-up said.");
    }

    @Test
    void numberThatIsTypedTwice_marksOnce() {
        after("09:00:05", "").after("09:00:12", "").after("09:00:20", "");
        after("09:00:30", "x 1 1 2");
        assertThat(interview()).contains("2 of 4 ticked: 1 and 2;");
    }

    @Test
    void limits_areOptions() {
        assertThat(interview("--questions", "1")).startsWith("1 question, about");
        assertThat(interview("--minutes", "10")).startsWith("2 questions, about 10 minutes");
        assertThat(run.guide("interview", "--minutes", "0").status()).isEqualTo(2);
    }

    @Test
    void whatAQuestionShows_isSaid_printedOnTheSheet_andExported() throws IOException {
        Path code = Files.createDirectory(home.resolve("code"));
        run = Run.withBank(
                        code,
                        BANK.replace(
                                "question: Which flour?",
                                "question: Which flour?\n    context: |\n      ```\n      sift(flour)\n      ```"))
                .at("2026-12-12T09:00:00Z")
                .typing(typist);
        assertThat(run.guide("interview", "--export", "--blank").out()).contains("```\nsift(flour)\n```");
        assertThat(whole()).contains("sift(flour)");
        assertThat(run.guide("interview", "--export").out()).contains("```\nsift(flour)\n```");
    }

    @Test
    void export_overwritesNothingButAnExport() throws IOException {
        Path file = Files.writeString(home.resolve("notes.md"), "precious\n");
        Run.Result refused = run.guide("interview", "--blank", "--export=" + file);
        assertThat(refused.status()).isEqualTo(71);
        assertThat(refused.err())
                .contains("cannot be written: it is there already, and holds something else. Name another file");
        assertThat(file).hasContent("precious");
        Path sheet = home.resolve("sheet.md");
        assertThat(run.guide("interview", "--blank", "--export=" + sheet).status())
                .isZero();
        assertThat(run.guide("interview", "--blank", "-n", "1", "--export=" + sheet)
                        .status())
                .isZero();
        assertThat(sheet).content().contains("--questions 1` asks the same");
        assertThat(run.guide("interview", "--blank", "--export=" + home.resolve("none/x.md"))
                        .err())
                .contains("cannot be written: there is no such folder. Name another file");
    }

    @Test
    void optionsThatDoNotGoTogether_areRefused() {
        assertThat(run.guide("interview", "--list", "--show").err())
                .isEqualTo("guide: '--list' and '--show' do not go together; give one of them.\n");
        assertThat(run.guide("interview", "--json", "--export=-").status()).isEqualTo(2);
        assertThat(run.guide("interview", "--blank", "--export=").status()).isEqualTo(2);
    }

    @Test
    void whereAnInterviewBrokeOff_EnterGoesOn_andNBeginsAnew() {
        after("09:00:05", "").after("09:01:00", "");
        interview();
        after("09:02:00", "q");
        assertThat(interview().replaceAll("\\s+", " "))
                .contains("Enter goes on where it was, n begins a new one.", "Enter to go on, n to begin");
    }

    @Test
    void answersOfAnInterview_areReviews_andTimeOfTheDay() {
        whole();
        assertThat(run.guide("history").out())
                .containsPattern("answer +bread-yeast\n")
                .containsPattern("good +bread-yeast .*\n")
                .contains("interviewed");
        assertThat(run.guide("list", "--due").out())
                .contains("How hot is the oven?")
                .doesNotContain("What does yeast");
        run.guide("plan", "--date", "2026-12-20", "--minutes", "20");
        assertThat(run.guide("plan", "--json").out()).contains("\"session\"");
    }
}
