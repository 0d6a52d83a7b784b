package guide.plain;

import guide.app.Quiz;
import guide.app.QuizQuestion;
import guide.app.QuizStep;
import guide.app.Words;
import guide.keys.Action;
import guide.keys.Keymap;
import guide.study.SessionSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A question in line mode: asks for a line, does what it says, and says what comes of it. */
final class LineCard {
    /** Asks to hear it once more. On the full screen no key does that, since the question shows all the while. */
    private static final String SAY = "say";

    /** These move what shows, and nothing else. */
    private static final Set<Action> SCROLLING = EnumSet.of(Action.DOWN, Action.UP, Action.PAGE_DOWN, Action.PAGE_UP);

    private final Dialogue dialogue;
    private final LineSteps steps;
    private final LinePrompts prompts = new LinePrompts();

    LineCard(Dialogue dialogue, LineSteps steps) {
        this.dialogue = dialogue;
        this.steps = steps;
    }

    /** Returns the quiz after the next line; empty where the user leaves or the input has ended. */
    Optional<Quiz> turn(QuizQuestion quiz) throws IOException {
        Optional<String> line = dialogue.ask(prompts.of(quiz));
        return line.isPresent() ? after(line.get(), quiz.seen()) : Optional.empty();
    }

    private Optional<Quiz> after(String line, QuizQuestion quiz) throws IOException {
        Keymap keymap = quiz.context().keymap();
        if (line.equalsIgnoreCase(SAY)) {
            sayAgain(quiz);
            return Optional.of(quiz);
        }
        Optional<String> points = quiz.card().revealed() ? LineTicks.points(line, keymap) : Optional.empty();
        if (points.isPresent()) {
            return Optional.of(new LineTicks(dialogue, quiz).after(points.get()));
        }
        Optional<Action> action = TypedKeys.action(line, keymap, actions(quiz));
        if (action.isEmpty()) {
            dialogue.say(LineHelp.hint(keymap));
            return Optional.of(quiz);
        }
        return perform(action.get(), quiz);
    }

    private Optional<Quiz> perform(Action action, QuizQuestion quiz) throws IOException {
        if (action == Action.HELP) {
            help(quiz);
            return Optional.of(quiz);
        }
        QuizStep step = quiz.perform(action);
        if (step instanceof QuizQuestion revealed && action == Action.REVEAL) {
            reveal(revealed);
            return Optional.of(revealed);
        }
        if (step instanceof QuizQuestion ticked && action == Action.TICK_PROPOSED) {
            dialogue.say(new CardWords(ticked).ticks());
        }
        if (action == Action.LEAVE) {
            goodBye(quiz);
        }
        return steps.after(quiz, step);
    }

    private void reveal(QuizQuestion quiz) {
        dialogue.say(AnswerWords.of(quiz));
        prompts.aboutTicks(quiz).forEach(dialogue::say);
        dialogue.pause();
    }

    private void sayAgain(QuizQuestion quiz) {
        CardWords words = new CardWords(quiz);
        dialogue.say(words.question());
        dialogue.say(words.attempt());
        if (quiz.card().revealed()) {
            dialogue.say(AnswerWords.of(quiz));
        }
        if (!quiz.card().ticked().isEmpty()) {
            dialogue.say(words.ticks());
        }
        dialogue.pause();
    }

    private void help(QuizQuestion quiz) {
        String when = quiz.card().revealed() ? "While an answer is open, " : "While a question is asked, ";
        String far =
                new CardWords(quiz).place() + ", " + Words.spoken(quiz.session().millis()) + " into the session";
        LineHelp.of(when + far, quiz.context().keymap(), actions(quiz)).forEach(dialogue::say);
        dialogue.say(SAY + ": hear it once more.");
    }

    private static List<Action> actions(QuizQuestion quiz) {
        List<Action> actions = new ArrayList<>(quiz.actions());
        actions.removeAll(SCROLLING);
        return actions;
    }

    private void goodBye(QuizQuestion quiz) {
        int answers = SessionSummary.of(quiz.session().session()).answered();
        if (answers > 0) {
            dialogue.say(Words.count(answers, "answer") + " saved.");
        }
    }
}
