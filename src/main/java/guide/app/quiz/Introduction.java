package guide.app.quiz;

import guide.app.DayText;
import guide.app.Words;
import guide.event.Fact;
import guide.keys.Keymap;
import guide.study.Plan;
import guide.study.StudyDay;
import java.util.List;
import java.util.Optional;

/** The first words of the program for a new user, shown until something is in the journal. */
public final class Introduction {
    private Introduction() {}

    /** Returns the prompt for the day to be ready on, without its colon. */
    public static String date(StudyDay today) {
        return "Interview on, such as " + DayText.example(today.date()) + " or 'in 3 weeks'";
    }

    /** Returns the fact that a typed date sets. Refuses a text that is no day to come, with {@code USAGE}. */
    public static Fact.Plan plan(String typed, StudyDay today) {
        return new Fact.Plan("", Optional.of(DayText.read(typed, today.date())), Plan.USUAL_MINUTES, List.of());
    }

    /**
     * Returns what is kept of a date, and where it can be changed.
     *
     * @param there the key or the command for that
     */
    public static String kept(Fact.Plan plan, StudyDay today, String there) {
        StudyDay day = new StudyDay(plan.date().orElseThrow().toEpochDay());
        return Words.until(day, today) + ", " + Words.count(plan.minutes(), "minute") + " a day. " + there
                + " changes both.";
    }

    /** Returns three sentences, which name the keys as they are. */
    public static List<String> sentences(Keymap keymap) {
        return List.of(
                "A question shows. Say your answer aloud, then press " + keymap.key(QuizAction.REVEAL)
                        + " and compare.",
                "Grade yourself honestly, " + keymap.key(QuizAction.AGAIN) + " to " + keymap.key(QuizAction.EASY)
                        + "; what you forget comes back sooner.",
                "Every answer is saved at once: leave whenever you like. " + keymap.key(QuizAction.HELP)
                        + " shows the keys.");
    }
}
