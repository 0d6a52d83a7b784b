package guide.event;

import java.util.List;

/** Events are not on disk. What was in the journal before is untouched. */
public final class NotSavedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Event> events;

    /**
     * @param events the events that could not be saved, in their order, at least one
     * @param sentence says where and why, for the person
     * @param cause the failure of the disk
     */
    public NotSavedException(List<Event> events, String sentence, Throwable cause) {
        super(sentence, cause);
        this.events = List.copyOf(events);
    }

    /** Returns the events for a second try, which saves them with the same ids; their device and number may be missing. */
    public List<Event> events() {
        return events;
    }

    /** Returns the last of the events: the only one, or the review that the others are about. */
    public Event event() {
        return events.get(events.size() - 1);
    }
}
