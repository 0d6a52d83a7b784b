package guide.tui;

import guide.study.StudyDay;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * The clock as the screens read it.
 *
 * @param clock the moment
 * @param zone where the user is, for the study day
 */
public record Now(InstantSource clock, ZoneId zone) {
    /** The moment, UTC in milliseconds. */
    public long millis() {
        return clock.millis();
    }

    /** The study day of this moment. */
    public StudyDay today() {
        Instant now = clock.instant();
        return StudyDay.of(now.toEpochMilli(), zone.getRules().getOffset(now).getTotalSeconds() / 60);
    }
}
