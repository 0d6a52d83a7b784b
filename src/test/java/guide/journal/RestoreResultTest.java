package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.SystemRandom;
import guide.event.Event;
import guide.event.Fact;
import guide.journal.disk.Disk;
import guide.journal.disk.RealDisk;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that holds less than before: the loss is noticed, reported and restored. */
class RestoreResultTest {
    private static final Fact VIEW = new Fact.View("q");

    @TempDir
    Path home;

    private final List<String> saved = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private Path file;

    @BeforeEach
    void threeDaysOfWork() throws Exception {
        for (int day = 0; day < 3; day++) {
            for (int i = 0; i < 4; i++) {
                save(session());
            }
            now = now.plusSeconds(86_400);
        }
        file = home.resolve("journal/" + session().read().events().get(0).device() + "-2026.jsonl");
    }

    @Test
    void journalThatOnlyGrew_needsNothing() throws Exception {
        assertThat(session().maintenance().recover()).isEmpty();
        assertThat(session().maintenance().losses()).isEmpty();
    }

    @Test
    void cutOff_comesBackAndIsReportedOnce() throws Exception {
        keepLines(5);
        RestoreResult restoreResult = recover();

        assertThat(restoreResult.losses())
                .containsExactly(
                        new FileLoss(String.valueOf(file.getFileName()), "got shorter: it held 12 events, and now 5"));
        assertThat(restoreResult.restored()).isEqualTo(7);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
        assertThat(session().maintenance().recover()).isEmpty();
    }

    @Test
    void cutOffWithinALine_comesBack() throws Exception {
        byte[] all = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(all, all.length - 20));

        assertThat(recover().restored()).isEqualTo(1);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
    }

    @Test
    void emptied_comesBack() throws Exception {
        Files.write(file, new byte[0]);

        assertThat(recover().restored()).isEqualTo(12);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
    }

    @Test
    void removed_comesBack() throws Exception {
        Files.delete(file);
        RestoreResult restoreResult = recover();

        assertThat(restoreResult.losses()).extracting(FileLoss::reason).containsExactly("is gone");
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
    }

    @Test
    void olderCopyThatGrewSince_isNoticedByTheLastId() throws Exception {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, 8));
        Files.writeString(file, "\n".repeat(2000), java.nio.file.StandardOpenOption.APPEND);
        for (int i = 0; i < 6; i++) {
            Files.writeString(file, Lines.line("other" + i) + "\n", java.nio.file.StandardOpenOption.APPEND);
        }
        RestoreResult restoreResult = recover();

        assertThat(restoreResult.losses())
                .extracting(FileLoss::reason)
                .containsExactly("was replaced: it does not hold the last event that was written to it");
        assertThat(ids()).containsAll(saved);
    }

    @Test
    void versionThatASyncerPutBesideTheOther_isNoLoss() throws Exception {
        List<String> lines = Files.readAllLines(file);
        Files.write(file.resolveSibling(device() + "-2026.sync-conflict-20261122-120000.jsonl"), lines.subList(0, 9));
        Files.write(file, lines.subList(7, 12));

        assertThat(session().maintenance().recover()).isEmpty();
        save(session());
        assertThat(session().maintenance().losses()).isEmpty();
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
    }

    @Test
    void fileWhoseEventsAreAllInOthers_isNoLoss() throws Exception {
        Files.move(file, file.resolveSibling(device() + "-2026 (conflicted copy).jsonl"));

        assertThat(session().maintenance().recover()).isEmpty();
    }

    @Test
    void versionsThatTogetherLackAnEvent_areALoss() throws Exception {
        List<String> lines = Files.readAllLines(file);
        Files.write(file.resolveSibling(device() + "-2026.sync-conflict-20261122-120000.jsonl"), lines.subList(0, 6));
        Files.write(file, lines.subList(7, 12));

        assertThat(recover().restored()).isEqualTo(1);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
    }

    @Test
    void secondFileOfTheDevice_doesNotHideALoss() throws Exception {
        Files.writeString(
                file.resolveSibling(device() + "-2025.jsonl"),
                Lines.line("other1") + "\n" + Lines.line("other2") + "\n" + Lines.line("other3") + "\n");
        save(session());
        keepLines(10);

        assertThat(recover().restored()).isEqualTo(3);
        assertThat(ids()).containsAll(saved);
    }

    @Test
    void marksOfAnEarlierVersion_areCountedByFile() throws Exception {
        Path marks = home.resolve("state/journal.marks");
        Files.write(
                marks,
                Files.readAllLines(marks).stream()
                        .filter(line -> line.split(" ").length == 4 || line.startsWith("#"))
                        .toList());
        keepLines(5);

        assertThat(recover().restored()).isEqualTo(7);
    }

    @Test
    void remainingLines_areNotChangedByRecovering() throws Exception {
        keepLines(5);
        byte[] before = Files.readAllBytes(file);
        session().maintenance().recover();

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void olderCopyInMidSession_comesBackWithTheNextAnswer() throws Exception {
        Path older = Files.copy(file, home.resolve("older"));
        Journal journal = session();
        save(journal);
        save(journal);
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        save(journal);

        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
        assertThat(journal.maintenance().recover())
                .singleElement()
                .satisfies(r -> assertThat(r.restored()).isEqualTo(2));
    }

    @Test
    void cutOffAfterTheLastAnswer_isNoticedAtTheNextStart() throws Exception {
        save(session());
        keepLines(2);
        session().maintenance().recover();

        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
    }

    @Test
    void anyDamageInMidSession_isFilledAgain() throws Exception {
        for (int kept = 0; kept <= 12; kept++) {
            Journal journal = session();
            save(journal);
            keepLines(kept);
            save(journal);
            assertThat(ids()).as("%s lines kept", kept).containsExactlyInAnyOrderElementsOf(saved);
        }
    }

    @Test
    void answerThatAnotherSessionSavesMeanwhile_isNoLoss() throws Exception {
        for (String place : List.of("journal.marks", "-2026.jsonl")) {
            Journal journal = session(interrupted(place, () -> save(session())));
            assertThat(journal.maintenance().losses())
                    .as("before %s is read", place)
                    .isEmpty();
        }
    }

    @Test
    void withoutBackups_theLossIsReportedAllTheSame() throws Exception {
        for (Path copy : new Backups(home.resolve("state/backups"), new RealDisk(), new Notices()).files()) {
            Files.delete(copy);
        }
        keepLines(5);
        RestoreResult restoreResult = recover();

        assertThat(restoreResult.losses()).isNotEmpty();
        assertThat(restoreResult.restored()).isZero();
        assertThat(ids()).hasSize(5);
    }

    @Test
    void fileThatCannotBeReadForAMoment_isNoLoss() throws Exception {
        assertThat(session(unreadable(1)).maintenance().recover()).isEmpty();
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
    }

    @Test
    void fileThatCannotBeRead_isSaidToBeThat() throws Exception {
        Journal journal = session(unreadable(Integer.MAX_VALUE));
        List<RestoreResult> results = journal.maintenance().recover();

        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.losses())
                    .extracting(FileLoss::reason)
                    .containsExactly("cannot be read; it held 12 events");
            assertThat(result.restored()).isEqualTo(12);
        });
        assertThat(journal.read().events()).extracting(Event::id).containsExactlyInAnyOrderElementsOf(saved);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
    }

    @Test
    void recoveryThatFails_isTriedAgain() throws Exception {
        keepLines(5);
        Path target = home.resolve("journal").resolve(JournalName.merged(device(), device()));
        Files.createDirectory(target);
        assertThat(recover().problem()).isNotEmpty();
        Files.delete(target);

        assertThat(recover().restored()).isEqualTo(7);
    }

    @Test
    void damagedMarks_sayNothing() throws Exception {
        Path marks = home.resolve("state/journal.marks");
        Files.writeString(marks, Files.readAllLines(marks).get(0) + "\n\0\0\0\n12 x\n9 9 9 \n-1 z a b\n");
        keepLines(5);

        assertThat(session().maintenance().recover()).isEmpty();
    }

    @Test
    void marksOfAnotherFolder_sayNothingOfThisOne() throws Exception {
        Device device = new Device(home.resolve("state"), new MachineIdentity("4711", "desk"), new SystemRandom());
        Journal other = new Journal(
                home.resolve("elsewhere"), device, Lines.DAYS, () -> now, () -> ZoneOffset.UTC, new SystemRandom());

        assertThat(other.maintenance().recover()).isEmpty();
    }

    @Test
    void repair_fillsFromAllBackupsWithoutAnyMark() throws Exception {
        Files.delete(home.resolve("state/journal.marks"));
        keepLines(5);

        assertThat(session().maintenance().repair(LocalDate.of(2026, 11, 23)).count())
                .isEqualTo(7);
        assertThat(session().maintenance().repair(LocalDate.of(2026, 11, 23)).count())
                .isZero();
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(saved);
        assertThat(home.resolve("state/backups/2026-11-23")).isNotEmptyDirectory();
    }

    /** Returns the only recovery. */
    private RestoreResult recover() throws Exception {
        List<RestoreResult> recoveries = session().maintenance().recover();
        assertThat(recoveries).hasSize(1);
        return recoveries.get(0);
    }

    private String device() throws Exception {
        return String.valueOf(file.getFileName()).substring(0, 8);
    }

    private void save(Journal journal) throws Exception {
        saved.add(journal.append(VIEW).id());
    }

    private void keepLines(int count) throws Exception {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, Math.min(count, lines.size())));
    }

    private List<String> ids() throws Exception {
        return session().read().events().stream().map(Event::id).toList();
    }

    private Journal session() {
        return session(new RealDisk());
    }

    private Journal session(Disk disk) {
        Device device =
                new Device(home.resolve("state"), new MachineIdentity("4711", "desk"), new SystemRandom(), disk);
        return new Journal(
                home.resolve("journal"), device, Lines.DAYS, () -> now, () -> ZoneOffset.UTC, new SystemRandom());
    }

    /** Returns a disk on which another session acts once, right before a file is read. */
    private Disk interrupted(String name, Act act) {
        RealDisk disk = new RealDisk();
        boolean[] isDone = new boolean[1];
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (self, method, given) -> {
                    if (method.getName().equals("read") && given[0].toString().endsWith(name) && !isDone[0]) {
                        isDone[0] = true;
                        act.run();
                    }
                    return method.invoke(disk, given);
                });
    }

    /** Returns a disk that fails to read the machine's own file so many times. */
    private static Disk unreadable(int times) {
        RealDisk disk = new RealDisk();
        int[] left = {times};
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (self, method, given) -> {
                    if (method.getName().equals("read")
                            && given[0].toString().contains("journal/")
                            && given[0].toString().endsWith("-2026.jsonl")
                            && left[0]-- > 0) {
                        throw new IOException("Input/output error");
                    }
                    return method.invoke(disk, given);
                });
    }

    /** An act of another session. */
    private interface Act {
        void run() throws Exception;
    }
}
