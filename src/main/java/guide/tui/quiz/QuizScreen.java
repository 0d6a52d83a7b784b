package guide.tui.quiz;

import guide.app.AppContext;
import guide.app.quiz.Quiz;
import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizQuestion;
import guide.app.quiz.QuizSession;
import guide.app.quiz.SessionChoice;
import guide.app.quiz.Unavailable;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.keys.Size;
import guide.tui.Canvas;
import guide.tui.HelpLine;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.UnboundKey;
import guide.tui.card.AnswerPosition;
import guide.tui.card.AnswerScroller;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question of the quiz on the full screen: adds to it moving through the answer, the mouse, help and drawing.
 *
 * @param sight since when the end of the answer has been on the screen
 */
public record QuizScreen(QuizFlow flow, QuizQuestion quiz, EndShown sight) implements Screen {
    private static final HelpLine[] NONE = {};
    private static final HelpLine[] SIGNS = {
        new HelpLine("✗ ~ ✓", "the grades so far, the last one at the right: again, hard, good or easy")
    };

    QuizScreen(QuizFlow flow, QuizQuestion quiz) {
        this(flow, quiz, EndShown.NONE);
    }

    /**
     * Returns the first screen of a session.
     *
     * @param back leads back when the session is left
     */
    public static Screen of(QuizSession session, ReturnPath back) {
        return new QuizFlow(back, Map.of()).screen(Quiz.of(session));
    }

    /**
     * Returns the first screen of a session of what was chosen; empty where that is nothing.
     *
     * @param back leads back when the session is left
     */
    public static Optional<Screen> of(SessionChoice.Chosen chosen, AppContext context, ReturnPath back) {
        return chosen.isEmpty() ? Optional.empty() : Optional.of(of(chosen.begin(context), back));
    }

    /** Takes an input of unknown time: it may have come before the last frame. */
    @Override
    public Next update(Input input, Size size) {
        return update(input, size, sight.since());
    }

    @Override
    public Next update(Input input, Size size, long arrived) {
        if (input instanceof Input.Tick || input instanceof Input.Mouse mouse && mouse.isRelease()) {
            return this;
        }
        if (input instanceof Input.Resize) {
            return new QuizScreen(flow.with(quiz, scroller(size).resized(flow.position(quiz))), quiz, sight);
        }
        return input instanceof Input.Resume
                ? new QuizScreen(flow, quiz.away())
                : new QuizScreen(flow, quiz.seen(), sight).heard(input, size, arrived);
    }

    @Override
    public Screen shown(Size size, long nanos) {
        return new QuizScreen(flow, quiz, sight.drawn(picture(size).isPaged() && !hasMore(size), nanos));
    }

    private Next heard(Input input, Size size, long arrived) {
        if (input instanceof Input.Mouse mouse) {
            return picture(size)
                    .action(mouse)
                    .map(action -> perform(action, size, arrived))
                    .orElseGet(() -> pointed(mouse, size));
        }
        return quiz.context()
                .keymap()
                .action(input, working(size))
                .map(action -> perform(action, size, arrived))
                .orElseGet(() -> unboundKey(input, size));
    }

    /**
     * Returns what works: where no text is below, Space does not page, and where there is no text, nothing scrolls; before the
     * reveal, keys that scroll come last.
     */
    private List<QuizAction> working(Size size) {
        boolean asked = !quiz.card().revealed();
        boolean hasText = picture(size).card().shown().lines() > 0;
        return quiz.actions().stream()
                .filter(action -> hasText || !SharedActions.isScrolling(action))
                .filter(action -> action != QuizAction.READ_ON || hasMore(size))
                .sorted(Comparator.comparing(action -> asked && SharedActions.isScrolling(action)))
                .toList();
    }

    private boolean hasMore(Size size) {
        return picture(size).card().shown().hasMore();
    }

    private Screen unboundKey(Input input, Size size) {
        Keymap keymap = quiz.context().keymap();
        return keymap.action(input, List.of(QuizAction.values()))
                .flatMap(action -> Unavailable.sentence(quiz, action))
                .or(() -> UnboundKey.sentence(input, keymap, working(size)))
                .map(sentence -> new QuizScreen(flow, quiz.saying(sentence), sight))
                .orElse(this);
    }

    private Next perform(QuizAction action, Size size, long arrived) {
        if (action == QuizAction.ACCEPT) {
            return new QuizScreen(flow, quiz.read(), sight).accept(size, arrived);
        }
        AnswerPosition here = flow.position(quiz);
        Optional<AnswerPosition> moved = scroller(size).moved(here, action);
        if (moved.isPresent()) {
            return at(moved.get());
        }
        if (action == QuizAction.TICK) {
            return tick(here, scroller(size));
        }
        if (action == QuizAction.GIST) {
            return gist(here, size);
        }
        if (action == QuizAction.HELP) {
            return HelpScreen.of(
                    new QuizScreen(flow, quiz.read()),
                    working(size),
                    quiz.context(),
                    quiz.past().grades().isEmpty() ? NONE : SIGNS);
        }
        return action == QuizAction.REVEAL ? reveal(size, arrived) : flow.after(quiz.perform(action));
    }

    /** Pages while there is text below; grades what has been seen to its end, and nothing else. */
    private Next accept(Size size, long arrived) {
        return readOn(size, arrived).orElseGet(() -> flow.after(quiz.perform(QuizAction.ACCEPT)));
    }

    /** Pages while there is more of the question below; a key that bounces there must not show the answer. */
    private Next reveal(Size size, long arrived) {
        Optional<Next> before = picture(size).isPaged() ? readOn(size, arrived) : Optional.empty();
        return before.orElseGet(() -> {
            Next next = flow.after(quiz.perform(QuizAction.REVEAL));
            return next instanceof QuizScreen shown ? shown.atAnswer(size) : next;
        });
    }

    /** Returns the next page, or the same one while its end has not been seen; empty where it has been. */
    private Optional<Next> readOn(Size size, long arrived) {
        if (hasMore(size)) {
            return Optional.of(at(scroller(size).page(flow.position(quiz), 1)));
        }
        return sight.isSeen(arrived)
                ? Optional.empty()
                : Optional.of(new QuizScreen(flow, quiz, sight.tooEarly(arrived)));
    }

    private QuizScreen atAnswer(Size size) {
        QuizScreen top = new QuizScreen(flow.with(quiz, AnswerPosition.START), quiz, sight);
        AnswerPosition there = top.scroller(size).revealed(AnswerPosition.START);
        // What is said with the answer, such as what the grades are for, is not read yet.
        return new QuizScreen(flow.with(quiz, there), quiz, sight);
    }

    private QuizScreen tick(AnswerPosition here, AnswerScroller scroller) {
        QuizQuestion ticked = quiz.tick(here.point());
        boolean isTicked = ticked.card().ticked().contains(here.point());
        return new QuizScreen(flow.with(quiz, scroller.afterTick(here, isTicked)), ticked, sight);
    }

    /** Goes to the next follow-up, so that it is read and answered first; where it shows already, its gist shows now. */
    private Next gist(AnswerPosition here, Size size) {
        int next = quiz.card().gists();
        AnswerScroller scroller = scroller(size);
        AnswerPosition there = scroller.toFollowup(here, next);
        if (there.scroll() != scroller.shown(here.scroll()).top()) {
            return at(there);
        }
        QuizQuestion shown = quiz.withNextGist();
        QuizScreen open = new QuizScreen(flow, shown);
        return new QuizScreen(flow.with(shown, open.scroller(size).toFollowup(here, next)), shown);
    }

    private QuizScreen pointed(Input.Mouse mouse, Size size) {
        // In a window that has grown, less is scrolled than the position says.
        AnswerPosition shown = scroller(size).scrolled(flow.position(quiz), mouse.scrolledRows());
        Optional<Integer> point = picture(size).card().box(mouse, shown.scroll());
        return point.map(p -> new QuizScreen(flow.with(quiz, shown.at(p)), quiz.tick(p), sight))
                .orElseGet(() -> at(shown));
    }

    private QuizScreen at(AnswerPosition position) {
        return new QuizScreen(flow.with(quiz, position), quiz.read(), sight);
    }

    @Override
    public void view(Canvas canvas) {
        picture(canvas.size()).draw(canvas);
    }

    private AnswerScroller scroller(Size size) {
        return picture(size).card().scroller();
    }

    private QuizView picture(Size size) {
        return QuizView.of(quiz, flow.position(quiz), flow.back() == ReturnPath.OUT, size);
    }
}
