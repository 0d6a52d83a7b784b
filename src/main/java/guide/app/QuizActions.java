package guide.app;

import guide.keys.Action;
import guide.study.Grade;
import java.util.ArrayList;
import java.util.List;

/** What works while a question is asked or its answer shows. */
public final class QuizActions {
    /** The actions that grade, which the full screen shows in a row of their own. */
    public static final List<Action> GRADES =
            List.of(Action.ACCEPT, Action.AGAIN, Action.HARD, Action.GOOD, Action.EASY);

    private QuizActions() {}

    /** Returns the actions, the most wanted first. */
    static List<Action> of(QuizQuestion quiz) {
        boolean revealed = quiz.card().revealed();
        List<Action> actions = new ArrayList<>();
        if (quiz.isUnsaved()) {
            actions.add(Action.RETRY);
        }
        if (revealed) {
            actions.addAll(GRADES);
            actions.addAll(ticking(quiz));
            actions.addAll(List.of(Action.DOWN, Action.UP, Action.PAGE_DOWN, Action.PAGE_UP));
        } else {
            actions.add(Action.REVEAL);
        }
        actions.add(Action.SKIP);
        if (!revealed) {
            actions.add(Action.ATTEMPT);
        }
        actions.add(Action.FLAG);
        // Behind those that are always there, so that no key in the footer moves when there is something to undo.
        if (quiz.session().session().last().isPresent()) {
            actions.add(Action.UNDO);
        }
        actions.add(Action.SUSPEND);
        if (quiz.context().editor().edits(quiz.question())) {
            actions.add(Action.EDIT);
        }
        actions.addAll(List.of(Action.HELP, Action.LEAVE));
        return actions;
    }

    /** Returns the action that gives a grade. */
    public static Action grading(Grade grade) {
        return switch (grade) {
            case AGAIN -> Action.AGAIN;
            case HARD -> Action.HARD;
            case GOOD -> Action.GOOD;
            case EASY -> Action.EASY;
        };
    }

    private static List<Action> ticking(QuizQuestion quiz) {
        if (quiz.question().points().isEmpty()) {
            return List.of();
        }
        return quiz.card().proposed(quiz.question()).isEmpty()
                ? List.of(Action.TICK)
                : List.of(Action.TICK, Action.TICK_PROPOSED);
    }
}
