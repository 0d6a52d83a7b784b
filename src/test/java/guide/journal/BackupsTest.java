package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.SystemRandom;
import guide.event.Event;
import guide.event.Fact;
import guide.journal.disk.RealDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final Fact VIEW = new Fact.View("q");

    @TempDir
    Path home;

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private Path backups;

    @BeforeEach
    void places() {
        backups = home.resolve("state/backups");
    }

    @Test
    void daysFirstEvent_makesACopyOfAllFiles() throws Exception {
        Files.createDirectories(home.resolve("journal"));
        Files.writeString(home.resolve("journal/dev-2025.jsonl"), Lines.line("x1") + "\n");
        Event event = session().append(VIEW);

        assertThat(backups.resolve("2026-11-23/dev-2025.jsonl")).hasContent(Lines.line("x1") + "\n");
        assertThat(backups.resolve("2026-11-23/" + event.device() + "-2026.jsonl"))
                .hasContent(Lines.line(event) + "\n");
    }

    @Test
    void furtherEventsOfTheDay_areAddedToItsCopy() throws Exception {
        Event first = session().append(VIEW);
        Event second = session().append(VIEW);

        assertThat(backups.resolve("2026-11-23/" + first.device() + "-2026.jsonl"))
                .hasContent(Lines.line(first) + "\n" + Lines.line(second) + "\n");
    }

    @Test
    void sessionsOwnFile_isCopiedToo() throws Exception {
        Journal journal = session();
        Event first = journal.append(VIEW);
        Files.delete(home.resolve("journal/" + first.device() + "-2026.jsonl"));
        Files.createDirectory(home.resolve("journal/" + first.device() + "-2026.jsonl"));
        Event second = journal.append(VIEW);

        assertThat(copies()).contains(first.id(), second.id());
    }

    @Test
    void sevenDays_areKept() throws Exception {
        for (int day = 1; day <= 12; day++) {
            now = Instant.parse("2026-11-%02dT12:00:00Z".formatted(day));
            session().append(VIEW);
        }

        assertThat(backups).isDirectoryNotContaining("glob:**2026-11-05");
        assertThat(session().maintenance().backups())
                .extracting(Backup::day)
                .containsExactly(days(12, 11, 10, 9, 8, 7, 6));
    }

    @Test
    void clockThatWasAYearAhead_costsNoneOfTheDaysAfterIt() throws Exception {
        for (int day = 1; day <= 8; day++) {
            now = Instant.parse("2027-11-%02dT12:00:00Z".formatted(day));
            session().append(VIEW);
        }
        for (int day = 1; day <= 8; day++) {
            now = Instant.parse("2026-11-%02dT12:00:00Z".formatted(day));
            session().append(VIEW);
        }

        assertThat(session().maintenance().backups())
                .extracting(Backup::day)
                .containsExactly(days(8, 7, 6, 5, 4, 3, 2));
    }

    @Test
    void copyThatHoldsMoreThanItsSuccessors_isNotDropped() throws Exception {
        now = Instant.parse("2026-11-01T12:00:00Z");
        Event lost = session().append(VIEW);
        for (int i = 0; i < 20; i++) {
            session().append(VIEW);
        }
        Files.delete(home.resolve("journal/" + lost.device() + "-2026.jsonl"));
        Files.delete(home.resolve("state/journal.marks")); // so that the loss goes unnoticed
        for (int day = 2; day <= 12; day++) {
            now = Instant.parse("2026-11-%02dT12:00:00Z".formatted(day));
            session().append(VIEW);
        }

        assertThat(copies()).contains(lost.id());
        assertThat(session().maintenance().backups()).hasSize(7);
    }

    @Test
    void backupThatCannotBeMade_keepsNoAnswerBack() throws Exception {
        Files.createDirectories(home.resolve("state"));
        Files.writeString(backups, "in the way");
        Event event = session().append(VIEW);

        assertThat(session().read().events()).containsExactly(event);
    }

    @Test
    void pipeAmongTheJournals_isLeftOut() throws Exception {
        Files.createDirectories(home.resolve("journal/odd.jsonl"));
        session().append(VIEW);

        assertThat(backups.resolve("2026-11-23/odd.jsonl")).doesNotExist();
    }

    @Test
    void foldersOfOtherNames_areLeftAlone() throws Exception {
        Path mine = Files.createDirectories(backups.resolve("mine"));
        Path almost = Files.createDirectories(backups.resolve("2026-02-30"));
        for (int day = 1; day <= 9; day++) {
            now = Instant.parse("2026-11-%02dT12:00:00Z".formatted(day));
            session().append(VIEW);
        }

        assertThat(mine).exists();
        assertThat(almost).exists();
    }

    private static LocalDate[] days(int... days) {
        LocalDate[] all = new LocalDate[days.length];
        for (int i = 0; i < days.length; i++) {
            all[i] = LocalDate.of(2026, 11, days[i]);
        }
        return all;
    }

    private List<String> copies() throws Exception {
        List<String> ids = new ArrayList<>();
        for (Path file : new Backups(backups, new RealDisk(), new Notices()).files()) {
            JournalFile copy = new JournalFile(file, new RealDisk());
            copy.refresh();
            copy.events().forEach(event -> ids.add(event.id()));
        }
        return ids;
    }

    private Journal session() {
        Device device = new Device(home.resolve("state"), new MachineIdentity("4711", "desk"), new SystemRandom());
        return new Journal(
                home.resolve("journal"), device, Lines.DAYS, () -> now, () -> ZoneOffset.UTC, new SystemRandom());
    }
}
