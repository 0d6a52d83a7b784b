package guide.cli;

import guide.app.interview.BeginAction;
import guide.app.interview.InterviewAction;
import guide.app.interview.ScorecardAction;
import guide.app.quiz.QuizAction;
import guide.app.quiz.SummaryAction;
import guide.keys.Action;
import guide.keys.Phase;
import guide.keys.SharedActions;
import guide.tui.HelpAction;
import guide.tui.SheetAction;
import guide.tui.browse.BrowseAction;
import guide.tui.home.DateAction;
import guide.tui.home.HomeAction;
import guide.tui.plan.FormAction;
import guide.tui.plan.PlanAction;
import guide.tui.stats.StatsAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The actions of all screens, for which the user can choose other keys. */
public final class AllActions {
    private AllActions() {}

    /** Returns them screen by screen, and last those that work on all. */
    public static List<Action> list() {
        List<Action> actions = new ArrayList<>(ofScreens());
        Phase[] phases = actions.stream()
                .flatMap(action -> action.phases().stream())
                .distinct()
                .filter(phase -> !phase.isTyping())
                .toArray(Phase[]::new);
        actions.add(SharedActions.THEME.in(phases));
        return actions;
    }

    private static List<Action> ofScreens() {
        return Stream.<Action[]>of(
                        HomeAction.values(),
                        DateAction.values(),
                        QuizAction.values(),
                        SheetAction.values(),
                        SummaryAction.values(),
                        BrowseAction.values(),
                        StatsAction.values(),
                        PlanAction.values(),
                        FormAction.values(),
                        BeginAction.values(),
                        InterviewAction.values(),
                        ScorecardAction.values(),
                        HelpAction.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
