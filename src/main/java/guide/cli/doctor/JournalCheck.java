package guide.cli.doctor;

import guide.app.Words;
import guide.journal.Damage;
import guide.journal.Gap;
import guide.journal.History;
import guide.journal.Loss;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the journal's files for damage and gaps.
 *
 * @param folder of the files
 * @param losses files that hold less than before
 */
record JournalCheck(Path folder, History history, List<Loss> losses) {
    void addTo(Diagnosis diagnosis) {
        diagnosis.fact("Journal", Words.count(history.events().size(), "event") + " in " + folder);
        for (Loss loss : losses) {
            diagnosis.fault(loss.file() + " " + loss.reason()
                    + ". 'guide doctor --repair' takes what is missing from the backups.");
        }
        for (Damage damage : history.damage()) {
            diagnosis.fault(damage + ". " + advice(damage));
        }
        for (Gap gap : history.gaps()) {
            diagnosis.note("Device " + gap.device() + ": " + events(gap) + " not here. If that machine was"
                    + " not synced or merged yet, do that; else 'guide doctor --repair' looks in the backups.");
        }
        for (Path newer : history.newer()) {
            diagnosis.note(newer + " was written by a newer version; it is read as far as it is known."
                    + " Install that version here too.");
        }
    }

    private static String events(Gap gap) {
        return gap.from() == gap.to()
                ? "event " + gap.from() + " is"
                : "events " + gap.from() + " to " + gap.to() + " are";
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
