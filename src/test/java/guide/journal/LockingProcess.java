package guide.journal;

import guide.journal.disk.Disk;
import guide.journal.disk.RealDisk;
import java.nio.file.Path;
import java.time.Duration;

/** Prints whether another process may have the lock. Argument: the lock's file. */
final class LockingProcess {
    private LockingProcess() {}

    public static void main(String[] args) {
        try (Disk.Hold hold = new RealDisk().lock(Path.of(args[0]), Duration.ZERO)) {
            System.out.println(hold.isHeld() ? "held" : "busy");
        }
    }
}
