package guide.cli;

import guide.journal.Damage;
import guide.journal.Merged;
import guide.tui.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description = {
            "Takes the answers of another machine, or of a copy, that are not here yet. What is here stays as it is,"
                    + " and to merge twice changes nothing.",
            "Exit 66 where there is no journal or a file of it cannot be read, 74 where the answers cannot be saved."
        },
        footer = {"", "Example:", "  guide merge /media/usb/guide"})
final class MergeCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(
            paramLabel = "DIR",
            description = "A folder with *.jsonl files, or one that has them in journal/ or data/journal/.")
    private String folder = "";

    MergeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Merged merged = program.records().merge(path());
        merged.damage().forEach(d -> program.console().tell(d + "; not taken"));
        if (merged.count() == 0) {
            program.console().print("Nothing new: " + Words.count(merged.seen(), "event") + " there, all known here.");
        } else {
            program.console().print("Took " + Words.count(merged.count(), "event") + ":");
            merged.events()
                    .forEach((device, count) -> program.console().print("  from device " + device + ": " + count));
        }
        return merged.damage().stream().anyMatch(d -> d.kind() == Damage.Kind.UNREADABLE) ? Exit.NO_INPUT : Exit.OK;
    }

    private Path path() {
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw new Failure(Exit.NO_INPUT, "'" + folder + "' is no file name here: " + e.getReason() + ".");
        }
    }
}
