package guide.study;

import guide.event.Event;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How much was studied on which day.
 *
 * @param days the study days with at least one review, first to last; never changed
 */
public record Activity(NavigableMap<StudyDay, Day> days) {
    /** Keeps a view that nobody can change. */
    public Activity {
        days = Collections.unmodifiableNavigableMap(days);
    }

    /**
     * What was done in some time.
     *
     * @param reviews how many answers were graded
     * @param ms how long that took, in milliseconds
     */
    public record Day(int reviews, long ms) {
        static final Day NONE = new Day(0, 0);

        Day plus(Day other) {
            return new Day(reviews + other.reviews, ms + other.ms);
        }
    }

    /**
     * Of these reviews.
     *
     * @param reviews in replay order
     */
    static Activity of(List<PastReview> reviews) {
        NavigableMap<StudyDay, Day> days = new TreeMap<>();
        Map<String, Long> lastOfDevice = new HashMap<>();
        int count = 0;
        long ms = 0;
        for (int i = 0; i < reviews.size(); i++) {
            PastReview review = reviews.get(i);
            Event event = review.event();
            long since = event.time() - lastOfDevice.getOrDefault(event.device(), Long.MIN_VALUE / 2);
            lastOfDevice.put(event.device(), event.time());
            count++;
            ms += AnswerTime.spent(review.review(), since);
            // Most reviews follow one of the same day, so a day is looked for once and not for each.
            if (i + 1 == reviews.size()
                    || reviews.get(i + 1).day().epochDay() != review.day().epochDay()) {
                days.merge(review.day(), new Day(count, ms), Day::plus);
                count = 0;
                ms = 0;
            }
        }
        return new Activity(days);
    }

    /** What was done on a day. */
    public Day on(StudyDay day) {
        return days.getOrDefault(day, Day.NONE);
    }

    /** What was done from one day to another, both of them in it. */
    public Day between(StudyDay first, StudyDay last) {
        return first.compareTo(last) > 0
                ? Day.NONE
                : days.subMap(first, true, last, true).values().stream().reduce(Day.NONE, Day::plus);
    }

    /** What was done in all. */
    public Day total() {
        return days.values().stream().reduce(Day.NONE, Day::plus);
    }
}
