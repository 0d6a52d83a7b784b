package guide.app;

import guide.study.Plan;
import guide.study.PlannedDay;
import guide.study.StudyDay;
import guide.study.outlook.OtherMinutes;
import guide.study.outlook.Outlook;
import guide.study.outlook.PlanState;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences about a plan's date, the same on the screen and in lines. */
public final class PlanWords {
    private static final int WEEK = 7;

    /** Says how a question counts that was never asked. */
    public static final String UNASKED = "What is never asked counts as 0 here; you may know more.";

    /** Says that missed days are not to be made up for. */
    public static final String NOTHING_OWED = "Nothing is owed: today starts from where you are.";

    private PlanWords() {}

    /** Returns a share in whole percent; 0 or 100 only where that is exact. */
    public static int percent(double share) {
        int rounded = (int) Math.round(100 * share);
        boolean edge = rounded == 0 && share > 0 || rounded == 100 && share < 1;
        return edge ? (rounded == 0 ? 1 : 99) : rounded;
    }

    /** Returns a day with its weekday: {@code Friday 18 December}. */
    public static String weekday(StudyDay day) {
        return day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + Words.dayMonth(day.date());
    }

    /** Returns the same in few cells: {@code Fri 18 Dec}. */
    public static String brief(StudyDay day) {
        return Words.briefDate(day.date());
    }

    /** Returns a day without its weekday in few cells: {@code 18 Dec}. */
    public static String dayMonth(StudyDay day) {
        return Words.briefDay(day.date());
    }

    /** Returns how far a day is: {@code today}, {@code tomorrow}, {@code in 17 days}. */
    public static String away(Plan plan, StudyDay today) {
        int left = plan.left(today);
        return left == 0 ? "today" : Words.ahead(left);
    }

    /** Returns a plan's minutes: {@code 20 min a day}. */
    public static String minutes(int minutes) {
        return minutes == 0 ? "as many minutes a day as it takes" : minutes + " min a day";
    }

    /** Returns a plan's name behind a title: {@code  · acme}; nothing where it has none. */
    public static String named(Plan plan) {
        return plan.name().isEmpty() ? "" : " · " + plan.name();
    }

    /** Returns how several plans share the day: {@code 20 min a day for all; each question counts …}. */
    public static String shared(List<Plan> plans) {
        return minutesForAll(plans) + "; each question counts for the first date it is part of.";
    }

    /** Returns the same without the questions. */
    public static String minutesForAll(List<Plan> plans) {
        return Words.capital(minutes(plans.get(plans.size() - 1).minutes())) + " for all";
    }

    /** Returns how a figure compares with an earlier one, such as {@code 3 points less than on Friday: 4 days off}. */
    public static String less(Outlook outlook) {
        Outlook.Earlier earlier = outlook.earlier().orElseThrow();
        int points =
                (int) Math.round(100 * (earlier.expected() - outlook.forecast().expected()));
        String why = earlier.missed() == 0
                ? "more was forgotten than expected"
                : Words.count(earlier.missed(), "day") + " off";
        return Words.count(points, "point") + " less than " + on(earlier.day(), outlook.today()) + ": " + why;
    }

    private static String on(StudyDay day, StudyDay today) {
        long ago = today.since(day);
        return ago == 1
                ? "yesterday"
                : "on "
                        + (ago < WEEK
                                ? day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                : dayMonth(day));
    }

    /** Returns what brings an earlier figure back: {@code 25 min a day instead of 20 would bring 96 % again.} */
    public static String remedy(Outlook outlook, OtherMinutes more) {
        int then = percent(outlook.earlier().orElseThrow().expected());
        int now = percent(more.forecast().expected());
        return more.minutes() + " min a day instead of " + outlook.plan().minutes() + " would bring " + now + " %"
                + (now >= then ? " again." : ".");
    }

    /** Returns what is meant by a share: how many of the questions would be recalled, and what that is. */
    public static String meaning(Outlook outlook) {
        int questions = outlook.questions();
        long recalled = Math.round(outlook.forecast().expected() * questions);
        return percent(outlook.forecast().expected()) + " % of " + Words.count(questions, "question") + ": in "
                + recalled + " of them at least half of the key points would be said.";
    }

    /** Returns how many new questions come, and until when: {@code 4 a day until Tue 8 Dec}; fewer where no more fit. */
    public static String fresh(PlanState state, Plan plan) {
        PlannedDay day = state.day(plan);
        int left = day.newLeft();
        if (left == 0) {
            boolean isAll = state.asked(plan) == state.questions(plan).size();
            return isAll ? "all were asked" : "those that are left come with an earlier date";
        }
        boolean isDone = state.queue().isEmpty();
        int days = Math.max(1, day.newDays() - (isDone ? 1 : 0));
        int wanted = (left + days - 1) / days;
        int fitting = state.tomorrow(plan).ofPlan();
        if (fitting > 0 && fitting < Math.min(wanted, left)) {
            return "about " + fitting + " a day, as many as fit";
        }
        return days == 1
                ? "the last " + left + (isDone ? " tomorrow" : " today")
                : wanted + " a day until " + brief(state.today().plus(day.newDays() - 1L));
    }

    /** Returns when the last round begins, or began: {@code from Sat 12 Dec}. */
    public static String round(PlannedDay day, StudyDay today) {
        StudyDay from = day.roundStart();
        return (from.isAfter(today) ? "from " : from.equals(today) ? "from today, " : "since ") + brief(from);
    }

    /** Returns how many due questions are left for today, and of how many, where the day has no room for all. */
    public static String due(PlanState state) {
        return due(state.again(), state.waiting());
    }

    /** Returns the same of numbers: {@code 2 of 8 due}. */
    public static String due(int again, int waiting) {
        return again + (waiting > 0 ? " of " + (again + waiting) : "") + " due";
    }

    /** Returns what is left for today: {@code 5 due · 3 new · about 20 min}. */
    public static String today(PlanState state) {
        String fresh = state.fresh() > 0 ? state.fresh() + " new · " : "";
        String again = state.again() + state.waiting() > 0 ? due(state) + " · " : "";
        return again + fresh + "about " + state.minutes() + " min";
    }

    /** Returns that questions are due for which a plan's day has no room; empty where there are none. */
    public static Optional<String> waiting(int questions) {
        return questions == 0
                ? Optional.empty()
                : Optional.of(questions + (questions == 1 ? " more is due and waits" : " more are due and wait")
                        + " for a later day.");
    }

    /** Returns what was done today, and what comes tomorrow. */
    public static String done(PlanState state, Plan plan) {
        String of = plan.minutes() > 0 ? " of " + plan.minutes() : "";
        PlanState.Tomorrow tomorrow = state.tomorrow(plan);
        return "Done for today: " + state.spent() + of + " min. Tomorrow: " + tomorrow.again() + " due, "
                + tomorrow.fresh() + " new.";
    }

    /** Returns how far the last round is, and what is left of it on the eve. */
    public static String eve(PlanState state, Plan plan) {
        int left = state.queue().size();
        return lastRound(state, plan)
                + (left == 0
                        ? "Nothing is left for today: rest."
                        : "Today: " + Words.count(left, "question") + ", " + state.minutes() + " min, then rest.");
    }

    /** Returns how far the last round came, and what is due on the day itself, which only a later date plans. */
    public static String theDay(PlanState state, Plan plan) {
        if (!state.queue().isEmpty()) {
            return lastRound(state, plan) + "For the next date today brings " + today(state) + ".";
        }
        int due = state.due(1);
        return lastRound(state, plan) + "The plan asks for nothing today"
                + (due == 0
                        ? "."
                        : "; " + due + (due == 1 ? " question is" : " questions are") + " due as on any day.");
    }

    /** Returns how many of those that the last round wants were asked in it, with a blank behind; empty where it wants none. */
    private static String lastRound(PlanState state, Plan plan) {
        PlannedDay.Round round = state.day(plan).lastRound();
        int all = round.done() + round.left();
        if (all == 0) {
            return "";
        }
        return round.left() == 0
                ? "The last round is done. "
                : "The last round has asked " + round.done() + " of " + all + ". ";
    }

    /** Returns what was expected on the day that is over. */
    public static String past(PlanState state, Plan plan) {
        return "The interview was on " + weekday(plan.date()) + ", " + Words.ago(plan.date(), state.today()) + ": "
                + percent(state.stood(plan)) + " % was expected.";
    }

    /** Returns when questions come without a date. */
    public static String since(PlanState state) {
        return "Questions now come when they are due again: " + state.due(1) + " today, " + state.due(WEEK)
                + " this week.";
    }

    /** Returns what a change of the date means, without its end: {@code Moved from Fri 18 to Tue 15 December: …}. */
    public static String moved(Plan before, StudyDay day, StudyDay today) {
        return "Moved from " + brief(before.date()) + " to " + brief(day) + ": "
                + Words.count((int) day.since(today), "day") + " instead of " + before.left(today);
    }
}
