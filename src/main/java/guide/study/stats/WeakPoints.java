package guide.study.stats;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.AnswerCost;
import guide.study.PlannedDay;
import guide.study.Progress;
import guide.study.QuestionHistory;
import guide.study.Rules;
import guide.study.StudyDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The weak questions that are worth practicing today: the weakest first, ten minutes of them at most. What was weak this
 * morning and has been recalled since counts toward the ten minutes, so that practicing the list empties it.
 *
 * @param questions the weakest first
 * @param minutes the time that they will take, in whole minutes
 * @param waiting the number of other weak ones, for which there is no time today
 */
public record WeakPoints(List<WeakQuestion> questions, int minutes, int waiting) {
    /** Enough for a handful of questions: a longer list is not practiced, and never ends. */
    private static final double LONGEST_MS = 10 * 60_000;

    /** Keeps a copy of the list. */
    public WeakPoints {
        questions = List.copyOf(questions);
    }

    /** Finds the weak ones of these domains' questions, by the chance of recall on the date in a plan's last days, else today. */
    public static WeakPoints of(List<Domain> domains, Progress progress, StudyDay today) {
        AnswerCost cost = AnswerCost.of(
                domains.stream().flatMap(d -> d.questions().stream()).toList(), progress);
        List<WeakQuestion> weak = new ArrayList<>();
        double done = 0;
        for (Domain domain : domains) {
            StudyDay day = day(domain, domains, progress, today, cost);
            for (Question question : domain.questions()) {
                QuestionHistory history = progress.history(question.id());
                WeakQuestion.of(question, history, progress.rules(), today, day).ifPresent(weak::add);
                done += wasPracticed(question, history, progress.rules(), today, day)
                        ? cost.ms(question, history.reviewState())
                        : 0;
            }
        }
        weak.sort(WeakQuestion::weakestFirst);
        List<WeakQuestion> chosen = within(LONGEST_MS - done, weak, cost, progress);
        List<Question> questions = chosen.stream().map(WeakQuestion::question).toList();
        return new WeakPoints(chosen, cost.minutes(questions, progress), weak.size() - chosen.size());
    }

    /**
     * Returns the day that counts: the date once the plan's last round has begun. Before it, the plan asks each question again
     * in any case, and by the date alone nearly all would be weak.
     */
    private static StudyDay day(
            Domain domain, List<Domain> domains, Progress progress, StudyDay today, AnswerCost cost) {
        return progress.plans().ahead(today).stream()
                .filter(plan -> plan.includes(domain))
                .findFirst()
                .map(plan -> new PlannedDay(plan, List.of(), today, domains, progress.rules(), progress, cost))
                .filter(planned -> planned.roundStart().compareTo(today) <= 0)
                .map(PlannedDay::date)
                .orElse(today);
    }

    /** Returns whether a question was weak before this day, and is not any more. */
    private static boolean wasPracticed(
            Question question, QuestionHistory history, Rules rules, StudyDay today, StudyDay day) {
        boolean isToday =
                history.reviewState().filter(s -> s.last().equals(today)).isPresent();
        return isToday
                && WeakQuestion.of(question, history, rules, today, day).isEmpty()
                && WeakQuestion.of(question, history.before(rules, today), rules, today, day)
                        .isPresent();
    }

    /** Returns those for which the time suffices, but one at least where none was practiced yet: it may be a long one. */
    private static List<WeakQuestion> within(double time, List<WeakQuestion> weak, AnswerCost cost, Progress progress) {
        List<WeakQuestion> chosen = new ArrayList<>();
        double left = time;
        for (WeakQuestion one : weak) {
            left -= cost.ms(one.question(), progress.reviewState(one.question().id()));
            boolean isFirst = chosen.isEmpty() && time == LONGEST_MS;
            if (left < 0 && !isFirst) {
                break;
            }
            chosen.add(one);
        }
        return chosen;
    }

    /** Returns the ids of the questions. */
    public Set<String> ids() {
        return questions.stream().map(weak -> weak.question().id()).collect(Collectors.toSet());
    }
}
