package guide.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellScriptsTest {
    @Test
    void shellcheck_hasNothingToSay(@TempDir Path home) {
        Shell shell = new Shell(Tree.SOURCE, Shell.at(home).env());
        assumeTrue(shell.run("sh", "-c", "command -v shellcheck").status() == 0, "shellcheck is not installed");
        Shell.Outcome outcome = shell.run(
                "shellcheck",
                "-x",
                "install.sh",
                ".ci/run",
                "src/main/sh/guide",
                "src/main/sh/make-archive",
                "src/main/sh/packages");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isZero();
    }
}
