package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the user's git is set to, the same bytes arrive. */
class SyncSettingsTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[core]\n autocrlf = true\n safecrlf = true\n eol = crlf",
                "[core]\n autocrlf = input\n symlinks = false\n fileMode = false\n quotePath = true\n"
                        + " ignoreCase = true",
                "[core]\n attributesFile = TEMP/attributes\n[filter \"lfs\"]\n required = true\n"
                        + " clean = git-lfs clean\n smudge = git-lfs smudge\n process = git-lfs filter-process",
                "[core]\n hooksPath = TEMP/hooks\n editor = false\n pager = false",
                "[init]\n templateDir = TEMP/template\n defaultBranch = trunk\n defaultObjectFormat = sha256\n"
                        + " defaultRefFormat = reftable",
                "[core]\n fsmonitor = true\n untrackedCache = true\n splitIndex = true\n sparseCheckout = true\n"
                        + "[index]\n version = 4\n[feature]\n manyFiles = true\n[submodule]\n recurse = true",
                "[core]\n logAllRefUpdates = always\n sharedRepository = group\n compression = 0\n"
                        + " bare = false\n bigFileThreshold = 1",
                "[core]\n fsync = all\n fsyncMethod = batch",
                "[commit]\n gpgSign = true\n template = TEMP/none\n[tag]\n gpgSign = true\n[gpg]\n"
                        + " program = false",
                "[merge]\n ff = only\n verifySignatures = true\n[pull]\n ff = only\n rebase = true",
                "[user]\n useConfigOnly = true",
                "[user]\n email = me@example.org",
                "[user]\n name = <Me>\n email = me@example.org",
                "[user]\n name = M\u00fcller\n email = me@example.org\n[i18n]\n commitEncoding = ISO-8859-1",
                "[diff]\n orderFile = TEMP/none\n renames = copies\n external = false",
                "[trace2]\n normalTarget = 2\n eventTarget = 2\n perfTarget = 2",
                "[safe]\n directory = /elsewhere\n bareRepository = explicit\n[protocol]\n version = 0",
                "[fetch]\n prune = true\n pruneTags = true\n fsckObjects = true\n writeCommitGraph = true\n"
                        + " recurseSubmodules = true\n unpackLimit = 1",
                "[transfer]\n fsckObjects = true\n hideRefs = refs/guide\n[receive]\n denyDeletes = true\n"
                        + " denyNonFastForwards = true",
                "[push]\n default = nothing\n followTags = true\n gpgSign = if-asked\n pushOption = x\n"
                        + " recurseSubmodules = on-demand\n useForceIfIncludes = true\n negotiate = true",
                "[remote \"origin\"]\n url = /nonexistent\n mirror = true\n[alias]\n push = !false\n"
                        + " fetch = !false\n ls-remote = !false",
                "[gc]\n auto = 1\n autoDetach = true\n[maintenance]\n auto = true\n[fastimport]\n"
                        + " unpackLimit = 1\n[pack]\n threads = 1",
                "[color]\n ui = always\n[column]\n ui = always\n[log]\n showSignature = true",
            })
    void settingsOfTheUser_changeNoByte(String settings) throws Exception {
        Machines machines = new Machines(temp);
        Files.writeString(
                temp.resolve("attributes"), "*.jsonl filter=lfs text eol=crlf ident working-tree-encoding=UTF-16\n");
        for (String hook : new String[] {"hooks/pre-push", "template/hooks/pre-push"}) {
            Path path = temp.resolve(hook);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "#!/bin/sh\nexit 1\n");
            assertThat(path.toFile().setExecutable(true)).isTrue();
        }
        Path config = temp.resolve("settings");
        Files.writeString(config, settings.replace("TEMP", temp.toString()) + "\n");
        Run desk = machines.machine("desk", 1).with("GIT_CONFIG_GLOBAL", config.toString());
        Run laptop = machines.machine("laptop", 2).with("GIT_CONFIG_GLOBAL", config.toString());

        desk.guide("grade", "rag-chunking", "good");
        assertSynced(desk.guide("sync", "--remote", machines.remote()), machines, 0, 1);
        laptop.guide("grade", "rag-reindex", "again");
        assertSynced(laptop.guide("sync", "--remote", machines.remote()), machines, 1, 1);
        desk.guide("grade", "rag-evaluation", "hard");
        assertSynced(desk.guide("sync"), machines, 1, 1);
        assertSynced(laptop.guide("sync"), machines, 1, 0);

        String sent = machines.remoteFile(
                "main", machines.journal("desk").getFileName().toString());
        assertThat(sent).isEqualTo(Files.readString(machines.journal("desk"), StandardCharsets.UTF_8));
    }

    private static void assertSynced(Run.Result result, Machines machines, int received, int sent) {
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .isEqualTo("Synced with " + machines.remote() + ": " + received + (received == 1 ? " event" : " events")
                        + " received, " + sent + " sent.\n");
    }

    @Test
    void addressThatTheSettingsReplace_isReplaced() throws Exception {
        Machines machines = new Machines(temp);
        Path config = Files.writeString(temp.resolve("settings"), "[url \"" + temp + "/\"]\n insteadOf = my:\n");
        Run desk = machines.machine("desk", 1).with("GIT_CONFIG_GLOBAL", config.toString());
        desk.guide("grade", "rag-chunking", "good");

        assertThat(desk.guide("sync", "--remote", "my:remote.git").out())
                .isEqualTo("Synced with my:remote.git: 0 events received, 1 sent.\n");
    }

    @Test
    void remoteWithLongerIds_works() throws Exception {
        Machines machines = new Machines(temp);
        String longer = temp.resolve("longer.git").toString();
        machines.git("init", "-q", "--bare", "--object-format=sha256", longer);
        Path work = temp.resolve("work");
        machines.git("init", "-q", "--object-format=sha256", "-b", "main", work.toString());
        machines.commit(work, "begun");
        machines.git("-C", work.toString(), "push", "-q", longer, "main");
        Run desk = machines.machine("desk", 1);
        desk.guide("grade", "rag-chunking", "good");

        assertThat(desk.guide("sync", "--remote", longer).err()).isEmpty();
        assertThat(desk.guide("sync").out()).contains("0 events received, 0 sent.");
    }
}
