package guide.app.quiz;

import guide.app.AppContext;
import guide.event.Event;
import guide.keys.Action;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The quiz or an interview at one moment, without a face. A value: each action gives the next step. A step is first written to
 * the journal; only then is it taken.
 *
 * @param <A> the actions at such a moment
 */
public abstract class Moment<A extends Action> {
    /** The sentence after an event that needs no other. */
    public static final Line SAVED = Line.of("Saved.", Style.of(ColorRole.GOOD));

    private final Optional<Line> notice;
    private final List<Event> unsaved;

    /** @param unsaved what waits for another try to save it */
    protected Moment(Optional<Line> notice, List<Event> unsaved) {
        this.notice = notice;
        this.unsaved = List.copyOf(unsaved);
    }

    public abstract AppContext context();

    /** Returns what has just happened, if anything. */
    public final Optional<Line> notice() {
        return notice;
    }

    /** Returns whether something waits for another try to save it. */
    public final boolean isUnsaved() {
        return !unsaved.isEmpty();
    }

    protected final List<Event> unsaved() {
        return unsaved;
    }

    /** Returns the actions that work now, the most wanted first. */
    public final List<A> actions() {
        return Arrays.stream(all()).filter(this::works).toList();
    }

    protected abstract A[] all();

    protected abstract boolean works(A action);

    /** Returns the time by the clock, UTC in milliseconds. */
    public final long now() {
        return context().studyClock().millis();
    }
}
