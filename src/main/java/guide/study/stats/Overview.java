package guide.study.stats;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.AnswerCost;
import guide.study.Plan;
import guide.study.PlannedSession;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The state of today's study, for one screen.
 *
 * @param domains in the bank's order
 * @param all the domains taken together
 * @param answered the number of questions that were graded
 * @param read the number of the others whose answer was read
 * @param queue what is left to study today, in order: what the plan brings, where one is set
 * @param again the ids of those in it that were asked before
 * @param waiting the number of questions that are due and not in it, since a plan's day has no room for them
 * @param minutes the time that it will take, in whole minutes; 0 if there is nothing
 * @param weak the number of {@link WeakPoints}
 * @param weakMinutes the time that those will take, in whole minutes
 * @param streak study days in a row
 * @param agenda the due questions of two weeks, from today on
 * @param plan the one with the next day to be ready on; empty where none is ahead
 * @param day 1 on the study day of the first event of any question, then 2 and so on; 0 without events
 */
public record Overview(
        List<Row> domains,
        Mastery all,
        int answered,
        int read,
        List<Question> queue,
        Set<String> again,
        int waiting,
        int minutes,
        int weak,
        int weakMinutes,
        Streak streak,
        Agenda agenda,
        Optional<Plan> plan,
        int day) {
    private static final int DAYS_AHEAD = 14;

    /** Keeps copies of the lists. */
    public Overview {
        domains = List.copyOf(domains);
        queue = List.copyOf(queue);
        again = Set.copyOf(again);
    }

    /** A domain and its mastery. */
    public record Row(Domain domain, Mastery mastery) {}

    /**
     * Computes the overview of a bank's domains on a day.
     *
     * @param newADay the number of new questions on a study day, at least 0, including those that were begun already
     */
    public static Overview of(List<Domain> domains, Progress progress, StudyDay today, int newADay) {
        List<Question> questions =
                domains.stream().flatMap(d -> d.questions().stream()).toList();
        Mastery all = Mastery.of(questions, progress, today);
        int fresh = Math.min(all.fresh(), progress.newLeft(newADay, today));
        List<Plan> ahead = progress.plans().ahead(today);
        List<Question> queue = new PlannedSession(progress, today, domains).questions(fresh);
        AnswerCost cost = AnswerCost.of(questions, progress);
        WeakPoints weak = WeakPoints.of(domains, progress, today);
        int answered = (int) questions.stream()
                .filter(q -> progress.reviewState(q.id()).isPresent())
                .count();
        return new Overview(
                rows(domains, progress, today),
                all,
                answered,
                (int) questions.stream()
                                .filter(q -> progress.isReviewed(q.id()))
                                .count()
                        - answered,
                queue,
                queue.stream()
                        .map(Question::id)
                        .filter(id -> !progress.isNew(id))
                        .collect(Collectors.toSet()),
                all.due()
                        - (int) queue.stream()
                                .filter(q -> progress.isDue(q.id(), today))
                                .count(),
                cost.minutes(queue, progress),
                weak.questions().size(),
                weak.minutes(),
                Streak.of(progress.studiedDays(), today),
                Agenda.of(questions, progress, today, DAYS_AHEAD),
                ahead.stream().findFirst(),
                progress.firstDay()
                        .map(b -> (int) Math.max(0, today.since(b)) + 1)
                        .orElse(0));
    }

    static List<Row> rows(List<Domain> domains, Progress progress, StudyDay today) {
        return domains.stream()
                .map(d -> new Row(d, Mastery.of(d.questions(), progress, today)))
                .toList();
    }

    /** Returns the number of questions that come back today. */
    public int due() {
        return again.size();
    }

    /** Returns the number of a domain's questions that come back today. */
    public int due(Domain domain) {
        return (int)
                domain.questions().stream().filter(q -> again.contains(q.id())).count();
    }

    /** Returns the number of new questions that come today. */
    public int fresh() {
        return queue.size() - again.size();
    }

    /** Returns the share of a plan's questions that would be recalled today; on its date that is what was to be expected. */
    public double recalled(Plan plan) {
        return domains.stream()
                .filter(row -> plan.includes(row.domain()))
                .map(Row::mastery)
                .reduce(Mastery::plus)
                .map(Mastery::readiness)
                .orElse(OptionalDouble.empty())
                .orElse(0);
    }

    /** Returns the number of questions in the bank. */
    public int questions() {
        return all.questions();
    }
}
