package guide.study;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.List;
import java.util.Optional;

/**
 * The state of today's study, for one screen.
 *
 * @param domains in the bank's order
 * @param all the domains taken together
 * @param reviewed the number of all questions that were graded or read
 * @param fresh the number of new questions that may still come today
 * @param minutes the time that today's due and new questions will take, rounded up; 0 if there are none
 * @param weak the number of {@link WeakPoints}
 * @param weakMinutes the time that those will take, rounded up
 * @param streak study days in a row
 * @param agenda the due questions of two weeks, from today on
 * @param date the next day to be ready on; empty where none is set
 * @param day 1 on the study day of the first event of any question, then 2 and so on; 0 without events
 */
public record Overview(
        List<Row> domains,
        Mastery all,
        int reviewed,
        int fresh,
        int minutes,
        int weak,
        int weakMinutes,
        Streak streak,
        Agenda agenda,
        Optional<StudyDay> date,
        int day) {
    private static final int DAYS_AHEAD = 14;

    /** Keeps a copy of the list. */
    public Overview {
        domains = List.copyOf(domains);
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
        int fresh = Math.min(all.fresh(), Math.max(0, newADay - progress.introducedOn(today)));
        List<Question> now = now(domains, progress, today, fresh);
        AnswerCost cost = AnswerCost.of(questions, progress);
        WeakPoints weak = WeakPoints.of(domains, progress, today);
        return new Overview(
                rows(domains, progress, today),
                all,
                (int) questions.stream()
                        .filter(q -> progress.isReviewed(q.id()))
                        .count(),
                (int) now.stream().filter(q -> progress.isNew(q.id())).count(),
                cost.minutes(now, progress),
                weak.questions().size(),
                weak.minutes(),
                Streak.of(progress.studiedDays(), today),
                Agenda.of(questions, progress, today, DAYS_AHEAD),
                progress.plans().ahead(today).stream().map(Plan::date).findFirst(),
                progress.firstDay()
                        .map(b -> (int) Math.max(0, today.since(b)) + 1)
                        .orElse(0));
    }

    /** Returns what is to be studied today: what the plan brings, where one is set and has something left. */
    private static List<Question> now(List<Domain> domains, Progress progress, StudyDay today, int fresh) {
        if (!progress.plans().ahead(today).isEmpty()) {
            List<Question> planned = new PlannedSession(progress, today, domains).questions(fresh);
            if (!planned.isEmpty()) {
                return planned;
            }
        }
        return new SessionOrder(progress, today)
                .of(domains, new SessionOrder.Limits(Integer.MAX_VALUE, fresh, false, 0));
    }

    static List<Row> rows(List<Domain> domains, Progress progress, StudyDay today) {
        return domains.stream()
                .map(d -> new Row(d, Mastery.of(d.questions(), progress, today)))
                .toList();
    }

    /** Returns the number of due questions. */
    public int due() {
        return all.due();
    }

    /** Returns the number of questions in the bank. */
    public int questions() {
        return all.questions();
    }
}
