package guide.yaml;

/**
 * A place in a file.
 *
 * @param file the file's name as the user wrote it or as it is in the bundle, such as {@code questions/rag.yaml}
 * @param line from 1; 0 for the whole file
 * @param column from 1, in code points; 0 for the whole line or file
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    /** Returns a place that means the whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        // By hand: places are read at each start, where a comparator of lambdas would have to be linked.
        int byFile = file.compareTo(other.file);
        int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
        return byLine == 0 ? Integer.compare(column, other.column) : byLine;
    }

    /** Returns {@code file:line:column}, as compilers print it; parts that are 0 are left out. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
