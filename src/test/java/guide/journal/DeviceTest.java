package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.Patience;
import guide.SystemRandom;
import guide.journal.disk.Disk;
import guide.journal.disk.RealDisk;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceTest {
    private static final MachineIdentity DESK = new MachineIdentity("4711", "desk");

    @TempDir
    Path home;

    @Test
    void id_isEightLettersAndStays() throws Exception {
        String id = device(DESK).id();

        assertThat(id).matches("[0-9a-z]{8}");
        assertThat(device(DESK).id()).isEqualTo(id);
    }

    @Test
    void foldersCopy_getsAnIdOfItsOwn() throws Exception {
        String id = device(DESK).id();

        assertThat(device(new MachineIdentity("4711", "lap")).id()).isNotEqualTo(id);
        assertThat(device(new MachineIdentity("4712", "desk")).id()).isNotEqualTo(id);
        assertThat(device(DESK).id()).isEqualTo(id);
    }

    @Test
    void copyOnTheSameMachine_getsAnIdOfItsOwn() throws Exception {
        String id = device(DESK).id();
        Path copy = Files.createDirectory(home.resolve("copy"));
        try (var files = Files.list(state())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }

        assertThat(new Device(copy, DESK, new SystemRandom()).id()).isNotEqualTo(id);
        assertThat(device(DESK).id()).isEqualTo(id);
    }

    @Test
    void machineAndHost_areNotMixedUp() {
        assertThat(new MachineIdentity("a", "bc").binding(state()))
                .isNotEqualTo(new MachineIdentity("ab", "c").binding(state()));
    }

    @Test
    void brokenFile_isReplaced() throws Exception {
        device(DESK).id();
        Path file = state().resolve("device-" + DESK.binding(state()));
        Files.writeString(file, "\0\0\0\0\0\0\0\0\n");
        String id = device(DESK).id();

        assertThat(id).matches("[0-9a-z]{8}");
        assertThat(device(DESK).id()).isEqualTo(id);
    }

    @Test
    void firstStartsAtOnce_agree() throws Exception {
        Set<String> ids = Collections.synchronizedSet(new TreeSet<>());
        Thread[] threads = new Thread[8];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                try {
                    ids.add(new Device(state(), DESK, new SystemRandom(), patient()).id());
                } catch (JournalException e) {
                    ids.add(e.toString());
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(ids).hasSize(1).first().asString().matches("[0-9a-z]{8}");
    }

    /** A disk whose locks are waited for, however long a thread that holds one is kept from going on. */
    private static Disk patient() {
        RealDisk real = new RealDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(),
                new Class<?>[] {Disk.class},
                (proxy, method, arguments) -> method.getName().equals("lock")
                        ? real.lock((Path) arguments[0], Patience.LIMIT)
                        : method.invoke(real, arguments));
    }

    @Test
    void noLeftovers_butTheIdAndTheLock() throws Exception {
        device(DESK).id();

        try (var entries = Files.list(state())) {
            assertThat(entries.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("device-" + DESK.binding(state()), "device.lock");
        }
    }

    @Test
    void stateThatCannotBeCreated_isASentence() throws Exception {
        Files.writeString(home.resolve("local"), "");

        assertThatThrownBy(() -> device(DESK).id())
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.kind()).isEqualTo(JournalException.Kind.NOT_CREATED))
                .hasMessageStartingWith("cannot create " + state());
    }

    @Test
    void thisMachine_isTheSameEachTime() {
        assertThat(MachineIdentity.local(Map.of())).isEqualTo(MachineIdentity.local(Map.of()));
    }

    private Path state() {
        return home.resolve("local/state");
    }

    private Device device(MachineIdentity machine) {
        return new Device(state(), machine, new SystemRandom());
    }
}
