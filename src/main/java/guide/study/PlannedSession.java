package guide.study;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left to study today on the way to the plans' dates. Each question obeys the earliest plan that it is part of; the
 * minutes of the earliest plan hold for all. Questions of no plan come after those, as they do without a plan, while there is
 * time.
 */
public final class PlannedSession {
    private static final double MINUTE_MS = 60_000;

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
        return minutes == 0 ? Integer.MAX_VALUE : Math.max(0, minutes - progress.spentOn(today) / MINUTE_MS);
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
        List<Question> first = new ArrayList<>();
        List<Question> rest = new ArrayList<>();
        List<Domain> left = new ArrayList<>(bank);
        for (Plan plan : plans) {
            List<Domain> own = left.stream().filter(plan::includes).toList();
            left.removeAll(own);
            PlannedDay day = new PlannedDay(plan, today, own, progress.rules(), progress, cost);
            first.addAll(day.fresh());
            rest.addAll(day.rest());
        }
        first.addAll(rest);
        first.addAll(new SessionOrder(progress, today)
                .of(left, new SessionOrder.Limits(Integer.MAX_VALUE, fresh, false, 0)));
        return PlannedDay.within(minutesLeft() * MINUTE_MS, first, progress, cost);
    }
}
