package guide.study;

/**
 * The time at which a study day starts: late evenings belong to the day before.
 *
 * @param minutes after midnight, 0 to 720
 */
public record DayStart(int minutes) {
    /** 04:00. */
    public static final DayStart DEFAULT = new DayStart(4 * 60);

    private static final int LATEST = 12 * 60;
    private static final long MINUTE_MS = 60_000L;
    private static final long DAY_MS = 24 * 60 * MINUTE_MS;

    /** Checks the range. */
    public DayStart {
        if (minutes < 0 || minutes > LATEST) {
            throw new IllegalArgumentException("a study day cannot start " + minutes + " minutes after midnight");
        }
    }

    /**
     * Returns the study day of a moment.
     *
     * @param time UTC in milliseconds
     * @param offset the zone's offset at that moment, in minutes
     */
    public StudyDay dayOf(long time, int offset) {
        return new StudyDay(Math.floorDiv(time + (offset - minutes) * MINUTE_MS, DAY_MS));
    }
}
