package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers under a wrong clock, and what the program says on that day and on the days and weeks after. */
class WrongClockTest {
    @TempDir
    Path folder;

    @Test
    void yearAhead_comesDueAFewDaysAfterTheClockWasSetRight() {
        Machine laptop = new Machine("laptop");
        laptop.at("2027-11-23T12:00:00Z").grade("11", "good");

        laptop.at("2026-11-23T12:00:00Z");
        assertThat(laptop.question("11")).isEqualTo("learning, good, 2026-11-23 to 2026-11-25");
        for (String day : new String[] {"2026-11-25", "2026-12-15", "2027-11-30"}) {
            assertThat(laptop.at(day + "T12:00:00Z").question("11"))
                    .as(day)
                    .isEqualTo("due, good, 2026-11-23 to 2026-11-25");
        }
    }

    @Test
    void yearAhead_countsForOneDayOnly() {
        Machine laptop = new Machine("laptop");
        laptop.at("2027-11-23T12:00:00Z").grade("11", "good");
        laptop.grade("12", "good");

        laptop.at("2026-11-23T12:00:00Z");
        assertThat(laptop.streak()).isEqualTo("1, today");
        assertThat(laptop.at("2026-11-24T12:00:00Z").streak()).isEqualTo("1");
        assertThat(laptop.at("2026-11-26T12:00:00Z").streak()).isEqualTo("0");
        assertThat(laptop.run.guide("quiz", "--plain").out()).contains("question 11, 1 of ");
        assertThat(laptop.activeDays()).isEqualTo(1);
    }

    @Test
    void yearAhead_leavesTheNextDayItsNewQuestions() {
        Machine laptop = new Machine("laptop");
        laptop.at("2027-11-23T12:00:00Z");
        for (int number = 1; number <= 10; number++) {
            laptop.grade(String.valueOf(number), "good");
        }
        laptop.at("2026-11-23T12:00:00Z");
        laptop.run.guide("list");

        assertThat(laptop.at("2026-11-24T12:00:00Z")
                        .run
                        .guide("quiz", "--plain")
                        .out())
                .contains("1 of ");
    }

    @Test
    void gradedAgainAtTheRightTime_isDue() {
        Machine laptop = new Machine("laptop");
        laptop.at("2027-03-01T12:00:00Z").grade("11", "good");
        laptop.at("2027-01-15T12:00:00Z").grade("11", "again");

        assertThat(laptop.question("11")).isEqualTo("due, again, 2027-01-15 to 2027-01-15");
        assertThat(laptop.at("2027-02-19T12:00:00Z").question("11")).isEqualTo("due, again, 2027-01-15 to 2027-01-15");
        assertThat(laptop.at("2027-04-01T12:00:00Z").question("11")).isEqualTo("due, again, 2027-01-15 to 2027-01-15");
    }

    @Test
    void at1970_thenNow_comesBackAsAFewDaysLater() {
        Machine laptop = new Machine("laptop");
        laptop.at("1970-01-02T12:00:00Z").grade("11", "good");

        String said = laptop.at("2026-11-23T12:00:00Z").grade("11", "good");

        assertThat(said).doesNotContain("month").contains("back in 2 days");
        assertThat(laptop.question("11")).isEqualTo("learning, good, 2026-11-23 to 2026-11-25");
        assertThat(laptop.at("2026-12-25T12:00:00Z").question("11")).isEqualTo("due, good, 2026-11-23 to 2026-11-25");
        assertThat(laptop.activeDays()).isEqualTo(1);
    }

    @Test
    void hoursAhead_theLaterAnswerCounts() {
        Machine laptop = new Machine("laptop");
        laptop.at("2026-11-23T20:00:00Z").grade("11", "again"); // really 10:00
        laptop.at("2026-11-23T10:05:00Z").grade("11", "good");
        assertThat(laptop.question("11")).startsWith("learning, good, 2026-11-23 ");

        laptop.at("2026-11-23T21:00:00Z").grade("12", "good");
        laptop.at("2026-11-23T11:00:00Z").grade("12", "again");
        assertThat(laptop.question("12")).isEqualTo("due, again, 2026-11-23 to 2026-11-23");
        assertThat(laptop.at("2026-11-30T11:00:00Z").question("12")).startsWith("due, again, 2026-11-23 ");
    }

    @Test
    void behindForAnEvening_leavesTheOtherDaysAsTheyWere() {
        Machine laptop = new Machine("laptop");
        laptop.at("2026-11-21T12:00:00Z").grade("11", "good");
        laptop.at("2026-11-22T12:00:00Z").grade("12", "good");
        laptop.at("2026-11-23T12:00:00Z").grade("13", "easy");
        laptop.at("2026-11-02T12:00:00Z").grade("14", "good");

        laptop.at("2026-11-24T12:00:00Z").grade("15", "good");
        assertThat(laptop.question("11")).endsWith("2026-11-21 to 2026-11-23");
        assertThat(laptop.question("13")).startsWith("learning, easy, 2026-11-23 ");
        assertThat(laptop.question("14")).isEqualTo("learning, good, 2026-11-24 to 2026-11-26");
        assertThat(laptop.streak()).isEqualTo("4, today");
    }

    @Test
    void twoMachinesWithWrongClocks_agreeWhicheverIsMergedFirst() {
        Machine ahead = new Machine("ahead");
        ahead.at("2027-11-21T12:00:00Z").grade("11", "good");
        ahead.grade("12", "again");
        Machine dead = new Machine("dead");
        dead.at("1970-01-01T00:10:00Z").grade("13", "good");
        dead.grade("11", "again");
        Machine one = new Machine("one").at("2026-11-23T12:00:00Z");
        Machine other = new Machine("other").at("2026-11-23T12:00:00Z");

        one.merge(ahead).merge(dead);
        other.merge(dead).merge(ahead);

        for (String day : new String[] {"2026-11-23", "2026-11-25", "2026-12-20", "2028-01-01"}) {
            String list = one.at(day + "T12:00:00Z").list();
            assertThat(other.at(day + "T12:00:00Z").list()).as(day).isEqualTo(list);
            assertThat(one.streak()).as(day).isEqualTo(other.streak());
        }
        assertThat(one.question("13")).isEqualTo("due, good, 2026-11-23 to 2026-11-25");
        one.merge(other).merge(other);
        other.merge(one);
        assertThat(one.at("2028-01-02T12:00:00Z").list())
                .isEqualTo(other.at("2028-01-02T12:00:00Z").list());
    }

    @Test
    void flightWest_leavesDueWhatWasNotRecalled() {
        Machine laptop = new Machine("laptop");
        laptop.run.in("Asia/Tokyo");
        laptop.at("2026-11-24T01:00:00Z").grade("11", "again"); // Tuesday morning
        laptop.run.in("America/Los_Angeles");

        laptop.at("2026-11-24T01:30:00Z"); // Monday evening
        assertThat(laptop.question("11")).startsWith("due, again, ").endsWith(" to 2026-11-23");
        assertThat(laptop.run.guide("quiz", "--plain").out()).contains("question 11, 1 of ");
        assertThat(laptop.run.guide("stats", "--json").out()).contains("\"due\": 1");
        assertThat(laptop.grade("11", "good")).contains("back tomorrow");
        assertThat(laptop.at("2026-11-25T20:00:00Z").question("11")).startsWith("due, good, ");
    }

    @Test
    void flightEast_losesNoDay() {
        Machine laptop = new Machine("laptop");
        laptop.run.in("America/Los_Angeles");
        laptop.at("2026-11-24T01:00:00Z").grade("11", "again"); // Monday evening
        laptop.run.in("Asia/Tokyo");

        laptop.at("2026-11-24T01:30:00Z"); // Tuesday morning
        assertThat(laptop.question("11")).startsWith("due, again, 2026-11-23 ");
        assertThat(laptop.streak()).isEqualTo("1");
        laptop.grade("11", "good");
        assertThat(laptop.streak()).isEqualTo("2, today");
    }

    @Test
    void doctor_listsWhatWasBounded() {
        Machine laptop = new Machine("laptop");
        laptop.at("2027-11-23T12:00:00Z").grade("rag-chunking", "good");
        laptop.at("2026-11-23T12:00:00Z").run.guide("list");

        assertThat(laptop.run.guide("doctor").out())
                .contains("A clock was wrong at 1 event, counted at another time:")
                .contains("review of rag-chunking: 2027-11-23 12:00, counts as 2026-11-23 12:00")
                .contains("If this clock is right, there is nothing to do.");
        assertThat(laptop.at("2027-12-01T12:00:00Z").run.guide("doctor").out())
                .contains("counts as 2026-11-23 12:00")
                .contains("           There is nothing to do.");
    }

    /** A home of its own, with a clock. */
    private final class Machine {
        private final Path home;
        private final Run run;

        Machine(String name) {
            home = folder.resolve(name);
            run = new Run(home).seeded(name.hashCode()).with("HOSTNAME", name);
        }

        Machine at(String moment) {
            run.at(moment);
            return this;
        }

        String grade(String question, String grade) {
            Run.Result result = run.guide("grade", question, grade);
            assertThat(result.status()).as(result.err()).isZero();
            return result.err();
        }

        Machine merge(Machine other) {
            assertThat(run.guide("merge", other.home.toString()).status()).isZero();
            return this;
        }

        String list() {
            return run.guide("list", "--json").out();
        }

        /** Returns state, last grade, last day and due day. */
        String question(String number) {
            Matcher row = Pattern.compile("\"number\": \"" + number + "\".*\"state\": \"(.*?)\".*\"due\": \"(.*?)\""
                            + ".*\"last\": \"(.*?)\".*\"grade\": \"(.*?)\"")
                    .matcher(list());
            assertThat(row.find()).isTrue();
            return row.group(1) + ", " + row.group(4) + ", " + row.group(3) + " to " + row.group(2);
        }

        String streak() {
            Matcher streak = Pattern.compile("\"current\": (\\d+).*?\"today\": (true|false)")
                    .matcher(run.guide("stats", "--json").out());
            assertThat(streak.find()).isTrue();
            return streak.group(1) + (streak.group(2).equals("true") ? ", today" : "");
        }

        long activeDays() {
            return Pattern.compile("\"day\": ")
                    .matcher(run.guide("stats", "--json").out())
                    .results()
                    .count();
        }
    }
}
