package guide.app;

import guide.event.Fact;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.study.Grade;
import guide.text.Line;
import guide.text.Style;

/** The notices about marking a question and about taking a step back, in the quiz and while the user browses. */
public final class Marking {
    private Marking() {}

    /**
     * Returns the reason for a flag as the journal has it: one line, and never what takes a flag away.
     *
     * @param typed as the user typed it
     */
    public static String reason(String typed) {
        String reason = TypedText.cut(typed.replaceAll("\\R", " ")).strip();
        return reason.equals(Fact.Flag.NONE) ? "" : reason;
    }

    public static Line flagged(String reason) {
        return Line.of(
                reason.equals(Fact.Flag.NONE) ? "The flag is taken away." : "Flagged; 'guide list --flagged' shows it.",
                Style.DIM);
    }

    public static Line suspended(Keymap keymap) {
        return Line.of(
                "Suspended: it is not asked any more. " + keymap.key(SharedActions.UNDO) + " takes that back.",
                Style.DIM);
    }

    public static Line resumed() {
        return Line.of("Resumed: it is asked again.", Style.DIM);
    }

    /** @param step as {@link #name} calls it */
    public static Line takenBack(String step) {
        return Line.of("Taken back: " + step + ".", Style.DIM);
    }

    /** Returns a few words for a step, such as {@code good} or {@code flag}. */
    public static String name(Fact fact) {
        if (fact instanceof Fact.Review review) {
            return Grade.of(review.grade()).word();
        }
        if (fact instanceof Fact.Flag flag) {
            return flag.reason().equals(Fact.Flag.NONE) ? "unflagged" : "flag";
        }
        if (fact instanceof Fact.Plan plan) {
            return plan.date().map(day -> "plan for " + Words.dayMonth(day)).orElse("plan given up");
        }
        if (fact instanceof Fact.Answer) {
            return "pass"; // An answer that was scored goes with its review.
        }
        return fact instanceof Fact.Suspend ? "suspended" : fact instanceof Fact.Resume ? "resumed" : fact.kind();
    }
}
