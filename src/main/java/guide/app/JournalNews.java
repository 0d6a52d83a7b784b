package guide.app;

import guide.journal.RestoreResult;
import guide.journal.Unreported;
import guide.journal.line.DamageTally;
import guide.journal.line.DamagedLines;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says what was found wrong with the journal, and what was restored.
 *
 * @param backups the folder of the daily copies
 * @param messages takes the sentences
 */
record JournalNews(Path backups, Consumer<String> messages) {
    /** The most sentences about damaged lines; {@code guide doctor} has one for each file and kind. */
    private static final int REPORTED = 3;

    void report(Unreported unreported) {
        List<DamagedLines> lines = DamageTally.of(unreported.damage()).lines();
        lines.stream().limit(REPORTED).forEach(each -> messages.accept(each + "; kept, and skipped"));
        if (lines.size() > REPORTED) {
            long more =
                    lines.stream().skip(REPORTED).mapToLong(DamagedLines::count).sum();
            messages.accept("and " + more + " more; 'guide doctor' lists them.");
        }
        if (unreported.unknown() > 0) {
            messages.accept(Words.count(unreported.unknown(), "event")
                    + " in the journal can be read only by a newer version of guide, and "
                    + (unreported.unknown() == 1 ? "does" : "do") + " not count here. Update guide on this machine.");
        }
    }

    void report(RestoreResult restoreResult) {
        restoreResult.losses().forEach(fileLoss -> messages.accept(fileLoss.file() + " " + fileLoss.reason() + "."));
        if (!restoreResult.problem().isEmpty()) {
            messages.accept(
                    "nothing could be restored: " + restoreResult.problem() + ". 'guide doctor --repair' tries again.");
        } else if (restoreResult.restored() == 0) {
            messages.accept("the backups hold nothing that is missing; 'guide doctor' lists gaps.");
        } else {
            messages.accept(Words.count(restoreResult.restored(), "event") + " restored from the backups in " + backups
                    + ". If you removed them on purpose, remove these too.");
        }
    }
}
