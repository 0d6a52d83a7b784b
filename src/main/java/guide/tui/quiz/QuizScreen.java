package guide.tui.quiz;

import guide.app.Quiz;
import guide.app.QuizAction;
import guide.app.QuizQuestion;
import guide.app.QuizSession;
import guide.keys.Input;
import guide.keys.Size;
import guide.tui.Canvas;
import guide.tui.HelpLine;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.card.AnswerPosition;
import guide.tui.card.AnswerScroller;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** One question of the quiz on the full screen: adds to it moving through the answer, the mouse, help and drawing. */
public final class QuizScreen implements Screen {
    private static final int WHEEL_ROWS = 3;

    /** The actions that move through the answer. */
    private static final Map<QuizAction, BiFunction<AnswerScroller, AnswerPosition, AnswerPosition>> MOVES = Map.of(
            QuizAction.DOWN,
            AnswerScroller::down,
            QuizAction.UP,
            AnswerScroller::up,
            QuizAction.PAGE_DOWN,
            (scroller, here) -> scroller.page(here, 1),
            QuizAction.PAGE_UP,
            (scroller, here) -> scroller.page(here, -1));

    private static final HelpLine[] NONE = {};
    private static final HelpLine[] SIGNS = {
        new HelpLine("✗ ~ ✓", "the grades so far, the last one at the right: again, hard, good or easy")
    };

    private final QuizFlow flow;
    private final QuizQuestion quiz;

    QuizScreen(QuizFlow flow, QuizQuestion quiz) {
        this.flow = flow;
        this.quiz = quiz;
    }

    /**
     * Returns the first screen of a session.
     *
     * @param back leads back when the session is left
     */
    public static Screen of(QuizSession session, ReturnPath back) {
        return new QuizFlow(back, Map.of()).screen(Quiz.of(session));
    }

    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Tick || input instanceof Input.Mouse mouse && mouse.isRelease()) {
            return this;
        }
        return new QuizScreen(flow, input instanceof Input.Resume ? quiz.away() : quiz.seen()).heard(input, size);
    }

    private Next heard(Input input, Size size) {
        if (input instanceof Input.Mouse mouse) {
            return picture()
                    .action(mouse, size)
                    .map(action -> perform(action, size))
                    .orElseGet(() -> pointed(mouse, size));
        }
        return quiz.context()
                .keymap()
                .action(input, quiz.actions())
                .map(action -> perform(action, size))
                .orElse(this);
    }

    private Next perform(QuizAction action, Size size) {
        AnswerPosition here = flow.position(quiz);
        var move = MOVES.get(action);
        if (move != null) {
            return at(move.apply(scroller(size), here));
        }
        if (action == QuizAction.TICK) {
            return tick(here, scroller(size));
        }
        if (action == QuizAction.HELP) {
            return HelpScreen.of(
                    this, quiz.actions(), quiz.context(), quiz.grades().isEmpty() ? NONE : SIGNS);
        }
        AnswerPosition top = AnswerPosition.start(quiz.question().points());
        QuizFlow next = action == QuizAction.REVEAL ? flow.with(quiz, top) : flow;
        return next.after(quiz.perform(action));
    }

    private QuizScreen tick(AnswerPosition here, AnswerScroller scroller) {
        QuizQuestion ticked = quiz.tick(here.point());
        boolean isTicked = ticked.card().ticked().contains(here.point());
        return new QuizScreen(flow.with(quiz, scroller.afterTick(here, isTicked)), ticked);
    }

    private QuizScreen pointed(Input.Mouse mouse, Size size) {
        // In a window that has grown, less is scrolled than the position says.
        AnswerPosition shown = scroller(size).scrolled(flow.position(quiz), WHEEL_ROWS * mouse.wheel());
        Optional<Integer> point = picture().point(mouse, shown.scroll(), size);
        return point.map(p -> new QuizScreen(flow.with(quiz, shown.at(p)), quiz.tick(p)))
                .orElseGet(() -> at(shown));
    }

    private QuizScreen at(AnswerPosition position) {
        return new QuizScreen(flow.with(quiz, position), quiz.read());
    }

    @Override
    public void view(Canvas canvas) {
        picture().draw(canvas);
    }

    private AnswerScroller scroller(Size size) {
        return picture().scroller(size);
    }

    private QuizView picture() {
        return new QuizView(quiz, flow.position(quiz), flow.back() == ReturnPath.OUT);
    }
}
