package guide.study;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.List;

/**
 * Where one stands today, on one screen.
 *
 * @param domains in the bank's order
 * @param all the domains taken together
 * @param reviewed how many of all questions were graded or read
 * @param fresh how many new questions may still come today
 * @param minutes the time that today's due and new questions will take, rounded up; 0 where there are none
 * @param weak how many questions were not recalled last time, or were forgotten before, and may be asked
 * @param weakMinutes the time that those will take, rounded up
 * @param streak study days in a row
 * @param day 1 on the study day on which anything first happened to a question, then 2 and so on; 0 where nothing did
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
        int day) {
    /** Keeps a copy of the list. */
    public Overview {
        domains = List.copyOf(domains);
    }

    /** One domain and how well it is known. */
    public record Row(Domain domain, Mastery mastery) {}

    /**
     * Of a bank's domains on this day.
     *
     * @param newADay how many new questions a study day brings, at least 0; those that were begun today count
     */
    public static Overview of(List<Domain> domains, Progress progress, StudyDay today, int newADay) {
        List<Question> questions =
                domains.stream().flatMap(d -> d.questions().stream()).toList();
        Mastery all = Mastery.of(questions, progress, today);
        int fresh = Math.min(all.fresh(), Math.max(0, newADay - progress.introducedOn(today)));
        List<Question> now =
                new SessionOrder(progress, today).of(domains, new SessionOrder.Limits(Integer.MAX_VALUE, fresh, false));
        List<Question> weak = questions.stream()
                .filter(q -> progress.isWeak(q.id()) && !progress.isSuspended(q.id()))
                .toList();
        return new Overview(
                rows(domains, progress, today),
                all,
                (int) questions.stream()
                        .filter(q -> progress.isReviewed(q.id()))
                        .count(),
                fresh,
                AnswerTime.minutes(now, progress),
                weak.size(),
                AnswerTime.minutes(weak, progress),
                Streak.of(progress.studiedDays(), today),
                progress.firstDay()
                        .map(b -> (int) Math.max(0, today.since(b)) + 1)
                        .orElse(0));
    }

    static List<Row> rows(List<Domain> domains, Progress progress, StudyDay today) {
        return domains.stream()
                .map(d -> new Row(d, Mastery.of(d.questions(), progress, today)))
                .toList();
    }

    /** How many questions are due now. */
    public int due() {
        return all.due();
    }

    /** How many questions the bank has. */
    public int questions() {
        return all.questions();
    }
}
