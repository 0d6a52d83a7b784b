package guide.tui;

import guide.bank.Question;
import guide.journal.Fact;
import java.util.function.Function;

/** The sheets on which one types during a quiz. */
final class QuizSheets {
    private QuizSheets() {}

    /**
     * For an answer before one looks; what was typed before stands on it.
     *
     * @param done what follows, also where one gives up
     */
    static Screen attempt(Desk desk, Question question, CardState card, Function<SheetScreen.Typed, Next> done) {
        var sheet = new SheetScreen.Sheet(
                "Your answer",
                QuestionPage.question(question, Integer.MAX_VALUE),
                SheetScreen.Kind.ANSWER,
                desk,
                done,
                done);
        return SheetScreen.of(sheet, card.attempt(), card.spent());
    }

    /** For the reason of a flag. */
    static Screen flag(
            Desk desk,
            Question question,
            CardState card,
            Function<SheetScreen.Typed, Next> done,
            Function<SheetScreen.Typed, Next> cancelled) {
        var sheet = new SheetScreen.Sheet(
                "Flag: what is wrong, or worth a second look?",
                QuestionPage.question(question, Integer.MAX_VALUE),
                SheetScreen.Kind.REASON,
                desk,
                done,
                cancelled);
        return SheetScreen.of(sheet, "", card.spent());
    }

    /** The reason as the journal takes it: what would take the mark away is no reason. */
    static String reason(SheetScreen.Typed typed) {
        String reason = typed.text().strip();
        return reason.equals(Fact.Flag.NONE) ? "" : reason;
    }
}
