package guide.study;

import guide.bank.Domain;
import java.util.List;

/**
 * A day to be ready on, such as that of an interview.
 *
 * @param name tells several plans apart; empty for the only one
 * @param date the day itself, which is not planned any more
 * @param start the study day on which the plan was first set
 * @param minutes the time for study on one day, 0 for as much as it takes; all plans that are ahead share it
 * @param domains the ids of the domains that it is about; empty for all
 */
public record Plan(String name, StudyDay date, StudyDay start, int minutes, List<String> domains) {
    /** The minutes a day where none are given: they fit into a lunch break, and bring 48 questions to a date in four weeks. */
    public static final int USUAL_MINUTES = 20;

    /** Keeps a copy of the list. */
    public Plan {
        domains = List.copyOf(domains);
    }

    /** Returns the same with other minutes a day. */
    public Plan within(int otherMinutes) {
        return new Plan(name, date, start, otherMinutes, domains);
    }

    /** Returns the same for some domains only. */
    public Plan only(List<String> some) {
        return new Plan(name, date, start, minutes, some);
    }

    /** Returns the days from the start to the date, at least 1. */
    public int days() {
        return (int) Math.max(1, date.since(start));
    }

    /** Returns the days from a day to the date: 1 on the day before; below 1 the plan is over. */
    public int left(StudyDay today) {
        return (int) date.since(today);
    }

    /** Returns whether there is no day left to study on. */
    public boolean isOver(StudyDay today) {
        return left(today) < 1;
    }

    /** Returns whether the plan is about a domain. */
    public boolean includes(Domain domain) {
        return domains.isEmpty() || domains.contains(domain.id());
    }
}
