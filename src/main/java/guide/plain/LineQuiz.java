package guide.plain;

import guide.app.AppContext;
import guide.app.Introduction;
import guide.app.QuizSession;
import guide.text.Safe;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.quiz.Quiz;
import guide.tui.quiz.QuizScreen;
import guide.tui.quiz.SummaryScreen;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The quiz said in words, line by line: for terminals that cannot place a cursor, for screen readers and for pipes. It
 * goes through the same screens as the full screen, but hears lines instead of keys, and says what they would show: no
 * cursor moves, no colours, no signs that stand for something.
 */
public final class LineQuiz {
    private final QuizSession quizSession;
    private final Dialogue dialogue;

    /**
     * A quiz on these streams.
     *
     * @param out takes a whole line
     * @param prompt takes the start of a line, behind which the user types
     */
    public LineQuiz(QuizSession quizSession, BufferedReader in, Consumer<Safe> out, Consumer<Safe> prompt) {
        AppContext context = quizSession.desk();
        this.quizSession = quizSession.with(context.with(context.habits().with(TypedKeys.of(context.keymap()))));
        this.dialogue = new Dialogue(in, out, prompt);
    }

    /**
     * Asks until the session ends, the user leaves or the input ends.
     *
     * @throws IOException where the input cannot be read
     */
    public void run() throws IOException {
        LineArrival arrival = new LineArrival(dialogue);
        LineCard card = new LineCard(dialogue, arrival);
        LineSummary summary = new LineSummary(dialogue, arrival);
        if (quizSession.session().progress().firstDay().isEmpty()) {
            Introduction.sentences(quizSession.desk().keymap()).forEach(dialogue::say);
        }
        Next next = arrival.from(Optional.empty(), Quiz.screen(quizSession, ReturnPath.OUT));
        while (next instanceof Screen screen) {
            next = screen instanceof SummaryScreen end ? summary.turn(end) : card.turn((QuizScreen) screen);
        }
    }
}
