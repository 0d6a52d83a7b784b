package guide.yaml;

import guide.yaml.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one file. */
public final class Report {
    /** So many errors and so many warnings of one file are told; more would only bury the first. */
    private static final int MOST = 100;

    private final String file;
    private final List<Problem> errors = new ArrayList<>(0);
    private final List<Problem> warnings = new ArrayList<>(0);

    /**
     * Of this file.
     *
     * @param file its name for messages, such as {@code questions/rag.yaml}
     */
    public Report(String file) {
        this.file = file;
    }

    /** The file's name for messages. */
    public String file() {
        return file;
    }

    /** Something that keeps the file from being used. */
    public void error(Place place, String message) {
        if (hasRoomForErrors()) {
            errors.add(new Problem(place, Severity.ERROR, message));
        }
    }

    /** Something about the whole file that keeps it from being used. */
    public void error(String message) {
        error(Place.of(file), message);
    }

    /** Something that does not stop the file from being used. */
    public void warning(Place place, String message) {
        if (hasRoomForWarnings()) {
            warnings.add(new Problem(place, Severity.WARNING, message));
        }
    }

    /** There is no file, or not one that can be read. */
    public void unreadable(String message) {
        errors.add(new Problem(Place.of(file), Severity.UNREADABLE, message));
    }

    /** Whether something keeps the file from being used. */
    public boolean failed() {
        return !errors.isEmpty();
    }

    /** Of what keeps the file from being used, that which stands first in it. */
    public Optional<Problem> first() {
        return errors.stream().min(Comparator.naturalOrder());
    }

    /** Whether one more error would be told; asked where finding its place is dear. */
    public boolean hasRoomForErrors() {
        return errors.size() <= MOST;
    }

    /** Whether one more warning would be told; asked where finding its place is dear. */
    public boolean hasRoomForWarnings() {
        return warnings.size() <= MOST;
    }

    /** The problems, of very many the first that were found. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(errors.size() + warnings.size());
        addFirst(errors, Severity.ERROR, "errors", all);
        addFirst(warnings, Severity.WARNING, "warnings", all);
        return all;
    }

    private void addFirst(List<Problem> found, Severity severity, String what, List<Problem> all) {
        all.addAll(found.subList(0, Math.min(found.size(), MOST)));
        if (found.size() > MOST) {
            all.add(new Problem(Place.of(file), severity, "has more " + what + " than the " + MOST + " shown"));
        }
    }
}
