package guide.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** Clocks that go wrong at random: what was right stays, and what was wrong falls where it can have happened. */
class RandomClocksTest {
    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<Event> events = new ArrayList<>();
    private long number;
    private long today = Clock.millis("11-01 10:00");

    private Event write(String device, long time) {
        Event event = new Event("e" + events.size(), device, ++number, time, 0, new Fact.View("q"));
        events.add(event);
        return event;
    }

    @RepeatedTest(200)
    void aWrongDayNowAndThen_isPutBetweenItsNeighbors() {
        List<Event> wrong = new ArrayList<>();
        for (int phase = 0; phase < 8; phase++) {
            rightDays();
            long off = offByClock();
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                wrong.add(write("a", today + off + i));
            }
            today += DAY;
        }
        rightDays();

        for (long now : new long[] {today, today + 30 * DAY, today + 1000 * DAY}) {
            List<Event> counted = byNumber(Timeline.of(events, now));
            assertThat(Timeline.of(events, now).unsettled()).as("seed %d", seed).isEmpty();
            for (int i = 0; i < counted.size(); i++) {
                if (wrong.contains(events.get(i))) {
                    assertThat(counted.get(i).time())
                            .as("seed %d, event %d", seed, i)
                            .isBetween(right(i, -1, wrong), right(i, 1, wrong));
                } else {
                    assertThat(counted.get(i)).as("seed %d, event %d", seed, i).isEqualTo(events.get(i));
                }
            }
        }
    }

    private void rightDays() {
        for (int day = random.nextInt(2, 5); day > 0; day--) {
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                write("a", today + random.nextLong(10) - i * HOUR);
            }
            today += DAY;
        }
    }

    private long offByClock() {
        return switch (random.nextInt(4)) {
            case 0 -> -today; // 1970
            case 1 -> -random.nextLong(30 * DAY, 200 * DAY);
            case 2 -> random.nextLong(HOUR, DAY);
            default -> random.nextLong(DAY, 400 * DAY);
        };
    }

    private long right(int from, int step, List<Event> wrong) {
        int i = from;
        while (wrong.contains(events.get(i))) {
            i += step;
        }
        return events.get(i).time();
    }

    @RepeatedTest(200)
    void anyClocks_keepTheCountersOrderAndComeToTheSameEverywhere() {
        anyEvents(3);
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        Timeline timeline = Timeline.of(events, today);

        assertThat(Timeline.of(shuffled, today).events()).as("seed %d", seed).isEqualTo(timeline.events());
        assertThat(timeline.events())
                .as("seed %d", seed)
                .isSortedAccordingTo(Event.REPLAY)
                .hasSameSizeAs(events);
        for (String device : List.of("a", "b", "c")) {
            List<Event> its = new ArrayList<>(byNumber(timeline));
            its.removeIf(e -> !e.device().equals(device));
            assertThat(its).as("seed %d", seed).isSortedAccordingTo(Comparator.comparingLong(Event::time));
        }
    }

    @RepeatedTest(200)
    void whatIsWrittenDownOnTheNextDays_staysForEver() {
        anyEvents(3);
        for (int day = 0; day < 40; day++) {
            List<Event> seen = Timeline.of(events, today).unsettled();
            seen.forEach(event -> {
                events.add(new Event("seen" + events.size(), "z", ++number, today, 0, new Fact.Seen(event.id())));
            });
            today += DAY;
        }
        assertThat(Timeline.of(events, today).unsettled()).as("seed %d", seed).isEmpty();
        List<Event> settled = Timeline.of(events, today).events();
        for (int days = 1; days < 900; days *= 3) {
            assertThat(Timeline.of(events, today + days * DAY).events())
                    .as("seed %d, %d days later", seed, days)
                    .isEqualTo(settled);
        }
    }

    /** Days of three devices whose clocks are right or wrong by anything. */
    private void anyEvents(int devices) {
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            String device = String.valueOf((char) ('a' + random.nextInt(devices)));
            long off = random.nextBoolean() ? 0 : offByClock();
            for (int j = random.nextInt(1, 4); j > 0; j--) {
                write(device, today + off);
                today += random.nextLong(10 * MINUTE);
            }
            today += random.nextLong(2 * DAY);
        }
    }

    private static List<Event> byNumber(Timeline timeline) {
        List<Event> events = new ArrayList<>(timeline.events());
        events.sort(Comparator.comparingLong(Event::number));
        return events;
    }

    @RepeatedTest(200)
    void mostDays_areAsManyAsTheBestOfAllSubsequences() {
        long[] times = random.longs(random.nextInt(1, 13), 0, 24).toArray();
        long[] days = Arrays.stream(times).map(t -> t / 4).toArray();
        int[] chain = new OrderedTimes(times, days).chain();

        long best = 0;
        for (int subset = 1; subset < 1 << times.length; subset++) {
            best = Math.max(best, covered(times, days, subset));
        }
        int found = Arrays.stream(chain).map(i -> 1 << i).sum();
        assertThat(covered(times, days, found)).as("seed %d", seed).isEqualTo(best);
        for (int i = 0; i < times.length; i++) {
            if ((found & 1 << i) == 0) {
                assertThat(covered(times, days, found | 1 << i))
                        .as("seed %d: %d would fit", seed, i)
                        .isZero();
            }
        }
    }

    /** Returns the number of days of a subsequence; 0 if it goes back. */
    private static long covered(long[] times, long[] days, int subset) {
        long last = Long.MIN_VALUE;
        for (int i = 0; i < times.length; i++) {
            if ((subset & 1 << i) != 0) {
                if (times[i] < last) {
                    return 0;
                }
                last = times[i];
            }
        }
        return Arrays.stream(java.util.stream.IntStream.range(0, times.length)
                        .filter(i -> (subset & 1 << i) != 0)
                        .mapToLong(i -> days[i])
                        .toArray())
                .distinct()
                .count();
    }
}
