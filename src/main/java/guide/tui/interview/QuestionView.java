package guide.tui.interview;

import guide.app.Words;
import guide.app.interview.InterviewAction;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.Stage;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.keys.Size;
import guide.study.Grade;
import guide.text.Line;
import guide.tui.Canvas;
import guide.tui.Frame;
import guide.tui.Hint;
import guide.tui.HintRow;
import guide.tui.card.AnswerPosition;
import guide.tui.card.CardPage;
import guide.tui.card.CardView;
import guide.tui.card.QuestionPage;
import guide.tui.quiz.GradeBar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A question of an interview as it is drawn.
 *
 * @param card its layout
 */
record QuestionView(InterviewQuestion interview, CardView card) {
    static QuestionView of(InterviewQuestion interview, AnswerPosition position, Size size) {
        boolean isScoring = interview.turn().stage() == Stage.SCORING;
        // A user who scores has heard the question: its rows go to what is below.
        int most = isScoring ? size.rows() / 8 : size.rows() / 2;
        int air = !isScoring && Frame.isAiry(size) ? 1 : 0;
        int width = Frame.width(size);
        CardPage page = isScoring
                ? ScoringPage.of(interview, width)
                : CardPage.ofText(new AskedPage(interview, most, width).lines());
        List<Line> whole = AskedPage.question(interview, width);
        return new QuestionView(interview, new CardView(size, whole, most, interview.notice(), air, page, position));
    }

    void draw(Canvas canvas) {
        Line where = QuestionPage.place(interview.context(), interview.question());
        Line howFar = Clock.of(interview).howFar(card.size());
        card.draw(canvas, where, howFar, grades(), keymap(), named());
    }

    /**
     * Returns what works: where no text is below, Space does not page, and where all of a question shows, nothing scrolls.
     * While it is asked, keys that scroll come last, except the one that reads on.
     */
    List<InterviewAction> working() {
        boolean hasMore = card.shown().hasMore();
        if (isScoring()) {
            return interview.actions().stream()
                    .filter(action -> action != InterviewAction.READ_ON || hasMore)
                    .toList();
        }
        boolean scrolls = card.position().scroll() > 0 || hasMore;
        return interview.actions().stream()
                .filter(action -> scrolls || !SharedActions.isScrolling(action))
                .filter(action -> action != InterviewAction.READ_ON || isToRead())
                .sorted(Comparator.comparing(
                        action -> action == InterviewAction.READ_ON ? 0 : SharedActions.isScrolling(action) ? 2 : 1))
                .toList();
    }

    /** Returns what the footer names: of reading on and what comes after, only what Space does now; while paused, nothing. */
    private List<InterviewAction> named() {
        if (interview.isPaused() && !isScoring()) {
            return List.of();
        }
        List<InterviewAction> working = working();
        boolean reads = !isScoring() && working.contains(InterviewAction.READ_ON);
        return working.stream()
                .filter(action -> action != InterviewAction.DONE || !reads)
                .filter(action -> action != InterviewAction.DOWN || isScoring())
                .toList();
    }

    /** Returns whether some of the question itself is below; a typed answer and the like are known to the user. */
    private boolean isToRead() {
        AskedPage asked = new AskedPage(interview, card.most(), Frame.width(card.size()));
        return card.shown().end() < asked.toRead().size();
    }

    private boolean isScoring() {
        return interview.turn().stage() == Stage.SCORING;
    }

    /** Returns the action that a click asks for. */
    Optional<InterviewAction> action(Input.Mouse mouse) {
        return card.action(mouse, grades(), keymap(), named());
    }

    private Optional<HintRow<InterviewAction>> grades() {
        if (!isScoring()) {
            return Optional.empty();
        }
        boolean named = GradeBar.isNamed(card.size());
        List<Hint<InterviewAction>> grades = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            String words = (named ? " " + grade.word() : "") + " " + again(grade);
            grades.add(GradeBar.hint(keymap(), InterviewAction.grading(grade), grade, words));
        }
        Grade suggested = interview.suggestion();
        String takes = named ? suggested.word() : keymap().key(InterviewAction.grading(suggested));
        Hint<InterviewAction> accept = GradeBar.accept(keymap(), InterviewAction.ACCEPT, ": " + takes);
        return Optional.of(GradeBar.row(card.size(), keymap(), grades, accept, InterviewAction.HELP));
    }

    private String again(Grade grade) {
        int days = interview.comingBack().days(grade);
        return days == 0 ? "today" : Words.brief(days);
    }

    private Keymap keymap() {
        return interview.context().keymap();
    }
}
