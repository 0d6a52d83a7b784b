package guide.bank;

import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.fixture.TestBank;
import guide.yaml.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read before is used only for files that are as they were. */
class FolderCacheTest {
    /** Trusts a change of this moment, since tests do not wait. */
    private static final long NO_MOMENTS = -3_600_000_000_000L;

    @TempDir
    Path home;

    private Path cache;
    private Path folder;

    @BeforeEach
    void folders() throws IOException {
        cache = home.resolve("cache");
        folder = Files.createDirectory(home.resolve("queues"));
    }

    @Test
    void fileThatIsKept_isTheSameAsReadAnew() throws IOException {
        String full = Files.readString(Path.of("questions/rag.yaml"));
        write(full + "  - id: bad\n  - {id: other, question: Q, answer: A, unknown: x, see: [1]}\n");
        DomainFile anew = read().orElseThrow();
        DomainFile kept = known().orElseThrow();
        assertThat(kept.questions()).isEqualTo(anew.questions());
        assertThat(kept.items()).isEqualTo(anew.items());
        assertThat(kept.report().problems())
                .isNotEmpty()
                .isEqualTo(anew.report().problems());
        assertThat(kept.usable()).isEqualTo(anew.usable()).hasSize(5);
        assertThat(List.of(kept.id(), kept.title(), kept.named(), kept.complete()))
                .isEqualTo(List.of(anew.id(), anew.title(), anew.named(), anew.complete()));
    }

    @Test
    void fileThatHasChanged_isReadAnew() throws IOException {
        write(bank(question("a")));
        FileTime time = Files.getLastModifiedTime(file());
        read();
        write(bank(question("b")));
        assertThat(known()).isEmpty();
        // Of the same size and time, as rsync and an editor that keeps times leave it.
        Files.setLastModifiedTime(file(), time);
        assertThat(known()).isEmpty();
        read();
        Path other = Files.writeString(folder.resolve("other"), bank(question("c")));
        Files.setLastModifiedTime(other, time);
        Files.move(other, file(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(known()).isEmpty();
        Files.delete(file());
        assertThat(known()).isEmpty();
    }

    @Test
    void changeOfTheLastMoments_isNotTrusted() {
        write(bank(question("a")));
        FolderCache.read(Optional.of(cache), new BankFolder(folder), names());
        assertThat(known()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void anyOtherChangeInTheFolder_hasAllReadAnew() throws IOException {
        write(bank(question("a") + "  tags: [x]\n"));
        read();
        TestBank more = new TestBank(folder).with("guide.yaml", "tags: {y: Y}\n");
        assertThat(known()).isEmpty();
        read();
        assertThat(known()).isPresent();
        more.with("b.yaml", bank(question("b")));
        assertThat(known()).isEmpty();
        read();
        Files.delete(folder.resolve("b.yaml"));
        assertThat(known()).isEmpty();
    }

    @Test
    void fileWithMoreMistakesThanAreShown_isNotKept() {
        write("questions:\n" + "  - {}\n".repeat(200));
        read();
        assertThat(known()).isEmpty();
    }

    @Test
    void damage_countsAsNothingKept() throws IOException {
        write(bank(question("a"), question("b")));
        read();
        Path kept = files().get(0);
        byte[] whole = Files.readAllBytes(kept);
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(kept, damaged);
            assertThat(known()).as("seed 11, turn %s", i).isEmpty();
            Files.write(kept, Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertThat(known()).as("seed 11, turn %s, cut", i).isEmpty();
        }
        Files.write(kept, whole);
        assertThat(known()).isPresent();
        Files.delete(kept);
        Files.createDirectory(kept);
        assertThat(known()).isEmpty();
    }

    @Test
    void placeThatCannotBeWritten_isDoneWithout() throws IOException {
        Files.writeString(cache, "a file");
        write(bank(question("a")));
        assertThat(read()).isPresent();
        assertThat(known()).isEmpty();
    }

    @Test
    void everythingIsPrivateAndNothingUnfinishedIsLeft() throws IOException {
        assumeTrue(cache.getFileSystem().supportedFileAttributeViews().contains("posix"));
        write(bank(question("a")));
        read();
        assertThat(Files.getPosixFilePermissions(cache)).hasSize(3);
        assertThat(files())
                .singleElement()
                .satisfies(
                        kept -> assertThat(Files.getPosixFilePermissions(kept)).hasSize(2));
    }

    @Test
    void filesOfAFolderThatIsGone_areRemoved() throws IOException {
        write(bank(question("a")));
        read();
        CacheFolder.tidy(cache);
        assertThat(files()).hasSize(1);
        Files.delete(file());
        Files.delete(folder);
        CacheFolder.tidy(cache);
        assertThat(files()).isEmpty();
    }

    @Test
    void twoProgramsAtOnce_readTheSame() throws Exception {
        write(bank(IntStream.range(0, 200).mapToObj(i -> question("q" + i)).toArray(String[]::new)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> all = Stream.generate(() -> threads.submit(() ->
                            known().or(this::read).orElseThrow().questions().size()))
                    .limit(40)
                    .toList();
            for (Future<Integer> one : all) {
                assertThat(one.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void guide_isKeptToo() {
        new TestBank(folder).with("guide.yaml", "title: T\ntagline: L\ndomains: [a, b]\ntags: {x: X, y: Y}\nodd: 1\n");
        FolderContents anew = cache().read(names());
        FolderContents kept = cache().known(names()).orElseThrow();
        assertThat(List.of(kept.title(), kept.tagline(), kept.complete())).isEqualTo(List.of("T", "L", false));
        assertThat(kept.guide().problems()).hasSize(3).isEqualTo(anew.guide().problems());
    }

    @Test
    void bankIsTheSame_readFirstOrAgain() {
        write("domain: x\n" + bank(question("a") + "  see: [b]\n", "- id: z\n", question("b") + "  number: 1\n"));
        Sources sources = new Sources(false, Optional.of(home), List.of(folder), Set.of(), Optional.of(cache));
        LoadedBank first = Banks.readAnew(sources);
        assertThat(Banks.read(sources)).isEqualTo(first);
        assertThat(Banks.read(sources)).isEqualTo(first);
    }

    /** Reads the folder anew and keeps it. */
    private Optional<DomainFile> read() {
        return cache().read(names()).files().stream().findFirst();
    }

    /** Returns what is known of the file without reading it. */
    private Optional<DomainFile> known() {
        return cache().known(names()).map(contents -> contents.files().get(0));
    }

    private FolderCache cache() {
        return new FolderCache(cache, new BankFolder(folder), NO_MOMENTS);
    }

    private List<String> names() {
        return new BankFolder(folder).list(new Report("folder"));
    }

    private Path file() {
        return folder.resolve("a.yaml");
    }

    private void write(String text) {
        new TestBank(folder).with("a.yaml", text);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.isDirectory(cache) ? Files.list(cache) : Stream.empty()) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
