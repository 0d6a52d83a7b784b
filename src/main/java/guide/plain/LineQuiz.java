package guide.plain;

import guide.app.AppContext;
import guide.app.EventLog;
import guide.app.Introduction;
import guide.app.Quiz;
import guide.app.QuizQuestion;
import guide.app.QuizSession;
import guide.app.QuizSummary;
import guide.text.Safe;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The quiz said in words, line by line: for terminals that cannot place a cursor, for screen readers and for pipes. The
 * same quiz as on the full screen, but it hears lines instead of keys, and says what a screen would show: no cursor moves,
 * no colors, no signs that stand for something.
 */
public final class LineQuiz {
    private final QuizSession session;
    private final EventLog eventLog;
    private final Dialogue dialogue;

    /**
     * @param eventLog saves what the quiz asks for
     * @param out takes a whole line
     * @param prompt takes the start of a line, behind which the user types
     */
    public LineQuiz(
            QuizSession session, EventLog eventLog, BufferedReader in, Consumer<Safe> out, Consumer<Safe> prompt) {
        AppContext context = session.context();
        this.session = session.with(context.with(context.habits().with(TypedKeys.of(context.keymap()))));
        this.eventLog = eventLog;
        this.dialogue = new Dialogue(in, out, prompt);
    }

    /**
     * Asks until the session ends, the user leaves or the input ends.
     *
     * @throws IOException where the input cannot be read
     */
    public void run() throws IOException {
        LineSteps steps = new LineSteps(dialogue, eventLog);
        LineCard card = new LineCard(dialogue, steps);
        LineSummary summary = new LineSummary(dialogue, steps);
        if (session.session().progress().firstDay().isEmpty()) {
            Introduction.sentences(session.context().keymap()).forEach(dialogue::say);
        }
        Quiz first = Quiz.of(session);
        steps.say(first, false);
        Optional<Quiz> quiz = Optional.of(first);
        while (quiz.isPresent()) {
            quiz = quiz.get() instanceof QuizQuestion question
                    ? card.turn(question)
                    : summary.turn((QuizSummary) quiz.get());
        }
    }
}
