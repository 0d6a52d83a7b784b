package guide.study.stats;

import guide.event.Event;
import guide.study.AnswerCost;
import guide.study.PastReview;
import guide.study.StudyDay;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The amount of study by day.
 *
 * @param days the study days with at least one review, in order; never changed
 */
public record Activity(NavigableMap<StudyDay, Day> days) {
    /** Keeps a view that cannot be changed. */
    public Activity {
        days = Collections.unmodifiableNavigableMap(days);
    }

    /**
     * The study of a day or of several.
     *
     * @param reviews the number of graded answers
     * @param ms the time that they took, in milliseconds
     */
    public record Day(int reviews, long ms) {
        static final Day NONE = new Day(0, 0);

        Day plus(Day other) {
            return new Day(reviews + other.reviews, ms + other.ms);
        }
    }

    /**
     * Sums up reviews.
     *
     * @param reviews in replay order
     */
    static Activity of(List<PastReview> reviews) {
        NavigableMap<StudyDay, Day> days = new TreeMap<>();
        Map<String, Long> lastOfDevice = new HashMap<>();
        for (PastReview review : reviews) {
            Event event = review.event();
            long since = event.time() - lastOfDevice.getOrDefault(event.device(), Long.MIN_VALUE / 2);
            lastOfDevice.put(event.device(), event.time());
            days.merge(review.day(), new Day(1, AnswerCost.spent(review.review(), since)), Day::plus);
        }
        return new Activity(days);
    }

    /** Returns the first day with a review, or today if there is none before. */
    public StudyDay first(StudyDay today) {
        return days.headMap(today, true).isEmpty() ? today : days.firstKey();
    }

    /** Returns the study on a day. */
    public Day on(StudyDay day) {
        return days.getOrDefault(day, Day.NONE);
    }

    /** Returns the study from one day to another, both included. */
    public Day between(StudyDay first, StudyDay last) {
        return first.compareTo(last) > 0
                ? Day.NONE
                : days.subMap(first, true, last, true).values().stream().reduce(Day.NONE, Day::plus);
    }

    /** Returns all study. */
    public Day total() {
        return days.values().stream().reduce(Day.NONE, Day::plus);
    }
}
