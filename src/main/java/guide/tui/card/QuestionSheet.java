package guide.tui.card;

import guide.app.AppContext;
import guide.app.Stopwatch;
import guide.app.quiz.QuizStep;
import guide.bank.Question;
import guide.text.Line;
import guide.tui.Next;
import guide.tui.Screen;
import guide.tui.SheetScreen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A sheet to type on below a question: an answer to it, why it is flagged, or a note. */
public final class QuestionSheet {
    private QuestionSheet() {}

    /**
     * Opens a sheet.
     *
     * @param written the text that it starts with
     * @param spent the time at the question so far, which goes on
     * @param watch what goes on while the user types
     */
    public static Screen of(
            QuizStep.Wanted wanted,
            Question question,
            AppContext context,
            String written,
            Stopwatch spent,
            SheetScreen.Watch watch,
            Function<SheetScreen.Typed, Next> done,
            Function<SheetScreen.Typed, Next> canceled) {
        String title = switch (wanted) {
            case ATTEMPT -> "Your answer";
            case REASON -> "Flag: what is wrong, or worth a second look?";
            case NOTE -> "A note of your own, for under the answer";
        };
        var sheet =
                new SheetScreen.Sheet(title, width -> above(question, width), wanted, context, done, canceled, watch);
        return SheetScreen.of(sheet, written, spent);
    }

    private static List<Line> above(Question question, int width) {
        List<Line> lines = new ArrayList<>(QuestionPage.question(question, width));
        lines.addAll(QuestionPage.context(question, width));
        return lines;
    }
}
