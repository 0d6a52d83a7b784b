package guide.cli.doctor;

import guide.app.StudyClock;
import guide.app.Words;
import guide.event.Event;
import java.time.Instant;
import java.util.List;

/** Checks the clock against the journal's events. */
record ClockCheck(StudyClock studyClock, List<Event> events) {
    void addTo(Diagnosis diagnosis) {
        Instant instant = studyClock.clock().instant();
        diagnosis.fact(
                "Clock",
                instant + " " + studyClock.zone() + ", study day "
                        + studyClock.today().date());
        long millis = instant.toEpochMilli();
        List<Event> later = events.stream().filter(e -> e.time() > millis).toList();
        long far = later.stream().filter(e -> e.timeAsOf(millis) != e.time()).count();
        if (!later.isEmpty()) {
            Event last = later.get(later.size() - 1);
            diagnosis.note("The clock is before the journal's last event, of device " + last.device()
                    + " at " + Instant.ofEpochMilli(last.time())
                    + ". If it is wrong, set it; no answer is lost by it.");
        }
        if (far > 0) {
            diagnosis.note(Words.count((int) far, "event")
                    + " of a clock that was more than a day ahead; they count as now. There is nothing to do.");
        }
    }
}
