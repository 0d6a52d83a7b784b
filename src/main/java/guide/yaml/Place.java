package guide.yaml;

/**
 * A place in a file.
 *
 * @param file the file's name as the user wrote it or as it stands in the bundle, such as {@code questions/rag.yaml}
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, in code points; 0 where the whole line or file is meant
 */
public record Place(String file, int line, int column) {
    /** The whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file:line:column}, as compilers print it; parts that are 0 are left out. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
