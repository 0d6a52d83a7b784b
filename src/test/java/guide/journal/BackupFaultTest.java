package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.fixture.FakeDisk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults of the disk around the copies: they take no answer, and what one copy gains or loses no other does. */
class BackupFaultTest {
    private static final Path FOLDER = Path.of("/data/journal");
    private static final Path STATE = Path.of("/state");
    private static final Path BACKUPS = STATE.resolve("backups");
    private static final MachineIdentity MACHINE = new MachineIdentity("4711", "desk");
    private static final Path SHARED = FOLDER.resolve(Lines.DEVICE + "-2026.jsonl");
    private static final Path SEALED = FOLDER.resolve("tab00001-2025.jsonl");
    private static final Path THERE = Path.of("/there");

    private final RandomGenerator random = new SplittableRandom(7);
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private FakeDisk disk = new FakeDisk();

    /** Three days, with a file of an earlier year that never changes, and one from which lines are taken on each day. */
    @BeforeEach
    void threeDays() throws Exception {
        disk.put(STATE.resolve("device-" + MACHINE.binding(STATE)), Lines.bytes(Lines.DEVICE, "\n"));
        disk.put(SEALED, Lines.bytes(Lines.line("sealed1"), "\n", Lines.line("sealed2"), "\n"));
        for (int day = 0; day < 3; day++) {
            session(disk).append(new Fact.View("q" + day));
            disk.put(THERE.resolve("lap00001-2026.jsonl"), Lines.bytes(Lines.line("taken" + day), "\n"));
            session(disk).merge(THERE);
            now = now.plusSeconds(86_400);
        }
        disk.put(THERE.resolve("lap00001-2026.jsonl"), Lines.bytes(Lines.line("taken3"), "\n"));
    }

    @Test
    void anyCallThatFails_takesNoAnswerAndNothingFromAnEarlierCopy() throws Exception {
        int n = 1;
        boolean isReached = true;
        while (isReached) {
            FakeDisk tried = disk.afterKill();
            List<String> ids = ids(tried);
            Map<Path, byte[]> before = copies(tried);
            tried.failAt(n);
            ids.addAll(work(tried));
            isReached = tried.hasCalled(n);
            tried.failAt();
            assertThat(ids(tried)).as("call %s", n).doesNotHaveDuplicates().containsAll(ids);
            before.forEach((copy, content) ->
                    assertThat(tried.content(copy)).as("%s", copy).startsWith(content));
            n++;
        }
        assertThat(n).isGreaterThan(100);
    }

    @Test
    void powerLossAtAnyCall_takesNoAnswer() throws Exception {
        boolean isDone = false;
        for (int n = 1; !isDone; n++) {
            FakeDisk tried = disk.afterKill();
            List<String> ids = ids(tried);
            tried.losePowerAt(n);
            try {
                work(tried, ids);
                isDone = true;
            } catch (FakeDisk.PowerLoss e) {
                // It was meant to go.
            }
            for (int i = 0; i < 10; i++) {
                FakeDisk next = tried.afterPowerLoss(random);
                assertThat(ids(next)).as("call %s", n).doesNotHaveDuplicates().containsAll(ids);
                ids.forEach(id -> assertThat(id).isNotEmpty());
                session(next).append(new Fact.View("next"));
            }
        }
    }

    @Test
    void journalThatIsGoneAfterAMerge_comesBackWhole() throws Exception {
        session(disk).merge(THERE);
        List<String> ids = ids(disk);
        disk.removeFrom(FOLDER);

        RestoreResult result = session(disk).maintenance().recover().get(0);
        assertThat(result.losses()).isNotEmpty();
        assertThat(ids(disk)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void newMachineThatMergedAndLostTheFile_getsItBack() throws Exception {
        FakeDisk fresh = new FakeDisk();
        fresh.put(THERE.resolve("lap00001-2026.jsonl"), Lines.bytes(Lines.line("x1"), "\n", Lines.line("x2"), "\n"));
        session(fresh).merge(THERE);
        fresh.removeFrom(FOLDER);

        assertThat(session(fresh).maintenance().losses()).hasSize(1);
        assertThat(session(fresh).maintenance().recover().get(0).restored()).isEqualTo(2);
        assertThat(ids(fresh)).containsExactlyInAnyOrder("x1", "x2");
    }

    @Test
    void mergeThatBreaksOff_isMissedAndRestoredAsFarAsItCame() throws Exception {
        int restored = 0;
        for (int n = 1; n < 120; n++) {
            FakeDisk tried = disk.afterKill();
            tried.failAt(n);
            try {
                session(tried).merge(THERE);
            } catch (JournalException e) {
                // Told; merging again takes the rest.
            }
            tried.failAt();
            List<String> ids = ids(tried);
            session(tried).append(new Fact.View("q"));
            tried.removeFrom(FOLDER);
            session(tried).maintenance().recover();
            restored += ids.contains("taken3") && ids(tried).contains("taken3") ? 1 : 0;
            ids.remove("taken3"); // A copy may fail; the line was in the journal all the same.
            assertThat(ids(tried)).doesNotHaveDuplicates().containsAll(ids);
        }
        assertThat(restored).isPositive();
    }

    @Test
    void fileThatDidNotChange_isCopiedOnce() throws Exception {
        session(disk).append(new Fact.View("q"));

        assertThat(disk.isShared(copy("2026-11-23", SEALED))).isTrue();
        assertThat(disk.isShared(copy("2026-11-23", SHARED))).isFalse();
        assertThat(disk.isShared(SEALED)).isFalse();
        assertThat(session(disk).maintenance().backups())
                .extracting(backup -> backup.bytes() - backup.ownBytes() > 0)
                .containsExactly(false, true, true, true);
    }

    @Test
    void sharedCopyThatGrows_leavesTheEarlierDaysAsTheyWere() throws Exception {
        session(disk).append(new Fact.View("q"));
        Path merged = FOLDER.resolve(JournalName.merged("lap00001", Lines.DEVICE));
        byte[] before = disk.content(copy("2026-11-22", merged));
        assertThat(disk.isShared(copy("2026-11-23", merged))).isTrue();
        session(disk).merge(THERE);

        assertThat(disk.content(copy("2026-11-22", merged))).isEqualTo(before);
        assertThat(disk.content(copy("2026-11-23", merged))).isEqualTo(disk.content(merged));
    }

    @Test
    void fullDisk_removesTheOldestCopiesBeforeAnAnswerIsRefused() throws Exception {
        disk.leaveSpace(0);
        Journal journal = session(disk);
        String saved = journal.append(new Fact.View("q")).id();

        assertThat(ids(disk)).contains(saved);
        assertThat(days()).doesNotContain(LocalDate.of(2026, 11, 20)).contains(LocalDate.of(2026, 11, 22));
        assertThat(journal.maintenance().notices())
                .containsExactly(
                        "the disk is full. The backup of 2026-11-20 was removed to make room for an answer; free some"
                                + " space soon.");
        assertThat(journal.maintenance().notices()).isEmpty();
    }

    @Test
    void diskThatStaysFull_keepsTheLastCopyAndRefuses() throws Exception {
        Journal journal = session(disk);
        List<String> ids = ids(disk);
        for (int i = 0; i < 200; i++) {
            disk.leaveSpace(0);
            try {
                ids.add(journal.append(new Fact.View("q")).id());
            } catch (NotSavedException e) {
                break;
            }
        }

        assertThatThrownBy(() -> journal.append(new Fact.View("q"))).hasMessage("the disk is full.");
        assertThat(session(disk).maintenance().backups()).hasSize(1);
        assertThat(ids(disk)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void daysFolderOfAnotherUser_hasACopyBesideIt() throws Exception {
        Path theirs = BACKUPS.resolve("2026-11-22");
        disk.giveAway(theirs);
        now = now.minusSeconds(86_400);
        Journal journal = session(disk);
        String first = journal.append(new Fact.View("q")).id();
        String second = journal.append(new Fact.View("q")).id();

        assertThat(disk.content(BACKUPS.resolve("2026-11-22.2").resolve(SHARED.getFileName())))
                .isEqualTo(disk.content(SHARED))
                .asString()
                .contains(first, second);
        assertThat(journal.maintenance().notices())
                .containsExactly("the backup in " + theirs
                        + " cannot be written: permission denied. Until then backups go on beside it.");
        List<String> ids = ids(disk);
        disk.removeFrom(FOLDER);
        session(disk).maintenance().recover();
        assertThat(ids(disk)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void copiesOfAnotherUser_hinderNeitherTheOthersNorTheirNumber() throws Exception {
        disk.giveAway(BACKUPS.resolve("2026-11-21"));
        for (int day = 0; day < 9; day++) {
            session(disk).append(new Fact.View("q"));
            now = now.plusSeconds(86_400);
        }

        assertThat(days()).hasSize(7).doesNotContain(LocalDate.of(2026, 11, 21));
        assertThat(session(disk).maintenance().unreadableBackups())
                .extracting(Object::toString)
                .containsExactly(BACKUPS.resolve("2026-11-21") + ": cannot be read: permission denied");
    }

    @Test
    void yearsFileOfAnotherUser_letsAnswersGoToAFileOfTheSessions() throws Exception {
        Path year = FOLDER.resolve(Lines.DEVICE + "-2027.jsonl");
        disk.put(year, Lines.bytes(Lines.line("theirs"), "\n"));
        disk.giveAway(year);
        now = Instant.parse("2027-01-02T12:00:00Z");
        Journal journal = session(disk);
        String id = journal.append(new Fact.View("q")).id();

        assertThat(ids(disk)).contains(id);
        assertThat(journal.maintenance().notices())
                .containsExactly(year + " cannot be written: permission denied. Until then answers are saved in files"
                        + " beside it.");
        assertThat(days()).contains(LocalDate.of(2027, 1, 2));
    }

    @Test
    void fileSystemWithoutLocks_isToldWithTheFilesThatComeOfIt() throws Exception {
        disk.haveNoLocks();
        session(disk).append(new Fact.View("q"));
        session(disk).append(new Fact.View("q"));

        assertThat(session(disk).maintenance().lockFailure()).isEqualTo("the file system has no locks");
        assertThat(session(disk).maintenance().sessionFiles()).isEqualTo(2);
    }

    /** Returns the ids of what was saved. */
    private List<String> work(FakeDisk tried) throws Exception {
        List<String> ids = new ArrayList<>();
        work(tried, ids);
        return ids;
    }

    /** A day: an answer, a merge, another answer. */
    private void work(FakeDisk tried, List<String> ids) throws Exception {
        Journal journal = session(tried);
        ids.add(saved(journal, "q1"));
        try {
            if (journal.merge(THERE).damage().isEmpty()) {
                ids.add("taken3");
            }
        } catch (JournalException e) {
            // Told.
        }
        ids.add(saved(journal, "q2"));
    }

    private static String saved(Journal journal, String question) throws NotSavedException {
        try {
            return journal.append(new Fact.View(question)).id();
        } catch (NotSavedException e) {
            return journal.retry(e.events()).get(0).id();
        }
    }

    private static Path copy(String day, Path file) {
        return BACKUPS.resolve(day).resolve(file.getFileName());
    }

    private Map<Path, byte[]> copies(FakeDisk tried) throws Exception {
        Map<Path, byte[]> copies = new HashMap<>();
        for (Backup backup : session(tried).maintenance().backups()) {
            for (Path file : tried.list(backup.folder())) {
                copies.put(file, tried.content(file));
            }
        }
        return copies;
    }

    private List<LocalDate> days() throws Exception {
        return session(disk).maintenance().backups().stream().map(Backup::day).toList();
    }

    private List<String> ids(FakeDisk tried) throws Exception {
        List<String> ids = new ArrayList<>();
        for (Event event : session(tried).read().events()) {
            ids.add(event.id());
        }
        return ids;
    }

    private Journal session(FakeDisk tried) {
        Device device = new Device(STATE, MACHINE, random, tried);
        Instant at = now;
        return new Journal(FOLDER, device, Lines.DAYS, () -> at, () -> ZoneOffset.UTC, random);
    }
}
