package guide.study.outlook;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.AnswerCost;
import guide.study.JointDay;
import guide.study.Plan;
import guide.study.PlannedDay;
import guide.study.PlannedSession;
import guide.study.Plans;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the user is on the way to the dates: all that can be said without a rehearsal. */
public final class PlanState {
    private static final double MINUTE_MS = 60_000;

    private final Progress progress;
    private final StudyDay today;
    private final List<Domain> bank;
    private final List<Plan> plans;
    private final PlannedSession session;
    private final List<Question> queue;

    /**
     * Looks at a day.
     *
     * @param bank all its domains
     */
    public PlanState(Progress progress, StudyDay today, List<Domain> bank) {
        this.progress = progress;
        this.today = today;
        this.bank = bank;
        this.plans = progress.plans().coming(today);
        this.session = new PlannedSession(progress, today, bank);
        this.queue = session.isPlanned() ? session.questions(0) : List.of();
    }

    public StudyDay today() {
        return today;
    }

    /** Returns the plans whose date is to come or is today, the earliest first. */
    public List<Plan> plans() {
        return plans;
    }

    /** Returns the last plan that is over, where no other is left. */
    public Optional<Plan> past() {
        List<Plan> all = progress.plans().all();
        return plans.isEmpty() && !all.isEmpty() ? Optional.of(all.get(all.size() - 1)) : Optional.empty();
    }

    /** Returns how it stands with a plan, as far as that can be said without a rehearsal. */
    public Verdict verdict(Plan plan) {
        return Verdict.of(plan.left(today));
    }

    /** Returns what is left to ask today, in order. */
    public List<Question> queue() {
        return queue;
    }

    /** Returns the number of new questions that are left for today. */
    public int fresh() {
        return (int) queue.stream().filter(q -> progress.isNew(q.id())).count();
    }

    /** Returns the number of other questions that are left for today. */
    public int again() {
        return queue.size() - fresh();
    }

    /** Returns the number of questions that are due and not left for today, which has no room for them. */
    public int waiting() {
        Set<Question> left = Set.copyOf(queue);
        return (int) bank.stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(q -> !progress.isSuspended(q.id()) && progress.isDue(q.id(), today))
                .filter(q -> !left.contains(q))
                .count();
    }

    /** Returns the time that the rest of today takes, in whole minutes. */
    public int minutes() {
        return session.minutesOf(queue);
    }

    /** Returns the minutes that were studied today, rounded. */
    public int spent() {
        return (int) Math.round(progress.spentOn(today) / MINUTE_MS);
    }

    /** Returns a plan's questions today. */
    public PlannedDay day(Plan plan) {
        return new PlannedDay(plan, today, bank, progress);
    }

    /** Returns what a plan and those beside it bring tomorrow, as things stand now. */
    public Tomorrow tomorrow(Plan plan) {
        Plans all = progress.plans().with(plan, today);
        StudyDay day = today.plus(1);
        List<Plan> before = all.before(plan, day);
        AnswerCost cost =
                AnswerCost.of(bank.stream().flatMap(d -> d.questions().stream()).toList(), progress);
        List<Question> questions =
                new JointDay(all.ahead(day), day, bank, progress.rules(), progress, cost).questions(0);
        Set<Question> own = bank.stream()
                .filter(d -> plan.includes(d) && before.stream().noneMatch(other -> other.includes(d)))
                .flatMap(d -> d.questions().stream())
                .collect(Collectors.toSet());
        List<Question> fresh =
                questions.stream().filter(q -> progress.isNew(q.id())).toList();
        int ofPlan = (int) fresh.stream().filter(own::contains).count();
        return new Tomorrow(fresh.size(), questions.size() - fresh.size(), ofPlan);
    }

    /**
     * The questions of the next day.
     *
     * @param fresh new ones of all plans
     * @param ofPlan those among them that go by the plan itself
     */
    public record Tomorrow(int fresh, int again, int ofPlan) {}

    /** Returns a plan's questions that may be asked. */
    public List<Question> questions(Plan plan) {
        return bank.stream()
                .filter(plan::includes)
                .flatMap(domain -> domain.questions().stream())
                .filter(question -> !progress.isSuspended(question.id()))
                .toList();
    }

    /** Returns the number of a plan's questions that were asked. */
    public int asked(Plan plan) {
        return (int)
                questions(plan).stream().filter(q -> progress.isBegun(q.id())).count();
    }

    /** Returns a plan's questions that were asked and are least likely to be recalled on the date. */
    public List<Question> weakest(Plan plan, int most) {
        return questions(plan).stream()
                .filter(q -> progress.isBegun(q.id()))
                .sorted(Comparator.comparingDouble(
                        q -> progress.recall(q.id(), plan.date()).orElse(0)))
                .limit(most)
                .toList();
    }

    /** Returns the share of a plan's questions that would have been recalled on its date, by what was answered before it. */
    public double stood(Plan plan) {
        Progress then = new PastProgress(progress).before(plan.date());
        return questions(plan).stream()
                .mapToDouble(q -> then.recall(q.id(), plan.date()).orElse(0))
                .average()
                .orElse(0);
    }

    /** Returns the number of questions that are due within so many days from now on; 1 for those of today. */
    public int due(int days) {
        return (int) bank.stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(q -> progress.isDue(q.id(), today.plus(days - 1L)))
                .count();
    }
}
