package guide.event;

import guide.journal.Journal;

/** An event that is not on disk. What was in the journal before is untouched. */
public final class NotSavedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Event event;

    /**
     * @param event what could not be saved; {@link Journal#retry} saves this very event, under the same id
     * @param sentence says where and why, for the person
     * @param cause the failure beneath
     */
    public NotSavedException(Event event, String sentence, Throwable cause) {
        super(sentence, cause);
        this.event = event;
    }

    /** The event to hand to {@link Journal#retry}; its device and number may still be missing. */
    public Event event() {
        return event;
    }
}
