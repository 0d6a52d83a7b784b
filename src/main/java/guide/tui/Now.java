package guide.tui;

import guide.study.DayStart;
import guide.study.StudyDay;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * The clock as the screens read it.
 *
 * @param clock the moment
 * @param zone where the user is, for the study day
 * @param dayStart when a study day starts; the same as for the progress, or what is due today would not be
 */
public record Now(InstantSource clock, ZoneId zone, DayStart dayStart) {
    /** The moment, UTC in milliseconds. */
    public long millis() {
        return clock.millis();
    }

    /** The study day of this moment. */
    public StudyDay today() {
        Instant now = clock.instant();
        return dayStart.dayOf(now.toEpochMilli(), zone.getRules().getOffset(now).getTotalSeconds() / 60);
    }
}
