package guide.event;

/** An event is not on disk. What was in the journal before is untouched. */
public final class NotSavedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Event event;

    /**
     * @param event the event that could not be saved
     * @param sentence says where and why, for the person
     * @param cause the failure of the disk
     */
    public NotSavedException(Event event, String sentence, Throwable cause) {
        super(sentence, cause);
        this.event = event;
    }

    /** Returns the event for a second try, which saves it with the same id; its device and number may be missing. */
    public Event event() {
        return event;
    }
}
