package guide.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Folders;
import guide.app.StudyClock;
import guide.study.DayStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    @TempDir
    Path home;

    @Test
    void littleSpace_isAFault() {
        Folders folders = Folders.of(Map.of("GUIDE_HOME", home.toString()), "/");

        Diagnosis little = diagnosis(new FoldersCheck(folders, path -> 49L << 20)::addTo);
        assertThat(little.isHealthy()).isFalse();
        assertThat(little.lines()).anyMatch(line -> line.startsWith("  !        less than 50 MB"));
        assertThat(diagnosis(new FoldersCheck(folders, path -> 51L << 20)::addTo)
                        .isHealthy())
                .isTrue();
    }

    @Test
    void cacheThatOthersCanRead_isNotTheUsersToClose() throws IOException {
        Folders folders = Folders.of(Map.of("GUIDE_HOME", home.toString()), "/");
        for (Path folder : List.of(folders.cache(), folders.state())) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        assertThat(diagnosis(new FoldersCheck(folders, path -> Long.MAX_VALUE)::addTo)
                        .lines())
                .anyMatch(line -> line.contains("'chmod 700 " + folders.state()))
                .noneMatch(line -> line.contains("'chmod 700 " + folders.cache()));
    }

    @Test
    void locks_areOnlyToldOfWhereThereAreNone() {
        assertThat(diagnosis(new LockCheck(home, "", 3)::addTo).lines()).isEmpty();
        Diagnosis none = diagnosis(new LockCheck(home, "the file system has no locks", 9)::addTo);
        assertThat(none.lines())
                .containsExactly(
                        "Locks      none in " + home + ": the file system has no locks",
                        "           Each session that saves an answer begins a file of its own, 9 are there so far; no answer"
                                + " is lost by it. A state folder on a local disk has locks; XDG_STATE_HOME says where it is.");
        assertThat(none.isHealthy()).isTrue();
    }

    @Test
    void clockCheck_saysZoneAndStudyDay() {
        StudyClock studyClock =
                new StudyClock(() -> Instant.parse("2026-11-24T03:59:00Z"), () -> ZoneOffset.UTC, DayStart.DEFAULT);

        assertThat(diagnosis(new ClockCheck(studyClock, List.of())::addTo).lines())
                .containsExactly("Clock      2026-11-24T03:59:00Z Z, study day 2026-11-23");
    }

    private static Diagnosis diagnosis(Consumer<Diagnosis> check) {
        Diagnosis diagnosis = new Diagnosis();
        check.accept(diagnosis);
        return diagnosis;
    }
}
