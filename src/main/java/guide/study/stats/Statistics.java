package guide.study.stats;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.MissedPoint;
import guide.study.PastReview;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.List;

/**
 * The figures of the statistics screen. Each is explained at its computation.
 *
 * @param today the study day of the figures
 * @param domains the mastery of each domain, in the bank's order
 * @param all the domains taken together
 * @param week retention over the last 7 study days, including today
 * @param month retention over the last 30 study days
 * @param ever retention since the first review
 * @param activity reviews and time by day
 * @param streak study days in a row
 * @param agenda the due questions of the next {@value #DAYS_AHEAD} days
 * @param desired the desired retention, 0 to 1
 * @param weak the weak points of the day
 * @param takers questions that take most time, the one with the most first
 * @param missed key points that are left out, the most often missed first
 */
public record Statistics(
        StudyDay today,
        List<Overview.Row> domains,
        Mastery all,
        Retention week,
        Retention month,
        Retention ever,
        Activity activity,
        Streak streak,
        Agenda agenda,
        double desired,
        WeakPoints weak,
        List<TimeTaker> takers,
        List<MissedPoint> missed) {
    /** The number of days in the agenda. */
    public static final int DAYS_AHEAD = 30;

    /** Keeps copies of the lists. */
    public Statistics {
        domains = List.copyOf(domains);
        takers = List.copyOf(takers);
        missed = List.copyOf(missed);
    }

    /**
     * Computes the figures of these domains on a day. Retention, activity and streak count all reviews of the progress,
     * also of questions that the bank no longer has: {@link Progress#within} leaves other questions out.
     */
    public static Statistics of(List<Domain> domains, Progress progress, StudyDay today) {
        List<Question> questions =
                domains.stream().flatMap(d -> d.questions().stream()).toList();
        List<PastReview> reviews = progress.reviews();
        Activity activity = Activity.of(reviews);
        List<MissedPoint> missed = MissedPoint.of(questions, reviews);
        return new Statistics(
                today,
                Overview.rows(domains, progress, today),
                Mastery.of(questions, progress, today),
                Retention.of(last(7, reviews, today), progress.rules()),
                Retention.of(last(30, reviews, today), progress.rules()),
                Retention.of(reviews, progress.rules()),
                activity,
                Streak.of(activity.days().navigableKeySet(), today),
                Agenda.of(questions, progress, today, DAYS_AHEAD),
                progress.rules().retention(),
                WeakPoints.of(domains, progress, today),
                TimeTaker.of(questions, progress, missed),
                missed);
    }

    /** Returns whether no answer was ever graded, so that there is almost nothing to show. */
    public boolean isEmpty() {
        return activity.days().isEmpty();
    }

    private static List<PastReview> last(int days, List<PastReview> reviews, StudyDay today) {
        StudyDay first = today.plus(1 - days);
        return reviews.stream().filter(r -> r.day().compareTo(first) >= 0).toList();
    }
}
