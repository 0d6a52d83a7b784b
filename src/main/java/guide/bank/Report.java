package guide.bank;

import guide.bank.Problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what is wrong with one file. */
final class Report {
    /** So many errors and so many warnings of one file are told; more would only bury the first. */
    static final int MOST = 100;

    private final String file;
    private final List<Problem> errors = new ArrayList<>(0);
    private final List<Problem> warnings = new ArrayList<>(0);

    Report(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Something that leaves the file out of the bank. */
    void error(Place place, String message) {
        errors.add(new Problem(place, Severity.ERROR, message));
    }

    /** Something about the whole file that leaves it out of the bank. */
    void error(String message) {
        error(Place.of(file), message);
    }

    /** Something that does not stop the file from being used. */
    void warning(Place place, String message) {
        warnings.add(new Problem(place, Severity.WARNING, message));
    }

    /** There is no file, or not one that can be read. */
    void unreadable(String message) {
        errors.add(new Problem(Place.of(file), Severity.UNREADABLE, message));
    }

    /** Whether the file has to be left out. */
    boolean failed() {
        return !errors.isEmpty();
    }

    /** The problems, of very many the first in the file. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(Math.min(errors.size() + warnings.size(), 2 * MOST + 2));
        addFirst(errors, Severity.ERROR, "errors", all);
        addFirst(warnings, Severity.WARNING, "warnings", all);
        return all;
    }

    private void addFirst(List<Problem> found, Severity severity, String what, List<Problem> all) {
        if (found.size() <= MOST) {
            all.addAll(found);
            return;
        }
        Collections.sort(found);
        all.addAll(found.subList(0, MOST));
        String message = "has more " + what + " than the " + MOST + " shown";
        all.add(new Problem(Place.of(file), severity, message));
    }
}
