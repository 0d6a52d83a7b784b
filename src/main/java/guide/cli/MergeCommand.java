package guide.cli;

import guide.app.Folders;
import guide.app.Records;
import guide.app.Words;
import guide.journal.MergeResult;
import guide.journal.line.Damage;

final class MergeCommand implements Command {
    private final Records records;
    private final Console console;

    private String folder = "";

    MergeCommand(Records records, Console console) {
        this.records = records;
        this.console = console;
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
        MergeResult mergeResult = records.merge(Folders.typed(folder));
        mergeResult.damage().forEach(d -> console.printMessage(d + "; not taken"));
        if (mergeResult.count() == 0) {
            console.print("Nothing new: " + Words.count(mergeResult.seen(), "event") + " there, all known here.");
        } else {
            console.print("Took " + Words.count(mergeResult.count(), "event") + ":");
            mergeResult.events().forEach((device, count) -> console.print("  from device " + device + ": " + count));
        }
        return mergeResult.damage().stream().anyMatch(d -> d.kind() == Damage.Kind.UNREADABLE)
                ? Exit.NO_INPUT
                : Exit.OK;
    }
}
