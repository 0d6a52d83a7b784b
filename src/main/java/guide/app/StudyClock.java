package guide.app;

import guide.study.DayStart;
import guide.study.StudyDay;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock as the screens read it.
 *
 * @param clock the moment
 * @param place where the user is, for the study day; asked anew each time, since people travel with a session open
 * @param dayStart when a study day starts; the same as for the progress, or what is due today would not be
 */
public record StudyClock(InstantSource clock, Supplier<ZoneId> place, DayStart dayStart) {
    /** Returns where the user is now. */
    public ZoneId zone() {
        return place.get();
    }

    /** Returns the moment, UTC in milliseconds. */
    public long millis() {
        return clock.millis();
    }

    /** Returns the study day of this moment. */
    public StudyDay today() {
        Instant now = clock.instant();
        return dayStart.dayOf(
                now.toEpochMilli(), zone().getRules().getOffset(now).getTotalSeconds() / 60);
    }
}
