package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The installed program at a terminal, with folders and files that are missing, closed to it, or oddly named. */
class HomeIT {
    /** What a file's name may hold; of ASCII all that is special to a shell, to YAML or to a terminal. */
    private static final String ODD = " -\"'`$(x)*?\\;&|<>#~!{}[]%:,=ä書\u0301\t\n\r\033]0;x\007\u009b2J";

    @TempDir
    Path home;

    private Installed guide;

    @BeforeEach
    void freshHome() {
        guide = new Installed(home).with("HOME", home.toString());
    }

    @Test
    void homeThatCannotBeWritten_isExit73BeforeAnythingIsAsked() throws Exception {
        try (PtyProgram quiz = guide.startIn("HOME=/proc exec env -u GUIDE_HOME \"$@\"", "quiz")) {
            assertThat(quiz.exitCode()).isEqualTo(73);
            quiz.awaitEnd();
            assertThat(quiz.output()).contains("cannot create /proc/").doesNotContain("1 of");
        }
    }

    @Test
    void missingHome_isNoReasonToFail() throws Exception {
        try (PtyProgram list = guide.startIn("exec env -u GUIDE_HOME -u HOME \"$@\"", "list", "--domain", "rag")) {
            assertThat(list.exitCode()).isZero();
            list.awaitEnd();
            assertThat(list.output()).contains("RAG Systems");
        }
    }

    @Test
    void relativeXdgFolder_isIgnored() throws Exception {
        graded("cd \"$HOME\"; export XDG_DATA_HOME=here XDG_STATE_HOME=./there; exec env -u GUIDE_HOME \"$@\"");
        assertThat(home.resolve(".local/share/guide/journal")).isDirectory();
        assertThat(home.resolve("here")).doesNotExist();
        assertThat(home.resolve("there")).doesNotExist();
    }

    @Test
    void xdgFoldersOfAnyName_areUsed() throws Exception {
        for (String kind : new String[] {"DATA", "STATE", "CONFIG", "CACHE"}) {
            guide.with("XDG_" + kind + "_HOME", home + "/" + kind + ODD);
        }
        graded("exec env -u GUIDE_HOME \"$@\"");
        assertThat(home.resolve("DATA" + ODD + "/guide/journal")).isNotEmptyDirectory();
        assertThat(home.resolve("STATE" + ODD + "/guide/backups")).isNotEmptyDirectory();
    }

    @Test
    void guideHomeOfAnyName_isUsed() throws Exception {
        guide.with("GUIDE_HOME", home + "/" + ODD);
        graded("exec \"$@\"");
        assertThat(home.resolve(ODD + "/data/journal")).isNotEmptyDirectory();
    }

    /** Java would take another name, and keep the answers there. */
    @Test
    void guideHomeThatIsNotUtf8_isRefused() throws Exception {
        try (PtyProgram quiz = guide.fresh().startIn("GUIDE_HOME=\"$HOME/$(printf 'x\\377')\" exec \"$@\"", "quiz")) {
            assertThat(quiz.exitCode()).isEqualTo(78);
            quiz.awaitEnd();
            assertThat(quiz.output()).contains("the folder in GUIDE_HOME", "is not UTF-8");
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void cacheThatCannotBeMade_isDoneWithout() throws Exception {
        graded("XDG_CACHE_HOME=/dev/null exec env -u GUIDE_HOME \"$@\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse", "list"})
    void readOnlyHome_canBeRead(String command) throws Exception {
        assumeTrue(canMount(), "a name space of its own may be made and mounted in");
        String script = "mount -t tmpfs tmpfs \"$HOME\" && mount -o remount,ro \"$HOME\" && exec \"$@\"";
        try (PtyProgram program = guide.startIn(mounting(script), command)) {
            program.awaitOutput("How does text become tokens");
            assertThat(program.output()).doesNotContain("guide: ");
        }
    }

    @Test
    void temporaryFolderThatRunsNothing_isDoneWithout() throws Exception {
        assumeTrue(canMount(), "a name space of its own may be made and mounted in");
        graded(mounting(NOEXEC_TMP + "mount -t tmpfs tmpfs \"$HOME\" && exec sh \"$@\""));
    }

    @Test
    void noFolderThatRunsAnything_isToldAndServedLineByLine() throws Exception {
        assumeTrue(canMount(), "a name space of its own may be made and mounted in");
        assumeTrue(home.startsWith("/tmp"), "the cache lies in the folder for temporary files");
        try (PtyProgram quiz = guide.startIn(mounting(NOEXEC_TMP + "exec sh \"$@\""), "quiz")) {
            quiz.awaitText("Enter to reveal");
            assertThat(quiz.output()).contains("not mounted noexec", "Going on line by line.");
        }
    }

    /** In the name space of its own; a starter that lies in there is read by a shell, as nothing there can be run. */
    private static final String NOEXEC_TMP = "mount --bind /tmp /tmp && mount -o remount,bind,noexec /tmp && ";

    @Test
    void fileNamesWithEveryByte_areReadOrTold() throws Exception {
        Path bank = Files.createDirectory(home.resolve("bank"));
        String script =
                "cd \"$HOME/bank\" && for a in 0 1 2 3; do for b in 0 1 2 3 4 5 6 7; do for c in 0 1 2 3 4 5 6 7; do"
                        + " f=$(printf \"n\\\\$a$b$c.yaml\"); case $a$b$c in 000 | 057) ;;"
                        + " *) echo \"questions: [{id: q$a$b$c, question: Q$a$b$c, answer: A}]\" >\"$f\" ;; esac; done; done; done;"
                        + " exec \"$@\"";
        try (PtyProgram quiz = guide.startIn(script, "quiz", "--bank", bank.toString(), "--new", "200")) {
            // All of ASCII but NUL and the slash.
            quiz.awaitText("1 of 126");
            assertThat(quiz.output()).contains("bank: the name 'n\uFFFD.yaml' in it is not UTF-8; rename that file");
            quiz.type(" 3".repeat(126));
            quiz.awaitText("Done: 126 answers");
        }
        assertThat(guide.reviews()).isEqualTo(126);
    }

    /** A session in which one question is graded, under what the script makes of the world. */
    private void graded(String script) throws Exception {
        try (PtyProgram quiz = guide.startIn(script, "quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.type(" 3");
            quiz.awaitText("2 of 4");
            quiz.type("q");
            assertThat(quiz.exitCode()).isZero();
            quiz.awaitEnd();
            assertThat(quiz.output()).contains("1 answer saved.").doesNotContain("guide: ");
        }
    }

    private static String mounting(String script) {
        return "exec unshare -m sh -c '" + script + "' sh \"$@\"";
    }

    private static boolean canMount() throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-m", "sh", "-c", "mount -t tmpfs -o noexec tmpfs /tmp")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
