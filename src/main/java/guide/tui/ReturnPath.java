package guide.tui;

import guide.app.AppContext;
import guide.study.Progress;

/** Leads back from a screen that is left, with what has changed meanwhile. */
@FunctionalInterface
public interface ReturnPath {
    /** Out of the program. */
    ReturnPath OUT = (context, progress) -> new Next.Leave();

    /**
     * Returns what follows.
     *
     * @param context with the bank as it is now, since a question may have been edited
     * @param progress as it is now
     */
    Next back(AppContext context, Progress progress);
}
