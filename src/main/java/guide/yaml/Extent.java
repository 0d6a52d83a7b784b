package guide.yaml;

/**
 * A part of a file.
 *
 * @param start the place of its first letter
 * @param end the place of what follows it
 */
public record Extent(Place start, Place end) {
    /** Returns whether a place of the same file is within. */
    boolean holds(Place place) {
        long key = key(place);
        return key(start) <= key && key < key(end);
    }

    /** Returns a number for a place that orders the places of a file. */
    static long key(Place place) {
        return (long) place.line() << 32 | place.column();
    }
}
