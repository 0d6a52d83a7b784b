package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalContentsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void numbersWithoutAHole_haveNoGap() {
        assertThat(history(event("a", 2), event("a", 1), event("b", 1)).gaps()).isEmpty();
    }

    @Test
    void missingNumbers_areGapsOfTheirDevice() {
        assertThat(history(event("b", 3), event("a", 1), event("a", 7), event("a", 4))
                        .gaps())
                .containsExactly(new NumberGap("a", 2, 3), new NumberGap("a", 5, 6), new NumberGap("b", 1, 2));
    }

    @Test
    void numberUsedTwice_isNoGap() {
        assertThat(history(event("a", 1), event("a", 1), event("a", 2)).gaps()).isEmpty();
    }

    @Test
    void oldestFirst_asTheCounterSaysWhereTheClockWasSetBack() {
        Event ahead = at("a", 1, NOW.plus(Duration.ofHours(10)));
        Event right = at("b", 2, NOW);

        assertThat(history(right, ahead).oldestFirst()).containsExactly(ahead, right);
    }

    private static JournalContents history(Event... events) {
        return new JournalContents(List.of(events), List.of(), List.of(), 0);
    }

    private static Event event(String device, long number) {
        return new Event(device + number, device, number, number, 0, new Fact.View("q"));
    }

    private static Event at(String id, long number, Instant time) {
        return new Event(id, "dev", number, time.toEpochMilli(), 0, new Fact.View("q"));
    }
}
