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
        return start.compareTo(place) <= 0 && place.compareTo(end) < 0;
    }
}
