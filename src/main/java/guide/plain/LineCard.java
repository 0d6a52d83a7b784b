package guide.plain;

import guide.app.QuizAction;
import guide.app.QuizSession;
import guide.app.Words;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.study.SessionSummary;
import guide.tui.Next;
import guide.tui.SheetScreen;
import guide.tui.quiz.QuizScreen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A question in line mode: what is typed does what its key does on the full screen, and what comes of it is said. */
final class LineCard {
    /** Nothing is drawn, so any size will do. */
    static final Size ANY = new Size(80, 24);

    /** Asks to hear it once more. No key does that on a screen, where one sees it all the while. */
    private static final String SAY = "say";

    /** These move what is seen, and nothing else. */
    private static final Set<QuizAction> ONLY_SEEN =
            EnumSet.of(QuizAction.DOWN, QuizAction.UP, QuizAction.PAGE_DOWN, QuizAction.PAGE_UP);

    private final Dialogue dialogue;
    private final LineArrival arrival;
    private final LinePrompts prompts = new LinePrompts();

    LineCard(Dialogue dialogue, LineArrival arrival) {
        this.dialogue = dialogue;
        this.arrival = arrival;
    }

    /** Asks for a line and does what it says; leaves where the input has ended. */
    Next turn(QuizScreen quiz) throws IOException {
        Optional<String> line = dialogue.ask(prompts.of(quiz));
        return line.isPresent() ? after(line.get(), quiz.seen()) : new Next.Leave();
    }

    private Next after(String line, QuizScreen quiz) throws IOException {
        Keymap keymap = quiz.sitting().desk().keymap();
        if (line.equalsIgnoreCase(SAY)) {
            sayAgain(quiz);
            return quiz;
        }
        Optional<String> points = quiz.card().revealed() ? LineTicks.points(line, keymap) : Optional.empty();
        if (points.isPresent()) {
            return new LineTicks(dialogue, quiz).after(points.get());
        }
        Optional<QuizAction> action = TypedKeys.action(line, keymap, actions(quiz));
        if (action.isEmpty()) {
            dialogue.say(LineHelp.hint(keymap));
            return quiz;
        }
        return perform(action.get(), quiz);
    }

    private Next perform(QuizAction action, QuizScreen quiz) throws IOException {
        if (action == QuizAction.HELP) {
            help(quiz);
            return quiz;
        }
        Keymap keymap = quiz.sitting().desk().keymap();
        Next next = quiz.update(TypedKeys.input(action, keymap), ANY);
        if (next instanceof SheetScreen sheet) {
            return arrival.from(Optional.of(quiz), new LineSheet(dialogue, keymap).after(sheet));
        }
        if (action == QuizAction.REVEAL && next instanceof QuizScreen revealed) {
            reveal(revealed);
            return revealed;
        }
        if (action == QuizAction.TICK_PROPOSED && next instanceof QuizScreen ticked) {
            dialogue.say(new CardWords(ticked).ticks());
        }
        if (action == QuizAction.LEAVE) {
            goodBye(quiz);
        }
        return arrival.from(Optional.of(quiz), next);
    }

    private void reveal(QuizScreen quiz) {
        dialogue.say(AnswerWords.of(quiz));
        prompts.aboutTicks(quiz).forEach(dialogue::say);
        dialogue.pause();
    }

    private void sayAgain(QuizScreen quiz) {
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

    private void help(QuizScreen quiz) {
        QuizSession quizSession = quiz.sitting();
        String when = quiz.card().revealed() ? "While an answer is open, " : "While a question is asked, ";
        String far = new CardWords(quiz).place() + ", " + Words.spoken(quizSession.millis()) + " into the session";
        LineHelp.of(when + far, quizSession.desk().keymap(), actions(quiz)).forEach(dialogue::say);
        dialogue.say(SAY + ": hear it once more.");
    }

    private static List<QuizAction> actions(QuizScreen quiz) {
        List<QuizAction> actions = new ArrayList<>(quiz.actions());
        actions.removeAll(ONLY_SEEN);
        return actions;
    }

    private void goodBye(QuizScreen quiz) {
        int answers = SessionSummary.of(quiz.sitting().session()).answered();
        if (answers > 0) {
            dialogue.say(Words.count(answers, "answer") + " saved.");
        }
    }
}
