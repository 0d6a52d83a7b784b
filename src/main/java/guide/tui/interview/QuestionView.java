package guide.tui.interview;

import guide.app.Words;
import guide.app.interview.InterviewAction;
import guide.app.interview.InterviewQuestion;
import guide.app.interview.InterviewWords;
import guide.app.interview.Stage;
import guide.bank.Question;
import guide.keys.Input;
import guide.keys.Keymap;
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

    void draw(Canvas canvas) {
        Size size = canvas.size();
        Frame frame = new Frame(canvas);
        QuizLayout layout = layout(size);
        frame.header(InterviewHeader.where(interview), InterviewHeader.howFar(interview, size));
        frame.lines(layout.questionTop(), layout.question());
        if (isScoring()) {
            drawBoxes(frame, layout);
        } else {
            drawHints(frame, layout, size);
        }
        frame.lines(layout.noticeRow(), NoticeRows.rows(interview.notice(), frame.width()));
        if (isScoring()) {
            frame.hints(layout.gradesRow(), grades(frame.width(), layout));
        }
        if (!isScoring() && !interview.isPaused() || isScoring() && layout.keysRow() >= 0) {
            frame.keys(Math.max(layout.keysRow(), layout.gradesRow()), keymap(), working(size));
        }
    }

    /** Returns what works, which is what the footer names: where no text is below, Space does not page. */
    List<InterviewAction> working(Size size) {
        return interview.actions().stream()
                .filter(action -> action != InterviewAction.READ_ON || hasMore(size))
                .toList();
    }

    private boolean hasMore(Size size) {
        return scroller(size).shown(position.scroll()).hasMore();
    }

    private boolean isScoring() {
        return interview.turn().stage() == Stage.SCORING;
    }

    private QuizLayout layout(Size size) {
        int width = Frame.width(size);
        Line asked = interview.turn().stage() == Stage.FOLLOWUP
                ? Markdown.line(interview.followup().question()).bold()
                : Line.EMPTY;
        List<Line> whole = interview.turn().stage() == Stage.FOLLOWUP
                ? asked.wrap(width)
                : QuestionPage.question(question(), width);
        // Who scores has heard the question: its rows go to the boxes.
        int scoring = position.scroll() > 0 ? 1 : Math.max(1, size.rows() / 8);
        int most = isScoring() ? scoring : size.rows() / 2;
        return QuizLayout.of(
                size, whole, most, NoticeRows.rows(interview.notice(), width).size());
    }

    AnswerScroller scroller(Size size) {
        return page(Frame.width(size)).scroller(layout(size).bodyRows());
    }

    AnswerPosition turned(AnswerPosition to, Size size) {
        return page(Frame.width(size)).turned(scroller(size), to);
    }

    private BoxPage page(int width) {
        return ScoringPage.of(interview, width);
    }

    /** Returns the action that a click asks for. */
    Optional<InterviewAction> action(Input.Mouse mouse, Size size) {
        QuizLayout layout = layout(size);
        return isScoring() && mouse.isPress() && mouse.row() == layout.gradesRow()
                ? grades(Frame.width(size), layout).at(Frame.cell(mouse.column(), size))
                : FooterAction.by(mouse, keymap(), working(size), size);
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
        return onBody ? page(Frame.width(size)).at(row + scroll) : Optional.empty();
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
        int days = interview.days(grade);
        return days == 0 ? "today" : Words.brief(days);
    }

    private void drawBoxes(Frame frame, QuizLayout layout) {
        AnswerScroller scroller = scroller(frame.canvas().size());
        String range = scroller.shown(position.scroll()).range();
        frame.rule(layout.ruleRow(), range.isEmpty() ? "" : "lines " + range);
        page(frame.width()).draw(frame, layout.bodyTop(), scroller, position);
    }

    private void drawHints(Frame frame, QuizLayout layout, Size size) {
        int air = Frame.isAiry(size) ? 1 : 0;
        List<Line> hints = new ArrayList<>(now().wrap(frame.width()));
        List<Line> shown =
                interview.turn().stage() == Stage.ASKED ? QuestionPage.context(question(), frame.width()) : List.of();
        if (!shown.isEmpty()) {
            hints.add(Line.EMPTY);
            hints.addAll(shown);
        }
        hints().forEach(line -> hints.addAll(line.wrap(frame.width())));
        int rows = Math.max(0, layout.bodyRows() - air);
        frame.lines(layout.bodyTop() + air, hints.subList(0, Math.min(rows, hints.size())));
    }

    /** Returns what the clock says, or else what to do: first of all, since it changes. */
    private Line now() {
        Optional<String> over = InterviewWords.overTime(interview);
        if (interview.isPaused()) {
            return Line.of("Paused: any key goes on.", Style.of(ColorRole.FAIR));
        }
        return over.map(words -> Line.of(Words.capital(words) + ".", Style.of(ColorRole.FAIR)))
                .orElseGet(() -> Line.of(how(), Style.DIM));
    }

    /** Returns what else stands below the question. */
    private List<Line> hints() {
        List<Line> hints = new ArrayList<>();
        if (interview.turn().stage() == Stage.FOLLOWUP) {
            hints.add(Line.EMPTY);
            hints.add(Line.of("You were asked: ", Style.DIM)
                    .then(Markdown.line(question().text())));
        }
        interview
                .flag()
                .ifPresent(reason -> hints.add(
                        Line.of("⚑ flagged" + (reason.isEmpty() ? "" : ": " + reason), Style.of(ColorRole.FAIR))));
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
