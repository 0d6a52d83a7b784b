package guide.tui.quiz;

/**
 * Says since when the end of an answer has been on the screen. Space pages through an answer and then grades it, so a key
 * that bounces, is held down or was typed ahead must not grade what the user cannot have seen.
 *
 * @param isShown whether the last frame showed the end
 * @param since the time from which it counts, in nanoseconds of the display's clock
 */
public record EndShown(boolean isShown, long since) {
    public static final EndShown NONE = new EndShown(false, 0);

    /** Long enough for an eye to notice the end, and longer than a key takes to bounce or to repeat. */
    private static final long LONG_ENOUGH_NANOS = 300_000_000L;

    /** Returns the sight after a frame. */
    public EndShown drawn(boolean showsEnd, long now) {
        if (!showsEnd) {
            return NONE;
        }
        return isShown ? this : new EndShown(true, now);
    }

    /** Returns whether the end had been on the screen for long enough when a key came. */
    public boolean isSeen(long arrived) {
        return isShown && arrived - since >= LONG_ENOUGH_NANOS;
    }

    /** Returns the sight after a key that came too early: the next one may be the same key, still held down. */
    public EndShown tooEarly(long arrived) {
        return isShown && arrived - since > 0 ? new EndShown(true, arrived) : this;
    }
}
