package guide.cli.doctor;

import java.nio.file.Path;

/**
 * Checks whether sessions can share a file.
 *
 * @param folder the state folder, which holds the lock
 * @param failure why there is no lock, without a full stop; empty where there is one
 * @param files the number of files that only one session wrote
 */
record LockCheck(Path folder, String failure, int files) {
    void addTo(Diagnosis diagnosis) {
        if (failure.isEmpty()) {
            return;
        }
        diagnosis.fact("Locks", "none in " + folder + ": " + failure);
        diagnosis.note("Each session that saves an answer begins a file of its own, " + files
                + (files == 1 ? " is" : " are") + " there so far; no answer is lost by it. "
                + "A state folder on a local disk has locks; XDG_STATE_HOME says where it is.");
    }
}
