package guide.yaml;

import guide.text.DidYouMean;
import java.util.Comparator;

/**
 * A problem with a file.
 *
 * @param place the place of the problem
 * @param severity says if the file can be used all the same
 * @param message a sentence for the file's writer: the mistake, and what to do
 */
public record Problem(Place place, Severity severity, String message) implements Comparable<Problem> {
    /** The severity of a problem. */
    public enum Severity {
        /** The file does not exist or cannot be read. */
        UNREADABLE,
        /** The question, or where it belongs to none the file, is not used: a bank goes without it. */
        ERROR,
        /** All is used; with {@code --strict} a warning counts as an error. */
        WARNING
    }

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::message);

    /** Returns whether all of the file can be used all the same. */
    public boolean isWarning() {
        return severity == Severity.WARNING;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Returns the same as {@link #toString}, as a whole sentence. */
    public String sentence() {
        return DidYouMean.sentence(toString());
    }

    /** Returns {@code file:line:column: message}. */
    @Override
    public String toString() {
        return place + ": " + (isWarning() ? "warning: " : "") + message;
    }
}
