package guide.cli.doctor;

import guide.app.EventTime;
import guide.app.StudyClock;
import guide.app.Words;
import guide.event.Event;
import guide.event.Fact;
import guide.event.Timeline;
import java.time.Instant;
import java.util.List;

/** Checks the clock against the journal's events, and lists the events that a wrong clock has stamped. */
record ClockCheck(StudyClock studyClock, List<Event> events) {
    /** The most events that are listed one by one. */
    private static final int LISTED = 10;
    /** Sessions that answer at the same moment differ by less, in milliseconds. */
    private static final long NOTABLE = 60_000;

    void addTo(Diagnosis diagnosis) {
        Instant instant = studyClock.clock().instant();
        diagnosis.fact(
                "Clock",
                instant + " " + studyClock.zone() + ", study day "
                        + studyClock.today().date());
        long millis = instant.toEpochMilli();
        List<Event> later = events.stream().filter(e -> e.time() > millis).toList();
        if (!later.isEmpty()) {
            Event last = later.get(later.size() - 1);
            diagnosis.note("The clock is before the journal's last event, of device " + last.device()
                    + " at " + Instant.ofEpochMilli(last.time())
                    + ". If it is wrong, set it; no answer is lost by it.");
        }
        Timeline timeline = Timeline.of(events, millis);
        List<Timeline.Bounded> bounded = timeline.bounded().stream()
                .filter(b -> Math.abs(b.time() - b.event().time()) >= NOTABLE)
                .toList();
        if (!bounded.isEmpty()) {
            list(bounded, diagnosis);
            diagnosis.note(advice(!timeline.unsettled().isEmpty(), !later.isEmpty()));
        }
    }

    private static void list(List<Timeline.Bounded> bounded, Diagnosis diagnosis) {
        diagnosis.note("A clock was wrong at " + Words.count(bounded.size(), "event") + ", counted at another time:");
        bounded.stream().limit(LISTED).forEach(b -> diagnosis.note("  " + row(b)));
        if (bounded.size() > LISTED) {
            diagnosis.note("  and " + (bounded.size() - LISTED) + " more");
        }
    }

    private static String row(Timeline.Bounded bounded) {
        Event event = bounded.event();
        Fact fact = event.fact();
        String what = fact.kind() + (fact instanceof Fact.OfQuestion of ? " of " + of.question() : "");
        return what + ": " + EventTime.of(event) + ", counts as " + EventTime.of(event, bounded.time());
    }

    private static String advice(boolean isUnsettled, boolean isAhead) {
        if (isUnsettled) {
            return "If this clock is right, run 'guide list': it writes down that they were given by now.";
        }
        return isAhead ? "If this clock is right, there is nothing to do." : "There is nothing to do.";
    }
}
