package guide.tui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.Player;
import guide.fixture.Traveler;
import guide.tui.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanScreenTest {
    @Test
    void firstPaint_hasNoFigureYet_andStartsNoThread() {
        Traveler traveler = onTheWay().opens();
        assertThat(traveler.sees()).contains("is being computed …", "[20 min …]", "Today        4 of 12 due · 4 new");
        assertThat(traveler.screen().changesIn()).isEqualTo(Screen.SOON);
        assertThat(((PlanScreen) traveler.screen()).figures()).isSameAs(PlanFigures.NONE);
        assertThat(traveler.waits().sees()).contains("about 98 %").doesNotContain("…");
    }

    @Test
    void figures_comeOneAfterTheOther() {
        PlanScreen drawn = (PlanScreen) onTheWay().opens().screen().shown(Player.USUAL, 0);
        assertThat(drawn.figures().outlooks()).isPresent();
        assertThat(drawn.figures().others()).isEmpty();
    }

    @Test
    void enter_studiesWhatIsLeftOfToday_andComesBack() {
        Traveler traveler = onTheWay().arrives().press("Enter");
        assertThat(traveler.sees()).containsPattern("1 of \\d");
        traveler.press("Space", "3", "q");
        assertThat(traveler.sees()).contains("21 asked so far, 27 not yet");
    }

    @Test
    void typedDate_isEchoedWhileItIsTyped() {
        Traveler traveler = Traveler.from("2026-12-01").opens().types("18");
        assertThat(traveler.sees()).contains("'18' is not a date that guide can read.");
        assertThat(traveler.types(" dec").sees()).contains("Friday 18 December 2026, in 17 days");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1/2 | '1/2' can be 1 February or 2 January. Type the month as a word.",
                "yesterday | 'yesterday' is not a date",
                "today | Tuesday 1 December 2026 is today; a plan needs a day to come.",
                "2026-11-30 | Monday 30 November 2026 was yesterday; a plan needs a day to come."
            })
    void dateThatCannotBe_isNotKept(String typed, String sentence) {
        Traveler traveler = Traveler.from("2026-12-01").opens().types(typed).press("Enter");
        assertThat(traveler.sees().replaceAll("\\s+", " ")).contains(sentence);
        assertThat(traveler.journal).isEmpty();
    }

    @Test
    void form_keepsDateAndMinutes() {
        Traveler traveler = Traveler.from("2026-12-01")
                .opens()
                .types("in 2 weeks")
                .press("Tab")
                .types("30");
        assertThat(traveler.press("Enter").planned()).containsExactly("2026-12-15 30 []");
        assertThat(traveler.sees())
                .contains("The road to Tuesday 15 December")
                .contains("Kept: Tuesday 15 December 2026, in 14 days, 30 min a day. u takes it back.");
    }

    @Test
    void usualMinutes_areKeptWhereNoneAreTyped() {
        assertThat(Traveler.from("2026-12-01")
                        .opens()
                        .types("+9")
                        .press("Enter")
                        .planned())
                .containsExactly("2026-12-10 20 []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-3", "1441", "20m"})
    void minutesThatCannotBe_areNotKept(String typed) {
        Traveler traveler = Traveler.from("2026-12-01")
                .opens()
                .types("+9")
                .press("Tab")
                .types(typed)
                .press("Enter");
        assertThat(traveler.sees()).contains("Minutes are a number from 0 to 1440.");
        assertThat(traveler.journal).isEmpty();
    }

    @Test
    void escape_leavesTheFormAsIfNothingHadBeenTyped() {
        assertThat(Traveler.from("2026-12-01").opens().types("+9").press("Esc").hasLeft())
                .isTrue();
        Traveler traveler = onTheWay().arrives();
        String page = traveler.sees();
        assertThat(traveler.press("d").types("+9").press("Esc").sees()).isEqualTo(page);
        assertThat(traveler.planned()).containsExactly("2026-12-18 20 []");
    }

    @Test
    void formWithoutAChange_savesNothing() {
        Traveler traveler = onTheWay().arrives();
        int events = traveler.journal.size();
        traveler.press("d").types("18 dec").press("Enter");
        traveler.press("d", "Enter");
        assertThat(traveler.journal).hasSize(events);
    }

    @Test
    void movedDate_keepsTheStart_andUTakesItBack() {
        Traveler traveler = onTheWay().arrives();
        String before = traveler.sees();
        traveler.press("d").types("15 dec").press("Enter");
        assertThat(traveler.planned()).containsExactly("2026-12-15 20 []");
        assertThat(traveler.progress().plans().all().get(0).start().date()).hasToString("2026-11-27");
        assertThat(traveler.press("u").planned()).containsExactly("2026-12-18 20 []");
        assertThat(traveler.sees()).contains("Taken back.");
        assertThat(traveler.press("?", "Esc").sees()).contains(before.substring(0, before.indexOf("Enter study")));
    }

    @Test
    void none_givesTheDateUp_andUTakesThatBackToo() {
        Traveler traveler = onTheWay().arrives().press("d").types("none");
        assertThat(traveler.sees()).contains("Gives the date up; answers stay.");
        assertThat(traveler.press("Enter").planned()).isEmpty();
        assertThat(traveler.sees()).contains("No interview date yet.", "The date is given up. u takes it back.");
        assertThat(traveler.press("u").sees()).contains("The road to Friday 18 December", "Taken back.");
    }

    @Test
    void firstDate_canBeTakenBack_andTypedAgain() {
        Traveler traveler = Traveler.from("2026-12-01").opens().types("+9").press("Enter", "u");
        assertThat(traveler.planned()).isEmpty();
        assertThat(traveler.sees()).contains("No interview date yet.", "Taken back.");
        assertThat(traveler.press("d").types("+10").press("Enter").planned()).containsExactly("2026-12-11 20 []");
    }

    @Test
    void m_showsWhatOtherMinutesBring_andEnterKeepsThem() {
        Traveler traveler = onTheWay().arrives().press("m");
        assertThat(traveler.sees()).contains("with 30 min a day", "[30 min 99 %]", "Enter take it");
        assertThat(traveler.planned()).containsExactly("2026-12-18 20 []");
        assertThat(traveler.press("Enter").planned()).containsExactly("2026-12-18 30 []");
        assertThat(traveler.sees()).contains("30 min a day from now on, about 99 % instead of 98 %. u takes it back.");
        assertThat(traveler.press("u").planned()).containsExactly("2026-12-18 20 []");
    }

    @Test
    void m_goesRoundToThePlansOwnMinutes() {
        Traveler traveler = onTheWay().arrives();
        String page = traveler.sees();
        assertThat(traveler.press("m", "m", "m", "m", "m").sees()).contains("[15 min 97 %]");
        assertThat(traveler.press("m").sees()).isEqualTo(page);
    }

    @Test
    void escape_leavesTheMinutesAsTheyAre() {
        Traveler traveler = onTheWay().arrives();
        String page = traveler.sees();
        assertThat(traveler.press("m", "m", "Esc").sees()).isEqualTo(page);
        assertThat(traveler.press("Esc").hasLeft()).isTrue();
    }

    @Test
    void dateThatWasChangedElsewhere_isShown_andNotOverwritten() {
        Traveler traveler = onTheWay().arrives().press("m");
        traveler.plansElsewhere("2027-01-09", 45).press("Enter");
        assertThat(traveler.planned()).containsExactly("2027-01-09 45 []");
        assertThat(traveler.sees()).contains("Saturday 9 January", "changed elsewhere meanwhile; nothing was saved");
        traveler.press("m", "Enter");
        assertThat(traveler.planned()).containsExactly("2027-01-09 60 []");
    }

    @Test
    void wayOut_isTakenByEnter() {
        Traveler traveler = Traveler.from("2026-12-01").plans("2026-12-04", 20).arrives();
        assertThat(traveler.sees()).contains("20 min a day reach 27 of 48 questions", "Enter study");
        traveler.press("Down", "Down");
        assertThat(traveler.sees()).contains("▸60 min a day", "Enter take it");
        assertThat(traveler.press("Enter").planned()).containsExactly("2026-12-04 60 []");
        assertThat(traveler.press("u").press("Down", "Down", "Down", "Enter").planned())
                .containsExactly("2026-12-04 20 [fundamentals, prompting, rag, rapid]");
        assertThat(traveler.sees()).contains("of 19 questions");
    }

    @Test
    void severalPlans_areChosenByTheArrows_andChangedOneByOne() {
        Traveler traveler = Traveler.from("2026-12-01")
                .plans("acme", "2026-12-11", 20, "rag")
                .plans("beta", "2026-12-18", 20)
                .arrives();
        assertThat(traveler.sees()).contains("The road to Friday 11 December · acme", "20 min a day for all");
        traveler.press("Down", "d").types("20 dec").press("Enter");
        assertThat(traveler.planned()).containsExactly("2026-12-11 20 [rag]", "2026-12-20 20 []");
        assertThat(traveler.sees()).contains("The road to Sunday 20 December · beta");
        assertThat(traveler.press("m", "Enter").sees()).contains("30 min a day for all");
        assertThat(traveler.press("Up", "d").sees()).contains("The date: Friday 11 December · acme");
        traveler.types("22 dec").press("Enter");
        assertThat(traveler.sees())
                .contains("The road to Tuesday 22 December · acme", "Moved from Fri 11 Dec to Tue 22 Dec");
    }

    @Test
    void waysOut_ofOneOfSeveralPlans_areChosenBelowIt() {
        Traveler traveler = Traveler.from("2026-12-01")
                .plans("acme", "2026-12-04", 15, "rag")
                .plans("beta", "2026-12-05", 15)
                .arrives()
                .press("Down");
        assertThat(traveler.sees())
                .containsPattern("▸Sat 5 Dec   beta")
                .containsPattern("15 min a day reach \\d+ of 48 questions")
                .contains("Enter study");
        assertThat(traveler.press("Down").sees()).contains("▸30 min a day", "Enter take it");
        assertThat(traveler.press("Up", "Up").sees()).contains("▸Fri 4 Dec   acme");
        traveler.press("Down").press("Down", "Enter");
        assertThat(traveler.planned()).containsExactly("2026-12-04 30 [rag]", "2026-12-05 30 []");
        assertThat(traveler.sees()).contains("▸Sat 5 Dec   beta", "30 min a day for all");
        assertThat(traveler.press("d").sees()).contains("as it is: 30 min a day for all");
    }

    @Test
    void chosenWayOut_isInSightInALowWindow() {
        Traveler traveler = Traveler.from("2026-12-01")
                .plans("acme", "2026-12-04", 15, "rag")
                .plans("beta", "2026-12-05", 15)
                .arrives();
        for (int i = 0; i < 4; i++) {
            assertThat(traveler.press(Player.SMALL, "Down").sees(Player.SMALL)).contains("▸");
        }
        assertThat(traveler.press("Up", "Up", "Up", "Up", "Down", "Down", "Down", "Down")
                        .sees())
                .as("no line is scrolled while the next figures are computed")
                .contains("Fri 4 Dec   acme");
        for (int i = 0; i < 4; i++) {
            assertThat(traveler.press(Player.SMALL, "Up").sees(Player.SMALL)).contains("▸");
        }
    }

    @Test
    void done_offersMore() {
        Traveler traveler = onTheWay().studies().arrives();
        assertThat(traveler.sees()).contains("Done for today: 22 of 20 min. Tomorrow: 5 due, 4 new.", "a ask more");
        assertThat(traveler.press("Enter").sees()).contains("Enter does nothing here");
        assertThat(traveler.press("a").sees()).containsPattern("1 of \\d");
    }

    @Test
    void theDay_asksTheWeakest_whichAreNamed() {
        Traveler traveler = Traveler.from("2026-12-01")
                .plans("2026-12-18", 20)
                .studiesUntil("2026-12-18")
                .arrives()
                .press("Enter");
        assertThat(traveler.sees()).contains("1 of 3", "§40");
    }

    @Test
    void gradeBar_namesTheLastRound_whereThatComesSooner() {
        Traveler traveler = Traveler.from("2026-12-01")
                .plans("2026-12-18", 20)
                .studiesUntil("2026-12-10")
                .arrives()
                .press("Enter", "Space");
        assertThat(traveler.sees()).containsPattern("4 easy 3d, last round");
        assertThat(traveler.press("4").sees()).contains("Easy, back in 3 days, in the last round.");
    }

    @Test
    void midnight_movesThePageToTheNextDay() {
        Traveler traveler = onTheWay().arrives().on("2026-12-02");
        assertThat(traveler.press("?", "Esc").sees()).contains("in 16 days");
    }

    @Test
    void fullDisk_isSaid_andRTriesAgain() {
        Traveler traveler = onTheWay().arrives().fullDisk(true).press("m", "Enter");
        assertThat(traveler.sees()).contains("NOT saved: the disk is full. r tries again.");
        assertThat(traveler.planned()).containsExactly("2026-12-18 20 []");
        assertThat(traveler.fullDisk(false).press("r").planned()).containsExactly("2026-12-18 30 []");
    }

    @Test
    void fullDisk_atTheFirstDate_claimsNoDate() {
        Traveler traveler =
                Traveler.from("2026-12-01").opens().fullDisk(true).types("+9").press("Enter");
        assertThat(traveler.sees())
                .contains("No interview date yet.", "NOT saved:")
                .doesNotContain("over");
        assertThat(traveler.fullDisk(false).press("r").planned()).containsExactly("2026-12-10 20 []");
    }

    @Test
    void suspendedQuestion_isNotMissedOnTheDay() {
        Traveler traveler = onTheWay();
        for (String question : List.of("staff-6", "staff-5", "scenarios-4")) {
            traveler.suspends(question);
        }
        assertThat(traveler.arrives().sees()).contains("of 45 questions", "20 asked so far, 25 not yet");
    }

    private static Traveler onTheWay() {
        return Traveler.from("2026-11-27").plans("2026-12-18", 20).studiesUntil("2026-12-01");
    }
}
