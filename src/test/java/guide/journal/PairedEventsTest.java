package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.fixture.FakeDisk;
import guide.journal.line.EventLine;
import guide.study.Progress;
import guide.study.Rules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** A review and the answer that it belongs to: both count or neither does, whatever the disk does between them. */
class PairedEventsTest {
    private static final Path FOLDER = Path.of("/data/journal");
    private static final Path STATE = Path.of("/state");
    private static final MachineIdentity MACHINE = new MachineIdentity("4711", "desk");
    private static final Path DEVICE = STATE.resolve("device-" + MACHINE.binding(STATE));
    private static final Path SHARED = FOLDER.resolve(Lines.DEVICE + "-2026.jsonl");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final long seed = new Random().nextLong();
    private final RandomGenerator random = new SplittableRandom(seed);

    @Test
    void pair_isTwoLinesOfOneWrite_theReviewLast() throws Exception {
        FakeDisk disk = used();
        List<Event> saved = append(session(disk));
        List<Event> events = session(disk).read().events();
        assertThat(events.subList(events.size() - 2, events.size())).containsExactlyElementsOf(saved);
        assertThat(saved).extracting(Event::number).containsExactly(2L, 3L);
        assertThat(((Fact.Answer) saved.get(0).fact()).review())
                .isEqualTo(saved.get(1).id());
    }

    @Test
    void prefixOfTheWrite_countsAsNothing() throws Exception {
        FakeDisk disk = used();
        byte[] before = disk.content(SHARED);
        append(session(disk));
        byte[] after = disk.content(SHARED);
        for (int length = before.length; length <= after.length; length++) {
            FakeDisk torn = used();
            torn.put(SHARED, Arrays.copyOf(after, length));
            boolean isWhole = length >= after.length - 1; // The last line end may be missing.
            assertCounts(torn, isWhole ? 1 : 0, "of " + after.length + " bytes " + length);
        }
    }

    @Test
    void killAtAnyCall_leavesBothOrNeither() throws Exception {
        int k = 1;
        boolean lost = true;
        for (; lost; k++) {
            FakeDisk disk = used();
            disk.losePowerAt(k);
            lost = false;
            try {
                append(session(disk));
            } catch (FakeDisk.PowerLoss e) {
                lost = true;
            }
            Progress progress = progress(disk.afterKill());
            int reviews = progress.reviews("q").size();
            assertThat(progress.answers())
                    .as("kill at call %s, seed %s", k, seed)
                    .hasSize(reviews);
            if (!lost) {
                assertCounts(disk.afterKill(), 1, "no kill");
                assertCounts(disk.afterPowerLoss(random), 1, "power loss afterwards");
            }
        }
        assertThat(k).isGreaterThan(10);
    }

    @Test
    void anyTwoCallsThatFail_leaveBothOrNeither_andARetrySavesBothOnce() throws Exception {
        int failures = 0;
        for (int n = 1; n <= 40; n++) {
            for (int m = n; m <= n + 6; m++) {
                FakeDisk disk = used();
                Journal journal = session(disk);
                disk.failAt(n, m);
                try {
                    append(journal);
                } catch (NotSavedException e) {
                    failures++;
                    disk.failAt();
                    assertThat(e.events()).hasSize(2);
                    journal.retry(e.events());
                }
                disk.failAt();
                assertCounts(disk, 1, "calls " + n + " and " + m);
            }
        }
        assertThat(failures).isGreaterThan(10);
    }

    @Test
    void pairThatIsTriedAgainAfterAnotherEvent_countsOnce() throws Exception {
        for (int n = 1; n <= 40; n++) {
            FakeDisk disk = used();
            Journal journal = session(disk);
            disk.failAt(n, n + 1, n + 2);
            try {
                append(journal);
            } catch (NotSavedException e) {
                disk.failAt();
                journal.append(new Fact.View("other"));
                List<Event> again = journal.retry(e.events());
                assertThat(((Fact.Answer) again.get(0).fact()).review())
                        .isEqualTo(again.get(1).id());
            }
            disk.failAt();
            assertCounts(disk, 1, "call " + n);
        }
    }

    @Test
    void olderVersions_seeTheReview() throws Exception {
        FakeDisk disk = used();
        append(session(disk));
        String text = new String(disk.content(SHARED), StandardCharsets.UTF_8);
        assertThat(text.lines().filter(line -> line.contains("\"k\":\"review\"")))
                .hasSize(1);
        assertThat(text.lines()).allMatch(line -> line.startsWith("{\"v\":1,"));
    }

    private void assertCounts(FakeDisk disk, int times, String what) throws Exception {
        Progress progress = progress(disk);
        assertThat(progress.answers()).as("answers: %s, seed %s", what, seed).hasSize(times);
        assertThat(progress.reviews("q")).as("reviews: %s, seed %s", what, seed).hasSize(times);
    }

    private Progress progress(FakeDisk disk) throws Exception {
        return Progress.of(Rules.DEFAULT, session(disk).read().events(), NOW.toEpochMilli());
    }

    private static List<Event> append(Journal journal) throws NotSavedException {
        Fact.Answer answer =
                new Fact.Answer("before1", "q", "", 60_000, 4, List.of(new Fact.Reply(0, 2, 9)), List.of(), List.of(1));
        return journal.append(new Fact.Review("q", 3, 70_000, List.of(0, 1), "abcdef"), answer::with);
    }

    private Journal session(FakeDisk disk) {
        Device device = new Device(STATE, MACHINE, random, disk);
        return new Journal(FOLDER, device, Lines.DAYS, () -> NOW, () -> ZoneOffset.UTC, random);
    }

    private static FakeDisk used() {
        FakeDisk disk = new FakeDisk();
        disk.put(DEVICE, Lines.bytes(Lines.DEVICE, "\n"));
        disk.put(
                SHARED,
                Lines.bytes(
                        EventLine.write(new Event(
                                "before1",
                                Lines.DEVICE,
                                1,
                                NOW.toEpochMilli() - 1000,
                                0,
                                new Fact.Interview(30, List.of("q"), 1))),
                        "\n"));
        return disk;
    }
}
