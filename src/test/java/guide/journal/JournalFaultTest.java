package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.fixture.FakeDisk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Faults of the disk: each event for which append has returned is there exactly once, and so is each earlier event. */
class JournalFaultTest {
    private static final Path FOLDER = Path.of("/data/journal");
    private static final Path STATE = Path.of("/state");
    private static final MachineIdentity MACHINE = new MachineIdentity("4711", "desk");
    private static final Path DEVICE = STATE.resolve("device-" + MACHINE.binding(STATE));
    private static final Path SHARED = FOLDER.resolve(Lines.DEVICE + "-2026.jsonl");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String TORN = "{\"v\":1,\"k\":\"review\",\"id\":\"to";

    private final long seed = new Random().nextLong();
    private final RandomGenerator random = new SplittableRandom(seed);

    @Test
    void anyCallThatFails_losesNothingAndARetrySaves() throws Exception {
        for (FakeDisk disk : List.of(new FakeDisk(), used(), usedAndTorn())) {
            int n = 1;
            while (reachesFailureAt(disk, n)) {
                n++;
            }
            assertThat(n).isGreaterThan(20);
        }
    }

    @Test
    void anyTwoCallsThatFail_loseNothingAndARetrySaves() throws Exception {
        for (int n = 1; n <= 60; n++) {
            for (int m = n + 1; m <= n + 12; m++) {
                FakeDisk disk = usedAndTorn();
                List<String> ids = ids(disk);
                disk.failAt(n, m);
                ids.addAll(appendStubbornly(session(disk), 2));
                disk.failAt();
                assertHolds(disk, ids, "calls " + n + " and " + m);
                assertHolds(disk.afterPowerLoss(random), ids, "power loss after calls " + n + " and " + m);
            }
        }
    }

    @Test
    void oneFailure_leavesTheFileAsItWas() throws Exception {
        int failures = 0;
        for (int n = 1; n < 40; n++) {
            FakeDisk disk = used();
            byte[] before = disk.content(SHARED);
            disk.failAt(n);
            Optional<NotSavedException> failure = failure(session(disk));
            if (failure.isPresent()) {
                failures++;
                byte[] after = disk.content(SHARED);
                // Closing is the one call after which the event is known to be there.
                assertThat(after.length == before.length
                                || holds(disk, failure.get().event()))
                        .as("call %s", n)
                        .isTrue();
                assertThat(after).startsWith(before);
            }
        }
        assertThat(failures).isGreaterThan(5);
    }

    @Test
    void powerLossAtAnyCall_keepsWhatAppendReturnedFor() throws Exception {
        for (FakeDisk disk : List.of(new FakeDisk(), used(), usedAndTorn())) {
            int k = 1;
            while (losesPower(disk, k)) {
                k++;
            }
            assertThat(k).isGreaterThan(20);
        }
    }

    @Test
    void fullDisk_leavesTheFileAsItWasAndSaysWhy() throws Exception {
        for (int space = 0; space < 80; space++) {
            FakeDisk disk = usedAndTorn();
            byte[] before = disk.content(SHARED);
            Journal journal = session(disk);
            disk.leaveSpace(space);
            NotSavedException failure = failure(journal).orElseThrow();

            assertThat(failure).hasMessage("the disk is full.");
            assertThat(disk.content(SHARED)).isEqualTo(before);
            disk.leaveSpace(10_000);
            Event saved = journal.retry(failure.events()).get(0);
            assertThat(saved.id()).isEqualTo(failure.event().id());
            assertThat(saved.number()).isEqualTo(4);
        }
    }

    @Test
    void eventThatWasNotSaved_usesUpNoNumber() throws Exception {
        FakeDisk disk = used();
        Journal journal = session(disk);
        disk.leaveSpace(10);
        assertThat(failure(journal)).isPresent();
        disk.leaveSpace(10_000);

        assertThat(journal.append(new Fact.View("q")).number()).isEqualTo(4);
    }

    @Test
    void answerThatWasReportedAsNotSavedAndGivenAnew_countsOnce() throws Exception {
        int doubtful = 0;
        for (int n = 1; n < 40; n++) {
            for (int m = n; m <= n + 2; m++) {
                FakeDisk disk = used();
                Journal journal = session(disk);
                disk.failAt(n, m);
                Optional<NotSavedException> failure = failure(journal);
                disk.failAt();
                if (failure.isPresent()) {
                    doubtful += holds(disk, failure.get().event()) ? 1 : 0;
                    Event anew = journal.append(new Fact.View("q"));
                    assertThat(counting(disk)).as("calls %s and %s", n, m).containsExactly(anew.id());
                }
            }
        }
        assertThat(doubtful).isPositive();
    }

    @Test
    void answerThatComesBackAfterItWasGivenAnew_countsOnce() throws Exception {
        int doubtful = 0;
        for (int n = 1; n < 40; n++) {
            FakeDisk disk = used();
            byte[] older = disk.content(SHARED);
            Journal journal = session(disk);
            disk.failAt(n, n + 1, n + 2);
            Optional<NotSavedException> failure = failure(journal);
            disk.failAt();
            if (failure.isPresent()) {
                doubtful += holds(disk, failure.get().event()) ? 1 : 0;
                byte[] away = disk.content(SHARED);
                disk.put(SHARED, older);
                Event anew = journal.append(new Fact.View("q"));
                disk.put(FOLDER.resolve(Lines.DEVICE + "-2026.conflict.jsonl"), away);
                assertThat(counting(disk)).as("call %s", n).containsExactly(anew.id());
            }
        }
        assertThat(doubtful).isPositive();
    }

    @Test
    void answerThatIsTriedAgainAfterAnother_counts() throws Exception {
        for (int n = 1; n < 40; n++) {
            FakeDisk disk = used();
            Journal journal = session(disk);
            disk.failAt(n, n + 1, n + 2);
            Optional<NotSavedException> failure = failure(journal);
            disk.failAt();
            if (failure.isPresent()) {
                Event other = journal.append(new Fact.View("other"));
                Event again = journal.retry(failure.get().events()).get(0);
                assertThat(counting(disk)).as("call %s", n).containsExactlyInAnyOrder(other.id(), again.id());
            }
        }
    }

    @Test
    void fileThatIsMovedAwayWhileItIsWritten_keepsNoAnswerThatWasReportedAsNotSaved() throws Exception {
        FakeDisk disk = used();
        byte[] before = disk.content(SHARED);
        Journal journal = session(disk);
        Supplier<byte[]> moved = disk.moveAwayAfterWrite(SHARED);
        assertThat(failure(journal)).isPresent();

        assertThat(moved.get()).isEqualTo(before);
    }

    /** Returns the views of q that were not taken back. */
    private List<String> counting(FakeDisk disk) throws Exception {
        List<Event> events = session(disk).read().events();
        List<String> undone = new ArrayList<>();
        for (Event event : events) {
            if (event.fact() instanceof Fact.Undo undo) {
                undone.add(undo.of());
            }
        }
        return events.stream()
                .filter(e -> !e.id().startsWith("before") && !(e.fact() instanceof Fact.Undo))
                .map(Event::id)
                .filter(id -> !undone.contains(id))
                .toList();
    }

    @Test
    void fileThatIsReplacedWhileItIsWritten_isWrittenAgain() throws Exception {
        FakeDisk disk = used();
        Journal journal = session(disk);
        disk.replaceAfterWrite(SHARED, Lines.bytes(disk.content(SHARED), Lines.line("other"), "\n"));
        Event event = journal.append(new Fact.View("q"));

        assertThat(ids(disk)).containsExactlyInAnyOrder("before1", "before2", "before3", "other", event.id());
    }

    @Test
    void fileThatAnotherReplacedByARename_keepsItsNameThroughAPowerLoss() throws Exception {
        FakeDisk disk = used();
        Journal journal = session(disk);
        journal.append(new Fact.View("q"));
        disk.rename(disk.content(SHARED).clone(), SHARED);
        Event event = journal.append(new Fact.View("q"));

        RandomGenerator onlyWhatLasts = () -> 0;
        assertThat(ids(disk.afterPowerLoss(onlyWhatLasts))).contains(event.id());
    }

    @Test
    void lockThatIsNotAvailable_leadsToAFileOfTheSessionsOwn() throws Exception {
        FakeDisk disk = used();
        byte[] before = disk.content(SHARED);
        disk.letAnotherHoldTheLock();
        Journal journal = session(disk);
        Event event = journal.append(new Fact.View("q"));

        assertThat(disk.content(SHARED)).isEqualTo(before);
        assertThat(session(disk).read().events()).hasSize(4).contains(event);
        assertThat(event.device()).isEqualTo(Lines.DEVICE);
        assertThat(event.number()).isEqualTo(4);
    }

    /** Returns whether the session made so many calls. */
    private boolean reachesFailureAt(FakeDisk start, int call) throws Exception {
        FakeDisk disk = start.afterKill();
        List<String> ids = ids(disk);
        disk.failAt(call);
        ids.addAll(appendStubbornly(session(disk), 3));
        boolean reached = disk.hasCalled(call);
        disk.failAt();
        assertHolds(disk, ids, "call " + call);
        assertHolds(disk.afterPowerLoss(random), ids, "power loss after the failure of call " + call);
        return reached;
    }

    /** Returns whether the power failed before the session was done. */
    private boolean losesPower(FakeDisk start, int call) throws Exception {
        FakeDisk disk = start.afterKill();
        List<String> ids = ids(disk);
        disk.losePowerAt(call);
        boolean lost = false;
        try {
            Journal journal = session(disk);
            for (int i = 0; i < 3; i++) {
                ids.add(journal.append(new Fact.View("q" + i)).id());
            }
        } catch (FakeDisk.PowerLoss e) {
            lost = true;
        }
        assertHolds(disk.afterKill(), ids, "kill at call " + call);
        for (int i = 0; i < 30; i++) {
            FakeDisk next = disk.afterPowerLoss(random);
            assertHolds(next, ids, "power loss at call " + call);
            List<String> more = new ArrayList<>(ids);
            more.add(session(next).append(new Fact.View("next")).id());
            assertHolds(next, more, "the session after a power loss at call " + call);
        }
        return lost;
    }

    private List<String> appendStubbornly(Journal journal, int count) throws NotSavedException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(appendStubbornly(journal, new Fact.View("q" + i)).id());
        }
        return ids;
    }

    private static Event appendStubbornly(Journal journal, Fact fact) throws NotSavedException {
        try {
            return journal.append(fact);
        } catch (NotSavedException e) {
            try {
                return journal.retry(e.events()).get(0);
            } catch (NotSavedException again) {
                assertThat(again.event().id()).isEqualTo(e.event().id());
                return journal.retry(again.events()).get(0);
            }
        }
    }

    private static Optional<NotSavedException> failure(Journal journal) {
        try {
            journal.append(new Fact.View("q"));
            return Optional.empty();
        } catch (NotSavedException e) {
            return Optional.of(e);
        }
    }

    private void assertHolds(FakeDisk disk, List<String> ids, String what) throws Exception {
        assertThat(ids(disk))
                .as("%s, seed %s", what, seed)
                .doesNotHaveDuplicates()
                .containsAll(ids);
    }

    private boolean holds(FakeDisk disk, Event event) throws Exception {
        return ids(disk).contains(event.id());
    }

    private List<String> ids(FakeDisk disk) throws Exception {
        List<String> ids = new ArrayList<>();
        for (Event event : session(disk).read().events()) {
            ids.add(event.id());
        }
        return ids;
    }

    private Journal session(FakeDisk disk) {
        Device device = new Device(STATE, MACHINE, random, disk);
        return new Journal(FOLDER, device, Lines.DAYS, () -> NOW, () -> ZoneOffset.UTC, random);
    }

    /** Returns a disk with three events that are on the medium. */
    private static FakeDisk used() {
        FakeDisk disk = new FakeDisk();
        disk.put(DEVICE, Lines.bytes(Lines.DEVICE, "\n"));
        disk.put(SHARED, Lines.bytes(before(1), before(2), before(3)));
        return disk;
    }

    private static FakeDisk usedAndTorn() {
        FakeDisk disk = used();
        disk.put(SHARED, Lines.bytes(disk.content(SHARED), TORN));
        return disk;
    }

    private static String before(long number) {
        return Lines.line(new Event("before" + number, Lines.DEVICE, number, number, 0, new Fact.View("q"))) + "\n";
    }
}
