package guide.cli.doctor;

import guide.journal.Git;
import java.util.List;
import java.util.Map;

/** Reports the program and what it runs on. */
record SystemCheck(String version, Map<String, String> env) implements Check {
    @Override
    public List<Finding> findings() {
        return List.of(
                new Finding.Fact("Program", version),
                new Finding.Fact(
                        "Java",
                        System.getProperty("java.vm.name") + " " + System.getProperty("java.version") + ", "
                                + System.getProperty("java.home")),
                new Finding.Fact(
                        "System",
                        System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                                + System.getProperty("os.arch")),
                new Finding.Fact(
                        "Git", Git.isIn(env) ? "found, for 'guide sync'" : "not found; only 'guide sync' needs it"));
    }
}
