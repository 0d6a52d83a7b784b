package guide.tui;

import guide.study.Progress;

/** Where a screen leads back to when it is left, with what has changed meanwhile. */
@FunctionalInterface
public interface Way {
    /** Out of the program. */
    Way OUT = progress -> new Next.Leave();

    /** What follows, with the progress as it is now. */
    Next back(Progress progress);
}
