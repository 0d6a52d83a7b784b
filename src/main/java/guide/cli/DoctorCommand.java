package guide.cli;

import guide.bank.Loaded;
import guide.journal.Damage;
import guide.journal.Gap;
import guide.journal.History;
import guide.tui.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "doctor",
        description =
                "Tells what the program runs on, where its files are, what is damaged and what to do. Exit 1 for damage.",
        footer = {"", "Example:", "  guide doctor"})
final class DoctorCommand implements Callable<Integer> {
    private final Program program;
    private boolean healthy = true;

    @Mixin
    private BankOptions banks = new BankOptions();

    DoctorCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        machine();
        files();
        bank();
        journal();
        say("");
        say(
                healthy
                        ? "All is well."
                        : "Nothing is lost that is not listed above; the journal itself is never changed.");
        return healthy ? Exit.OK : Exit.NO;
    }

    private void machine() {
        Map<String, String> env = program.world().env();
        say("Program    " + Program.version());
        say("Java       " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version") + ", "
                + System.getProperty("java.home"));
        say("System     " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch"));
        say("Terminal   TERM=" + env.getOrDefault("TERM", "(not set)") + ", characters "
                + env.getOrDefault("GUIDE_CHARSET", System.getProperty("native.encoding", "unknown")));
        say("Clock      " + program.world().now().clock().instant() + " "
                + program.world().now().zone() + ", study day "
                + program.world().now().today().date());
    }

    private void files() {
        Folders folders = program.folders();
        folder("Data", folders.data());
        folder("State", folders.state());
        folder("Config", folders.config());
        folder("Cache", folders.cache());
    }

    private void folder(String name, Path path) {
        String state = !Files.exists(path)
                ? "not made yet"
                : !Files.isDirectory(path) ? "is not a folder" : Files.isWritable(path) ? "writable" : "not writable";
        say(String.format("%-10s %s (%s)", name, path, state));
        if (Files.exists(path) && !state.equals("writable")) {
            bad("make " + path + " a folder that you may write to; until then answers cannot be saved there.");
        }
    }

    private void bank() {
        Loaded loaded = program.library().load(banks);
        say("Bank       " + loaded.bank().title() + ": "
                + Words.count(loaded.bank().domains().size(), "domain") + ", "
                + Words.count((int) loaded.bank().questions().count(), "question"));
        loaded.problems().forEach(p -> bad(p.toString()));
    }

    private void journal() {
        History history = program.records().history();
        say("Journal    " + Words.count(history.events().size(), "event") + " in "
                + program.folders().journal());
        for (Damage damage : history.damage()) {
            bad(damage + ". The line is kept and skipped; if it held an answer, grade that question once more.");
        }
        for (Gap gap : history.gaps()) {
            say("           device " + gap.device() + ": events " + gap.from() + " to " + gap.to()
                    + " are not here; they may be on a machine that was not merged yet.");
        }
        List<?> ahead = history.ahead(program.world().now().clock().instant());
        if (!ahead.isEmpty()) {
            say("           " + Words.count(ahead.size(), "event") + " of a clock that was ahead; they count as now.");
        }
        history.newer()
                .forEach(f ->
                        say("           " + f + " was written by a newer version; it is read as far as it is known."));
    }

    private void bad(String finding) {
        healthy = false;
        say("  !        " + finding);
    }

    private void say(String line) {
        program.console().print(line);
    }
}
