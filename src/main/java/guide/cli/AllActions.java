package guide.cli;

import guide.app.QuizAction;
import guide.app.SummaryAction;
import guide.keys.Action;
import guide.tui.HelpAction;
import guide.tui.SheetAction;
import guide.tui.browse.BrowseAction;
import guide.tui.home.HomeAction;
import guide.tui.stats.StatsAction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The actions of all screens, for which the user can choose other keys. */
public final class AllActions {
    private AllActions() {}

    /** Returns them screen by screen. */
    public static List<Action> list() {
        return Stream.<Action[]>of(
                        HomeAction.values(),
                        QuizAction.values(),
                        SheetAction.values(),
                        SummaryAction.values(),
                        BrowseAction.values(),
                        StatsAction.values(),
                        HelpAction.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
