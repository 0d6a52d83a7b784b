package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Machines with homes of their own, and a bare repository between them. */
class SyncCommandTest {
    private static final String PATH = System.getenv().getOrDefault("PATH", "");

    @TempDir
    Path temp;

    private Run desk;
    private Run laptop;
    private String remote;

    private static boolean hasGit() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "git")));
    }

    @BeforeEach
    void twoMachinesAndARepository() throws Exception {
        assumeTrue(hasGit(), "git is installed");
        remote = temp.resolve("remote.git").toString();
        git("init", "-q", "--bare", remote);
        desk = machine("desk", 1);
        laptop = machine("laptop", 2);
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
        assertSame(desk, laptop);
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
        List<Run> machines = List.of(desk, laptop, machine("tablet", 3));
        machines.forEach(m -> m.guide("sync", "--remote", remote));
        List<String> grades = List.of("again", "hard", "good", "easy");
        for (int i = 0; i < 24; i++) {
            Run machine = machines.get(random.nextInt(3));
            if (random.nextInt(5) == 0) {
                machine.guide("sync");
            } else {
                machine.guide("grade", String.valueOf(11 + random.nextInt(4)), grades.get(random.nextInt(4)));
            }
        }
        for (int round = 0; round < 2; round++) {
            machines.forEach(
                    m -> assertThat(m.guide("sync").err()).as("seed %s", seed).isEmpty());
        }
        assertSame(machines.get(0), machines.get(1));
        assertSame(machines.get(0), machines.get(2));
    }

    @Test
    void copyOfAHomeThatWroteTheSameFile_isJoinedWithoutAConflict() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        copyOfDesk();
        // The copy runs on the same machine, so both write files of the same name.
        Run copy = machine("copy", 4);
        desk.guide("grade", "rag-reindex", "good");
        copy.guide("grade", "rag-evaluation", "good");
        desk.guide("sync", "--remote", remote);

        assertThat(copy.guide("sync", "--remote", remote).err()).isEmpty();
        assertThat(desk.guide("sync").err()).isEmpty();
        assertSame(desk, copy);
        assertThat(desk.guide("history").out().lines()).hasSize(3);
    }

    @Test
    void journalThatLostLinesHere_losesNothingThereAndGetsThemBack() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("grade", "rag-reindex", "good");
        desk.guide("sync", "--remote", remote);
        laptop.guide("sync", "--remote", remote);
        Path journal = journal("desk");
        Files.writeString(journal, Files.readString(journal).lines().findFirst().orElseThrow() + "\n");
        desk.guide("grade", "rag-evaluation", "good");

        assertThat(desk.guide("sync").err()).isEmpty();
        assertThat(laptop.guide("sync").err()).isEmpty();
        assertSame(desk, laptop);
        assertThat(laptop.guide("history").out().lines()).hasSize(3);
    }

    @Test
    void journalThatWasDeleted_comesBack() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("sync", "--remote", remote);
        Files.delete(journal("desk"));
        desk.guide("sync");

        assertThat(desk.guide("history").out().lines()).hasSize(1);
    }

    @Test
    void tornAndForeignLines_travelAsTheyAreAndHurtNothing() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        Files.writeString(journal("desk"), "{\"v\":1,\"k\":\"re\r\n\0\0\0", StandardOpenOption.APPEND);
        desk.guide("sync", "--remote", remote);
        desk.guide("grade", "rag-reindex", "good");
        desk.guide("sync");
        laptop.guide("sync", "--remote", remote);

        assertThat(laptop.guide("history").out())
                .isEqualTo(desk.guide("history").out());
    }

    @Test
    void lineEndsStayAsTheyAre_whateverTheUserHasConfigured() throws Exception {
        Files.writeString(temp.resolve("gitconfig"), "[core]\n  autocrlf = true\n[commit]\n  gpgsign = true\n");
        desk.guide("grade", "rag-chunking", "good");
        desk.with("GIT_CONFIG_GLOBAL", temp.resolve("gitconfig").toString());
        laptop.with("GIT_CONFIG_GLOBAL", temp.resolve("gitconfig").toString());
        assertThat(desk.guide("sync", "--remote", remote).err()).isEmpty();
        laptop.guide("sync", "--remote", remote);

        assertThat(Files.readString(journal("laptop"))).isEqualTo(Files.readString(journal("desk")));
    }

    @Test
    void attributes_letGitChangeNoLineEndAndJoinLineByLine() throws Exception {
        Files.createDirectories(temp.resolve("desk/data/journal"));
        Path attributes = Files.writeString(temp.resolve("desk/data/journal/.gitattributes"), "*.txt text");
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("sync", "--remote", remote);
        desk.guide("sync");

        assertThat(attributes).hasContent("*.txt text\n*.jsonl -text merge=union\n");
    }

    @Test
    void hooksAndEditors_areNotRun() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("sync", "--remote", remote);
        Path hook = temp.resolve("desk/data/journal/.git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\ntouch " + temp.resolve("hook-ran") + "\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        desk.with("GIT_EDITOR", "touch " + temp.resolve("editor-ran")).with("GIT_DIR", "/nonexistent");
        desk.guide("grade", "rag-reindex", "good");

        assertThat(desk.guide("sync").status()).isZero();
        assertThat(temp.resolve("hook-ran")).doesNotExist();
        assertThat(temp.resolve("editor-ran")).doesNotExist();
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

    @ParameterizedTest
    @ValueSource(strings = {"index.lock", "refs/heads/main.lock", "refs/remotes/origin/main.lock"})
    void lockOfAnotherGit_isExit75AndSaysWhatToRemove(String name) throws Exception {
        laptop.guide("sync", "--remote", remote);
        desk.guide("sync", "--remote", remote);
        laptop.guide("grade", "rag-chunking", "hard");
        laptop.guide("sync");
        Path lock = Files.writeString(temp.resolve("desk/data/journal/.git").resolve(name), "");
        desk.guide("grade", "rag-reindex", "good");
        Run.Result result = desk.guide("sync");

        assertThat(result.status()).isEqualTo(75);
        assertThat(result.err())
                .isEqualTo("guide: another git is using the journal's repository. If none is running, one was killed"
                        + " there: remove " + lock + " and sync again.\n");
        Files.delete(lock);
        assertThat(desk.guide("sync").out()).contains("1 event received, 1 sent.");
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
    void linkInTheRepository_leadsNowhere() throws Exception {
        Path work = Files.createDirectory(temp.resolve("work"));
        git("-C", work.toString(), "init", "-q", "-b", "main");
        Files.createSymbolicLink(work.resolve("evil.jsonl"), Path.of("/dev/zero"));
        git("-C", work.toString(), "add", ".");
        git("-C", work.toString(), "-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "x");
        git("-C", work.toString(), "push", "-q", remote, "main");
        desk.guide("grade", "rag-chunking", "good");

        assertThat(desk.guide("sync", "--remote", remote).status()).isZero();
        assertThat(Files.isSymbolicLink(temp.resolve("desk/data/journal/evil.jsonl")))
                .isFalse();
        assertThat(desk.guide("history").out().lines()).hasSize(1);
    }

    @Test
    void remoteThatMovesMeanwhile_isSyncedWithAgain() throws Exception {
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("sync", "--remote", remote);
        laptop.guide("grade", "rag-reindex", "good");
        List<Thread> threads = new ArrayList<>();
        for (Run machine : List.of(desk, laptop)) {
            machine.guide("grade", "rag-evaluation", "good");
            Thread thread = new Thread(() -> machine.guide("sync", "--remote", remote));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        desk.guide("sync");
        laptop.guide("sync");
        assertSame(desk, laptop);
        assertThat(desk.guide("history").out().lines()).hasSize(4);
    }

    private Run machine(String name, long seed) {
        return new Run(temp.resolve(name))
                .seeded(seed)
                .with("PATH", PATH)
                .with("HOME", temp.toString())
                .with("GIT_CONFIG_NOSYSTEM", "1");
    }

    private static void assertSame(Run one, Run other) {
        for (String command : List.of("list", "history")) {
            assertThat(other.guide(command, "--json").out())
                    .isEqualTo(one.guide(command, "--json").out());
        }
    }

    private Path journal(String machine) throws IOException {
        try (var files = Files.list(temp.resolve(machine).resolve("data/journal"))) {
            return files.filter(f -> f.toString().endsWith("-2026.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void copyOfDesk() throws IOException {
        try (var all = Files.walk(temp.resolve("desk"))) {
            for (Path each : all.toList()) {
                Files.copy(
                        each, temp.resolve("copy").resolve(temp.resolve("desk").relativize(each)));
            }
        }
    }

    private int git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return process.exitValue();
    }
}
