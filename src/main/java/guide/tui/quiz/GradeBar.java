package guide.tui.quiz;

import guide.app.Words;
import guide.app.quiz.QuizAction;
import guide.app.quiz.QuizQuestion;
import guide.keys.Action;
import guide.keys.Keymap;
import guide.study.Grade;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Hint;
import guide.tui.HintRow;
import guide.tui.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
     * Returns the row.
     *
     * @param answer what shows of the answer
     */
    static HintRow<QuizAction> of(QuizQuestion quiz, int width, QuizLayout layout, Viewport answer) {
        Keymap keymap = quiz.context().keymap();
        boolean named = width >= NAMES;
        List<Hint<QuizAction>> hints = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            if (quiz.actions().contains(QuizAction.grading(grade))) {
                hints.add(hint(quiz, grade, named));
            }
        }
        Line accept = Line.of(keymap.key(QuizAction.ACCEPT), Style.ACCENT.bold());
        boolean inWords = named || quiz.isDrill();
        String takes = inWords ? quiz.suggested() : keymap.key(QuizAction.grading(quiz.suggestion()));
        int room = named ? width - HintRow.width(hints, width) - accept.width() - GAPS : 0;
        hints.add(Hint.of(accept.then(Line.of(does(answer, takes, room), Style.DIM)), QuizAction.ACCEPT));
        Hint<QuizAction> help = Hint.of(Line.of(keymap.key(QuizAction.HELP), Style.ACCENT.bold()), QuizAction.HELP);
        // Of the grades that lead there, the easiest names the last round, where there is room.
        boolean isInRound = named && quiz.comingBack().isInLastRound(Grade.EASY);
        if (isInRound && HintRow.width(hints, width) + LAST_ROUND.width() <= width) {
            Hint<QuizAction> easy = hints.get(Grade.EASY.ordinal());
            hints.set(Grade.EASY.ordinal(), Hint.of(easy.line().then(LAST_ROUND), QuizAction.EASY));
        }
        // In a low window the keys have no row of their own; but what Space takes matters more than the key for help.
        boolean both = layout.keysRow() < 0
                && HintRow.width(hints, width) + HintRow.width(List.of(Hint.of(Line.EMPTY), help), width) <= width;
        if (both) {
            hints.add(help);
        }
        return HintRow.of(hints, 1, width);
    }

    /**
     * Returns the row for a screen with other actions.
     *
     * @param again when the question would come again, by grade, in a few cells
     * @param last what shows in any case
     */
    public static <A extends Action> HintRow<A> of(
            Keymap keymap, Function<Grade, A> grading, Function<Grade, String> again, List<Hint<A>> last, int width) {
        List<Hint<A>> hints = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            String name = width >= NAMES ? " " + grade.word() : "";
            hints.add(hint(keymap, grading.apply(grade), grade, name + " " + again.apply(grade)));
        }
        hints.addAll(last);
        return HintRow.of(hints, last.size(), width);
    }

    private static Hint<QuizAction> hint(QuizQuestion quiz, Grade grade, boolean named) {
        String name = named || quiz.isDrill() ? " " + quiz.word(grade) : "";
        // A drill changes no interval.
        String days = quiz.isDrill() ? "" : " " + Words.brief(quiz.comingBack().days(grade));
        return hint(quiz.context().keymap(), QuizAction.grading(grade), grade, name + days);
    }

    private static <A extends Action> Hint<A> hint(Keymap keymap, A action, Grade grade, String words) {
        Line key = Line.of(keymap.key(action), Style.of(color(grade)).bold());
        return Hint.of(key.then(Line.of(words)), action);
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
