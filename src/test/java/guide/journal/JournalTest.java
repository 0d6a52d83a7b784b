package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.SystemRandom;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.journal.line.Damage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
    private static final Fact VIEW = new Fact.View("rag-chunking");

    @TempDir
    Path home;

    private Path folder;
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private Journal journal;

    @BeforeEach
    void open() {
        folder = home.resolve("data/guide/journal");
        journal = session();
    }

    @Test
    void noFolder_isAnEmptyHistory() throws Exception {
        assertThat(journal.read()).isEqualTo(new JournalContents(List.of(), List.of(), List.of(), 0));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void append_isReadBackByAnotherSession() throws Exception {
        Event saved = journal.append(VIEW);

        assertThat(session().read().events()).containsExactly(saved);
    }

    @Test
    void append_stampsTimeOffsetDeviceAndNumber() throws Exception {
        Event first = journal.append(VIEW);
        now = Instant.parse("2026-07-01T10:00:00Z");
        Event second = journal.append(VIEW);

        assertThat(first.time()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z").toEpochMilli());
        assertThat(first.offset()).isEqualTo(60);
        assertThat(second.offset()).isEqualTo(120);
        assertThat(first.device()).hasSize(8).isEqualTo(second.device());
        assertThat(List.of(first.number(), second.number())).containsExactly(1L, 2L);
        assertThat(first.id()).matches("[0-9a-z]{12}").isNotEqualTo(second.id());
    }

    @Test
    void append_goesIntoTheFileOfItsUtcYear() throws Exception {
        now = Instant.parse("2026-12-31T23:30:00Z"); // already 2027 where the person lives
        Event event = journal.append(VIEW);

        assertThat(folder.resolve(event.device() + "-2026.jsonl")).hasContent(Lines.line(event));
    }

    @Test
    void counter_goesOnInTheNextYearsFile() throws Exception {
        journal.append(VIEW);
        now = Instant.parse("2027-01-01T10:00:00Z");

        assertThat(session().append(VIEW).number()).isEqualTo(2);
    }

    @Test
    void counter_goesOnAfterWhatAnotherSessionAppended() throws Exception {
        Journal other = session();
        journal.append(VIEW);
        other.append(VIEW);

        assertThat(journal.append(VIEW).number()).isEqualTo(3);
    }

    @Test
    void read_returnsEventsThatAnotherSessionAppendedSince() throws Exception {
        Journal other = session();
        Event first = other.append(VIEW);
        assertThat(journal.read().events()).containsExactly(first);
        Event second = other.append(VIEW);

        assertThat(journal.read().events()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void read_forgetsEventsThatAreNoLongerInTheFile() throws Exception {
        Event first = journal.append(VIEW);
        journal.append(VIEW);
        Files.writeString(shared(first), Lines.line(first) + "\n");

        assertThat(journal.read().events()).containsExactly(first);
    }

    @Test
    void read_noticesAnotherFileOfTheSameLengthOrMore() throws Exception {
        Event first = journal.append(VIEW);
        replace(shared(first), Lines.line("other0000001") + "\n" + Lines.line("other0000002") + "\n");

        assertThat(journal.read().events()).extracting(Event::id).containsExactly("other0000001", "other0000002");
    }

    @Test
    void read_noticesAnotherBeginningBeforeTheSameEnd() throws Exception {
        Files.createDirectories(folder);
        Path file = folder.resolve("dev-2026.jsonl");
        Files.writeString(file, Lines.line("a") + "\n" + Lines.line("b") + "\n");
        journal.read();
        replace(file, Lines.line("c") + "\n" + Lines.line("b") + "\n" + Lines.line("d") + "\n");

        assertThat(journal.read().events()).extracting(Event::id).containsExactly("b", "c", "d");
    }

    @Test
    void read_noticesThatTheFileWasRewrittenInPlaceAndGrew() throws Exception {
        Event first = journal.append(VIEW);
        Files.writeString(shared(first), Lines.line("other0000001") + "\n" + Lines.line("other0000002") + "\n");

        assertThat(journal.read().events()).extracting(Event::id).containsExactly("other0000001", "other0000002");
    }

    @Test
    void fileReplacedInMidSession_keepsBothSides() throws Exception {
        Event mine = journal.append(VIEW);
        replace(shared(mine), Files.readString(shared(mine)) + Lines.line("other0000001") + "\n");
        Event then = journal.append(VIEW);

        assertThat(session().read().events())
                .extracting(Event::id)
                .containsExactlyInAnyOrder(mine.id(), "other0000001", then.id());
    }

    @Test
    void tornLastLine_isNotGluedTo() throws Exception {
        Event first = journal.append(VIEW);
        Files.writeString(shared(first), "{\"v\":1,\"k\":\"rev", StandardOpenOption.APPEND);
        Event second = session().append(VIEW);

        JournalContents contents = session().read();
        assertThat(contents.events()).containsExactlyInAnyOrder(first, second);
        assertThat(contents.damage())
                .extracting(Damage::toString)
                .containsExactly(shared(first) + ":2: the line is torn");
    }

    @Test
    void tornLastLine_staysALineOfItsOwn() throws Exception {
        Event first = journal.append(VIEW);
        Files.writeString(shared(first), "{\"v\":1,\"k\":\"rev", StandardOpenOption.APPEND);
        Event second = session().append(VIEW);

        assertThat(shared(first)).hasContent(Lines.line(first) + "\n{\"v\":1,\"k\":\"rev\n" + Lines.line(second));
    }

    @Test
    void damagedLine_staysInTheFile() throws Exception {
        Event first = journal.append(VIEW);
        Files.writeString(shared(first), "<<<<<<< HEAD\n", StandardOpenOption.APPEND);
        journal.append(VIEW);

        assertThat(Files.readString(shared(first))).contains("<<<<<<< HEAD\n");
    }

    @Test
    void conflictCopy_isReadAndItsDoublesCountOnce() throws Exception {
        Event first = journal.append(VIEW);
        Path copy = folder.resolve(first.device() + "-2026.sync-conflict-20260301-101010-ABCDEFG.jsonl");
        Files.writeString(copy, Lines.line(first) + "\n" + Lines.line("other0000001") + "\n");

        JournalContents contents = journal.read();
        assertThat(contents.events()).extracting(Event::id).containsExactlyInAnyOrder(first.id(), "other0000001");
        assertThat(contents.events()).extracting(Event::device).containsOnly(first.device());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s-2026.sync-conflict-20261123-120000-ABCDEFG.jsonl", // Syncthing
                "%s-2026 (conflicted copy 2026-11-23).jsonl", // Dropbox
                "%s-2026 (Anna's conflicted copy 2026-11-23).jsonl",
                "%s-2026 (desk's conflicted copy 2026-11-23 1).jsonl",
                "%s-2026 (In Konflikt stehende Kopie von Anna 2026-11-23).jsonl",
                "%s-2026 (copie en conflit de Anna 2026-11-23).jsonl",
                "%s-2026 (競合コピー 2026-11-23).jsonl",
                "%s-2026 (conflict 2026-11-23-12-00-00).jsonl", // Nextcloud
                "%s-2026-DESK.jsonl", // OneDrive
                "%s-2026 (1).jsonl", // Google Drive
                "%s-2026.jsonl.jsonl",
                "%S-2026.jsonl" // a file system without case
            })
    void conflictCopies_areReadAsOfTheirDevice(String name) throws Exception {
        assumeTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(name) || hasUnicodeNames(), "names of any letters");
        Event first = journal.append(VIEW);
        Path copy = folder.resolve(name.formatted(first.device()));
        Files.writeString(copy, Lines.line(first) + "\n" + Lines.line("other0000001") + "\n");

        JournalContents contents = journal.read();
        assertThat(contents.events()).extracting(Event::id).containsExactlyInAnyOrder(first.id(), "other0000001");
        assertThat(contents.events()).extracting(Event::device).containsOnly(first.device());
        assertThat(contents.damage()).isEmpty();
    }

    @Test
    void conflictCopy_isNeverWritten() throws Exception {
        Event first = journal.append(VIEW);
        Path copy = folder.resolve(first.device() + "-2026 (conflicted copy 2026-11-23).jsonl");
        Files.writeString(copy, Lines.line("other0000001"));
        session().append(VIEW);

        assertThat(copy).hasContent(Lines.line("other0000001"));
    }

    @Test
    void events_comeInTheOrderOfReplay() throws Exception {
        Files.createDirectories(folder);
        Files.write(folder.resolve("bbb-2026.jsonl"), List.of(at("b2", 2, 20), at("b1", 1, 20), at("b3", 3, 5)));
        Files.write(folder.resolve("aaa-2026.jsonl"), List.of(at("a9", 9, 20), at("a1", 1, 30)));

        assertThat(journal.read().events()).extracting(Event::id).containsExactly("b3", "a9", "b1", "b2", "a1");
    }

    @Test
    void fileOfANewerVersion_isReadButNotAppendedTo() throws Exception {
        Event first = journal.append(VIEW);
        Path shared = shared(first);
        Files.writeString(
                shared,
                Lines.sealed("{\"v\":2,\"k\":\"dream\",\"id\":\"new\",\"n\":2,\"t\":3,\"z\":0") + "\n",
                StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(shared);
        Event second = session().append(VIEW);

        assertThat(Files.readAllBytes(shared)).isEqualTo(before);
        JournalContents contents = session().read();
        assertThat(contents.events()).extracting(Event::id).containsExactly("new", first.id(), second.id());
        assertThat(contents.newer()).containsExactly(shared);
        assertThat(contents.damage()).isEmpty();
    }

    @Test
    void onlyVisibleJsonLines_areRead() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("dev-2026.jsonl.bak"), "x\n");
        Files.writeString(folder.resolve(".dev-2026.jsonl"), "x\n");
        Files.writeString(folder.resolve("notes.txt"), "x\n");

        assertThat(journal.read()).isEqualTo(new JournalContents(List.of(), List.of(), List.of(), 0));
    }

    @Test
    void folderInAFilesPlace_isReportedAndNothingElseIsLost() throws Exception {
        Event event = journal.append(VIEW);
        Path odd = Files.createDirectory(folder.resolve("aaa.jsonl"));

        JournalContents contents = journal.read();
        assertThat(contents.events()).containsExactly(event);
        assertThat(contents.damage())
                .extracting(Damage::toString)
                .containsExactly(odd + ": cannot be read: it is not a regular file");
    }

    @Test
    void endlessLine_isLeftOutAndTheRestIsRead() throws Exception {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("dev-2026.jsonl"),
                Lines.bytes(Lines.line("a"), "\n", "x".repeat(1_000_000), "\n", Lines.line("b"), "\n"));

        JournalContents contents = journal.read();
        assertThat(contents.events()).extracting(Event::id).containsExactly("a", "b");
        assertThat(contents.damage()).extracting(Damage::kind).containsExactly(Damage.Kind.TOO_LONG);
        assertThat(contents.damage()).extracting(Damage::line).containsExactly(2L);
    }

    @Test
    void binaryFile_isReportedWithoutEnd() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("dev-2026.jsonl"), "x\n".repeat(100_000));

        assertThat(journal.read().damage()).hasSize(1000);
    }

    @Test
    void lastLineWithoutItsEnd_counts() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("dev-2026.jsonl"), Lines.line("a") + "\n" + Lines.line("b"));

        assertThat(journal.read().events()).extracting(Event::id).containsExactly("a", "b");
    }

    @Test
    void foldersAndFiles_areTheOwnersOnly() throws Exception {
        Event event = journal.append(VIEW);

        assertThat(mode(home.resolve("data"))).isEqualTo("rwx------");
        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(mode(shared(event))).isEqualTo("rw-------");
        assertThat(mode(home.resolve("state"))).isEqualTo("rwx------");
        assertThat(mode(home.resolve("state/journal.lock"))).isEqualTo("rw-------");
    }

    @Test
    void interruptedThread_savesAndStaysInterrupted() throws Exception {
        Thread.currentThread().interrupt();
        Event event = journal.append(VIEW);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(journal.read().events()).containsExactly(event);
    }

    @Test
    void fileInTheFoldersPlace_isASentence() throws Exception {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "");

        assertThatThrownBy(journal::prepare)
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.kind()).isEqualTo(JournalException.Kind.NOT_CREATED))
                .hasMessage("cannot create " + folder + ": something that is not a folder stands in the way");
    }

    @Test
    void eventThatCannotBeSaved_isHandedBackAndSavedLater() throws Exception {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "");
        NotSavedException failure = failure();
        Files.delete(folder);
        Event saved = journal.retry(failure.events()).get(0);

        assertThat(saved.id()).isEqualTo(failure.event().id());
        assertThat(saved.time()).isEqualTo(failure.event().time());
        assertThat(session().read().events()).containsExactly(saved);
    }

    @Test
    void pipeInTheFilesPlace_doesNotHang() throws Exception {
        Event first = journal.append(VIEW);
        Files.delete(shared(first));
        Files.createDirectory(shared(first));
        Event second = session().append(VIEW);

        assertThat(session().read().events()).containsExactlyInAnyOrder(first, second); // the first from the backup
    }

    @Test
    void threadsAtOnce_loseNothing() throws Exception {
        List<Event> saved = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Journal each = session();
            Thread thread = new Thread(() -> appendSome(each, saved));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(saved).hasSize(40);
        JournalContents contents = journal.read();
        assertThat(contents.events()).containsExactlyInAnyOrderElementsOf(saved);
        assertThat(contents.gaps()).isEmpty();
    }

    @Test
    void news_holdsTheEventsThatOtherSessionsAddedSince() throws Exception {
        Journal other = session();
        other.append(VIEW);
        journal.read();
        journal.append(VIEW);
        Event second = other.append(VIEW);
        Event third = session().append(VIEW);

        assertThat(journal.newEvents()).containsExactlyInAnyOrder(second, third);
        assertThat(journal.newEvents()).isEmpty();
    }

    @Test
    void news_isReportedOnceThoughTheFileIsReplacedOrCopied() throws Exception {
        Event first = journal.append(VIEW);
        journal.read();
        replace(shared(first), Lines.line("other0000001") + "\n" + Files.readString(shared(first)));
        Files.copy(shared(first), folder.resolve(first.device() + "-2026.sync-conflict-20260301-101010-ABCDEFG.jsonl"));

        assertThat(journal.newEvents()).extracting(Event::id).containsExactly("other0000001");
    }

    @Test
    void news_comesFromFilesOfOtherMachinesToo() throws Exception {
        journal.append(VIEW);
        journal.read();
        Files.writeString(folder.resolve("dev-2026.jsonl"), Lines.line("other0000001") + "\n");
        assertThat(journal.newEvents()).extracting(Event::id).containsExactly("other0000001");
        Files.writeString(
                folder.resolve("dev-2026.jsonl"), Lines.line("other0000002") + "\n", StandardOpenOption.APPEND);
        assertThat(journal.newEvents()).extracting(Event::id).containsExactly("other0000002");
    }

    private static boolean hasUnicodeNames() {
        return "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
    }

    private static void appendSome(Journal journal, List<Event> saved) {
        for (int i = 0; i < 10; i++) {
            try {
                Event event = journal.append(VIEW);
                synchronized (saved) {
                    saved.add(event);
                }
            } catch (NotSavedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private Journal session() {
        RandomGenerator random = new SystemRandom();
        Device device = new Device(home.resolve("state"), new MachineIdentity("4711", "desk"), random);
        return new Journal(folder, device, Lines.DAYS, () -> now, () -> ZoneId.of("Europe/Berlin"), random);
    }

    private NotSavedException failure() {
        try {
            journal.append(VIEW);
        } catch (NotSavedException e) {
            return e;
        }
        throw new AssertionError("it was saved");
    }

    private Path shared(Event event) {
        return folder.resolve(event.device() + "-2026.jsonl");
    }

    private static String at(String id, long number, long time) {
        return Lines.line(new Event(id, "", number, time, 0, VIEW));
    }

    private static void replace(Path file, String text) throws IOException {
        Path beside = Files.writeString(file.resolveSibling("new"), text, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
