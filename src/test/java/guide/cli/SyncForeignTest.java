package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that hold something else: nothing of it is changed, and all machines meet at the same place. */
class SyncForeignTest {
    @TempDir
    Path temp;

    private Machines machines;
    private Run desk;
    private Run laptop;

    @BeforeEach
    void twoMachines() {
        machines = new Machines(temp);
        desk = machines.machine("desk", 1);
        laptop = machines.machine("laptop", 2);
        desk.guide("grade", "rag-chunking", "good");
        laptop.guide("grade", "rag-reindex", "again");
    }

    @Test
    void foreignMain_staysAsItIs_andTheJournalGetsABranchOfItsOwn() throws Exception {
        machines.foreignMain(".gitattributes", "README.md", "notes/a.md");
        String before = tip("main");
        Run.Result first = desk.guide("sync", "--remote", machines.remote());

        assertThat(first.status()).isZero();
        assertThat(first.err())
                .isEqualTo("guide: " + machines.remote() + " holds files that are no journal; they stay as they are."
                        + " The journal goes to a branch of its own there, guide-journal.\n");
        assertThat(first.out())
                .isEqualTo("Synced with " + machines.remote() + ", branch guide-journal: 0 events received, 1 sent.\n");
        assertThat(tip("main")).isEqualTo(before);
        assertThat(machines.remoteFiles("guide-journal"))
                .hasSize(2)
                .contains(
                        ".gitattributes", machines.journal("desk").getFileName().toString());
        try (var files = Files.list(machines.journalFolder("desk"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void otherMachine_choosesTheSameBranchWithoutAWord() throws Exception {
        machines.foreignMain("README.md");
        desk.guide("sync", "--remote", machines.remote());
        Run.Result other = laptop.guide("sync", "--remote", machines.remote());

        assertThat(other.err()).isEmpty();
        assertThat(other.out()).contains("branch guide-journal: 1 event received, 1 sent.");
        assertThat(desk.guide("sync").out()).contains("1 event received, 0 sent.");
        Machines.assertSame(desk, laptop);
    }

    @Test
    void foreignRepositoryWithoutMain_getsNoMain() throws Exception {
        Path work = machines.foreignMain("README.md");
        machines.git("-C", work.toString(), "push", "-q", machines.remote(), "main:master", ":main");
        machines.git("--git-dir=" + machines.remote(), "symbolic-ref", "HEAD", "refs/heads/master");
        desk.guide("sync", "--remote", machines.remote());

        assertThat(machines.git("--git-dir=" + machines.remote(), "branch", "--format=%(refname:short)")
                        .lines())
                .containsExactlyInAnyOrder("guide-journal", "master");
    }

    @Test
    void whatElseIsInTheBranch_isCarriedAlong() throws Exception {
        desk.guide("sync", "--remote", machines.remote());
        Path work = temp.resolve("clone");
        machines.git("clone", "-q", "-b", "main", machines.remote(), work.toString());
        Files.createDirectories(work.resolve("notes"));
        Files.writeString(work.resolve("notes/a.md"), "mine\r\n");
        Files.writeString(work.resolve("run"), "#!/bin/sh\n");
        assertThat(work.resolve("run").toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(work.resolve("link.jsonl"), Path.of("/dev/zero"));
        Files.writeString(work.resolve(".gitattributes"), "*.png filter=lfs\n*.jsonl -text merge=union\n");
        machines.git("-C", work.toString(), "add", ".");
        machines.git("-C", work.toString(), "update-index", "--add", "--cacheinfo", "160000," + tip("main") + ",sub");
        machines.git("-C", work.toString(), "-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "x");
        machines.git("-C", work.toString(), "push", "-q", "origin", "main");
        String before = others();

        assertThat(laptop.guide("sync", "--remote", machines.remote()).out())
                .isEqualTo("Synced with " + machines.remote() + ": 1 event received, 1 sent.\n");
        assertThat(desk.guide("sync").out()).contains("1 event received, 0 sent.");
        assertThat(others()).isEqualTo(before).contains("notes/a.md", "100755", "160000", "120000", ".gitattributes");
    }

    /** Everything on the remote's main but the two machines' answers. */
    private String others() throws Exception {
        return machines.git("--git-dir=" + machines.remote(), "ls-tree", "-r", "main")
                .lines()
                .filter(line -> !line.endsWith("-2026.jsonl"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void mainThatGuideFilledOnce_goesOnEvenWithoutItsMark() throws Exception {
        machines.foreignMain("abcd1234-2026.jsonl");
        desk.guide("sync", "--remote", machines.remote());

        assertThat(machines.remoteFiles("main"))
                .contains("abcd1234-2026.jsonl", ".gitattributes")
                .hasSize(3);
    }

    @Test
    void linesOfTheRemote_areNeverTakenAway() throws Exception {
        desk.guide("sync", "--remote", machines.remote());
        String name = machines.journal("desk").getFileName().toString();
        Path work = temp.resolve("clone");
        machines.git("clone", "-q", "-b", "main", machines.remote(), work.toString());
        Files.writeString(work.resolve(name), "{\"v\":1,\"k\":\"rev" + Files.readString(work.resolve(name)) + "torn");
        machines.commit(work, "damaged");
        machines.git("-C", work.toString(), "push", "-q", "origin", "main");
        String before = machines.remoteFile("main", name);
        desk.guide("grade", "rag-evaluation", "good");

        assertThat(desk.guide("sync").out()).contains("0 events received, 1 sent.");
        assertThat(machines.remoteFile("main", name))
                .startsWith(before + "\n{\"v\":1")
                .hasLineCount(3);
    }

    private String tip(String branch) {
        return machines.git("--git-dir=" + machines.remote(), "rev-parse", branch)
                .strip();
    }
}
