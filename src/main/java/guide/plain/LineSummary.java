package guide.plain;

import guide.app.Quiz;
import guide.app.QuizSummary;
import guide.keys.Action;
import guide.keys.Keymap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of a session in line mode. */
final class LineSummary {
    private final Dialogue dialogue;
    private final LineSteps steps;

    LineSummary(Dialogue dialogue, LineSteps steps) {
        this.dialogue = dialogue;
        this.steps = steps;
    }

    /** Returns the quiz after the next line; empty where the user leaves or the input has ended. */
    Optional<Quiz> turn(QuizSummary quiz) throws IOException {
        Keymap keymap = quiz.context().keymap();
        Optional<String> line = dialogue.ask(prompt(quiz.actions(), keymap));
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Optional<Action> action = TypedKeys.action(line.get(), keymap, quiz.actions());
        if (action.isEmpty()) {
            dialogue.say(LineHelp.hint(keymap));
            return Optional.of(quiz);
        }
        if (action.get() == Action.HELP) {
            LineHelp.of("At the end of a session", keymap, quiz.actions()).forEach(dialogue::say);
            return Optional.of(quiz);
        }
        return steps.after(quiz, quiz.perform(action.get()));
    }

    private static String prompt(List<Action> actions, Keymap keymap) {
        List<String> choices = new ArrayList<>();
        for (Action action : actions) {
            String key = keymap.key(action);
            switch (action) {
                case RETRY -> choices.add(key + " to try again");
                case DONE -> choices.add(key + " to end");
                case WEAK -> choices.add(key + " for another round of the weak ones");
                case UNDO -> choices.add(key + " to undo the last");
                default -> {}
            }
        }
        return String.join(", ", choices) + ": ";
    }
}
