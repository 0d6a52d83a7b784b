package guide.cli.doctor;

import guide.journal.sync.Git;
import java.util.Map;

/** Reports the program and what it runs on. */
record SystemCheck(String version, Map<String, String> env) {
    void addTo(Diagnosis diagnosis) {
        diagnosis.fact("Program", version);
        diagnosis.fact(
                "Java", property("java.vm.name") + " " + property("java.version") + ", " + property("java.home"));
        diagnosis.fact("System", property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        diagnosis.fact("Git", Git.isIn(env) ? "found, for 'guide sync'" : "not found; only 'guide sync' needs it");
    }

    private static String property(String name) {
        return System.getProperty(name);
    }
}
