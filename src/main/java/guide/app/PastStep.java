package guide.app;

import guide.event.Event;
import guide.event.Fact;
import guide.study.Progress;
import guide.study.Steps;
import guide.study.StudyDay;
import java.util.Optional;

/**
 * A step of an earlier session that can be taken back, in words.
 *
 * @param event as the journal has it
 */
public record PastStep(Event event) {
    private static final long MINUTE_MS = 60_000;
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    /** Returns the step that a key takes back: the last one, if it is of the last day of study. */
    public static Optional<PastStep> last(Progress progress) {
        // Without a lambda: the first screen asks, and each one takes its time to load.
        Optional<Event> last = Steps.of(progress).lastOfLastDay();
        return last.isPresent() ? Optional.of(new PastStep(last.get())) : Optional.empty();
    }

    /** Returns whether it was taken on this study day. */
    public boolean isOf(StudyDay day, Progress progress) {
        return progress.rules().day(event).equals(day);
    }

    /** Returns the fact that takes it back. */
    public Fact undo() {
        return new Fact.Undo(event.id());
    }

    /** Returns the id of the question that it is about; empty for a plan. */
    public Optional<String> question() {
        return event.fact() instanceof Fact.OfQuestion fact ? Optional.of(fact.question()) : Optional.empty();
    }

    /**
     * Returns what it was and when, such as {@code good, yesterday at 21:40}.
     *
     * @param now UTC in milliseconds
     */
    public String words(long now) {
        long then = event.time() / MINUTE_MS + event.offset();
        // By the calendar, unlike a study day: an answer at 1:30 was given today, whichever day it counts for.
        long days = Math.floorDiv(now / MINUTE_MS + event.offset(), DAY) - Math.floorDiv(then, DAY);
        long minute = Math.floorMod(then, DAY);
        return Marking.name(event.fact()) + ", " + Words.ago(days) + " at " + minute / HOUR + ":"
                + (minute % HOUR < 10 ? "0" : "") + minute % HOUR;
    }
}
