package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {
    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void begin() {
        run = new Run(home).at("2026-12-01T12:00:00Z");
    }

    @Test
    void withoutADate_itSaysWhatADateBrings() {
        assertThat(run.guide("plan").out()).startsWith("No date is set. 'guide plan --date \"in 3 weeks\"' paces");
    }

    @Test
    void date_isEchoedAndForecast() {
        Run.Result result = run.guide("plan", "--date", "18 dec", "--minutes", "20");
        assertThat(result.status()).isZero();
        assertThat(result.out().lines())
                .contains(
                        "Friday 18 December 2026, in 17 days.",
                        "Interview on Friday 18 December 2026, in 17 days, 20 minutes a day.")
                .anyMatch(line -> line.matches(
                        "Expected on the day: about 9\\d % \\(\\d+ to \\d+\\) of 48 questions; now 0 %\\."))
                .anyMatch(line -> line.matches("Today: 0 due, \\d+ new, about \\d+ minutes\\."))
                .contains("New ones: 6 a day until Wed 9 Dec.")
                .anyMatch(line -> line.matches("Last round from .* Dec: each question once more, weakest first\\."))
                .anyMatch(line -> line.matches("With 10 minutes a day \\d+ %, 15: \\d+ %, 30: .*"))
                .contains("  RAG Systems: now 0, then 9"
                        + result.out().split("RAG Systems: now 0, then 9")[1].charAt(0) + " percent");
        assertThat(run.guide("plan").out()).doesNotContain("in 17 days.\n");
    }

    @Test
    void movedDate_saysWhatItMeans_andClearingForgetsIt() {
        run.guide("plan", "--date", "18 dec");
        assertThat(run.guide("plan", "--date", "15 dec").out())
                .matches(
                        out -> out.lines()
                                .findFirst()
                                .orElseThrow()
                                .matches(
                                        "Moved from Fri 18 Dec to Tue 15 Dec: 14 days instead of 17, about 9\\d % instead of 9\\d %\\."));
        assertThat(run.guide("plan", "--clear").out()).startsWith("Cleared. Questions come when they are due again.");
        assertThat(run.guide("plan").out()).startsWith("No date is set.");
        assertThat(run.guide("plan", "--clear").err()).contains("there is no plan to clear.");
    }

    @Test
    void movedDate_withOtherDomains_saysHowBothAreKept() {
        run.guide("plan", "--date", "18 dec");
        assertThat(run.guide("plan", "--date", "11 dec", "--domain", "rag")
                        .out()
                        .lines())
                .first()
                .asString()
                .matches("Moved from Fri 18 Dec to Fri 11 Dec: .* It counts 4 questions instead of 48\\."
                        + " If this is another interview: 'guide undo', and again with --name\\.");
        assertThat(run.guide("plan", "--date", "12 dec").out()).doesNotContain("another interview");
    }

    @Test
    void dueQuestions_thatTheDayHasNoRoomFor_areCounted() {
        run.guide("plan", "--date", "15 dec", "--minutes", "10");
        run.typing("\n3\n".repeat(20)).guide("quiz", "--plain");
        run.at("2026-12-07T12:00:00Z");
        int due = run.guide("list", "--due", "--json").out().split("\"id\"").length - 1;
        assertThat(due).isPositive();
        assertThat(run.guide("plan").out()).contains("Today: 0 of " + due + " due, ");
        run.guide("plan", "--minutes", "0");
        assertThat(run.guide("plan").out()).contains("Today: " + due + " due, ");
    }

    @Test
    void tooLittleTime_isSaidAtOnce() {
        assertThat(run.guide("plan", "--date", "+3", "--minutes", "5").out().lines())
                .anyMatch(
                        line -> line.matches("5 minutes a day reach \\d+ of 48 questions: about \\d+ % on the day\\."))
                .contains("What is never asked counts as 0 here; you may know more.");
    }

    @Test
    void quiz_followsThePlan_withinItsMinutes() {
        run.guide("plan", "--date", "18 dec", "--minutes", "10");
        String first = run.typing("\n3\n".repeat(20)).guide("quiz", "--plain").out();
        assertThat(first)
                .containsPattern("question 1, 1 of \\d, 10 minutes left")
                .containsPattern("question 6, 2 of");
        assertThat(run.typing("").guide("quiz", "--plain", "--limit", "3").out())
                .contains("1 of 3.");
        assertThat(run.typing("").guide("quiz", "--plain", "--domain", "rag").out())
                .contains("RAG Systems");
    }

    @Test
    void planThatIsOver_isSaidOnce_andPlansNothing() {
        run.guide("plan", "--date", "18 dec");
        run.at("2026-12-20T12:00:00Z");
        assertThat(run.guide("plan").out())
                .startsWith("The interview was on Friday 18 December, 2 days ago: 0 % was expected.\n"
                        + "Questions now come when they are due again: 0 today, 0 this week.");
        assertThat(run.typing("").guide("quiz", "--plain").out()).contains("1 of 10.");
    }

    @Test
    void severalPlans_areShownByDate_eachWithItsDomains() {
        run.guide("plan", "--date", "18 dec", "--name", "beta");
        run.guide("plan", "--date", "11 dec", "--name", "acme", "--domain", "rag", "--domain", "mlops");
        String out = run.guide("plan").out();
        assertThat(out)
                .startsWith("20 min a day for all; each question counts for the first date it is part of.\nToday: ")
                .contains("\nacme: interview on Friday 11 December 2026, in 10 days.")
                .contains("\nbeta: interview on Friday 18 December");
        assertThat(out.split("Today: ")).hasSize(2);
        assertThat(out.split("\nbeta:")[0])
                .contains("of 8 questions", "RAG Systems")
                .doesNotContain("Fundamentals");
    }

    @Test
    void minutesOfOnePlan_areThoseOfAll() {
        run.guide("plan", "--date", "18 dec", "--name", "beta", "--minutes", "30");
        run.guide("plan", "--date", "11 dec", "--name", "acme", "--domain", "rag");
        assertThat(run.guide("plan").out()).startsWith("30 min a day for all");
        run.guide("plan", "--name", "beta", "--minutes", "15");
        assertThat(run.guide("plan").out()).startsWith("15 min a day for all");
        assertThat(run.guide("plan", "--json").out().split("\"minutes\": 15, \"domains\""))
                .hasSize(3);
    }

    @Test
    void changeOfAPlanThatIsNotThere_namesThoseThatAre() {
        run.guide("plan", "--date", "18 dec", "--name", "beta");
        run.guide("plan", "--date", "11 dec", "--name", "acme");
        assertThat(run.guide("plan", "--clear"))
                .satisfies(said -> assertThat(said.status()).isEqualTo(2))
                .satisfies(said ->
                        assertThat(said.err()).contains("there are several plans; choose --name acme or beta."));
        assertThat(run.guide("plan", "--domain", "rag").err()).contains("choose --name acme or beta.");
        assertThat(run.guide("plan", "--minutes", "30").out()).contains("\n30 min a day for all");
        assertThat(run.guide("plan", "--clear", "--name", "gamma").err())
                .contains("there is no plan 'gamma'; choose --name acme or beta.");
        assertThat(run.guide("plan", "--clear", "--name", "acme").out()).startsWith("Cleared.\nbeta: interview");
        assertThat(run.guide("plan", "--clear").out()).startsWith("Cleared. Questions come when");
        run.guide("plan", "--date", "18 dec");
        assertThat(run.guide("plan", "--clear", "--name", "acme").err()).contains("leave --name out");
        run.at("2026-12-18T12:00:00Z");
        assertThat(run.guide("plan", "--clear").out()).startsWith("Cleared. Questions come when");
    }

    @Test
    void json_hasTheSame() {
        run.guide("plan", "--date", "18 dec");
        assertThat(run.guide("plan", "--json").out())
                .contains(
                        "\"today\": \"2026-12-01\"",
                        "\"date\": \"2026-12-18\", \"days\": 17, \"start\": \"2026-12-01\"")
                .contains(
                        "\"minutes\": 20",
                        "\"verdict\": \"on_course\"",
                        "\"round\": {\"from\": \"2026-12-1",
                        "\"new\": 48");
    }

    @Test
    void gradesInLineMode_nameTheLastRound() {
        run.guide("plan", "--date", "+6");
        assertThat(run.typing("\n").guide("quiz", "--plain").out())
                .contains("3 good (2 days), 4 easy (4 days to the last round)");
    }

    @Test
    void undo_takesAPlanBack() {
        run.guide("plan", "--date", "18 dec");
        assertThat(run.guide("history").out()).contains("plan");
        assertThat(run.guide("history", "--json").out()).contains("\"kind\": \"plan\"", "\"date\": \"2026-12-18\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--date soon | 'soon' is not a date that guide can read.",
                "--date 2026-11-30 | Monday 30 November 2026 was yesterday; a plan needs a day to come.",
                "--minutes 20 | a plan needs its day: guide plan --date 'in 3 weeks' --minutes 20.",
                "--date +3 --domain nonesuch | there is no domain 'nonesuch'",
            })
    void whatMakesNoSense_isRefusedWithASentence(String args, String sentence) {
        Run.Result result = run.guide(("plan " + args).split(" "));
        assertThat(result.status()).isNotZero();
        assertThat(result.err()).contains(sentence);
        assertThat(run.guide("plan").out()).startsWith("No date is set.");
    }
}
