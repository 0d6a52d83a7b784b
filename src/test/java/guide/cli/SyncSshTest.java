package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A script in the place of ssh: the user's settings hold, and what it says is shown. */
class SyncSshTest {
    private static final String URL = "me@desk.example:guide.git";

    @TempDir
    Path temp;

    private Machines machines;
    private Run desk;
    private Path settings;

    @BeforeEach
    void aMachineWithAnAnswer() throws Exception {
        machines = new Machines(temp);
        settings = Files.writeString(temp.resolve("settings"), "");
        desk = machines.machine("desk", 1).with("GIT_CONFIG_GLOBAL", settings.toString());
        desk.guide("grade", "rag-chunking", "good");
    }

    /** An ssh that runs what it is asked for on this machine, and notes its arguments. */
    private Path ssh(String name) throws Exception {
        return machines.script(
                name,
                "echo \"$@\" >> '" + temp.resolve("asked") + "'\nfor last; do :; done\ncd '" + temp
                        + "'\neval \"$(echo \"$last\" | sed s/guide.git/remote.git/)\"\n");
    }

    private Path refusingSsh(String... lines) throws Exception {
        StringBuilder script = new StringBuilder();
        for (String line : lines) {
            script.append("echo '").append(line).append("' >&2\n");
        }
        return machines.script("ssh", script + "exit 255\n");
    }

    @Test
    void sshCommandOfTheConfiguration_isUsedAsItIs() throws Exception {
        Files.writeString(settings, "[core]\n sshCommand = " + ssh("mine") + " -i key\n");
        Run.Result result = desk.guide("sync", "--remote", URL);

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("Synced with " + URL + ": 0 events received, 1 sent.\n");
        assertThat(Files.readAllLines(temp.resolve("asked")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("-i key ") && !line.contains("BatchMode"));
    }

    @ParameterizedTest
    @CsvSource({"GIT_SSH_COMMAND", "GIT_SSH"})
    void sshOfTheEnvironment_isUsedAsItIs(String variable) throws Exception {
        Files.writeString(settings, "[core]\n sshCommand = false\n");
        desk.with(variable, ssh("mine").toString());
        if (variable.equals("GIT_SSH")) {
            Files.writeString(settings, "");
        }

        assertThat(desk.guide("sync", "--remote", URL).err()).isEmpty();
        assertThat(temp.resolve("asked")).content().doesNotContain("BatchMode");
    }

    @Test
    void sshOfThePath_isAskedNotToAsk() throws Exception {
        Path ssh = ssh("ssh");
        desk.with("PATH", ssh.getParent() + ":" + Machines.PATH);

        assertThat(desk.guide("sync", "--remote", URL).err()).isEmpty();
        assertThat(temp.resolve("asked")).content().contains("-oBatchMode=yes");
    }

    @Test
    void noSshOfTheUsers_asksOnTheTerminal() throws Exception {
        Path ssh = machines.script("mine", "env > '" + temp.resolve("env") + "'\nexit 255\n");
        Files.writeString(settings, "[core]\n sshCommand = " + ssh + "\n");
        desk.with("SSH_ASKPASS", "/usr/bin/some-window").guide("sync", "--remote", URL);

        assertThat(Files.readAllLines(temp.resolve("env")))
                .contains("SSH_ASKPASS=false", "SSH_ASKPASS_REQUIRE=force", "GIT_TERMINAL_PROMPT=0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Host key verification failed.|Host key verification failed. This machine does not know the host's key:"
                        + " connect once with 'ssh me@desk.example', check the key that it shows, and sync again.",
                "me@desk.example: Permission denied (publickey).|me@desk.example: Permission denied (publickey). The host"
                        + " refused this machine's key: 'ssh me@desk.example' must log in without a password, with a key"
                        + " that the host knows, from ssh-agent or without a passphrase.",
                "ssh: Could not resolve hostname desk.example: Name or service not known|ssh: Could not resolve hostname"
                        + " desk.example: Name or service not known.",
                "kex_exchange_identification: Connection closed by remote host|kex_exchange_identification: Connection"
                        + " closed by remote host.",
                "fatal: 'guide.git' does not appear to be a git repository|'guide.git' does not appear to be a git"
                        + " repository.",
            })
    void whatSshSaid_isShownWithWhatToDo(String said, String shown) throws Exception {
        Path ssh = refusingSsh("** Authorized use only **", said.replace("'", "'\\''"));
        Run.Result result =
                desk.with("PATH", ssh.getParent() + ":" + Machines.PATH).guide("sync", "--remote", URL);

        assertThat(result.status()).isEqualTo(69);
        assertThat(result.err())
                .isEqualTo("guide: cannot sync with " + URL + ": " + shown
                        + " Your answers are kept here, and the next sync sends them.\n");
    }

    @Test
    void hintNamesThePort_andTheHostBehindAReplacedAddress() throws Exception {
        Path ssh = refusingSsh("Host key verification failed.");
        Files.writeString(settings, "[url \"ssh://me@desk.example:2222/\"]\n insteadOf = desk:\n");
        Run.Result result =
                desk.with("PATH", ssh.getParent() + ":" + Machines.PATH).guide("sync", "--remote", "desk:guide.git");

        assertThat(result.err()).contains("cannot sync with desk:guide.git", "'ssh -p 2222 me@desk.example'");
    }

    @Test
    void refusalOfTheServer_isShownInItsOwnWords() throws Exception {
        Path hook = Path.of(machines.remote(), "hooks/pre-receive");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\necho 'error: this branch is protected' >&2\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        Run.Result result = desk.guide("sync", "--remote", machines.remote());

        assertThat(result.status()).isEqualTo(69);
        assertThat(result.err()).contains(": this branch is protected. Your answers are kept here");
    }
}
