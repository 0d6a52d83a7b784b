package guide.study;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * What one day brings on the way to the dates of all plans, which share its minutes. Each question goes by the earliest plan
 * that it is part of.
 */
public final class JointDay {

    private final List<PlannedDay> days = new ArrayList<>();
    private final int minutes;
    private final Standings standings;
    private final AnswerCost cost;

    /**
     * Prepares a day.
     *
     * @param plans those that are not over, the earliest date first, all with the same minutes a day
     * @param bank all its domains
     */
    public JointDay(
            List<Plan> plans, StudyDay today, List<Domain> bank, Rules rules, Standings standings, AnswerCost cost) {
        this.minutes = plans.isEmpty() ? 0 : plans.get(0).minutes();
        this.standings = standings;
        this.cost = cost;
        for (int i = 0; i < plans.size(); i++) {
            days.add(new PlannedDay(plans.get(i), plans.subList(0, i), today, bank, rules, standings, cost));
        }
    }

    /**
     * Returns what is left to ask, in order: new questions by date, each plan's last round after its own ones, then what is due.
     * Behind the new questions of later plans a last round would find no minutes left.
     */
    List<Question> all() {
        List<Question> all = new ArrayList<>();
        List<Question> due = new ArrayList<>();
        for (PlannedDay day : days) {
            all.addAll(day.fresh());
            (day.isInRound() ? all : due).addAll(day.rest());
        }
        all.addAll(due);
        return all;
    }

    /**
     * Returns what is left to ask within the minutes, in order.
     *
     * @param spentMs the time that was studied on this day already, in milliseconds
     */
    public List<Question> questions(double spentMs) {
        return minutes == 0 ? all() : within(leftMs(spentMs), all());
    }

    /** Returns the time that is left of this day, in milliseconds; below 0 where more was studied. */
    double leftMs(double spentMs) {
        return minutes == 0 ? Double.MAX_VALUE : minutes * AnswerCost.MINUTE_MS - spentMs;
    }

    /** Returns the questions up to the one with which the time is used up. */
    List<Question> within(double leftMs, List<Question> some) {
        List<Question> within = new ArrayList<>();
        double left = leftMs;
        for (Question question : some) {
            if (left <= 0) {
                break;
            }
            within.add(question);
            left -= cost.ms(question, standings.reviewState(question.id()));
        }
        return within;
    }
}
