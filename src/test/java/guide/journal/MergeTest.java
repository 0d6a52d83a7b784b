package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.SystemRandom;
import guide.event.Event;
import guide.event.Fact;
import guide.fixture.FakeDisk;
import guide.journal.disk.RealDisk;
import guide.journal.line.DamagedLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
    @TempDir
    Path temp;

    @Test
    void unknownEvents_areTakenAndCountedByDevice() throws Exception {
        Event mine = machine("here").append(new Fact.View("a"));
        Event theirs = machine("there").append(new Fact.View("b"));
        MergeResult mergeResult = machine("here").merge(folder("there"));

        assertThat(mergeResult.events()).isEqualTo(Map.of(theirs.device(), 1));
        assertThat(machine("here").read().events()).containsExactlyInAnyOrder(mine, theirs);
    }

    @Test
    void mergingTwice_changesNoByte() throws Exception {
        machine("here").append(new Fact.View("a"));
        machine("there").append(new Fact.View("b"));
        machine("here").merge(folder("there"));
        Map<Path, String> before = contents("here");

        assertThat(machine("here").merge(folder("there")).count()).isZero();
        assertThat(contents("here")).isEqualTo(before);
    }

    @Test
    void everyLine_isTakenByteForByte() throws Exception {
        machine("here").append(new Fact.View("a"));
        String strange = Lines.sealed("{\"v\":1,\"k\":\"dream\",\"id\":\"x1\",\"n\":9,\"t\":3,\"z\":0,\"more\":[1]");
        String newer = Lines.sealed("{\"v\":7,\"k\":\"review\",\"id\":\"x2\",\"n\":\"nine\"");
        write("there", "dev-2026.jsonl", strange + "\r\n" + newer + "\n" + Lines.line("x3"));
        machine("here").merge(folder("there"));

        assertThat(contents("here").values())
                .anySatisfy(
                        text -> assertThat(text).isEqualTo(strange + "\n" + newer + "\n" + Lines.line("x3") + "\n"));
    }

    @Test
    void sessionLinesOfAnEarlierVersion_areTakenAndNoDamage() throws Exception {
        String session = Lines.sealed("{\"v\":1,\"k\":\"session\",\"id\":\"x1\",\"n\":1,\"t\":3,\"z\":0,\"ms\":600000");
        write("there", "dev-2026.jsonl", session + "\n");

        assertThat(machine("here").merge(folder("there")).count()).isEqualTo(1);
        assertThat(contents("here").values()).containsExactly(session + "\n");
        assertThat(machine("here").read().damage()).isEmpty();
        assertThat(machine("here").read().events())
                .containsExactly(new Event("x1", "dev", 1, 3, 0, new Fact.Unknown("session")));
    }

    @Test
    void eventsKeepTheirDevice_andNoFileOfThatDeviceIsWritten() throws Exception {
        String device = machine("here").append(new Fact.View("a")).device();
        write("here", "dev-2026.jsonl", Lines.line("x1") + "\n");
        write("there", "dev-2026.jsonl", Lines.line("x1") + "\n" + Lines.line("x2") + "\n");
        machine("here").merge(folder("there"));

        assertThat(folder("here").resolve("dev-2026.jsonl")).hasContent(Lines.line("x1") + "\n");
        assertThat(folder("here").resolve("dev.merged-" + device + ".jsonl")).hasContent(Lines.line("x2") + "\n");
        assertThat(machine("here").read().events()).extracting(Event::device).contains("dev", "dev", device);
    }

    @Test
    void damagedLines_areReportedAndNotTaken() throws Exception {
        Path file = write("there", "dev-2026.jsonl", "{\"v\":1,\"k\":\"rev\n" + Lines.line("x1") + "\n<<<<<<<\n");
        MergeResult mergeResult = machine("here").merge(folder("there"));

        assertThat(mergeResult.count()).isEqualTo(1);
        assertThat(mergeResult.damage())
                .extracting(DamagedLines::toString)
                .containsExactly(file + ":1: the line is torn", file + ":3: not a line of a journal");
        assertThat(machine("here").read().damage()).isEmpty();
    }

    @Test
    void tornTargetLine_isNotGluedTo() throws Exception {
        String device = machine("here").append(new Fact.View("a")).device();
        Path target = write("here", "dev.merged-" + device + ".jsonl", "{\"v\":1,\"k\":\"rev");
        write("there", "dev-2026.jsonl", Lines.line("x1") + "\n");
        machine("here").merge(folder("there"));

        assertThat(target).hasContent("{\"v\":1,\"k\":\"rev\n" + Lines.line("x1") + "\n");
    }

    @Test
    void renamedCopyOfAFile_isNothingNew() throws Exception {
        Event mine = machine("here").append(new Fact.View("a"));
        write("there", "old.jsonl", Lines.line(mine) + "\n");

        assertThat(machine("here").merge(folder("there")).count()).isZero();
    }

    @Test
    void copyOfAHome_isFoundByItsDataFolder() throws Exception {
        write("copy/data/journal", "dev-2026.jsonl", Lines.line("x1") + "\n");
        write("xdg/guide/journal", "dev-2026.jsonl", Lines.line("x2") + "\n");

        assertThat(machine("here").merge(temp.resolve("copy")).count()).isEqualTo(1);
        assertThat(machine("here").merge(temp.resolve("xdg/guide")).count()).isEqualTo(1);
    }

    @Test
    void singleFile_isTakenToo() throws Exception {
        Path file = write("there", "dev-2026.jsonl", Lines.line("x1") + "\n");

        assertThat(machine("here").merge(file).count()).isEqualTo(1);
    }

    @Test
    void manyEvents_areAllTaken() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            many.append(Lines.line("x" + i)).append('\n');
        }
        write("there", "dev-2026.jsonl", many.toString());

        assertThat(machine("here").merge(folder("there")).count()).isEqualTo(30_000);
        assertThat(machine("here").read().events()).hasSize(30_000);
    }

    @Test
    void noSuchFolder_isASentence() {
        assertThatThrownBy(() -> machine("here").merge(temp.resolve("none")))
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.kind()).isEqualTo(JournalException.Kind.NOT_READ))
                .hasMessage("cannot read the journal in " + temp.resolve("none") + ": no such file or folder");
    }

    @Test
    void folderWithoutAJournal_isASentence() throws Exception {
        Files.createDirectory(temp.resolve("empty"));

        assertThatThrownBy(() -> machine("here").merge(temp.resolve("empty")))
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.kind()).isEqualTo(JournalException.Kind.NOT_READ))
                .hasMessageContaining("no *.jsonl is there");
    }

    @Test
    void oneFileThatCannotBeRead_keepsNothingElseBack() throws Exception {
        write("there", "dev-2026.jsonl", Lines.line("x1") + "\n");
        Path odd = Files.createDirectory(folder("there").resolve("aaa.jsonl"));
        MergeResult mergeResult = machine("here").merge(folder("there"));

        assertThat(mergeResult.count()).isEqualTo(1);
        assertThat(mergeResult.damage())
                .extracting(lines -> lines.first().file())
                .containsExactly(odd);
    }

    @Test
    void anyCallThatFails_losesNothingAndMergingAgainTakesTheRest() throws Exception {
        int n = 1;
        FakeDisk disk;
        do {
            disk = new FakeDisk();
            disk.put(Path.of("/there/dev-2026.jsonl"), Lines.bytes(Lines.line("x1"), "\n", Lines.line("x2"), "\n"));
            disk.put(Path.of("/there/tab-2026.jsonl"), Lines.bytes(Lines.line("x3"), "\n"));
            disk.put(Path.of("/here/mine-2026.jsonl"), Lines.bytes(Lines.line("x0"), "\n"));
            disk.failAt(n++);
            tryToMerge(disk);
            boolean reached = disk.hasCalled(n - 1);
            disk.failAt();
            assertThat(machine(disk).read().events()).extracting(Event::id).contains("x0");
            machine(disk).merge(Path.of("/there"));
            assertThat(machine(disk).read().events())
                    .as("call %s", n - 1)
                    .extracting(Event::id)
                    .containsExactlyInAnyOrder("x0", "x1", "x2", "x3");
            if (!reached) {
                break;
            }
        } while (true);
        assertThat(n).isGreaterThan(30);
    }

    @Test
    void powerLossAtAnyCall_losesNothingAndWhatWasTakenLasts() throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        boolean isDone = false;
        for (int n = 1; !isDone; n++) {
            FakeDisk disk = new FakeDisk();
            disk.put(Path.of("/there/dev-2026.jsonl"), Lines.bytes(Lines.line("x1"), "\n", Lines.line("x2"), "\n"));
            disk.put(Path.of("/here/mine-2026.jsonl"), Lines.bytes(Lines.line("x0"), "\n"));
            disk.losePowerAt(n);
            try {
                machine(disk).merge(Path.of("/there"));
                isDone = true;
            } catch (FakeDisk.PowerLoss e) {
                // The call was meant to fail.
            }
            for (int i = 0; i < 10; i++) {
                FakeDisk next = disk.afterPowerLoss(random);
                if (!isDone) {
                    machine(next).merge(Path.of("/there"));
                }
                assertThat(machine(next).read().events())
                        .as("call %s", n)
                        .extracting(Event::id)
                        .containsExactlyInAnyOrder("x0", "x1", "x2");
            }
        }
    }

    private static void tryToMerge(FakeDisk disk) {
        try {
            machine(disk).merge(Path.of("/there"));
        } catch (JournalException e) {
            assertThat(e).hasMessageContaining("/");
        }
    }

    private static Journal machine(FakeDisk disk) {
        Device device = new Device(Path.of("/state"), new MachineIdentity("4711", "here"), new SystemRandom(), disk);
        return new Journal(
                Path.of("/here"), device, Lines.DAYS, () -> Instant.EPOCH, () -> ZoneOffset.UTC, new SystemRandom());
    }

    private Journal machine(String name) {
        RandomGenerator random = new SystemRandom();
        Device device = new Device(temp.resolve("state-" + name), new MachineIdentity("4711", name), random);
        return new Journal(folder(name), device, Lines.DAYS, () -> Instant.EPOCH, () -> ZoneOffset.UTC, random);
    }

    private Path folder(String name) {
        return temp.resolve(name);
    }

    private Path write(String folder, String name, String text) throws IOException {
        Path file = Files.createDirectories(temp.resolve(folder)).resolve(name);
        return Files.writeString(file, text, StandardOpenOption.CREATE);
    }

    private Map<Path, String> contents(String name) throws IOException {
        Map<Path, String> contents = new java.util.TreeMap<>();
        for (Path file : new RealDisk().list(folder(name))) {
            contents.put(file, Files.readString(file));
        }
        return contents;
    }
}
