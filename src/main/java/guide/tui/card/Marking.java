package guide.tui.card;

import guide.app.AppContext;
import guide.app.Stopwatch;
import guide.bank.Question;
import guide.event.Fact;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.study.Grade;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Next;
import guide.tui.Screen;
import guide.tui.SheetScreen;
import java.util.function.Function;

/** How one marks a question, and what is said of it, the same on each screen where that can be done. */
public final class Marking {
    private Marking() {}

    /** Asks why it is to be flagged. */
    public static Screen why(
            Question question,
            AppContext context,
            Stopwatch spent,
            Function<SheetScreen.Typed, Next> done,
            Function<SheetScreen.Typed, Next> cancelled) {
        var sheet = new SheetScreen.Sheet(
                "Flag: what is wrong, or worth a second look?",
                QuestionPage.question(question, Integer.MAX_VALUE),
                SheetScreen.Kind.REASON,
                context,
                done,
                cancelled);
        return SheetScreen.of(sheet, "", spent);
    }

    /** The reason that was typed; what would take the flag away is none. */
    public static String reason(SheetScreen.Typed typed) {
        String reason = typed.text().strip();
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

    public static Line takenBack(String step) {
        return Line.of("Taken back: " + step + ".", Style.DIM);
    }

    /** What was done, in a word. */
    public static String name(Fact fact) {
        if (fact instanceof Fact.Review review) {
            return Grade.of(review.grade()).word();
        }
        if (fact instanceof Fact.Flag flag) {
            return flag.reason().equals(Fact.Flag.NONE) ? "unflagged" : "flag";
        }
        return fact instanceof Fact.Suspend ? "suspended" : fact instanceof Fact.Resume ? "resumed" : fact.kind();
    }
}
