package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines with homes of their own, and a bare repository between them. */
class SyncCommandTest {
    @TempDir
    Path temp;

    private Machines machines;
    private Run desk;
    private Run laptop;
    private String remote;

    @BeforeEach
    void twoMachinesAndARepository() {
        machines = new Machines(temp);
        remote = machines.remote();
        desk = machines.machine("desk", 1);
        laptop = machines.machine("laptop", 2);
    }

    @Test
    void offlineWorkOnBoth_thenSyncOfBoth_givesEqualStatesToTheLastBit() {
        desk.guide("grade", "rag-chunking", "good");
        assertThat(desk.guide("sync", "--remote", remote).out())
                .isEqualTo("Synced with " + remote + ": 0 events received, 1 sent.\n");
        laptop.guide("grade", "rag-reindex", "again");
        assertThat(laptop.guide("sync", "--remote", remote).out())
                .isEqualTo("Synced with " + remote + ": 1 event received, 1 sent.\n");
        // Both go on without a link.
        desk.guide("grade", "rag-reindex", "good");
        laptop.guide("grade", "rag-chunking", "hard");
        laptop.guide("grade", "rag-evaluation", "easy");

        assertThat(desk.guide("sync").status()).isZero();
        assertThat(laptop.guide("sync").out()).contains("1 event received, 2 sent.");
        assertThat(desk.guide("sync").out()).contains("2 events received, 0 sent.");
        Machines.assertSame(desk, laptop);
        assertThat(desk.guide("history").out().lines()).hasSize(5);
    }

    @Test
    void syncAgain_movesNothing() {
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("sync", "--remote", remote);

        assertThat(desk.guide("sync").out()).isEqualTo("Synced with " + remote + ": 0 events received, 0 sent.\n");
    }

    @Test
    void randomWorkOnThreeMachines_endsTheSameEverywhere() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Run> three = List.of(desk, laptop, machines.machine("tablet", 3));
        three.forEach(m -> m.guide("sync", "--remote", remote));
        List<String> grades = List.of("again", "hard", "good", "easy");
        for (int i = 0; i < 24; i++) {
            Run machine = three.get(random.nextInt(3));
            if (random.nextInt(5) == 0) {
                machine.guide("sync");
            } else {
                machine.guide("grade", String.valueOf(11 + random.nextInt(4)), grades.get(random.nextInt(4)));
            }
        }
        for (int round = 0; round < 2; round++) {
            three.forEach(
                    m -> assertThat(m.guide("sync").err()).as("seed %s", seed).isEmpty());
        }
        Machines.assertSame(three.get(0), three.get(1));
        Machines.assertSame(three.get(0), three.get(2));
    }

    @Test
    void copyOfAHomeThatWroteTheSameFile_isJoinedWithoutAConflict() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        copyOfDesk();
        // The copy runs on the same machine, so both write files of the same name.
        Run copy = machines.machine("copy", 4);
        desk.guide("grade", "rag-reindex", "good");
        copy.guide("grade", "rag-evaluation", "good");
        desk.guide("sync", "--remote", remote);

        assertThat(copy.guide("sync", "--remote", remote).err()).isEmpty();
        assertThat(desk.guide("sync").err()).isEmpty();
        Machines.assertSame(desk, copy);
        assertThat(desk.guide("history").out().lines()).hasSize(3);
    }

    @Test
    void journalThatLostLinesHere_losesNothingThereAndGetsThemBack() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("grade", "rag-reindex", "good");
        desk.guide("sync", "--remote", remote);
        laptop.guide("sync", "--remote", remote);
        Path journal = machines.journal("desk");
        Files.writeString(journal, Files.readString(journal).lines().findFirst().orElseThrow() + "\n");
        desk.guide("grade", "rag-evaluation", "good");

        assertThat(desk.guide("sync").err()).isEmpty();
        assertThat(laptop.guide("sync").err()).isEmpty();
        Machines.assertSame(desk, laptop);
        assertThat(laptop.guide("history").out().lines()).hasSize(3);
    }

    @Test
    void journalThatWasDeleted_comesBack() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("sync", "--remote", remote);
        Files.delete(machines.journal("desk"));
        desk.guide("sync");

        assertThat(desk.guide("history").out().lines()).hasSize(1);
    }

    @Test
    void tornAndForeignLines_stayWhereTheyAreAndHurtNothing() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        Files.writeString(machines.journal("desk"), "{\"v\":1,\"k\":\"re\r\n\0\0\0", StandardOpenOption.APPEND);
        desk.guide("sync", "--remote", remote);
        desk.guide("grade", "rag-reindex", "good");
        desk.guide("sync");
        laptop.guide("sync", "--remote", remote);

        assertThat(laptop.guide("history").out())
                .isEqualTo(desk.guide("history").out());
    }

    @Test
    void withoutARemote_isExit78AndSaysHow() {
        desk.guide("grade", "rag-chunking", "good");
        Run.Result result = desk.guide("sync");

        assertThat(result.status()).isEqualTo(78);
        assertThat(result.err()).contains("guide sync --remote URL");
        assertThat(temp.resolve("desk/data/journal/.git")).doesNotExist();
    }

    @Test
    void withoutGit_isExit69AndSaysWhatElseHelps() {
        Run.Result result = desk.with("PATH", temp.toString()).guide("sync", "--remote", remote);

        assertThat(result.status()).isEqualTo(69);
        assertThat(result.err()).contains("git is not installed").contains("guide merge DIR");
    }

    @Test
    void remoteThatCannotBeReached_isExit69AndLosesNothing() {
        desk.guide("grade", "rag-chunking", "good");
        Run.Result result =
                desk.guide("sync", "--remote", temp.resolve("none.git").toString());

        assertThat(result.status()).isEqualTo(69);
        assertThat(result.err()).contains("cannot sync with " + temp.resolve("none.git"), "kept here");
        assertThat(desk.guide("history").out().lines()).hasSize(1);
        assertThat(desk.guide("sync", "--remote", remote).out()).contains("1 sent");
    }

    @Test
    void passwordInTheAddress_isNeverPrinted() {
        Run.Result result = desk.guide("sync", "--remote", "https://me:secret@127.0.0.1:1/guide.git");

        assertThat(result.status()).isEqualTo(69);
        assertThat(result.err()).contains("127.0.0.1").doesNotContain("secret");
    }

    @Test
    void addressThatWouldBeAnOption_isRefused() {
        assertThat(desk.guide("sync", "--remote=--upload-pack=touch x").status())
                .isEqualTo(2);
    }

    @Test
    void addressThatRunsAProgram_isRefusedByGit() {
        Run.Result result = desk.guide("sync", "--remote", "ext::touch " + temp.resolve("ran"));

        assertThat(result.status()).isEqualTo(69);
        assertThat(temp.resolve("ran")).doesNotExist();
    }

    @Test
    void syncThatWasKilled_leavesNothingThatTheNextOneMinds() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("sync", "--remote", remote);
        Path left = Files.createDirectories(temp.resolve("desk/state/sync")).resolve("x-2026.jsonl");
        Files.writeString(left, "{\"v\":1,\"k\":\"rev");
        desk.guide("grade", "rag-reindex", "good");

        assertThat(desk.guide("sync").out()).contains("0 events received, 1 sent.");
        assertThat(temp.resolve("desk/state/sync")).doesNotExist();
    }

    @Test
    void threeMachinesAtTheSameMoment_areAllJoined() throws Exception {
        List<Run> three = List.of(desk, laptop, machines.machine("tablet", 3));
        List<String> ends = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (Run machine : three) {
            machine.guide("grade", "rag-evaluation", "good");
            Thread thread = new Thread(() -> {
                Run.Result result = machine.guide("sync", "--remote", remote);
                ends.add(result.status() + result.err());
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(ends).containsExactly("0", "0", "0");
        three.forEach(machine -> machine.guide("sync"));
        Machines.assertSame(desk, laptop);
        Machines.assertSame(desk, three.get(2));
        assertThat(desk.guide("history").out().lines()).hasSize(3);
    }

    @Test
    void doctor_saysWithWhatAndWhenItSynced_andWhatIsNotSent() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        assertThat(desk.guide("doctor").out()).contains("Sync       not set up; 'guide sync --remote URL' does\n");
        desk.guide("sync", "--remote", remote);
        String line = "Sync       with " + remote + ", last at 2026-11-23T12:00:00Z, branch main\n           ";
        assertThat(desk.guide("doctor").out()).contains(line + "Everything is sent.\n");
        desk.guide("grade", "rag-reindex", "good");
        assertThat(desk.guide("doctor").out()).contains(line + "1 event not sent yet; 'guide sync' sends it.\n");
        Files.write(machines.state("desk").resolve("sync.git/HEAD"), new byte[0]);
        Run.Result damaged = desk.guide("doctor");

        assertThat(damaged.out()).contains(line + "What it has not sent is not known; 'guide sync' sends it.\n");
        assertThat(damaged.status()).isZero();
        desk.guide("sync");
        assertThat(desk.guide("doctor").out()).contains(line + "Everything is sent.\n");
    }

    @Test
    void doctorBeforeTheFirstCompleteSync_saysSo() {
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("sync", "--remote", temp.resolve("none.git").toString());

        assertThat(desk.guide("doctor").out())
                .contains("none.git, not completed yet\n           1 event not sent yet; 'guide sync' sends it.");
    }

    @Test
    void otherRemote_getsEverything() throws Exception {
        laptop.guide("grade", "rag-chunking", "good");
        laptop.guide("sync", "--remote", remote);
        desk.guide("grade", "rag-reindex", "good");
        desk.guide("sync", "--remote", remote);
        String other = temp.resolve("other.git").toString();
        machines.git("init", "-q", "--bare", other);

        assertThat(desk.guide("sync", "--remote", other).out())
                .isEqualTo("Synced with " + other + ": 0 events received, 2 sent.\n");
    }

    private void copyOfDesk() throws IOException {
        try (var all = Files.walk(temp.resolve("desk"))) {
            for (Path each : all.toList()) {
                Files.copy(
                        each, temp.resolve("copy").resolve(temp.resolve("desk").relativize(each)));
            }
        }
    }
}
