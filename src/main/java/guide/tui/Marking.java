package guide.tui;

import guide.bank.Question;
import guide.journal.Fact;
import guide.study.Grade;
import guide.text.Line;
import guide.text.Style;
import java.util.function.Function;

/** How one marks a question, and what is said of it, the same on each screen where that can be done. */
final class Marking {
    private Marking() {}

    /** Asks why it is to be flagged. */
    static Screen why(
            Question question,
            Desk desk,
            Stopwatch spent,
            Function<SheetScreen.Typed, Next> done,
            Function<SheetScreen.Typed, Next> cancelled) {
        var sheet = new SheetScreen.Sheet(
                "Flag: what is wrong, or worth a second look?",
                QuestionPage.question(question, Integer.MAX_VALUE),
                SheetScreen.Kind.REASON,
                desk,
                done,
                cancelled);
        return SheetScreen.of(sheet, "", spent);
    }

    /** The reason that was typed; what would take the flag away is none. */
    static String reason(SheetScreen.Typed typed) {
        String reason = typed.text().strip();
        return reason.equals(Fact.Flag.NONE) ? "" : reason;
    }

    static Line flagged(String reason) {
        return Line.of(
                reason.equals(Fact.Flag.NONE) ? "The flag is taken away." : "Flagged; 'guide list --flagged' shows it.",
                Style.DIM);
    }

    static Line suspended(Keymap keymap) {
        return Line.of(
                "Suspended: it is not asked any more. " + keymap.key(Action.UNDO) + " takes that back.", Style.DIM);
    }

    static Line resumed() {
        return Line.of("Resumed: it is asked again.", Style.DIM);
    }

    static Line takenBack(String step) {
        return Line.of("Taken back: " + step + ".", Style.DIM);
    }

    /** What was done, in a word. */
    static String name(Fact fact) {
        if (fact instanceof Fact.Review review) {
            return Grade.of(review.grade()).word();
        }
        if (fact instanceof Fact.Flag flag) {
            return flag.reason().equals(Fact.Flag.NONE) ? "unflagged" : "flag";
        }
        return fact instanceof Fact.Suspend ? "suspended" : "resumed";
    }
}
