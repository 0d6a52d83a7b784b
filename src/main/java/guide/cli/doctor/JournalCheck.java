package guide.cli.doctor;

import guide.app.Words;
import guide.journal.FileLoss;
import guide.journal.JournalContents;
import guide.journal.NumberGap;
import guide.journal.line.Damage;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the journal's files for damage and gaps.
 *
 * @param folder the journal's folder
 * @param losses the files that hold less than before
 */
record JournalCheck(Path folder, JournalContents contents, List<FileLoss> losses) {
    void addTo(Diagnosis diagnosis) {
        diagnosis.fact("Journal", Words.count(contents.events().size(), "event") + " in " + folder);
        for (FileLoss fileLoss : losses) {
            diagnosis.fault(fileLoss.file() + " " + fileLoss.reason()
                    + ". 'guide doctor --repair' takes what is missing from the backups.");
        }
        for (Damage damage : contents.damage()) {
            diagnosis.fault(damage + ". " + advice(damage));
        }
        for (NumberGap numberGap : contents.gaps()) {
            diagnosis.note("Device " + numberGap.device() + ": " + events(numberGap) + " not here. If that machine was"
                    + " not synced or merged yet, do that; else 'guide doctor --repair' looks in the backups.");
        }
        for (Path newer : contents.newer()) {
            diagnosis.note(newer + " was written by a newer version; it is read as far as it is known."
                    + " Install that version here too.");
        }
    }

    private static String events(NumberGap numberGap) {
        return numberGap.from() == numberGap.to()
                ? "event " + numberGap.from() + " is"
                : "events " + numberGap.from() + " to " + numberGap.to() + " are";
    }

    private static String advice(Damage damage) {
        return switch (damage.kind()) {
            case TORN, ZEROS, INVALID, TOO_LONG ->
                "The line is kept and skipped; 'guide doctor --repair' looks for it in"
                        + " the backups; if it held an answer that is not there, grade that question once more.";
            case EDITED ->
                "The line is kept and skipped; undo the edit, or 'guide doctor --repair' looks for what it was"
                        + " in the backups.";
            case FOREIGN -> "The line is kept and skipped; it never was an answer, and you may remove it.";
            case UNREADABLE -> "See to it that the file can be read; nothing else is kept back by it.";
        };
    }
}
