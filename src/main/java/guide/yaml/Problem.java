package guide.yaml;

import java.util.Comparator;

/**
 * One thing that is wrong with a file.
 *
 * @param place where
 * @param severity whether the file can be used all the same
 * @param message a sentence for the file's writer: what is wrong, and what to do
 */
public record Problem(Place place, Severity severity, String message) implements Comparable<Problem> {
    /** How bad a problem is. */
    public enum Severity {
        /** There is no file to read, or it cannot be read. */
        UNREADABLE,
        /** The file is not used: a bank goes without it. */
        ERROR,
        /** The file is used; with {@code --strict} a warning counts as an error. */
        WARNING
    }

    private static final Comparator<Problem> ORDER = Comparator.comparing((Problem p) -> p.place.file())
            .thenComparing(p -> p.place.line())
            .thenComparing(p -> p.place.column())
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: message}. */
    @Override
    public String toString() {
        return place + ": " + (severity == Severity.WARNING ? "warning: " : "") + message;
    }
}
