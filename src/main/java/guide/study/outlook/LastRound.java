package guide.study.outlook;

import guide.bank.Domain;
import guide.event.Fact;
import guide.study.Grade;
import guide.study.Plan;
import guide.study.PlannedDay;
import guide.study.Progress;
import guide.study.ReviewState;
import guide.study.StudyDay;
import java.util.List;
import java.util.Optional;

/**
 * When a question comes back where a plan asks it: as the schedule says, or in the last round where that is sooner. The round
 * begins on a day that is the same for all questions, so that nothing spreads them there but the round itself.
 */
public final class LastRound {
    private final Plan plan;
    private final StudyDay today;
    private final Progress progress;
    private final PlannedDay day;

    private LastRound(Plan plan, StudyDay today, List<Domain> bank, Progress progress) {
        this.plan = plan;
        this.today = today;
        this.progress = progress;
        this.day = new PlannedDay(plan, today, bank, progress);
    }

    /** Returns the last round of the earliest plan that a domain's questions are part of; empty where there is none. */
    public static Optional<LastRound> of(Domain domain, StudyDay today, List<Domain> bank, Progress progress) {
        return progress.plans().ahead(today).stream()
                .filter(plan -> plan.includes(domain))
                .findFirst()
                .map(plan -> new LastRound(plan, today, bank, progress));
    }

    /**
     * Returns the days until the round asks a question that is graded so today; empty where it comes back before the round, or
     * not any more before the date.
     *
     * @param scheduled the days until it is due by the schedule; 0 means within the session
     */
    public Optional<Integer> days(String question, Grade grade, int scheduled) {
        StudyDay next = today.compareTo(day.roundStart()) < 0 ? day.roundStart() : today.plus(1);
        boolean isInTime = next.compareTo(plan.date()) < 0;
        int days = (int) next.since(today);
        return isInTime && scheduled > days && day.isUnsure(after(question, grade))
                ? Optional.of(days)
                : Optional.empty();
    }

    private ReviewState after(String question, Grade grade) {
        Fact.Review review = new Fact.Review(question, grade.value(), 0, List.of(), "");
        return progress.rules().after(progress.reviewState(question), review, today);
    }
}
