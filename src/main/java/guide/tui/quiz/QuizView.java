package guide.tui.quiz;

import guide.app.Words;
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
import guide.tui.Frame;
import guide.tui.HintRow;
import guide.tui.card.AnswerPage;
import guide.tui.card.AnswerPosition;
import guide.tui.card.CardPage;
import guide.tui.card.CardView;
import guide.tui.card.QuestionPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A question as it is drawn.
 *
 * @param opensProgram whether no other screen was there before, so that nothing has been explained yet
 * @param card its layout
 */
record QuizView(QuizQuestion quiz, boolean opensProgram, CardView card) {
    /**
     * What the footer names last under an answer, where 80 columns are too few for all: keys that are hardly needed there,
     * behind one that takes the place of another where there is something to undo.
     */
    private static final List<QuizAction> BEHIND = List.of(
            QuizAction.UNDO, QuizAction.EDIT, QuizAction.SKIP, QuizAction.SUSPEND, QuizAction.HELP, QuizAction.LEAVE);

    static QuizView of(QuizQuestion quiz, AnswerPosition position, boolean opensProgram, Size size) {
        int width = Frame.width(size);
        int most = size.rows() / 3;
        List<Line> whole = QuestionPage.question(quiz.question(), width);
        CardPage page = quiz.card().revealed()
                ? AnswerPage.of(quiz.question(), quiz.card(), aids(quiz), width)
                : CardPage.ofText(QuestionPage.toRead(quiz.question(), most, width));
        return new QuizView(quiz, opensProgram, new CardView(size, whole, most, quiz.notice(), 0, page, position));
    }

    private static AnswerPage.Aids aids(QuizQuestion quiz) {
        String gistKey = quiz.context().keymap().key(QuizAction.GIST);
        return new AnswerPage.Aids(quiz.past().missed(), quiz.past().earlier(), gistKey);
    }

    void draw(Canvas canvas) {
        Line where = QuestionPage.place(quiz.context(), question());
        card.draw(canvas, where, QuizHeader.howFar(quiz, card.size()), grades(), keymap(), named());
        if (!isRevealed()) {
            card.drawHints(canvas, hints());
        }
    }

    /** Returns whether there are pages to read to their end: an answer, or a question that shows more than fits. */
    boolean isPaged() {
        return isRevealed() || !card.shown().range().isEmpty();
    }

    /** Returns the action that a click asks for: it grades, does what a hint says, or reveals the answer. */
    Optional<QuizAction> action(Input.Mouse mouse) {
        boolean onText = mouse.row() >= Frame.bodyTop(card.size())
                && mouse.row() < card.size().rows() - 1;
        return !isRevealed() && mouse.isPress() && onText
                ? Optional.of(QuizAction.REVEAL)
                : card.action(mouse, grades(), keymap(), named());
    }

    private Optional<HintRow<QuizAction>> grades() {
        return isRevealed() ? Optional.of(GradeBar.of(quiz, card.size(), card.shown())) : Optional.empty();
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

    /** Returns the actions that the footer may name: of paging and what comes after, only what a key does now. */
    private List<QuizAction> named() {
        boolean pages = !isRevealed() && card.shown().hasMore();
        List<QuizAction> named = quiz.actions().stream()
                .filter(action -> action != (pages ? QuizAction.REVEAL : QuizAction.READ_ON))
                .filter(action -> action != QuizAction.DOWN || isRevealed())
                .toList();
        return isRevealed() ? underAnswer(named) : named;
    }

    private static List<QuizAction> underAnswer(List<QuizAction> named) {
        List<QuizAction> sorted = new ArrayList<>(named);
        sorted.sort(Comparator.comparingInt(BEHIND::indexOf));
        return sorted;
    }

    private Question question() {
        return quiz.question();
    }

    private boolean isRevealed() {
        return quiz.card().revealed();
    }

    private Keymap keymap() {
        return quiz.context().keymap();
    }
}
