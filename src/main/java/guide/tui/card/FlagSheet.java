package guide.tui.card;

import guide.app.AppContext;
import guide.app.Stopwatch;
import guide.bank.Question;
import guide.tui.Next;
import guide.tui.Screen;
import guide.tui.SheetScreen;
import java.util.function.Function;

/** The sheet that asks why a question is flagged, the same in the quiz and while the user browses. */
public final class FlagSheet {
    private FlagSheet() {}

    /** @param spent the time at the question so far, which goes on */
    public static Screen of(
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
}
