package guide.tui.interview;

import guide.app.Words;
import guide.app.interview.InterviewAction;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewWords;
import guide.app.interview.Stage;
import guide.bank.Question;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.keys.Size;
import guide.study.Grade;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.FooterAction;
import guide.tui.Frame;
import guide.tui.Hint;
import guide.tui.HintRow;
import guide.tui.NoticeRows;
import guide.tui.card.AnswerPosition;
import guide.tui.card.AnswerScroller;
import guide.tui.card.QuestionPage;
import guide.tui.quiz.GradeBar;
import guide.tui.quiz.QuizLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A question of an interview as it is drawn: the same layout serves drawing, scrolling and the mouse.
 *
 * @param position where the user is among the boxes
 */
record QuestionView(InterviewQuestion interview, AnswerPosition position) {
    /** From this width on there is room for the names of grades. */
    private static final int WIDE = 66;

    /** Returns the position at the top of a stage. */
    static AnswerPosition start(InterviewQuestion interview) {
        boolean isScoring = interview.turn().stage() == Stage.SCORING;
        return isScoring ? ScoringPage.of(interview, 1).start() : AnswerPosition.start(List.of());
    }

    void draw(Canvas canvas) {
        Size size = canvas.size();
        Frame frame = new Frame(canvas);
        QuizLayout layout = layout(size);
        frame.header(InterviewHeader.where(interview), InterviewHeader.howFar(interview, size));
        frame.lines(layout.questionTop(), layout.question());
        drawBelow(frame, layout, size);
        frame.lines(layout.noticeRow(), NoticeRows.rows(interview.notice(), frame.width()));
        if (isScoring()) {
            frame.hints(layout.gradesRow(), grades(frame.width(), layout));
        }
        if (!isScoring() && !interview.isPaused() || isScoring() && layout.keysRow() >= 0) {
            frame.keys(Math.max(layout.keysRow(), layout.gradesRow()), keymap(), named(size));
        }
    }

    /**
     * Returns what works: where no text is below, Space does not page, and where all of a question shows, nothing scrolls.
     * While it is asked, keys that scroll come last, except the one that reads on.
     */
    List<InterviewAction> working(Size size) {
        if (isScoring()) {
            return interview.actions().stream()
                    .filter(action -> action != InterviewAction.READ_ON || hasMore(size))
                    .toList();
        }
        boolean scrolls = position.scroll() > 0 || hasMore(size);
        return interview.actions().stream()
                .filter(action -> scrolls || !SharedActions.isScrolling(action))
                .filter(action -> action != InterviewAction.READ_ON || isToRead(size))
                .sorted(Comparator.comparing(
                        action -> action == InterviewAction.READ_ON ? 0 : SharedActions.isScrolling(action) ? 2 : 1))
                .toList();
    }

    /** Returns what the footer names: of reading on and what comes after, only what Space does now. */
    private List<InterviewAction> named(Size size) {
        List<InterviewAction> working = working(size);
        boolean reads = !isScoring() && working.contains(InterviewAction.READ_ON);
        return working.stream()
                .filter(action -> action != InterviewAction.DONE || !reads)
                .filter(action -> action != InterviewAction.DOWN || isScoring())
                .toList();
    }

    private boolean hasMore(Size size) {
        return scroller(size).shown(position.scroll()).hasMore();
    }

    /** Returns whether some of the question itself is below; a typed answer and the like are known to the user. */
    private boolean isToRead(Size size) {
        return scroller(size).shown(position.scroll()).end() < toRead(size).size();
    }

    private boolean isScoring() {
        return interview.turn().stage() == Stage.SCORING;
    }

    private QuizLayout layout(Size size) {
        int width = Frame.width(size);
        // A user who scores has heard the question, and a user who has scrolled has read it: its rows go to what is
        // below.
        int most = position.scroll() > 0 ? 1 : most(size);
        return QuizLayout.of(
                size,
                asked(width),
                most,
                NoticeRows.rows(interview.notice(), width).size());
    }

    private int most(Size size) {
        return isScoring() ? Math.max(1, size.rows() / 8) : size.rows() / 2;
    }

    private List<Line> asked(int width) {
        return interview.turn().stage() == Stage.FOLLOWUP
                ? Markdown.line(interview.followup().question()).bold().wrap(width)
                : QuestionPage.question(question(), width);
    }

    AnswerScroller scroller(Size size) {
        return page(size).scroller(layout(size).bodyRows() - air(size));
    }

    AnswerPosition turned(AnswerPosition to, Size size) {
        return page(size).turned(scroller(size), to);
    }

    private BoxPage page(Size size) {
        return isScoring() ? ScoringPage.of(interview, Frame.width(size)) : BoxPage.ofText(below(size));
    }

    /** Returns the blank rows between a question and what is below it. */
    private int air(Size size) {
        return !isScoring() && Frame.isAiry(size) ? 1 : 0;
    }

    /** Returns the action that a click asks for. */
    Optional<InterviewAction> action(Input.Mouse mouse, Size size) {
        QuizLayout layout = layout(size);
        return isScoring() && mouse.isPress() && mouse.row() == layout.gradesRow()
                ? grades(Frame.width(size), layout).at(Frame.cell(mouse.column(), size))
                : FooterAction.by(mouse, keymap(), named(size), size);
    }

    /**
     * Returns the box that a click marks.
     *
     * @param scroll the first line that shows
     */
    Optional<Integer> box(Input.Mouse mouse, int scroll, Size size) {
        QuizLayout layout = layout(size);
        int row = mouse.row() - layout.bodyTop();
        boolean onBody = isScoring() && mouse.isPress() && row >= 0 && row < layout.bodyRows();
        return onBody ? page(size).at(row + scroll) : Optional.empty();
    }

    private HintRow<InterviewAction> grades(int width, QuizLayout layout) {
        Grade suggested = interview.suggestion();
        String takes = width >= WIDE ? suggested.word() : keymap().key(InterviewAction.grading(suggested));
        Line accept = Line.of(keymap().key(InterviewAction.ACCEPT), Style.ACCENT.bold())
                .then(Line.of(": " + takes, Style.DIM));
        List<Hint<InterviewAction>> last = new ArrayList<>(List.of(Hint.of(accept, InterviewAction.ACCEPT)));
        if (layout.keysRow() < 0) {
            Line help = Line.of(keymap().key(InterviewAction.HELP), Style.ACCENT.bold());
            last.add(Hint.of(help, InterviewAction.HELP));
        }
        return GradeBar.of(keymap(), InterviewAction::grading, this::again, last, width);
    }

    private String again(Grade grade) {
        int days = interview.comingBack().days(grade);
        return days == 0 ? "today" : Words.brief(days);
    }

    private void drawBelow(Frame frame, QuizLayout layout, Size size) {
        AnswerScroller scroller = scroller(size);
        String range = scroller.shown(position.scroll()).range();
        if (isScoring() || !range.isEmpty()) {
            frame.rule(layout.ruleRow(), range.isEmpty() ? "" : "lines " + range);
        }
        page(size).draw(frame, layout.bodyTop() + air(size), scroller, position);
    }

    /** Returns what stands below a question while it is asked. */
    private List<Line> below(Size size) {
        List<Line> below = new ArrayList<>(toRead(size));
        if (!shown(Frame.width(size)).isEmpty()) {
            below.add(Line.EMPTY);
        }
        hints().forEach(line -> below.addAll(line.wrap(Frame.width(size))));
        return below;
    }

    /** Returns what of it is to be read before the answer: the rest of a long question, and what the question shows. */
    private List<Line> toRead(Size size) {
        int width = Frame.width(size);
        List<Line> lines = new ArrayList<>();
        List<Line> rest = QuestionPage.rest(asked(width), most(size));
        if (!rest.isEmpty()) {
            lines.addAll(rest);
            lines.add(Line.EMPTY);
        }
        now().ifPresent(now -> lines.addAll(now.wrap(width)));
        List<Line> shown = shown(width);
        if (!shown.isEmpty() && now().isPresent()) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(shown);
        return lines;
    }

    private List<Line> shown(int width) {
        return interview.turn().stage() == Stage.ASKED ? QuestionPage.context(question(), width) : List.of();
    }

    /** Returns what the clock says: first of all, since it changes. */
    private Optional<Line> now() {
        return interview.isPaused()
                ? Optional.of(Line.of("Paused: any key goes on.", Style.of(ColorRole.FAIR)))
                : InterviewWords.overTime(interview)
                        .map(words -> Line.of(Words.capital(words) + ".", Style.of(ColorRole.FAIR)));
    }

    /** Returns what else stands below the question. */
    private List<Line> hints() {
        List<Line> hints = new ArrayList<>();
        if (now().isEmpty()) {
            hints.add(Line.of(how(), Style.DIM));
        }
        if (interview.turn().stage() == Stage.FOLLOWUP) {
            hints.add(Line.EMPTY);
            hints.add(Line.of("You were asked: ", Style.DIM)
                    .then(Markdown.line(question().text())));
        }
        interview.flag().map(QuestionPage::flag).ifPresent(hints::add);
        String typed = interview.turn().card().attempt().strip();
        if (!typed.isEmpty()) {
            hints.add(Line.EMPTY);
            hints.add(Line.of("You typed", Style.ACCENT.bold()));
            typed.lines().forEach(line -> hints.add(Line.of(line)));
        }
        return hints;
    }

    private String how() {
        String key = keymap().key(InterviewAction.DONE);
        return interview.turn().stage() == Stage.FOLLOWUP
                ? "A follow-up; " + key + " when you have replied."
                : "Say it aloud, the answer first; " + key + " when you have finished.";
    }

    private Question question() {
        return interview.question();
    }

    private Keymap keymap() {
        return interview.context().keymap();
    }
}
