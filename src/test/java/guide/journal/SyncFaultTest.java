package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.event.Event;
import guide.event.Fact;
import guide.fixture.FakeDisk;
import guide.journal.sync.Git;
import guide.journal.sync.Sync;
import guide.journal.sync.SyncException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sync of journals on disks that fail or lose their power at any call, with a real git between them. */
class SyncFaultTest {
    /** Each run tries every so many calls, from a random one on. */
    private static final int STEP = 7;

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path temp;

    private final long seed = new Random().nextLong();
    private final RandomGenerator random = new SplittableRandom(seed);
    private final TreeSet<String> saved = new TreeSet<>();
    private String remote = "";
    private Map<String, String> env = Map.of();

    /** A machine whose disk is replaced after each fault; only git's own files are on the real one. */
    private final class Machine {
        private final Path home;
        private FakeDisk disk = new FakeDisk();

        Machine(String name) throws IOException {
            home = temp.resolve(name);
            Files.createDirectories(home.resolve("state"));
        }

        private Device device() {
            return new Device(home.resolve("state"), new MachineIdentity("4711", home.toString()), random, disk);
        }

        private Journal journal() {
            return new Journal(home.resolve("journal"), device(), Lines.DAYS, () -> NOW, () -> ZoneOffset.UTC, random);
        }

        String answer() throws Exception {
            String id = journal().append(new Fact.View("question")).id();
            saved.add(id);
            return id;
        }

        void sync() throws SyncException {
            new Sync(home.resolve("journal"), device(), journal(), env, () -> NOW, message -> {})
                    .run(Optional.of(remote));
        }

        List<String> ids() throws Exception {
            List<String> ids = new ArrayList<>();
            for (Event event : journal().read().events()) {
                ids.add(event.id());
            }
            return ids;
        }
    }

    @BeforeEach
    void aRemote() throws Exception {
        env = Map.of(
                "PATH", System.getenv().getOrDefault("PATH", ""), "HOME", temp.toString(), "GIT_CONFIG_NOSYSTEM", "1");
        assumeTrue(Git.isIn(env), "git is installed");
        remote = temp.resolve("remote.git").toString();
        ProcessBuilder init = new ProcessBuilder("git", "init", "-q", "--bare", remote);
        init.environment().putAll(env);
        assertThat(init.start().waitFor()).isZero();
    }

    @Test
    void powerLossAtAnyCall_losesNothing_andTheNextSyncWorks() throws Exception {
        syncWith((machine, call) -> {
            machine.disk.losePowerAt(call);
            try {
                machine.sync();
                return false;
            } catch (FakeDisk.PowerLoss e) {
                return true;
            } finally {
                machine.disk = machine.disk.afterPowerLoss(random);
            }
        });
    }

    @Test
    void anyCallThatFails_losesNothing_andTheNextSyncWorks() throws Exception {
        syncWith((machine, call) -> {
            machine.disk.failAt(call);
            try {
                machine.sync();
            } catch (SyncException e) {
                assertThat(e.kind()).isIn(SyncException.Kind.NOT_WRITTEN, SyncException.Kind.BUSY);
            }
            boolean isReached = machine.disk.hasCalled(call);
            machine.disk = machine.disk.afterKill();
            return isReached;
        });
    }

    @Test
    void fileSystemWithoutLocks_syncsAllTheSame() throws Exception {
        Machine desk = new Machine("desk");
        desk.journal().append(new Fact.View("q"));
        desk.disk.haveNoLocks();
        desk.sync();
        Machine lap = new Machine("lap");
        lap.sync();
        assertThat(lap.journal().read().events()).hasSize(1);
    }

    /** Syncs until a fault is no longer reached. */
    private interface Faulty {
        boolean isReached(Machine machine, int call) throws Exception;
    }

    private void syncWith(Faulty faulty) throws Exception {
        Machine desk = new Machine("desk");
        Machine laptop = new Machine("laptop");
        desk.answer();
        desk.sync();
        int call = 1 + random.nextInt(STEP);
        boolean isReached;
        do {
            laptop.answer();
            laptop.sync();
            String last = desk.answer();
            isReached = faulty.isReached(desk, call);

            assertThat(desk.ids()).as("call %s, seed %s", call, seed).contains(last);
            desk.sync();
            assertThat(desk.ids()).as("call %s, seed %s", call, seed).containsExactlyInAnyOrderElementsOf(saved);
            call += STEP;
        } while (isReached);
        assertThat(call).as("seed %s", seed).isGreaterThan(40);
        laptop.sync();
        assertThat(laptop.ids()).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(saved);
    }
}
