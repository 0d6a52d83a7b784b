package guide.cli;

import guide.app.Folders;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.Words;
import guide.journal.MergeResult;
import guide.journal.line.Damage;
import guide.journal.line.DamagedLines;
import java.nio.file.Path;
import java.util.List;

record MergeCommand(Records records, Console console) implements Command {
    /** The most sentences about what is no journal there. */
    private static final int REPORTED = 3;

    @Override
    public Usage usage() {
        return new Usage(
                        "merge",
                        this,
                        "Takes the answers of another machine, or of a copy.",
                        "Those that are not here yet are added; what is here stays as it is, and to merge twice changes "
                                + "nothing. Exit 66 where there is no journal or a file of it cannot be read, 74 where the answers "
                                + "cannot be saved.")
                .word(
                        "DIR",
                        "A folder with *.jsonl files, or one that has them in journal/ or data/journal/; or one such file.")
                .examples("guide merge /media/usb/guide");
    }

    @Override
    public int call(Given given) {
        String folder = given.word("DIR");
        MergeResult mergeResult = records.merge(Folders.typed(folder));
        List<DamagedLines> damage = mergeResult.damage();
        boolean isUnreadable = damage.stream().anyMatch(lines -> lines.first().kind() == Damage.Kind.UNREADABLE);
        if (mergeResult.seen() == 0 && !damage.isEmpty() && !isUnreadable) {
            throw new Refusal(Refusal.Kind.NO_INPUT, nothingThere(folder, damage));
        }
        damage.stream().limit(REPORTED).forEach(lines -> console.printMessage(lines + "; not taken"));
        if (damage.size() > REPORTED) {
            console.printMessage("and " + count(damage.subList(REPORTED, damage.size())) + " more; not taken");
        }
        if (mergeResult.count() == 0) {
            console.print("Nothing new: " + Words.count(mergeResult.seen(), "event") + " there, all known here.");
        } else {
            console.print("Took " + Words.count(mergeResult.count(), "event") + ":");
            mergeResult.events().forEach((device, count) -> console.print("  from device " + device + ": " + count));
        }
        return isUnreadable ? Exit.NO_INPUT : Exit.OK;
    }

    private String nothingThere(String folder, List<DamagedLines> damage) {
        List<Path> files =
                damage.stream().map(lines -> lines.first().file()).distinct().toList();
        return (files.size() == 1 ? files.get(0) + " holds" : files.size() + " files in " + folder + " hold")
                + " no answer of guide: none of " + Words.count((int) count(damage), "line")
                + " can be read. Name the other machine's folder, which is " + records.folder() + " on this one.";
    }

    private static long count(List<DamagedLines> damage) {
        return damage.stream().mapToLong(DamagedLines::count).sum();
    }
}
