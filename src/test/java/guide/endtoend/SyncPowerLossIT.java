package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes during a sync, on a real ext4 in a file: at a shutdown the kernel drops what has not reached the medium.
 * Afterwards every answer that was shown as saved is there, and the next sync works. A run of the tests tries a few
 * moments; {@code -DpowerLoss=all} tries every call of git, and many moments between.
 */
class SyncPowerLossIT {
    private static final int SHORT = 4;
    /** Calls of git in a sync that receives and sends; the last ones are never reached, and the sync is complete. */
    private static final int CALLS = 20;

    @TempDir
    Path temp;

    private final long seed = new Random().nextLong();
    private Path disk;
    private Installed desk;
    private Installed laptop;

    /**
     * A moment of the power loss.
     *
     * @param kind of the call of git: {@code before}, {@code during} or {@code after}; or {@code time}
     * @param at the number of the call; or the time since the start of the sync, in ms
     * @param isNoted whether the file system has noted the files' names and sizes by then, and not their content, which is
     *     what empties files
     */
    private record Moment(String kind, int at, boolean isNoted) {}

    @BeforeEach
    void aDiskOfItsOwn() throws Exception {
        assumeTrue(
                sh("command -v git python3 mkfs.ext4 losetup >&2; test $(id -u) = 0") == 0, "root, git, python3, ext4");
        disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(
                sh("truncate -s 256M disk.img && mkfs.ext4 -q -F disk.img && mount -o loop disk.img disk") == 0,
                "a file can be mounted");
        Files.writeString(
                temp.resolve("cut.py"),
                "import fcntl, os, struct, sys\nfd = os.open(sys.argv[1], os.O_RDONLY)\n"
                        + "fcntl.ioctl(fd, 0x8004587d, struct.pack('I', 2))\n"); // EXT4_IOC_SHUTDOWN, NOLOGFLUSH
        Files.writeString(
                temp.resolve("note.py"),
                "import os, sys\nfd = os.open(sys.argv[1] + '/note', os.O_CREAT | os.O_RDWR)\n"
                        + "os.write(fd, b'x')\nos.fsync(fd)\n");
        Path git = Files.createDirectories(temp.resolve("bin")).resolve("git");
        Files.writeString(git, gitThatLosesPower());
        assertThat(git.toFile().setExecutable(true)).isTrue();
        desk = new Installed(Files.createDirectory(disk.resolve("desk"))).with("HOME", temp.toString());
        laptop = new Installed(Files.createDirectory(temp.resolve("laptop"))).with("HOME", temp.toString());
        assertThat(sh("git init -q --bare remote.git")).isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        sh("umount -l disk");
    }

    /** Runs git, and cuts the power around the call that {@code CUT} names. */
    private String gitThatLosesPower() {
        return """
                #!/bin/sh
                real=/usr/bin/git
                echo . >> TEMP/calls
                [ "${CUT_AT:-0}" -eq "$(wc -l < TEMP/calls)" ] || exec $real "$@"
                touch TEMP/cutting # guide may end before the power does
                cut() { [ "$CUT_NOTED" = false ] || python3 TEMP/note.py TEMP/disk; python3 TEMP/cut.py TEMP/disk; rm TEMP/cutting; }
                case $CUT in
                before) cut; exec $real "$@" ;;
                during) { sleep 0.0$((CUT_AT % 10)); cut; } & $real "$@"; status=$?; wait; exit $status ;;
                after) $real "$@"; status=$?; cut; exit $status ;;
                esac
                """.replace("TEMP", temp.toString()).replace("/usr/bin/git", realGit());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES) // for all moments
    void powerLossDuringASync_losesNothing_andTheNextSyncWorks() throws Exception {
        List<Moment> moments = moments();
        TreeSet<String> saved = new TreeSet<>();
        int lost = 0;
        List<String> dead = new ArrayList<>();
        assertThat(desk.run("sync", "--remote", remote()).status()).isZero();
        assertThat(laptop.run("sync", "--remote", remote()).status()).isZero();
        int healed = 0;
        for (Moment moment : moments) {
            saved.add(grade(laptop));
            assertThat(laptop.run("sync").status()).isZero();
            saved.add(grade(desk));
            assertThat(sh("sync -f disk")).isZero();
            loseThePower(moment);
            Installed.Result next = desk.run("sync");
            if (next.status() != 0) {
                dead.add(moment + ": " + next.err());
                break;
            }
            healed += next.err().contains("was damaged") ? 1 : 0;
            TreeSet<String> missing = new TreeSet<>(saved);
            missing.removeAll(ids(desk));
            lost += missing.size();
        }
        assertThat(laptop.run("sync").status()).isZero();
        System.out.printf(
                "power lost around a sync %d times, %d answers shown as saved: %d lost, %d syncs dead, %d repositories"
                        + " built again%n",
                moments.size(), saved.size(), lost, dead.size(), healed);
        assertThat(dead).as("seed %s", seed).isEmpty();
        assertThat(lost).as("seed %s", seed).isZero();
        assertThat(ids(laptop)).as("seed %s", seed).containsAll(saved).containsExactlyInAnyOrderElementsOf(ids(desk));
        assertThat(desk.run("doctor").out()).doesNotContain("  !  ");
    }

    private List<Moment> moments() {
        List<Moment> all = new ArrayList<>();
        for (boolean isNoted : new boolean[] {false, true}) {
            for (String kind : List.of("before", "during", "after")) {
                for (int call = 1; call <= CALLS; call++) {
                    all.add(new Moment(kind, call, isNoted));
                }
            }
            for (int time = 50; time <= 1500; time += 100) {
                all.add(new Moment("time", time, isNoted));
            }
            // After the end of the sync, while nothing of it need have reached the medium.
            for (int time : new int[] {3000, 4000, 6000}) {
                all.add(new Moment("time", time, isNoted));
            }
        }
        if (System.getProperty("powerLoss", "").equals("all")) {
            return all;
        }
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, SHORT);
    }

    private void loseThePower(Moment moment) throws Exception {
        Files.deleteIfExists(temp.resolve("calls"));
        String sync = "HOME=$PWD GUIDE_HOME=disk/desk PATH=\"" + temp.resolve("bin") + ":$PATH\" "
                + desk.env().get("GUIDE") + " sync >said 2>&1";
        String note = moment.isNoted() ? "python3 note.py disk; " : "";
        String script = moment.kind().equals("time")
                ? sync + " & sleep " + String.format(Locale.ROOT, "%.3f", moment.at() / 1e3) + "; " + note
                        + "python3 cut.py disk; wait; exit 0"
                : "CUT=" + moment.kind() + " CUT_AT=" + moment.at() + " CUT_NOTED=" + moment.isNoted() + " " + sync
                        + "; " + note + "python3 cut.py disk; exit 0";
        assertThat(sh(script)).isZero();
        assertThat(sh("umount disk && mount -o loop disk.img disk"))
                .as(moment.toString())
                .isZero();
    }

    private String remote() {
        return temp.resolve("remote.git").toString();
    }

    private static String grade(Installed guide) throws Exception {
        Installed.Result result = guide.run("grade", "11", "good");
        assertThat(result.status()).as(result.err()).isZero();
        return result.out().strip().replace("saved ", "");
    }

    private static List<String> ids(Installed guide) throws Exception {
        List<String> ids = new ArrayList<>();
        Matcher id = Pattern.compile("\"id\": \"(\\w+)\"")
                .matcher(guide.run("history", "--json").out());
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }

    private static String realGit() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "git"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElse("git");
    }

    /** Runs a shell's script in the temporary folder. */
    private int sh(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        process.getInputStream().transferTo(System.out);
        return process.waitFor();
    }
}
