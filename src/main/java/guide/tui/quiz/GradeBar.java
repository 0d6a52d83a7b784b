package guide.tui.quiz;

import guide.app.Words;
import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizQuestion;
import guide.keys.Action;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.study.Grade;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Frame;
import guide.tui.Hint;
import guide.tui.HintRow;
import guide.tui.Viewport;
import guide.tui.card.CardView;
import java.util.ArrayList;
import java.util.List;

/**
 * The grades as they show: with the interval that each would give, what Space does (it pages, or takes a grade), and those of
 * the past.
 */
public final class GradeBar {
    /** From this width on the grades are named; below, their keys and intervals have to do. */
    private static final int NAMES = 66;
    /** The cells around what Space does: a gap before, and one behind with the key for help. */
    private static final int GAPS = 7;

    private static final Line LAST_ROUND = Line.of(", last round", Style.DIM);

    /** The most grades that show of a question's history. */
    private static final int LATEST = 12;

    private GradeBar() {}

    /**
     * Returns the row of the quiz.
     *
     * @param answer what shows of the answer
     */
    static HintRow<QuizAction> of(QuizQuestion quiz, Size size, Viewport answer) {
        Keymap keymap = quiz.context().keymap();
        boolean named = isNamed(size);
        List<Hint<QuizAction>> grades = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            if (quiz.actions().contains(QuizAction.grading(grade))) {
                grades.add(hint(quiz, grade, named));
            }
        }
        boolean inWords = named || quiz.isDrill();
        String takes = inWords ? quiz.suggested() : keymap.key(QuizAction.grading(quiz.suggestion()));
        int width = Frame.width(size);
        int key = Line.of(keymap.key(QuizAction.ACCEPT)).width();
        int room = named ? width - HintRow.width(grades, width) - key - GAPS : 0;
        Hint<QuizAction> accept = accept(keymap, QuizAction.ACCEPT, does(answer, takes, room));
        // Of the grades that lead there, the easiest names the last round, where there is room.
        boolean isInRound = named && quiz.comingBack().isInLastRound(Grade.EASY);
        if (isInRound && width(grades, accept, width) + LAST_ROUND.width() <= width) {
            Hint<QuizAction> easy = grades.get(Grade.EASY.ordinal());
            grades.set(Grade.EASY.ordinal(), new Hint<>(easy.line().then(LAST_ROUND), QuizAction.EASY));
        }
        return row(size, keymap, grades, accept, QuizAction.HELP);
    }

    /**
     * Returns the row, in which what is accepted always shows. In a low window the keys have no row of their own, so that the
     * one for help is in this row, but what is accepted matters more.
     */
    public static <A extends Action> HintRow<A> row(
            Size size, Keymap keymap, List<Hint<A>> grades, Hint<A> accept, A help) {
        int width = Frame.width(size);
        List<Hint<A>> hints = new ArrayList<>(grades);
        hints.add(accept);
        Hint<A> key = new Hint<>(Line.of(keymap.key(help), Style.ACCENT.bold()), help);
        if (!CardView.hasKeysRow(size) && width(hints, key, width) <= width) {
            hints.add(key);
        }
        return HintRow.of(hints, 1, width);
    }

    /** Returns the cells of hints with one more behind them. */
    private static <A extends Action> int width(List<Hint<A>> hints, Hint<A> last, int width) {
        List<Hint<A>> all = new ArrayList<>(hints);
        all.add(last);
        return HintRow.width(all, width);
    }

    /** Returns whether there is room for the names of the grades. */
    public static boolean isNamed(Size size) {
        return Frame.width(size) >= NAMES;
    }

    /** Returns the hint of the key that takes the suggested grade. */
    public static <A extends Action> Hint<A> accept(Keymap keymap, A accept, String does) {
        return new Hint<>(Line.of(keymap.key(accept), Style.ACCENT.bold()).then(Line.of(does, Style.DIM)), accept);
    }

    private static Hint<QuizAction> hint(QuizQuestion quiz, Grade grade, boolean named) {
        String name = named || quiz.isDrill() ? " " + quiz.word(grade) : "";
        // A drill changes no interval.
        String days = quiz.isDrill() ? "" : " " + Words.brief(quiz.comingBack().days(grade));
        return hint(quiz.context().keymap(), QuizAction.grading(grade), grade, name + days);
    }

    /** Returns the hint of a grade, with words behind its key. */
    public static <A extends Action> Hint<A> hint(Keymap keymap, A action, Grade grade, String words) {
        Line key = Line.of(keymap.key(action), Style.of(color(grade)).bold());
        return new Hint<>(key.then(Line.of(words)), action);
    }

    /** Returns what Space does, and where there is room, also the grade that it takes after paging. */
    private static String does(Viewport answer, String takes, int room) {
        String then = " page, then " + takes;
        if (!answer.hasMore()) {
            return ": " + takes;
        }
        return then.length() <= room ? then : " page";
    }

    /** Returns a sign for each of the latest grades, the last one at the right. */
    static Line history(List<Grade> grades) {
        int first = Math.max(0, grades.size() - LATEST);
        Line line = Line.of(first > 0 ? "… " : "", Style.DIM);
        for (Grade grade : grades.subList(first, grades.size())) {
            line = line.then(Line.of(sign(grade) + " ", Style.of(color(grade))));
        }
        return line;
    }

    private static String sign(Grade grade) {
        return switch (grade) {
            case AGAIN -> "✗";
            case HARD -> "~";
            case GOOD, EASY -> "✓";
        };
    }

    /** Returns the color of a grade. */
    public static ColorRole color(Grade grade) {
        return switch (grade) {
            case AGAIN -> ColorRole.BAD;
            case HARD -> ColorRole.FAIR;
            case GOOD, EASY -> ColorRole.GOOD;
        };
    }
}
