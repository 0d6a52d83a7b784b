package guide.cli.doctor;

import guide.app.Words;
import guide.journal.sync.SyncState;
import java.util.Optional;

/**
 * Says with what this machine syncs, and what it has not sent yet.
 *
 * @param state empty where no remote is set
 * @param hasGit whether git is installed
 */
record SyncCheck(Optional<SyncState> state, boolean hasGit) {
    void addTo(Diagnosis diagnosis) {
        String git = hasGit ? "" : "; git is not installed, and only 'guide sync' needs it";
        if (state.isEmpty()) {
            diagnosis.fact("Sync", "not set up" + git);
            return;
        }
        String last = state.get().last();
        diagnosis.fact(
                "Sync",
                "with " + state.get().remote() + ", " + (last.isEmpty() ? "not completed yet" : "last at " + last)
                        + git);
        int unsent = state.get().unsent().orElse(-1);
        if (unsent < 0) {
            diagnosis.note("What it has not sent is not known; 'guide sync' sends it.");
        } else if (unsent > 0) {
            diagnosis.note(Words.count(unsent, "event") + " not sent yet; 'guide sync' sends "
                    + (unsent == 1 ? "it" : "them") + ".");
        } else {
            diagnosis.note("Everything is sent.");
        }
    }
}
