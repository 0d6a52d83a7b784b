package guide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {
    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-12-18, 2026-12-18",
        "2026-12-2, 2026-12-02",
        "18 Dec, 2026-12-18",
        "18. december, 2026-12-18",
        "18th of December, 2026-12-18",
        "Dec 18, 2026-12-18",
        "'December 18, 2026', 2026-12-18",
        "1 Dec 2027, 2027-12-01",
        "30 Nov, 2027-11-30",
        "5 Jan, 2027-01-05",
        "3 sept 2027, 2027-09-03",
        "18 DEC 2027, 2027-12-18",
        "friday, 2026-12-04",
        "tue, 2026-12-08",
        "on Friday, 2026-12-04",
        "tomorrow, 2026-12-02",
        "in 3 weeks, 2026-12-22",
        "in 1 week, 2026-12-08",
        "in 10 days, 2026-12-11",
        "in 2 months, 2027-02-01",
        "3 weeks, 2026-12-22",
        "10 d, 2026-12-11",
        "2w, 2026-12-15",
        "+21, 2026-12-22",
        "+3w, 2026-12-22",
        "18/12, 2026-12-18",
        "12/18, 2026-12-18",
        "18.12., 2026-12-18",
        "1/1/2027, 2027-01-01",
        "29 feb 2028, 2028-02-29",
        "29 feb, 2028-02-29"
    })
    void dayAsPeopleTypeIt_isRead(String typed, LocalDate day) {
        assertThat(DayText.read(typed, TODAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1/2 | '1/2' can be 1 February or 2 January. Type the month as a word.",
                "2026-11-30 | Monday 30 November 2026 was yesterday; a plan needs a day to come.",
                "2026-12-01 | Tuesday 1 December 2026 is today; a plan needs a day to come.",
                "today | Tuesday 1 December 2026 is today; a plan needs a day to come.",
                "Today | Tuesday 1 December 2026 is today; a plan needs a day to come.",
                "1 Dec | Tuesday 1 December 2026 is today; a plan needs a day to come.",
                "12/1/2026 | '12/1/2026' can be 12 January or 1 December. Type the month as a word.",
                "in 0 days | Tuesday 1 December 2026 is today; a plan needs a day to come.",
                "2026-05-01 | Friday 1 May 2026 has passed; a plan needs a day to come.",
                "2029-12-18 | Tuesday 18 December 2029 is in over 2 years; is the year right?",
                "2026-02-30 | there is no day '2026-02-30' in the calendar.",
                "31 feb | there is no day '31 feb' in the calendar.",
                "soon | 'soon' is not a date that guide can read."
                        + " Type it as 2026-12-22, '22 Dec', friday, 'in 3 weeks' or +21.",
            })
    void otherText_isRefusedWithASentence(String typed, String sentence) {
        assertThatThrownBy(() -> DayText.read(typed, TODAY)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE);
            assertThat(refusal.sentence()).isEqualTo(sentence);
        });
    }
}
