package guide.tui;

import guide.app.AppContext;
import guide.study.Progress;

/** Where a screen leads back to when it is left, with what has changed meanwhile. */
@FunctionalInterface
public interface ReturnPath {
    /** Out of the program. */
    ReturnPath OUT = (context, progress) -> new Next.Leave();

    /**
     * What follows.
     *
     * @param desk with the bank as it is now, since a question may have been edited
     * @param progress as it is now
     */
    Next back(AppContext context, Progress progress);
}
