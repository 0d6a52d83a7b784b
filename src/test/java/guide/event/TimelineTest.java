package guide.event;

import static guide.event.Clock.millis;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Clock a = new Clock("a");
    private final Clock b = new Clock("b");

    @Test
    void rightClocks_changeNothing() {
        a.shows("11-20 10:00").shows("11-20 10:00").shows("11-21 10:00");
        b.shows("11-20 23:00").shows("11-22 08:00");

        Timeline timeline = a.at("11-22 09:00", b);

        List<Event> all = new ArrayList<>(a.events());
        all.addAll(b.events());
        all.sort(Event.REPLAY);
        assertThat(timeline.events()).containsExactlyElementsOf(all);
        assertThat(timeline.bounded()).isEmpty();
        assertThat(timeline.unsettled()).isEmpty();
    }

    @Test
    void aheadAndThenSetRight_countsAsTheNextEvent() {
        a.shows("11-20 10:00")
                .shows("2027-11-21 10:00")
                .shows("2027-11-21 10:05")
                .shows("11-22 10:00");

        for (String now : List.of("11-22 10:00", "11-25 10:00", "2027-11-21 10:02", "2029-01-01 00:00")) {
            assertThat(a.counted(a.at(now)))
                    .as(now)
                    .containsExactly("2026-11-20 10:00", "2026-11-22 10:00", "2026-11-22 10:00", "2026-11-22 10:00");
            assertThat(a.at(now).unsettled()).as(now).isEmpty();
        }
    }

    @Test
    void hoursAhead_theCounterGivesTheOrder() {
        a.shows("11-25 20:00").shows("11-25 10:05");

        assertThat(a.counted(a.at("11-25 10:10"))).containsExactly("2026-11-25 10:05", "2026-11-25 10:05");
        assertThat(a.at("11-25 10:10").events()).extracting(Event::number).containsExactly(1L, 2L);
    }

    @Test
    void aheadAndNothingAfter_countsAsNowUntilItWasSeen() {
        a.shows("11-20 10:00").shows("2027-11-21 10:00");

        Timeline unseen = a.at("11-22 10:00");

        assertThat(a.counted(unseen)).containsExactly("2026-11-20 10:00", "2026-11-22 10:00");
        assertThat(unseen.unsettled()).extracting(Event::number).containsExactly(2L);
        a.sees(a, "11-22 10:00");
        for (String now : List.of("11-22 10:00", "11-29 10:00", "2028-01-01 00:00")) {
            assertThat(a.counted(a.at(now))).as(now).startsWith("2026-11-20 10:00", "2026-11-22 10:00");
            assertThat(a.at(now).unsettled()).as(now).isEmpty();
        }
    }

    @Test
    void minutesAhead_areWithinTheTolerance() {
        a.shows("11-25 10:09");

        assertThat(a.counted(a.at("11-25 10:00"))).containsExactly("2026-11-25 10:09");
        assertThat(a.at("11-25 10:00").unsettled()).isEmpty();
    }

    @Test
    void beforeTheProgramExisted_countsAsTheNextEvent() {
        a.shows("11-20 10:00")
                .shows("1970-01-02 00:00")
                .shows("1970-01-02 00:05")
                .shows("11-22 10:00");

        assertThat(a.counted(a.at("11-25 10:00")))
                .containsExactly("2026-11-20 10:00", "2026-11-22 10:00", "2026-11-22 10:00", "2026-11-22 10:00");
    }

    @Test
    void beforeTheProgramExistedAndNothingAfter_countsAsSeen() {
        a.shows("1970-01-02 00:00");
        assertThat(a.counted(a.at("11-22 10:00"))).containsExactly("2026-11-22 10:00");
        assertThat(a.at("11-22 10:00").unsettled()).hasSize(1);
        a.sees(a, "11-22 10:00");

        assertThat(a.counted(a.at("12-24 10:00"))).containsExactly("2026-11-22 10:00", "2026-11-22 10:00");
    }

    @Test
    void presentClockBeforeTheProgramExisted_redatesNothingAndWritesNothing() {
        a.shows("11-20 10:00").shows("11-21 10:00").shows("1970-01-01 00:10");

        assertThat(a.counted(a.at("1970-01-01 00:11")))
                .containsExactly("2026-11-20 10:00", "2026-11-21 10:00", "2026-11-21 10:00");
        assertThat(a.at("1970-01-01 00:11").unsettled()).isEmpty();
    }

    @Test
    void behindForAnEvening_redatesNoOtherDay() {
        a.shows("11-01 10:00").shows("11-12 10:00").shows("11-25 10:00");
        a.shows("11-05 10:00").shows("11-05 10:05");
        a.shows("11-26 10:00");

        assertThat(a.counted(a.at("11-27 10:00")))
                .containsExactly(
                        "2026-11-01 10:00",
                        "2026-11-12 10:00",
                        "2026-11-25 10:00",
                        "2026-11-26 10:00",
                        "2026-11-26 10:00",
                        "2026-11-26 10:00");
    }

    @Test
    void behindAndNothingAfter_countsAsSeenOnceTheClockIsRight() {
        a.shows("11-01 10:00").shows("11-12 10:00").shows("11-25 10:00").shows("11-05 10:00");

        Timeline later = a.at("11-26 10:00");

        assertThat(a.counted(later)).endsWith("2026-11-25 10:00", "2026-11-26 10:00");
        assertThat(later.unsettled()).extracting(Event::number).containsExactly(4L);
    }

    @Test
    void daysOfStudyUnderAClockAhead_areWeighedOnceADayUntilTheyAreSettled() {
        a.shows("12-10 10:00").shows("12-11 10:00").shows("12-12 10:00"); // three weeks ahead
        a.sees(a, "11-23 10:00");
        assertThat(a.at("11-23 20:00").unsettled()).as("once a day").isEmpty();
        assertThat(a.at("11-24 10:00").unsettled()).as("three days against one").hasSize(1);
        a.sees(a, "11-24 10:00");
        a.sees(a, "11-25 10:00");

        assertThat(a.at("11-26 10:00").unsettled()).as("as many days").isEmpty();
        assertThat(a.counted(a.at("2027-02-01 10:00")))
                .startsWith("2026-11-23 10:00", "2026-11-23 10:00", "2026-11-23 10:00", "2026-11-23 10:00");
    }

    @Test
    void otherMachine_boundsWhatItHasSeen() {
        a.shows("11-20 10:00").shows("2027-11-21 10:00");
        b.shows("11-21 10:00");
        assertThat(b.at("11-22 10:00", a).unsettled())
                .containsExactly(a.events().get(1));
        b.sees(a, "11-22 10:00");

        assertThat(a.counted(b.at("12-24 10:00", a))).containsExactly("2026-11-20 10:00", "2026-11-22 10:00");
        assertThat(a.counted(a.at("12-24 10:00", b))).containsExactly("2026-11-20 10:00", "2026-11-22 10:00");
        assertThat(a.at("12-24 10:00", b).unsettled()).isEmpty();
    }

    @Test
    void twoMachinesThatHaveSeenIt_theEarlierCounts() {
        Clock c = new Clock("c");
        a.shows("2027-11-21 10:00");
        b.sees(a, "11-24 10:00");
        c.sees(a, "11-22 10:00");

        assertThat(a.counted(a.at("12-24 10:00", b, c))).containsExactly("2026-11-22 10:00");
        assertThat(a.counted(c.at("12-24 10:00", b, a))).containsExactly("2026-11-22 10:00");
    }

    @Test
    void deviceThatWentOnBeforeItWasSeen_isBoundedByItsOwnEvents() {
        a.shows("2027-11-21 10:00");
        b.sees(a, "11-26 10:00").sees(a, "11-27 10:00");
        a.shows("11-22 10:00").shows("11-28 10:00");

        assertThat(a.counted(a.at("12-24 10:00", b)))
                .containsExactly("2026-11-22 10:00", "2026-11-22 10:00", "2026-11-28 10:00");
    }

    @Test
    void machineWhoseOwnClockIsBehind_redatesNoOtherMachinesMonth() {
        a.shows("11-01 10:00").shows("11-12 10:00").shows("11-25 10:00");
        b.sees(a, "11-05 10:00");
        a.shows("11-26 10:00");

        assertThat(a.counted(a.at("11-27 10:00", b)))
                .containsExactly("2026-11-01 10:00", "2026-11-12 10:00", "2026-11-25 10:00", "2026-11-26 10:00");
    }

    @Test
    void clonesWithOneDevice_keepTheirTimes() {
        a.shows("11-01 10:00").shows("11-04 10:00").shows("11-06 10:00").shows("11-08 10:00");
        Clock clone = new Clock("a");
        clone.shows("11-02 10:00").shows("11-20 10:00");
        List<Event> all = new ArrayList<>(a.events());
        clone.events()
                .forEach(e -> all.add(new Event("clone" + e.number(), "a", e.number() + 1, e.time(), 0, e.fact())));
        all.add(new Event("merged", "a", 5, millis("11-21 10:00"), 0, new Fact.View("q")));

        Timeline timeline = Timeline.of(all, millis("11-22 10:00"));

        assertThat(timeline.bounded()).isEmpty();
        assertThat(timeline.unsettled()).isEmpty();
    }

    @Test
    void timesAtTheEdgeOfLong_countAsTheNextEvent() {
        List<Event> all = List.of(
                new Event("x", "a", 1, Long.MIN_VALUE + 1, 0, new Fact.View("q")),
                new Event("y", "a", 2, Long.MAX_VALUE, 0, new Fact.View("q")),
                new Event("z", "a", 3, millis("11-22 10:00"), 0, new Fact.View("q")));

        assertThat(Timeline.of(all, millis("11-22 10:00")).events())
                .extracting(Event::time)
                .containsOnly(millis("11-22 10:00"));
    }

    @Test
    void originals_keepTheirTimesInTheOrderThatCounts() {
        a.shows("11-25 20:00").shows("11-25 10:05");

        assertThat(a.at("11-26 10:00").originals()).containsExactlyElementsOf(a.events());
    }
}
