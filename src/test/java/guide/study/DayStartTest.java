package guide.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DayStartTest {
    private static final long HOUR = 3_600_000L;
    private static final StudyDay DAY = new StudyDay(20_000);
    private static final long MIDNIGHT = DAY.epochDay() * 24 * HOUR;

    @Test
    void beforeFourInTheMorning_itIsStillTheDayBefore() {
        assertThat(DayStart.DEFAULT.dayOf(MIDNIGHT + 4 * HOUR - 1, 0)).isEqualTo(DAY.plus(-1));
        assertThat(DayStart.DEFAULT.dayOf(MIDNIGHT + 4 * HOUR, 0)).isEqualTo(DAY);
    }

    @Test
    void zone_counts() {
        assertThat(DayStart.DEFAULT.dayOf(MIDNIGHT + 3 * HOUR, 120)).isEqualTo(DAY);
        assertThat(DayStart.DEFAULT.dayOf(MIDNIGHT + 5 * HOUR, -120)).isEqualTo(DAY.plus(-1));
    }

    @Test
    void startAtMidnight_isTheCalendarsDay() {
        assertThat(new DayStart(0).dayOf(MIDNIGHT, 0)).isEqualTo(DAY);
        assertThat(new DayStart(0).dayOf(MIDNIGHT - 1, 0)).isEqualTo(DAY.plus(-1));
    }

    @Test
    void startInTheAfternoon_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DayStart(12 * 60 + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayStart(-1));
    }
}
