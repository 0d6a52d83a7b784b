package guide.tui;

import guide.app.SaveRequest;
import guide.app.SaveResult;
import java.util.function.Function;
import java.util.function.Supplier;

/** What follows an input: a screen, something outside, or the way out. */
public sealed interface Next permits Screen, Next.Leave, Next.Outside, Next.Save {
    /** Leaves the program. */
    record Leave() implements Next {}

    /**
     * Leaves the full screen for as long as a task takes, such as an editor.
     *
     * @param task runs on the normal screen and tells what follows
     */
    record Outside(Supplier<Next> task) implements Next {}

    /**
     * Saves something; the answer decides what follows.
     *
     * @param request what is to be put on disk
     * @param then makes what follows of the answer
     */
    record Save(SaveRequest request, Function<SaveResult, Next> then) implements Next {}
}
