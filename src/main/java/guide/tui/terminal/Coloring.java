package guide.tui.terminal;

import guide.config.Background;
import guide.config.ThemeName;
import guide.tui.Look;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** The theme in use, and what the terminal says of its background, which decides where the theme is {@code auto}. */
final class Coloring {
    /** The time that the terminal has for its answer, after which it counts as one that gives none. A later one is taken. */
    static final long LIMIT_NANOS = 1_000_000_000L;

    private final Map<String, String> env;
    private final boolean canAnswer;
    private final Glyphs glyphs;
    private ThemeName name;
    private Background background;
    private final LongSupplier nanos;
    private boolean isToBeAsked;
    private OptionalLong asked = OptionalLong.empty();
    private Optional<Background> answer = Optional.empty();

    /**
     * @param env the environment, for the number of colors
     * @param type says whether the terminal can be asked
     * @param nanos a monotonic clock
     */
    Coloring(Look look, Map<String, String> env, TerminalType type, LongSupplier nanos) {
        this.nanos = nanos;
        this.env = env;
        this.canAnswer = type.ignoresTheUnknown();
        this.name = look.theme();
        this.background = look.guess();
        this.glyphs = new Glyphs(theme());
    }

    /** Returns the characters in these colors, which change with them. */
    Glyphs glyphs() {
        return glyphs;
    }

    void use(ThemeName other) {
        name = other;
        glyphs.use(theme());
        ask();
    }

    /** Has the terminal asked, where its answer matters. */
    void ask() {
        isToBeAsked = name == ThemeName.AUTO && canAnswer && ColorDepth.of(env) != ColorDepth.NONE;
    }

    /**
     * Asks behind the next frame if that is still to be done. Nothing waits for the answer, since it may be a round trip away
     * or never come. Keys that were typed ahead are heeded first: with one that leaves, the answer would go to the shell. One
     * that is pressed when the frame is seen comes after the answer.
     */
    void ask(FrameScreen screen, InputQueue inputQueue, InputStream keys) throws IOException {
        if (!isToBeAsked || keys.available() > 0 || inputQueue.pending()) {
            return;
        }
        isToBeAsked = false;
        screen.ask(BackgroundReply.QUERY);
        inputQueue.expectReply();
        asked = OptionalLong.of(nanos.getAsLong());
    }

    /** Takes a reply of the terminal to any question; returns whether the colors are others now. */
    boolean replied(String reply) {
        Background said = asked.isPresent() ? BackgroundReply.of(reply) : Background.UNKNOWN;
        if (said == Background.UNKNOWN) {
            return false;
        }
        boolean changes = said != background && name == ThemeName.AUTO;
        answer = Optional.of(said);
        background = said;
        glyphs.use(theme());
        return changes;
    }

    /** Returns what the terminal has said; unknown where it was asked and time is up, empty before and where it was not asked. */
    Optional<Background> answer() {
        boolean isLate = asked.isPresent() && nanos.getAsLong() - asked.getAsLong() >= LIMIT_NANOS;
        return answer.or(() -> isLate ? Optional.of(Background.UNKNOWN) : Optional.empty());
    }

    private Theme theme() {
        return Theme.of(name, background, env);
    }
}
