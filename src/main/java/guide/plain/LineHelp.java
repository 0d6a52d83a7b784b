package guide.plain;

import guide.app.Words;
import guide.app.quiz.Quiz;
import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizQuestion;
import guide.keys.Action;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import java.util.ArrayList;
import java.util.List;

/** The help of line mode: each action that works now on a line, with all that may be typed for it. */
final class LineHelp {
    private LineHelp() {}

    /** Returns the help, sentence by sentence. */
    static List<String> of(Quiz<?> quiz, List<? extends Action> actions) {
        List<String> lines = new ArrayList<>();
        lines.add(quiz instanceof QuizQuestion question ? when(question) : "At the end of a session:");
        lines.addAll(actions(quiz.context().keymap(), actions));
        if (quiz instanceof QuizQuestion) {
            lines.add(LineQuiz.SAY + ": hear it once more.");
        }
        return lines;
    }

    /** Returns a sentence for each action. */
    static List<String> actions(Keymap keymap, List<? extends Action> actions) {
        return actions.stream().map(action -> sentence(keymap, action)).toList();
    }

    private static String sentence(Keymap keymap, Action action) {
        boolean numbered = action == QuizAction.TICK;
        List<String> typed = keymap.bindings(action).stream()
                .map(binding -> binding.sign() + (numbered ? " 1 3" : ""))
                .toList();
        String meaning = action.meaning() + (numbered ? "; once more takes the tick away" : "");
        return String.join(", ", typed) + ": " + meaning + ".";
    }

    private static String when(QuizQuestion quiz) {
        return (quiz.card().revealed() ? "While an answer is open, " : "While a question is asked, ")
                + new CardWords(quiz).place() + ", "
                + Words.spoken(quiz.session().millis()) + " into the session:";
    }

    /** Returns the sentence for a line that asks for nothing. */
    static String hint(Keymap keymap) {
        return "That does nothing here; " + keymap.key(SharedActions.HELP) + " says what does.";
    }
}
