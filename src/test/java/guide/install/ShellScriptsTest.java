package guide.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellScriptsTest {
    @TempDir
    private Path home;

    @Test
    void shellcheck_hasNothingToSay() {
        check("shellcheck -x install.sh .ci/run src/main/sh/guide src/main/sh/make-archive src/main/sh/packages"
                + " src/main/resources/completion/guide.bash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash -n", "zsh -n", "fish --no-execute"})
    void completionScript_isOneOfItsShell(String checker) {
        check(checker + " src/main/resources/completion/guide." + checker.split(" ")[0]);
    }

    private void check(String command) {
        Shell shell = new Shell(Tree.SOURCE, Shell.at(home).env());
        String checker = command.split(" ")[0];
        assumeTrue(shell.run("sh", "-c", "command -v " + checker).status() == 0, checker + " is not installed");
        Shell.Outcome outcome = shell.run((Object[]) command.split(" "));
        assertThat(outcome.out() + outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }
}
