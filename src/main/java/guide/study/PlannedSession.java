package guide.study;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.List;
import java.util.Optional;

/**
 * What is left to study today on the way to the plans' dates. Questions of no plan come after those of the plans, as they do
 * without a plan, while there is time.
 */
public final class PlannedSession {

    private final Progress progress;
    private final StudyDay today;
    private final List<Domain> bank;
    private final List<Plan> plans;
    private final AnswerCost cost;

    /** @param bank all its domains: a session of a part of the bank follows no plan */
    public PlannedSession(Progress progress, StudyDay today, List<Domain> bank) {
        this.progress = progress;
        this.today = today;
        this.bank = bank;
        this.plans = progress.plans().ahead(today);
        this.cost =
                AnswerCost.of(bank.stream().flatMap(d -> d.questions().stream()).toList(), progress);
    }

    /** Returns whether there is a plan to follow. */
    public boolean isPlanned() {
        return !plans.isEmpty();
    }

    /** Returns the minutes that are left of this day, at least 0; as good as endless where no plan sets them. */
    public double minutesLeft() {
        int minutes = plans.isEmpty() ? 0 : plans.get(0).minutes();
        return minutes == 0 ? Integer.MAX_VALUE : Math.max(0, minutes - progress.spentOn(today) / AnswerCost.MINUTE_MS);
    }

    /** Returns the time that these questions are expected to take, in whole minutes. */
    public int minutesOf(List<Question> questions) {
        return cost.minutes(questions, progress);
    }

    /** Returns how long a session takes: what is left of this day, or the session's own minutes where they are fewer. */
    public Optional<Integer> within(Optional<Integer> minutes) {
        double left = Math.ceil(minutesLeft());
        return left == Integer.MAX_VALUE
                ? minutes
                : Optional.of((int) Math.max(1, Math.min(left, minutes.orElse(Integer.MAX_VALUE))));
    }

    /**
     * Returns the questions in order.
     *
     * @param fresh the most new questions that belong to no plan
     */
    public List<Question> questions(int fresh) {
        JointDay day = new JointDay(plans, today, bank, progress.rules(), progress, cost);
        List<Question> all = day.all();
        List<Domain> unplanned = bank.stream()
                .filter(domain -> plans.stream().noneMatch(plan -> plan.includes(domain)))
                .toList();
        all.addAll(new SessionOrder(progress, today)
                .of(unplanned, new SessionOrder.Limits(Integer.MAX_VALUE, fresh, false, 0)));
        return day.within(minutesLeft() * AnswerCost.MINUTE_MS, all);
    }
}
