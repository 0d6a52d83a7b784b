package guide.cli.doctor;

import java.util.ArrayList;
import java.util.List;

/** Collects what the doctor finds, line by line. */
public final class Diagnosis {
    private final List<String> lines = new ArrayList<>();
    private boolean healthy = true;
    private boolean flawless = true;

    /** Adds the state of something, with its name in front. */
    void fact(String name, String text) {
        lines.add(String.format("%-10s %s", name, text));
    }

    /** Adds more about the fact before: nothing is wrong, but worth knowing, or something to do. */
    void note(String text) {
        lines.add("           " + text);
    }

    /** Adds damage by which nothing is missing, so that there is nothing to do. */
    void flaw(String text) {
        note(text);
        flawless = false;
    }

    /** Adds something that is wrong; the text says what to do. */
    void fault(String text) {
        lines.add("  !        " + text);
        healthy = false;
    }

    /** Returns the lines to print. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Returns what it comes to, in one sentence. */
    public String conclusion() {
        if (!healthy) {
            return "Nothing is lost that is not listed above; what the journal holds is never changed.";
        }
        return flawless ? "Nothing is damaged." : "Nothing is missing; the damaged lines above are kept and skipped.";
    }

    /** Returns whether nothing is wrong. */
    public boolean isHealthy() {
        return healthy;
    }
}
