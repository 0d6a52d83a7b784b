package guide.yaml;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the file's name as the user wrote it or as it is in the bundle, such as {@code questions/rag.yaml}
 * @param line from 1; 0 for the whole file
 * @param column from 1, in code points; 0 for the whole line or file
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

    /** Returns a place that means the whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column}, as compilers print it; parts that are 0 are left out. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
