package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the sync's own repository or to a git, the next sync works, and nothing is lost. */
class SyncRepairTest {
    @TempDir
    Path temp;

    private Machines machines;
    private Run desk;
    private Run laptop;

    @BeforeEach
    void twoMachinesThatSynced() {
        machines = new Machines(temp);
        desk = machines.machine("desk", 1);
        laptop = machines.machine("laptop", 2);
        laptop.guide("grade", "rag-reindex", "again");
        laptop.guide("sync", "--remote", machines.remote());
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("sync", "--remote", machines.remote());
    }

    @Test
    void anyFileOfTheRepositoryEmptied_isHealedByTheNextSync() throws Exception {
        int healed = 0;
        List<Path> files = files();
        for (Path file : files) {
            if (Files.exists(file)) { // A repair before may have made others.
                assertThat(file.toFile().setWritable(true)).isTrue();
                Files.write(file, new byte[0]);
                healed += assertSyncs(file + " is empty").err().isEmpty() ? 0 : 1;
            }
        }
        assertThat(files).hasSizeGreaterThan(10);
        assertThat(healed).isGreaterThan(1);
        laptop.guide("sync");
        Machines.assertSame(desk, laptop);
    }

    @Test
    void anyFileOfTheRepositoryRemoved_isHealedByTheNextSync() throws Exception {
        for (Path file : files()) {
            Files.deleteIfExists(file);
            assertSyncs(file + " is gone");
        }
        laptop.guide("sync");
        Machines.assertSame(desk, laptop);
    }

    @Test
    void damage_isSaidInASentence() throws Exception {
        Files.write(repository().resolve("HEAD"), new byte[0]);

        assertThat(assertSyncs("HEAD is empty").err())
                .isEqualTo("guide: the sync's own copy of " + machines.remote()
                        + " was damaged, as after a power loss. It is built again, and nothing is lost by that.\n");
    }

    @Test
    void repositoryThatIsGone_isMadeAnewWithoutAWord() throws Exception {
        Files.move(repository(), temp.resolve("elsewhere"));

        assertThat(assertSyncs("all gone").err()).isEmpty();
    }

    @Test
    void locksOfGitsThatWereKilled_belongToNobody() throws Exception {
        List<Path> locks = Stream.of(
                        "HEAD", "config", "packed-refs", "shallow", "refs/guide/tip", "refs/guide/next", "gc.pid")
                .map(name -> repository().resolve(name + ".lock"))
                .toList();
        for (Path lock : locks) {
            Files.writeString(lock, "");
        }
        laptop.guide("grade", "rag-evaluation", "hard");
        laptop.guide("sync");

        assertThat(assertSyncs("locks").err()).isEmpty();
        assertThat(locks).noneMatch(Files::exists);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"exit 1", "\"$real\" \"$@\" < /dev/null | head -c 20; exit 1", "\"$real\" \"$@\"; kill -9 $$"})
    void gitThatFailsAtAnyCall_losesNothingAndTheNextSyncWorks(String failure) throws Exception {
        Path calls = temp.resolve("calls");
        Path failAt = temp.resolve("fail-at");
        Path git = machines.script(
                "git",
                "real=" + realGit() + "\necho \"$@\" >> '" + calls + "'\n[ \"$(wc -l < '" + calls + "')\" -ne \"$(cat '"
                        + failAt + "')\" ] || { " + failure + "; }\nexec \"$real\" \"$@\"\n");
        for (int call = 1; ; call++) {
            laptop.guide("grade", "rag-reindex", "hard");
            assertThat(laptop.guide("sync").status()).isZero();
            desk.guide("grade", "rag-evaluation", "good");
            Files.deleteIfExists(calls);
            Files.writeString(failAt, String.valueOf(call));
            desk.with("PATH", git.getParent() + ":" + Machines.PATH);
            Run.Result result = desk.guide("sync");
            int made = Files.readAllLines(calls).size();
            desk.with("PATH", Machines.PATH);

            assertThat(result.status()).as("call %s: %s", call, result.err()).isIn(0, 69, 74);
            assertSyncs("after call " + call);
            if (made < call) {
                assertThat(call).isGreaterThan(9);
                break;
            }
        }
        laptop.guide("sync");
        Machines.assertSame(desk, laptop);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fetch", "fast-import"})
    void diskWithoutRoomForGit_isSaidToBeFull(String command) throws Exception {
        Path git = machines.script(
                "git",
                "case \" $* \" in *' " + command + " '*) echo 'error: unable to write loose object file:"
                        + " No space left on device' >&2; echo 'fatal: unpack-objects failed' >&2; exit 128 ;; esac\nexec "
                        + realGit() + " \"$@\"\n");
        laptop.guide("grade", "rag-reindex", "hard");
        laptop.guide("sync");
        desk.guide("grade", "rag-evaluation", "good");
        Run.Result full =
                desk.with("PATH", git.getParent() + ":" + Machines.PATH).guide("sync");
        desk.with("PATH", Machines.PATH);

        assertThat(full.status()).isEqualTo(74);
        assertThat(full.err())
                .isEqualTo("guide: cannot sync " + machines.journalFolder("desk") + ": the disk is full.\n");
        assertSyncs("there is room");
    }

    @Test
    void otherMachineThatWasFaster_isTakenInFirst() throws Exception {
        Path once = temp.resolve("once");
        Path work = temp.resolve("clone");
        machines.git("clone", "-q", "-b", "main", machines.remote(), work.toString());
        laptop.guide("grade", "rag-evaluation", "hard");
        Path journal = machines.journal("laptop");
        Files.copy(journal, Files.createDirectories(work).resolve("faster-" + journal.getFileName()));
        machines.commit(work, "faster");
        Path git = machines.script(
                "git",
                "case \" $* \" in *' push '*) [ -e '" + once + "' ] || { touch '" + once + "'; " + realGit() + " -C '"
                        + work + "' push -q origin main; };; esac\nexec " + realGit() + " \"$@\"\n");
        desk.guide("grade", "rag-reindex", "good");
        Run.Result result =
                desk.with("PATH", git.getParent() + ":" + Machines.PATH).guide("sync");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains(": 1 event received, 1 sent.");
        laptop.guide("sync");
        assertThat(Machines.ids(laptop)).containsExactlyInAnyOrderElementsOf(Machines.ids(desk));
    }

    @Test
    void pushWhoseAnswerWasLost_counts() throws Exception {
        Path git = machines.script(
                "git",
                realGit()
                        + " \"$@\" || exit\ncase \" $* \" in *' push '*) echo 'fatal: the link is gone' >&2; exit 128;; esac\n");
        desk.guide("grade", "rag-reindex", "good");
        Run.Result result =
                desk.with("PATH", git.getParent() + ":" + Machines.PATH).guide("sync");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains(": 0 events received, 1 sent.");
    }

    /** After one more answer, a sync sends all that the remote lacks. */
    private Run.Result assertSyncs(String when) throws IOException {
        desk.guide("grade", "rag-chunking", "hard");
        Run.Result result = desk.guide("sync");
        assertThat(result.status()).as("%s: %s", when, result.err()).isZero();
        String there = machines.remoteFile(
                "main", machines.journal("desk").getFileName().toString());
        assertThat(there).as(when).isEqualTo(Files.readString(machines.journal("desk")));
        return result;
    }

    private Path repository() {
        return machines.state("desk").resolve("sync.git");
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(repository())) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }

    private static String realGit() {
        for (String folder : Machines.PATH.split(":")) {
            if (Files.isExecutable(Path.of(folder, "git"))) {
                return folder + "/git";
            }
        }
        throw new IllegalStateException("no git");
    }
}
