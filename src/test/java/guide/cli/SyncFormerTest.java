package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Homes that synced when git still worked in the journal's folder. */
class SyncFormerTest {
    private static final String RULE = "*.jsonl -text merge=union\n";

    @TempDir
    Path temp;

    private Machines machines;
    private Run desk;
    private Path folder;

    /** What such a sync left: a repository in the folder, with two answers here and at the remote. */
    @BeforeEach
    void formerSync() throws Exception {
        machines = new Machines(temp);
        desk = machines.machine("desk", 1);
        desk.guide("grade", "rag-chunking", "good");
        desk.guide("grade", "rag-reindex", "again");
        folder = machines.journalFolder("desk");
        Files.writeString(folder.resolve(".gitattributes"), RULE);
        git("init", "-q", "--template=");
        git("symbolic-ref", "HEAD", "refs/heads/main");
        git("config", "remote.origin.url", machines.remote());
        machines.commit(folder, "Answers of device x");
        git("push", "-q", "origin", "HEAD:refs/heads/main");
        git("fetch", "-q", "origin", "+refs/heads/main:refs/remotes/origin/main");
    }

    @Test
    void repositoryInTheFolder_isSetAsideOnce_andItsRemoteGoesOn() throws Exception {
        desk.guide("grade", "rag-evaluation", "good");
        Run.Result result = desk.guide("sync");

        assertThat(result.status()).isZero();
        assertThat(result.err())
                .isEqualTo("guide: git no longer works in the journal's folder. Its repository there is now "
                        + folder.resolve(".git.old")
                        + ". What it held is in the journal, as far as it can be read; you may remove it.\n");
        assertThat(result.out()).isEqualTo("Synced with " + machines.remote() + ": 0 events received, 1 sent.\n");
        assertThat(names())
                .containsExactly(
                        ".git.old", machines.journal("desk").getFileName().toString());
        assertThat(desk.guide("sync").err()).isEmpty();
        assertThat(machines.remoteFiles("main")).hasSize(2);
    }

    @Test
    void linesThatOnlyItsCommitsHold_areTakenFirst() throws Exception {
        Path journal = machines.journal("desk");
        String all = Files.readString(journal);
        Files.writeString(journal, all.lines().findFirst().orElseThrow() + "\n");
        machines.git("--git-dir=" + machines.remote(), "update-ref", "-d", "refs/heads/main");
        desk.guide("sync");

        assertThat(Machines.ids(desk)).hasSize(2);
        assertThat(String.join("", machines.remoteFiles("main"))).contains("-2026.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "index", "refs/heads/main"})
    void damagedRepositoryInTheFolder_stillGivesItsRemote(String file) throws Exception {
        Files.write(folder.resolve(".git").resolve(file), new byte[0]);
        Run.Result result = desk.guide("sync");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(folder.resolve(".git")).doesNotExist();
        assertThat(Machines.ids(desk)).hasSize(2);
    }

    @Test
    void damagedSettings_askForTheRemoteAgain() throws Exception {
        Files.write(folder.resolve(".git/config"), new byte[0]);
        assertThat(desk.guide("sync").status()).isEqualTo(78);

        assertThat(desk.guide("sync", "--remote", machines.remote()).out()).contains("0 events received, 0 sent.");
    }

    @Test
    void conflictLeftovers_countOnce() throws Exception {
        Path journal = machines.journal("desk");
        String device = journal.getFileName().toString().substring(0, 8);
        Files.copy(journal, folder.resolve(device + ".merged-abcd1234.jsonl"));

        assertThat(desk.guide("sync").out()).contains("0 events received, 0 sent.");
        assertThat(Machines.ids(desk)).hasSize(2);
    }

    @Test
    void otherRulesOfTheUser_stay() throws Exception {
        Files.writeString(folder.resolve(".gitattributes"), "*.txt text\n" + RULE);
        desk.guide("sync");

        assertThat(folder.resolve(".gitattributes")).hasContent("*.txt text\n" + RULE);
    }

    @Test
    void repositoryOfTheUsersOwn_isLeftAlone() throws Exception {
        Files.delete(folder.resolve(".gitattributes"));
        assertThat(desk.guide("sync", "--remote", machines.remote()).err()).isEmpty();

        assertThat(folder.resolve(".git/HEAD")).exists();
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void git(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-C", folder.toString()));
        all.addAll(List.of(arguments));
        machines.git(all.toArray(String[]::new));
    }
}
