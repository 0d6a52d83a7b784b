package guide.tui.quiz;

import guide.app.Words;
import guide.app.quiz.CardState;
import guide.app.quiz.Introduction;
import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizQuestion;
import guide.bank.Question;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.Chosen;
import guide.tui.FooterAction;
import guide.tui.Frame;
import guide.tui.NoticeRows;
import guide.tui.Viewport;
import guide.tui.card.Aids;
import guide.tui.card.AnswerPage;
import guide.tui.card.AnswerPosition;
import guide.tui.card.AnswerScroller;
import guide.tui.card.QuestionPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A question as it is drawn: the same layout serves drawing, scrolling and the mouse.
 *
 * @param position where the reader is in its answer
 * @param opensProgram whether no other screen was there before, so that nothing has been explained yet
 */
record QuizView(QuizQuestion quiz, AnswerPosition position, boolean opensProgram) {
    /**
     * What the footer names last under an answer, where 80 columns are too few for all: keys that are hardly needed there,
     * behind one that takes the place of another where there is something to undo.
     */
    private static final List<QuizAction> BEHIND = List.of(
            QuizAction.UNDO, QuizAction.EDIT, QuizAction.SKIP, QuizAction.SUSPEND, QuizAction.HELP, QuizAction.LEAVE);

    void draw(Canvas canvas) {
        Size size = canvas.size();
        Frame frame = new Frame(canvas);
        QuizLayout layout = layout(size);
        frame.header(QuizHeader.where(quiz), QuizHeader.howFar(quiz, size));
        frame.lines(layout.questionTop(), layout.question());
        if (card().revealed()) {
            drawAnswer(frame, layout, size);
        } else {
            drawHints(frame, layout, size, drawContext(frame, layout, size));
        }
        frame.lines(layout.noticeRow(), NoticeRows.rows(quiz.notice(), frame.width()));
        drawFooter(frame, layout, size);
    }

    QuizLayout layout(Size size) {
        int width = Frame.width(size);
        List<Line> whole = QuestionPage.question(question(), width);
        // A reader who has scrolled has read the question: its rows go to the answer.
        int most = position.scroll() > 0 ? 1 : most(size);
        return QuizLayout.of(
                size, whole, most, NoticeRows.rows(quiz.notice(), width).size());
    }

    /** Returns the most lines of the question that show above the rule. */
    private static int most(Size size) {
        return size.rows() / 3;
    }

    AnswerScroller scroller(Size size) {
        return new AnswerScroller(page(size), layout(size).bodyRows());
    }

    /** Returns what shows of the answer, or before that of what the question shows. */
    Viewport shown(Size size) {
        return scroller(size).shown(position.scroll());
    }

    /** Returns whether there are pages to read to their end: an answer, or a question that shows more than fits. */
    boolean isPaged(Size size) {
        return card().revealed() || !shown(size).range().isEmpty();
    }

    /** Returns the action that a click asks for: it grades, does what a hint says, or reveals the answer. */
    Optional<QuizAction> action(Input.Mouse mouse, Size size) {
        QuizLayout layout = layout(size);
        if (card().revealed() && mouse.isPress() && mouse.row() == layout.gradesRow()) {
            return GradeBar.of(quiz, Frame.width(size), layout, shown(size)).at(Frame.cell(mouse.column(), size));
        }
        boolean onText = mouse.row() >= layout.questionTop() && mouse.row() < size.rows() - 1;
        return !card().revealed() && mouse.isPress() && onText
                ? Optional.of(QuizAction.REVEAL)
                : FooterAction.by(mouse, keymap(), named(size), size);
    }

    /**
     * Returns the key point that a click ticks.
     *
     * @param scroll the first line of the answer that shows
     */
    Optional<Integer> point(Input.Mouse mouse, int scroll, Size size) {
        QuizLayout layout = layout(size);
        int row = mouse.row() - layout.bodyTop();
        boolean onBody = card().revealed() && mouse.isPress() && row >= 0 && row < layout.bodyRows();
        return onBody ? page(size).pointAt(row + scroll) : Optional.empty();
    }

    private AnswerPage page(Size size) {
        int width = Frame.width(size);
        if (!card().revealed()) {
            return AnswerPage.asked(question(), most(size), width);
        }
        Aids aids = new Aids(quiz.past().missed(), quiz.past().earlier(), keymap().key(QuizAction.GIST));
        return AnswerPage.of(question(), card(), aids, width);
    }

    /** Draws what the question shows under what is above, and returns how many rows it takes. */
    private int drawContext(Frame frame, QuizLayout layout, Size size) {
        AnswerScroller scroller = scroller(size);
        Viewport shown = scroller.shown(position.scroll());
        if (!shown.range().isEmpty()) {
            frame.rule(layout.ruleRow(), "lines " + shown.range());
        }
        frame.lines(layout.bodyTop(), scroller.page().lines().subList(shown.top(), shown.end()));
        return shown.end() - shown.top();
    }

    /** Draws hints below so many rows, as many as show whole. */
    private void drawHints(Frame frame, QuizLayout layout, Size size, int above) {
        int air = Frame.isAiry(size) || above > 0 ? 1 : 0;
        int room = layout.bodyRows() - above - air;
        List<Line> rows = new ArrayList<>();
        for (Line hint : hints()) {
            List<Line> wrapped = hint.wrap(frame.width());
            if (rows.size() + wrapped.size() > room) {
                break;
            }
            rows.addAll(wrapped);
        }
        frame.lines(layout.bodyTop() + above + air, rows);
    }

    /** Returns hints: the next thing to do, and all that is known of the question. */
    private List<Line> hints() {
        boolean first =
                opensProgram && quiz.session().session().progress().firstDay().isEmpty();
        if (quiz.isDrill()) {
            return List.of(Line.of(quiz.asksFor(), Style.DIM));
        }
        List<String> sentences = !quiz.card().attempt().isBlank()
                ? List.of("You have typed an answer; it shows beside the guide's.")
                : first ? Introduction.sentences(keymap()) : List.of("Say it aloud, then look.");
        List<Line> hints = new ArrayList<>();
        Consumer<String> dim = sentence -> hints.add(Line.of(sentence, Style.DIM));
        sentences.forEach(dim);
        size().ifPresent(dim);
        quiz.flag().map(QuestionPage::flag).ifPresent(hints::add);
        if (!quiz.past().grades().isEmpty()) {
            hints.add(Line.EMPTY);
            hints.add(GradeBar.history(quiz.past().grades()));
        }
        quiz.past().lastTime().ifPresent(dim);
        quiz.past().effort().ifPresent(dim);
        return hints;
    }

    /** Returns how long an answer is; empty where there is nothing to say of it. */
    private Optional<String> size() {
        List<String> parts = new ArrayList<>();
        quiz.minutes().ifPresent(minutes -> parts.add("about " + Words.count(minutes, "minute")));
        if (!question().points().isEmpty()) {
            parts.add(Words.count(question().points().size(), "key point"));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Words.capital(String.join(", ", parts)) + ".");
    }

    private void drawAnswer(Frame frame, QuizLayout layout, Size size) {
        AnswerScroller scroller = scroller(size);
        AnswerPage page = scroller.page();
        Viewport shown = scroller.shown(position.scroll());
        frame.rule(layout.ruleRow(), shown.range().isEmpty() ? "" : "lines " + shown.range());
        frame.lines(layout.bodyTop(), page.lines().subList(shown.top(), shown.end()));
        if (!question().points().isEmpty()) {
            drawChosen(frame, layout.bodyTop() - shown.top(), page, shown);
        }
    }

    /** Draws the key point that a key would tick, as far as it shows. */
    private void drawChosen(Frame frame, int pageTop, AnswerPage page, Viewport shown) {
        int first = page.rowOfPoint(position.point());
        int end = Math.min(shown.end(), page.rowAfterPoint(position.point()));
        for (int row = Math.max(shown.top(), first); row < end; row++) {
            frame.lines(pageTop + row, List.of(Chosen.row(page.lines().get(row))));
        }
        if (first >= shown.top() && first < end) {
            frame.margin(pageTop + first, Chosen.MARK);
        }
    }

    private void drawFooter(Frame frame, QuizLayout layout, Size size) {
        if (card().revealed()) {
            frame.hints(layout.gradesRow(), GradeBar.of(quiz, frame.width(), layout, shown(size)));
        }
        if (!card().revealed() || layout.keysRow() >= 0) {
            frame.keys(Math.max(layout.keysRow(), layout.gradesRow()), keymap(), named(size));
        }
    }

    /** Returns the actions that the footer may name: of paging and what comes after, only what a key does now. */
    private List<QuizAction> named(Size size) {
        boolean pages = !card().revealed() && shown(size).hasMore();
        List<QuizAction> named = quiz.actions().stream()
                .filter(action -> action != (pages ? QuizAction.REVEAL : QuizAction.READ_ON))
                .filter(action -> action != QuizAction.DOWN || card().revealed())
                .toList();
        return card().revealed() ? underAnswer(named) : named;
    }

    private static List<QuizAction> underAnswer(List<QuizAction> named) {
        List<QuizAction> sorted = new ArrayList<>(named);
        sorted.sort(Comparator.comparingInt(BEHIND::indexOf));
        return sorted;
    }

    private Question question() {
        return quiz.question();
    }

    private CardState card() {
        return quiz.card();
    }

    private Keymap keymap() {
        return quiz.context().keymap();
    }
}
