package guide.tui;

/** What follows an input: a screen, or the way out. */
public sealed interface Next permits Screen, Next.Leave {
    /** Leaves the program. */
    record Leave() implements Next {}
}
