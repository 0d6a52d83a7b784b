package guide.cli.doctor;

import guide.app.JournalHealth;
import guide.app.Words;
import guide.journal.FileLoss;
import guide.journal.JournalContents;
import guide.journal.JournalName;
import guide.journal.NumberGap;
import guide.journal.line.Damage;
import guide.journal.line.DamageTally;
import guide.journal.line.DamagedLines;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the journal's files for damage and gaps.
 *
 * @param folder the journal's folder
 * @param losses the files that hold less than before
 * @param restorable the number of lines that the backups hold and the journal lacks
 */
record JournalCheck(Path folder, JournalContents contents, List<FileLoss> losses, int restorable) {
    /** The most damaged files and kinds of damage that are listed. */
    private static final int LISTED = 20;

    static JournalCheck of(Path folder, JournalHealth health) {
        JournalContents contents = health.contents();
        List<FileLoss> losses = health.losses();
        boolean isDoubtful = !contents.damage().isEmpty() || !contents.gaps().isEmpty();
        // To read all backups takes seconds with a million events, and where nothing is amiss they hold nothing more.
        return new JournalCheck(folder, contents, losses, isDoubtful ? health.restorable() : 0);
    }

    void addTo(Diagnosis diagnosis) {
        diagnosis.fact("Journal", Words.count(contents.events().size(), "event") + " in " + folder);
        for (FileLoss fileLoss : losses) {
            diagnosis.fault(fileLoss.file() + " " + fileLoss.reason()
                    + ". 'guide doctor --repair' takes what is missing from the backups.");
        }
        if (losses.isEmpty() && restorable > 0) {
            diagnosis.fault("The backups hold " + Words.count(restorable, "line") + " that the journal lacks."
                    + " 'guide doctor --repair' takes them.");
        }
        List<DamagedLines> damage = DamageTally.of(contents.damage()).lines();
        damage.stream().limit(LISTED).forEach(lines -> add(lines, diagnosis));
        if (damage.size() > LISTED) {
            diagnosis.flaw("Of other files or kinds there are "
                    + damage.stream()
                            .skip(LISTED)
                            .mapToLong(DamagedLines::count)
                            .sum() + " damaged lines more.");
        }
        for (NumberGap gap : contents.gaps()) {
            diagnosis.note("Device " + gap.device() + ": " + events(gap) + " not here"
                    + (restorable > 0 ? "" : ", nor in the backups")
                    + ". If that machine was not synced or merged yet, do that.");
        }
        int unknown = contents.unknown();
        if (unknown > 0) {
            diagnosis.note(Words.count(unknown, "event") + " can be read only by a newer version of guide, and "
                    + (unknown == 1 ? "does" : "do") + " not count here.");
        }
        for (Path newer : contents.newer()) {
            diagnosis.note(newer + " was written by a newer version; it is read as far as it is known."
                    + " Install that version here too.");
        }
    }

    private void add(DamagedLines lines, Diagnosis diagnosis) {
        Damage damage = lines.first();
        switch (damage.kind()) {
            case UNREADABLE ->
                diagnosis.fault(lines + ". See to it that the file can be read; nothing else is kept back by it.");
            case FOREIGN -> diagnosis.flaw(lines + ". This never was an answer; you may remove it.");
            case TORN, ZEROS, INVALID, TOO_LONG, EDITED -> {
                if (isMissing(damage)) {
                    diagnosis.fault(lines + ". " + advice(damage));
                } else {
                    diagnosis.flaw(lines + ". This is kept and skipped; no saved answer is missing by it.");
                }
            }
        }
    }

    /**
     * Returns whether a saved event can have been in a damaged line: each has a number, is in the backups, and is counted
     * when it is written. A line that broke off before its answer was shown as saved leaves no trace in any of these.
     */
    private boolean isMissing(Damage damage) {
        String device = JournalName.device(damage.file());
        return !losses.isEmpty()
                || restorable > 0
                || contents.gaps().stream().anyMatch(gap -> gap.device().equals(device));
    }

    private static String advice(Damage damage) {
        String undo = damage.kind() == Damage.Kind.EDITED ? "Undo the edit, or " : "";
        return "The line is kept and skipped. " + undo
                + "'guide doctor --repair' looks in the backups for what it held;"
                + " an answer that is not there has to be given once more.";
    }

    private static String events(NumberGap numberGap) {
        return numberGap.from() == numberGap.to()
                ? "event " + numberGap.from() + " is"
                : "events " + numberGap.from() + " to " + numberGap.to() + " are";
    }
}
