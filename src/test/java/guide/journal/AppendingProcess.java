package guide.journal;

import guide.SystemRandom;
import guide.event.Fact;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;

/**
 * A session in a process of its own: appends, and prints each id once append has returned, until it is killed or has
 * done its count. Arguments: the home folder, and how many events.
 */
final class AppendingProcess {
    private AppendingProcess() {}

    public static void main(String[] args) throws Exception {
        Journal journal = journal(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        for (int i = 0; i < count; i++) {
            System.out.println(journal.append(new Fact.View("question-" + i)).id());
        }
    }

    static Journal journal(Path home) {
        SystemRandom random = new SystemRandom();
        Device device = new Device(home.resolve("state"), new MachineIdentity("4711", "desk"), random);
        return new Journal(
                home.resolve("journal"), device, Lines.DAYS, InstantSource.system(), () -> ZoneOffset.UTC, random);
    }
}
