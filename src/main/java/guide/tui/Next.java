package guide.tui;

import guide.app.SaveRequest;
import guide.app.SaveResult;
import java.util.function.Function;
import java.util.function.Supplier;

/** The result of an input: another screen, something to save or to do outside, or the end of the program. */
public sealed interface Next permits Screen, Next.Leave, Next.Outside, Next.Save {
    /** Leaves the program. */
    record Leave() implements Next {}

    /**
     * Leaves the full screen for as long as a task takes, such as an editor.
     *
     * @param task runs on the normal screen and returns what follows
     */
    record Outside(Supplier<Next> task) implements Next {}

    /**
     * Saves something; the answer decides what follows.
     *
     * @param request the event to put on disk
     * @param then returns what follows the answer
     */
    record Save(SaveRequest request, Function<SaveResult, Next> then) implements Next {}
}
