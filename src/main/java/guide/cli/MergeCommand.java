package guide.cli;

import guide.app.Words;
import guide.journal.Damage;
import guide.journal.Merged;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

final class MergeCommand implements Command {
    private final Program program;

    private String folder = "";

    MergeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "merge",
                        this,
                        "Takes the answers of another machine, or of a copy, that are not here yet. What is here stays as it is,"
                                + " and to merge twice changes nothing.",
                        "Exit 66 where there is no journal or a file of it cannot be read, 74 where the answers cannot be saved.")
                .word(
                        "DIR",
                        "A folder with *.jsonl files, or one that has them in journal/ or data/journal/.",
                        given -> folder = given)
                .examples("guide merge /media/usb/guide");
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
