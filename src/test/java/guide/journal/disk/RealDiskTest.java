package guide.journal.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealDiskTest {
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    private final RealDisk disk = new RealDisk();

    @TempDir
    Path folder;

    @Test
    void lock_isHeldByOneAtATime() {
        Path file = folder.resolve("lock");
        try (Disk.Hold first = disk.lock(file, Duration.ZERO);
                Disk.Hold second = disk.lock(file, Duration.ofMillis(30))) {
            assertThat(first.isHeld()).isTrue();
            assertThat(second.isHeld()).isFalse();
        }
        try (Disk.Hold third = disk.lock(file, Duration.ZERO)) {
            assertThat(third.isHeld()).isTrue();
        }
    }

    @Test
    void lockThatWasNotTaken_doesNotReleaseTheOther() {
        Path file = folder.resolve("lock");
        try (Disk.Hold first = disk.lock(file, Duration.ZERO)) {
            disk.lock(file, Duration.ZERO).close();
            try (Disk.Hold third = disk.lock(file, Duration.ZERO)) {
                assertThat(first.isHeld()).isTrue();
                assertThat(third.isHeld()).isFalse();
            }
        }
    }

    @Test
    void lockWhereNoFileCanBe_isNotHeld() {
        try (Disk.Hold hold = disk.lock(folder.resolve("none/lock"), Duration.ofSeconds(60))) {
            assertThat(hold.isHeld()).isFalse();
        }
    }

    @Test
    void pipeInTheWay_isNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        try (Disk.Hold hold = disk.lock(pipe, Duration.ZERO)) {
            assertThat(hold).isNotNull();
        }
        assertThatThrownBy(() -> disk.list(pipe)).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void interruptWhileWaiting_isKeptForLater() {
        Path file = folder.resolve("lock");
        try (Disk.Hold first = disk.lock(file, Duration.ZERO)) {
            Thread.currentThread().interrupt();
            disk.lock(file, Duration.ofMillis(5)).close();
            assertThat(first.isHeld()).isTrue();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void replace_leavesOneWholeFile() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "before");
        disk.replace(file, TEXT);

        assertThat(file).hasBinaryContent(TEXT);
        assertThat(disk.list(folder)).containsExactly(file);
    }

    @Test
    void truncate_takesBackWhatTheSameStreamWrote() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "before");
        try (Disk.Output out = disk.append(file)) {
            out.write(TEXT);
            out.truncate(6);
            out.write(TEXT);
        }

        assertThat(file).hasContent("beforetext");
    }

    @Test
    void syncFolder_outlivesAnInterrupt() throws Exception {
        Thread.currentThread().interrupt();
        disk.syncFolder(folder);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void syncThatFails_givesTheSystemsReason() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "a device that cannot be synced");
        try (Disk.Output out = disk.append(full)) {
            assertThatThrownBy(out::sync).isExactlyInstanceOf(IOException.class).hasMessage("Invalid argument");
        }
    }

    @Test
    void sync_outlivesAnInterrupt() throws Exception {
        Path file = folder.resolve("file");
        try (Disk.Output out = disk.append(file)) {
            out.write(TEXT);
            Thread.currentThread().interrupt();
            out.sync();
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(file).hasBinaryContent(TEXT);
    }

    @Test
    void secondName_isCutByCopyingToItself() throws Exception {
        Path file = Files.write(folder.resolve("file"), TEXT);
        Path name = folder.resolve("name");
        disk.link(file, name);
        assertThat(disk.isShared(file)).isTrue();
        disk.copy(name, name);

        assertThat(disk.isShared(file)).isFalse();
        assertThat(disk.isShared(name)).isFalse();
        assertThat(name).hasBinaryContent(TEXT);
        assertThat(disk.list(folder)).containsExactly(file, name);
    }

    @Test
    void lockThatCannotBe_saysWhy() {
        try (Disk.Hold hold = disk.lock(folder.resolve("none/lock"), Duration.ZERO)) {
            assertThat(hold.failure()).map(FailureReason::of).contains("no such file or folder");
        }
    }

    @Test
    void linkToAFolder_isAFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        disk.createFolder(link);
        disk.createFolder(link.resolve("in"));

        assertThat(folder.resolve("real/in")).isDirectory();
    }
}
