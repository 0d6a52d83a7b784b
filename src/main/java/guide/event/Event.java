package guide.event;

import java.util.Comparator;

/**
 * One line of the journal: a fact with its stamp.
 *
 * @param id 60 random bits in 12 characters of {@code [0-9a-z]}: the key for merging
 * @param device the id of the device that wrote it, from the file's name
 * @param number the device's counter: order when its clock jumps; gaps show lost lines
 * @param time UTC in milliseconds, as the clock showed it
 * @param offset the zone's offset then, in minutes, so that the study day is the same on every machine
 * @param fact what happened
 */
public record Event(String id, String device, long number, long time, int offset, Fact fact) {
    /** The order of replay, the same on every machine: time, device, counter, and the id for a restored counter. */
    public static final Comparator<Event> REPLAY = new Replay();

    private static final long DAY = 86_400_000;

    /**
     * The time that counts. A clock that was wrong is never refused: an event more than a day ahead of {@code now}
     * counts as {@code now}, any other as its own time. Its place in {@link #REPLAY} stays, which is after all that
     * is not ahead.
     *
     * @param now UTC in milliseconds
     */
    public long timeAsOf(long now) {
        return time > now && time - now > DAY ? now : time;
    }

    /** By hand: the four lambdas of {@code comparing…thenComparing} cost a cold start half of a bare JVM's. */
    private static final class Replay implements Comparator<Event> {
        @Override
        public int compare(Event a, Event b) {
            if (a.time != b.time) {
                return Long.compare(a.time, b.time);
            }
            int byDevice = a.device.compareTo(b.device);
            if (byDevice != 0) {
                return byDevice;
            }
            if (a.number != b.number) {
                return Long.compare(a.number, b.number);
            }
            int byId = a.id.compareTo(b.id);
            return byId != 0 ? byId : byContent(a, b);
        }

        /** Only forgers and bad memory write two events of one id; even these stand in one order everywhere. */
        private static int byContent(Event a, Event b) {
            return a.equals(b) ? 0 : a.toString().compareTo(b.toString());
        }
    }
}
