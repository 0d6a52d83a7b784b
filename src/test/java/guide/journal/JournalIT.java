package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.Patience;
import guide.event.Event;
import guide.journal.disk.Disk;
import guide.journal.disk.RealDisk;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions in processes of their own, on the real disk. */
class JournalIT {
    private static final int KILLS = 30;

    @TempDir
    Path home;

    @Test
    void processKilledAtAnyMoment_losesNothingThatItPrinted() throws Exception {
        long seed = new Random().nextLong();
        RandomGenerator random = new SplittableRandom(seed);
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            Path out = home.resolve("out-" + i);
            Process process = start(out, AppendingProcess.class, home, 1_000_000);
            if (i % 2 == 0) {
                int some = random.nextInt(2, 60);
                Patience.await(() -> lines(out).size() >= some, () -> some + " events");
            } else {
                // Into start-up, the first append, or the run, as the machine has it.
                process.waitFor(random.nextInt(500), TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
            printed.addAll(lines(out));
        }

        assertThat(printed).as("seed %s", seed).hasSizeGreaterThanOrEqualTo(KILLS);
        assertThat(ids()).as("seed %s", seed).doesNotHaveDuplicates().containsAll(printed);
    }

    @Test
    void processesAtOnce_loseNothing() throws Exception {
        int sessions = 6;
        int each = 40;
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            processes.add(start(home.resolve("out-" + i), AppendingProcess.class, home, each));
        }
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            assertThat(processes.get(i).waitFor()).isZero();
            printed.addAll(lines(home.resolve("out-" + i)));
        }

        assertThat(printed).hasSize(sessions * each);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(printed);
        assertThat(AppendingProcess.journal(home).read().damage()).isEmpty();
        try (var devices = Files.newDirectoryStream(home.resolve("state"), "device-*")) {
            assertThat(devices).hasSize(1);
        }
    }

    @Test
    void lock_outlivesTheTryOfAnotherThread() throws Exception {
        Path file = home.resolve("lock");
        RealDisk disk = new RealDisk();
        try (Disk.Hold hold = disk.lock(file, Duration.ZERO)) {
            disk.lock(file, Duration.ZERO).close();
            Path out = home.resolve("out");
            start(out, LockingProcess.class, file).waitFor();

            assertThat(hold.isHeld()).isTrue();
            assertThat(lines(out)).containsExactly("busy");
        }
    }

    private static Process start(Path out, Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(Redirect.INHERIT)
                .start();
    }

    /** A last line without its end was cut by the kill. */
    private static List<String> lines(Path out) throws IOException {
        String text = Files.readString(out);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private List<String> ids() throws Exception {
        List<String> ids = new ArrayList<>();
        for (Event event : AppendingProcess.journal(home).read().events()) {
            ids.add(event.id());
        }
        return ids;
    }
}
