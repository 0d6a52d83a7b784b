package guide.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Folders;
import guide.app.StudyClock;
import guide.study.DayStart;
import java.nio.file.Path;
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
