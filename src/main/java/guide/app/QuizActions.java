package guide.app;

import guide.bank.Question;
import guide.keys.Action;
import guide.study.Grade;
import java.util.ArrayList;
import java.util.List;

/**
 * What works while a question is asked or its answer shows.
 *
 * @param sitting for what can be undone
 * @param question for what it has to tick and whether it can be edited
 * @param card how far one is with it
 * @param unsaved whether something waits to be saved
 */
public record QuizActions(QuizSession quizSession, Question question, CardState card, boolean unsaved) {
    private static final List<Action> GRADES =
            List.of(Action.ACCEPT, Action.AGAIN, Action.HARD, Action.GOOD, Action.EASY);

    /** All that works now, the most wanted first. */
    public List<Action> all() {
        List<Action> actions = new ArrayList<>();
        if (unsaved) {
            actions.add(Action.RETRY);
        }
        if (card.revealed()) {
            actions.addAll(GRADES);
            actions.addAll(ticking());
            actions.addAll(List.of(Action.DOWN, Action.UP, Action.PAGE_DOWN, Action.PAGE_UP));
        } else {
            actions.add(Action.REVEAL);
        }
        actions.add(Action.SKIP);
        if (!card.revealed()) {
            actions.add(Action.ATTEMPT);
        }
        actions.add(Action.FLAG);
        // Behind those that are always there, so that no key in the footer moves when there is something to undo.
        if (quizSession.session().last().isPresent()) {
            actions.add(Action.UNDO);
        }
        actions.add(Action.SUSPEND);
        if (quizSession.desk().editor().edits(question)) {
            actions.add(Action.EDIT);
        }
        actions.addAll(List.of(Action.HELP, Action.LEAVE));
        return actions;
    }

    /** What the footer names; the grades have a row of their own. */
    public static List<Action> footer(List<Action> actions) {
        List<Action> footer = new ArrayList<>(actions);
        footer.removeAll(GRADES);
        return footer;
    }

    /** Grades the current question so. */
    public static Action grading(Grade grade) {
        return switch (grade) {
            case AGAIN -> Action.AGAIN;
            case HARD -> Action.HARD;
            case GOOD -> Action.GOOD;
            case EASY -> Action.EASY;
        };
    }

    private List<Action> ticking() {
        if (question.points().isEmpty()) {
            return List.of();
        }
        return card.proposed(question).isEmpty() ? List.of(Action.TICK) : List.of(Action.TICK, Action.TICK_PROPOSED);
    }
}
