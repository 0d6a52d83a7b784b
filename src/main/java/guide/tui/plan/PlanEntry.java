package guide.tui.plan;

import guide.app.AppContext;
import guide.study.Progress;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.util.Optional;

/** The page of the date. */
public final class PlanEntry {
    private PlanEntry() {}

    /** Returns the page, or the form for a first date where none was ever set. */
    public static Screen screen(AppContext context, Progress progress, ReturnPath back) {
        PlanScreen page = PlanScreen.of(context, progress, back);
        return progress.plans().all().isEmpty() ? DateForm.of(page, Optional.empty()) : page;
    }
}
