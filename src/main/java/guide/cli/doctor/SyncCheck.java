package guide.cli.doctor;

import guide.app.Words;
import guide.journal.sync.SyncState;
import java.util.Optional;

/**
 * Says with what this machine syncs, and what it has not sent yet.
 *
 * @param state empty where no remote is set
 */
record SyncCheck(Optional<SyncState> state) {
    void addTo(Diagnosis diagnosis) {
        if (state.isEmpty()) {
            diagnosis.fact("Sync", "not set up; 'guide sync --remote URL' does");
            return;
        }
        String last = state.get().last();
        diagnosis.fact(
                "Sync",
                "with " + state.get().remote() + ", " + (last.isEmpty() ? "not completed yet" : "last at " + last));
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
