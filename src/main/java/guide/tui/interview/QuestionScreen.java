package guide.tui.interview;

import guide.app.interview.Interview;
import guide.app.interview.InterviewAction;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewWords;
import guide.app.interview.ScoringBox;
import guide.app.interview.Stage;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.Screen;
import guide.tui.UnboundKey;
import guide.tui.card.AnswerPosition;
import guide.tui.card.AnswerScroller;
import guide.tui.card.CardView;
import guide.tui.quiz.EndShown;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One question of an interview on the full screen: adds to it the boxes, the mouse, help, the clock's seconds and drawing.
 *
 * @param position where the user is among the boxes
 * @param sight since when this stage has been on the screen: a key that is held down must not end a stage that the user has
 *     not seen
 */
record QuestionScreen(InterviewFlow flow, InterviewQuestion interview, AnswerPosition position, EndShown sight)
        implements Screen {
    QuestionScreen(InterviewFlow flow, InterviewQuestion interview) {
        this(flow, interview, AnswerPosition.START, EndShown.NONE);
    }

    /** Takes an input of unknown time: it may have come before the last frame. */
    @Override
    public Next update(Input input, Size size) {
        return update(input, size, sight.since());
    }

    @Override
    public Next update(Input input, Size size, long arrived) {
        if (input instanceof Input.Tick) {
            if (Clock.of(interview).isToKeep()) {
                interview.keep(interview.turn().card().attempt());
            }
            return this;
        }
        if (input instanceof Input.Resize) {
            return resized(size);
        }
        if (input instanceof Input.Mouse mouse && mouse.isRelease()) {
            return this;
        }
        if (input instanceof Input.Resume) {
            return with(interview.away());
        }
        boolean wakes = interview.isPaused() && interview.turn().stage() != Stage.SCORING;
        QuestionScreen here = with(interview.seen());
        return wakes
                ? here.with(here.interview.saying(Optional.of(Line.of("The clock runs again.", Style.DIM))))
                : here.heard(input, size, arrived);
    }

    @Override
    public Screen shown(Size size, long nanos) {
        return new QuestionScreen(flow, interview, position, sight.drawn(true, nanos));
    }

    @Override
    public Optional<Duration> changesIn() {
        return Clock.of(interview).changesIn();
    }

    private QuestionScreen resized(Size size) {
        AnswerScroller scroller = scroller(size);
        // A mark goes to the chosen row, so that is never out of sight.
        boolean isScoring = interview.turn().stage() == Stage.SCORING;
        AnswerPosition there = isScoring ? scroller.inSight(position) : scroller.scrolled(position, 0);
        return new QuestionScreen(flow, interview, there, sight);
    }

    private Next heard(Input input, Size size, long arrived) {
        if (input instanceof Input.Mouse mouse) {
            return picture(size)
                    .action(mouse)
                    .map(action -> perform(action, size, arrived))
                    .orElseGet(() -> pointed(mouse, size));
        }
        return keymap().action(input, picture(size).working())
                .map(action -> perform(action, size, arrived))
                .orElseGet(() -> unboundKey(input, size));
    }

    private Screen unboundKey(Input input, Size size) {
        return keymap().action(input, List.of(InterviewAction.values()))
                .flatMap(action -> InterviewWords.whyNot(interview, action))
                .or(() -> UnboundKey.sentence(input, keymap(), picture(size).working()))
                .map(sentence -> with((InterviewQuestion) interview.saying(sentence)))
                .orElse(this);
    }

    private Next perform(InterviewAction action, Size size, long arrived) {
        boolean ends = action == InterviewAction.DONE || action == InterviewAction.ACCEPT;
        if (ends && !sight.isSeen(arrived)) {
            return new QuestionScreen(flow, interview, position, sight.tooEarly(arrived));
        }
        Optional<AnswerPosition> moved = scroller(size).moved(position, action);
        if (moved.isPresent()) {
            return moved(moved.get(), action, size);
        }
        if (action == InterviewAction.TICK) {
            return marked(position, size);
        }
        return action == InterviewAction.HELP
                ? HelpScreen.of(with(interview.read()), picture(size).working(), interview.context())
                : flow.after(interview.perform(action), this::following);
    }

    /** Goes there; a page that is turned has its first box chosen. */
    private QuestionScreen moved(AnswerPosition there, InterviewAction action, Size size) {
        boolean isStep = action == InterviewAction.DOWN || action == InterviewAction.UP;
        QuestionScreen moved = at(isStep ? there : turned(there, size));
        // A key that bounces on the last page must not end the answer.
        return action == InterviewAction.READ_ON
                ? new QuestionScreen(flow, moved.interview, moved.position, EndShown.NONE)
                : moved;
    }

    /** Marks the chosen box and goes to the next one; a reply has three marks, so that it stays chosen. */
    private QuestionScreen marked(AnswerPosition here, Size size) {
        ScoringBox box = interview.boxes().get(here.point());
        QuestionScreen marked = with(interview.toggle(box));
        boolean goesOn = !(box instanceof ScoringBox.Reply) && marked.isMarked(box);
        return marked.at(scroller(size).afterTick(here, goesOn));
    }

    private boolean isMarked(ScoringBox box) {
        if (box instanceof ScoringBox.Point point) {
            return interview.turn().card().ticked().contains(point.index());
        }
        return box instanceof ScoringBox.Trap trap
                ? interview.turn().traps().contains(trap.index())
                : box instanceof ScoringBox.Did did && interview.turn().did().contains(did.behavior());
    }

    private QuestionScreen pointed(Input.Mouse mouse, Size size) {
        AnswerPosition shown = scroller(size).scrolled(position, mouse.scrolledRows());
        return picture(size)
                .card()
                .box(mouse, shown.scroll())
                .map(box -> marked(shown.at(box), size))
                .orElseGet(() -> at(turned(shown, size)));
    }

    /** Returns the screen of what follows; a question that only has another mark or notice stays as it shows. */
    private Screen following(Interview<?> next) {
        boolean isSame = next instanceof InterviewQuestion question
                && question.question().equals(interview.question())
                && question.turn().stage() == interview.turn().stage()
                && question.turn().followup() == interview.turn().followup();
        return isSame ? with((InterviewQuestion) next) : flow.screen(next);
    }

    private QuestionScreen with(InterviewQuestion changed) {
        return new QuestionScreen(flow, changed, position, sight);
    }

    private QuestionScreen at(AnswerPosition there) {
        return new QuestionScreen(flow, interview.read(), there, sight);
    }

    private Keymap keymap() {
        return interview.context().keymap();
    }

    /** Returns a position after the page was turned, with a box chosen that shows. */
    private AnswerPosition turned(AnswerPosition there, Size size) {
        CardView card = picture(size).card();
        return card.page().turned(card.scroller().shown(there.scroll()), there);
    }

    private AnswerScroller scroller(Size size) {
        return picture(size).card().scroller();
    }

    private QuestionView picture(Size size) {
        return QuestionView.of(interview, position, size);
    }

    @Override
    public void view(Canvas canvas) {
        picture(canvas.size()).draw(canvas);
    }
}
