package guide.tui;

import java.util.function.Supplier;

/** What follows an input: a screen, something outside, or the way out. */
public sealed interface Next permits Screen, Next.Leave, Next.Outside {
    /** Leaves the program. */
    record Leave() implements Next {}

    /**
     * Leaves the full screen for as long as a task takes, such as an editor.
     *
     * @param task runs on the normal screen and tells what follows
     */
    record Outside(Supplier<Next> task) implements Next {}
}
