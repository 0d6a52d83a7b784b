package guide.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code install.sh} does with Maven, and where that is missing, on machines that have only the programs a test gives them. */
class PackagesTest {
    private static final List<String> EVERYWHERE = List.of(
            "awk",
            "cat",
            "chmod",
            "cp",
            "dirname",
            "env",
            "find",
            "grep",
            "head",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sort");
    private static final String FAKE_MAVEN = "echo no dependencies; exit 1";

    @TempDir
    private Path temp;

    private Path tools;
    private Path calls;
    private Shell shell;

    @BeforeEach
    void bareMachine() throws IOException {
        tools = temp.resolve("tools");
        calls = Tree.write(temp.resolve("calls"), "");
        for (String name : EVERYWHERE) {
            tool(name, "exec /usr/bin/env -i PATH=/usr/bin:/bin " + name + " \"$@\"");
        }
        tool("env", "exec /usr/bin/env \"$@\"");
        for (String name : List.of("install.sh", "pom.xml", "src/main/sh")) {
            Tree.copy(Tree.SOURCE.resolve(name), temp.resolve("source").resolve(name));
        }
        Path jdk = Tree.java(temp.resolve("jdk"), "17.0.1+2", "exit 1");
        Tree.program(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Path home = Files.createDirectory(temp.resolve("home"));
        shell = Shell.at(home).with("PATH", tools).with("JAVA_HOME", jdk);
        user(1000);
    }

    private void tool(String name, String body) throws IOException {
        Tree.program(tools.resolve(name), "#!/bin/sh\n" + body + "\n");
    }

    private void user(int id) throws IOException {
        tool("id", "echo " + id);
    }

    /** An apt that notes its calls, and whose maven appears when it is installed. */
    private void apt() throws IOException {
        tool("apt-get", "echo \"$*\" >>'" + calls + "'\ncase $* in *maven) " + fakeMaven() + " ;; esac");
        tool("apt-cache", "exit 1");
    }

    private String fakeMaven() {
        Path maven = tools.resolve("mvn");
        return "printf '#!/bin/sh\\n" + FAKE_MAVEN + "\\n' >'" + maven + "'; chmod +x '" + maven + "'";
    }

    private Shell.Outcome install() {
        return installSh();
    }

    private Shell.Outcome installSh(String... options) {
        List<Object> command = new ArrayList<>(List.of("/bin/sh", temp.resolve("source/install.sh")));
        command.addAll(List.of(options));
        return shell.run(command.toArray());
    }

    @Test
    void rootWithApt_installsOnlyWhatIsMissing() throws IOException {
        apt();
        user(0);
        assertThat(install().err()).startsWith("Missing: Maven.\nInstalling with apt …\nBuilding with Maven");
        assertThat(Files.readString(calls))
                .contains(" update\n", " install -y --no-install-recommends maven\n")
                .doesNotContain("jdk");
    }

    @Test
    void sudoThatAsksNothing_isUsed() throws IOException {
        apt();
        tool("sudo", "echo \"sudo $*\" >>'" + calls + "'\n[ \"$1\" = -n ] && shift && \"$@\"");
        assertThat(install().err()).contains("Installing with apt (sudo)");
        assertThat(Files.readString(calls)).containsPattern("sudo -n env \\S+ apt-get .* maven\n");
    }

    @Test
    void sudoThatWouldAsk_isNotTried_whereNobodyCanAnswer() throws IOException {
        apt();
        tool("sudo", "exit 1");
        Shell.Outcome outcome = install();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("needs root").contains("sudo apt-get install");
        assertThat(calls).isEmptyFile();
    }

    @Test
    void otherSystems_areToldTheOneCommand() throws IOException {
        tool("dnf", "echo called >>'" + calls + "'");
        Shell.Outcome outcome = install();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("run this first: sudo dnf install");
        assertThat(calls).isEmptyFile();
    }

    @Test
    void buildThatFails_saysWhatMavenSaid_andLeavesNothing() throws IOException {
        tool("mvn", FAKE_MAVEN);
        Shell.Outcome outcome = install();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("no dependencies").contains("the build failed");
        assertThat(Tree.below(shell.folder())).isEmpty();
    }

    @Test
    void test_runsAllTests_andEndsAsMavenDoes() throws IOException {
        tool("mvn", "echo \"$*\" >>'" + calls + "'; exit 3");
        assertThat(installSh("--test").status()).isEqualTo(3);
        assertThat(calls).hasContent("-B -ntp verify\n");
    }

    @Test
    void longTest_alsoFuzzes_forAsLongAsIsAsked() throws IOException {
        tool("mvn", "echo \"$*\" >>'" + calls + "'");
        assertThat(installSh("--test", "--long").status()).isZero();
        assertThat(installSh("--test", "--long", "20s").status()).isZero();
        assertThat(calls).hasContent("-B -ntp -Plong verify\n-B -ntp -Plong -Dfuzz=20s verify\n");
    }

    @Test
    void longTest_ofNoTime_isAUsageError() throws IOException {
        tool("mvn", "echo called >>'" + calls + "'");
        for (String time : List.of("soon", "-1s", "10")) {
            Shell.Outcome outcome = installSh("--test", "--long", time);
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).startsWith("usage: ./install.sh").contains("--test --long [TIME]");
        }
        assertThat(calls).isEmptyFile();
    }
}
