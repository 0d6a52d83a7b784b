package guide.yaml;

import guide.yaml.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Collects the problems of one file. */
public final class Report {
    /** The number of errors, and of warnings, that are shown of one file; more would only bury the first. */
    private static final int MOST = 100;

    private final String file;
    private final List<Problem> errors = new ArrayList<>(0);
    private final List<Problem> warnings = new ArrayList<>(0);
    /** The place of every error, also of those that are not shown. */
    private final NavigableSet<Place> places = new TreeSet<>();

    /**
     * Starts without problems.
     *
     * @param file the file's name in messages, such as {@code questions/rag.yaml}
     */
    public Report(String file) {
        this.file = file;
    }

    /** Returns the file's name in messages. */
    public String file() {
        return file;
    }

    /** Adds an error, which keeps the question at its place from being used, or else the file. */
    public void error(Place place, String message) {
        places.add(place);
        if (hasRoomForErrors()) {
            errors.add(new Problem(place, Severity.ERROR, message));
        }
    }

    /** Adds an error about the whole file. */
    public void error(String message) {
        error(Place.of(file), message);
    }

    /** Adds a warning, which does not keep the file from being used. */
    public void warning(Place place, String message) {
        if (hasRoomForWarnings()) {
            warnings.add(new Problem(place, Severity.WARNING, message));
        }
    }

    /** Adds the error that the file does not exist or cannot be read. */
    public void unreadable(String message) {
        places.add(Place.of(file));
        errors.add(new Problem(Place.of(file), Severity.UNREADABLE, message));
    }

    /** Returns whether there is any error. */
    public boolean failed() {
        return !errors.isEmpty();
    }

    /** Returns whether an error is not within this part of the file. */
    public boolean failedOutside(Extent extent) {
        return failed() && !(extent.holds(places.first()) && extent.holds(places.last()));
    }

    /** Returns whether an error is within this part of the file. */
    public boolean failedIn(Extent extent) {
        return Optional.ofNullable(places.ceiling(extent.start()))
                .filter(extent::holds)
                .isPresent();
    }

    /** Returns the error that comes first in the file. */
    public Optional<Problem> first() {
        return errors.stream().min(Comparator.naturalOrder());
    }

    /** Returns the error that comes first in this part of the file, among those that are shown. */
    public Optional<Problem> first(Extent extent) {
        return errors.stream().filter(e -> extent.holds(e.place())).min(Comparator.naturalOrder());
    }

    /** Returns whether one more error would be shown; asked before a place is searched that takes time to find. */
    public boolean hasRoomForErrors() {
        return errors.size() <= MOST;
    }

    /** Returns whether one more warning would be shown; asked before a place is searched that takes time to find. */
    public boolean hasRoomForWarnings() {
        return warnings.size() <= MOST;
    }

    /** Returns whether the problems are all that there are, and the file could be opened. */
    public boolean isAllShown() {
        boolean isOpened = errors.stream().noneMatch(e -> e.severity() == Severity.UNREADABLE);
        return isOpened && errors.size() <= MOST && warnings.size() <= MOST;
    }

    /** Returns the problems; if there are very many, those that were found first. */
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
