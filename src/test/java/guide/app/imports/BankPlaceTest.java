package guide.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.bank.Banks;
import guide.bank.LoadedBank;
import guide.bank.Question;
import guide.bank.Sources;
import guide.fixture.TestBank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bank's folder is the old one or the new one, wherever the program is killed or the disk is full. */
class BankPlaceTest {
    private static final Map<String, byte[]> NEW =
            Map.of("b.yaml", text("new-1", "new-2"), "guide.yaml", "title: Deck\n".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path home;

    private Path banks;
    private Path versions;

    @BeforeEach
    void oldBank() throws IOException {
        banks = home.resolve("banks");
        versions = home.resolve("versions");
        fresh();
    }

    private void fresh() throws IOException {
        ImportDisk.REAL.delete(banks);
        ImportDisk.REAL.delete(versions);
        Files.createDirectories(banks.resolve("deck"));
        Files.write(banks.resolve("deck/a.yaml"), text("old-1"));
        Files.write(banks.resolve("deck/own.yaml"), text("own-1"));
    }

    @Test
    void newBank_takesThePlace_andTheLastThreeAreKept() throws IOException {
        Path ofAnother = Files.createDirectories(versions.resolve("deck-2-20261120-120000"));
        for (int i = 1; i <= 5; i++) {
            BankPlace place = new BankPlace(ImportDisk.REAL, banks, versions, "deck");
            place.write(NEW, Set.of("own.yaml"));
            place.place("2026112" + i + "-120000");
        }
        assertThat(ids()).containsExactlyInAnyOrder("new-1", "new-2", "own-1");
        assertThat(ofAnother).exists();
        Files.delete(ofAnother);
        assertThat(versions.toFile().list())
                .containsExactlyInAnyOrder("deck-20261123-120000", "deck-20261124-120000", "deck-20261125-120000");
        assertThat(banks.toFile().list()).containsExactly("deck");
    }

    /** Its bank is right; only the time of the import is not kept. */
    @Test
    void unchangedDeck_isNoFailure_whereItsRegisterCannotBeWritten() throws IOException {
        Files.createDirectories(banks.resolve("deck").resolve(Register.NAME).resolve("in the way"));
        Register register = new Register("deck.csv", Optional.empty(), Map.of(), List.of());
        BankWriting writing =
                new BankWriting(new BankPlace(ImportDisk.REAL, banks, versions, "deck"), Optional.of(register));
        assertThat(writing.write("deck.csv", Map.of(), List.of(), Instant.EPOCH, "20261121-120000"))
                .isFalse();
    }

    @Test
    void killedAtAnyStep_itIsTheOldBankOrTheNewOne_andTheNextImportWorks() throws IOException {
        int steps = 0;
        for (int step = 1; ; step++) {
            fresh();
            Failing disk = new Failing(step, true);
            try {
                write(disk);
            } catch (Killed e) {
                steps++;
            }
            if (!disk.hasFailed()) {
                break;
            }
            assertWholeBank(step);
            write(ImportDisk.REAL);
            assertThat(ids()).as("after step %d", step).containsExactlyInAnyOrder("new-1", "new-2", "own-1");
            assertThat(banks.toFile().list()).as("after step %d", step).containsExactly("deck");
        }
        assertThat(steps).isGreaterThan(8);
    }

    @Test
    void diskThatIsFullAtAnyStep_leavesTheOldBank() throws IOException {
        for (int step = 1; ; step++) {
            fresh();
            Failing disk = new Failing(step, false);
            try {
                write(disk);
                if (!disk.hasFailed()) {
                    break;
                }
                // What fails once the new one is in place is no failure.
            } catch (IOException e) {
                assertThat(e).hasMessage("No space left on device");
            }
            assertWholeBank(step);
        }
    }

    @Test
    void placeThatCannotBeTaken_givesTheOldBankBack() throws IOException {
        Failing disk = new Failing(0, false) {
            @Override
            public void move(Path from, Path to) throws IOException {
                if (from.toString().endsWith(".new")) {
                    throw new IOException("Input/output error");
                }
                super.move(from, to);
            }
        };
        assertThatThrownBy(() -> write(disk)).hasMessage("Input/output error");
        assertThat(ids()).containsExactlyInAnyOrder("old-1", "own-1");
        assertThat(banks.toFile().list()).containsExactly("deck");
    }

    private void assertWholeBank(int step) {
        assertThat(new TreeSet<>(ids()))
                .as("after step %d", step)
                .isIn(Set.of("old-1", "own-1"), Set.of("new-1", "new-2", "own-1"));
    }

    private void write(ImportDisk disk) throws IOException {
        BankPlace place = new BankPlace(disk, banks, versions, "deck");
        place.recover();
        try {
            place.write(NEW, Set.of("own.yaml"));
            place.place("20261126-120000");
        } finally {
            if (!(disk instanceof Failing failing && failing.isDead())) {
                place.discard();
            }
        }
    }

    /** Returns the ids that a reader finds. */
    private List<String> ids() {
        LoadedBank read =
                Banks.read(new Sources(true, Optional.of(banks), List.of(), Set.of(Sources.BUNDLED), Optional.empty()));
        assertThat(read.problems()).isEmpty();
        return read.bank().questions().map(Question::id).toList();
    }

    private static byte[] text(String... ids) {
        StringBuilder questions = new StringBuilder("questions:\n");
        for (String id : ids) {
            questions.append(TestBank.question(id));
        }
        return questions.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Ends the program, as a kill does. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A disk on which one step fails, or the program ends before it or within it. */
    private static class Failing implements ImportDisk {
        private final int failing;
        private final boolean isKill;
        private int step;

        Failing(int failing, boolean isKill) {
            this.failing = failing;
            this.isKill = isKill;
        }

        boolean hasFailed() {
            return step >= failing;
        }

        boolean isDead() {
            return isKill && hasFailed();
        }

        private void step() throws IOException {
            if (++step == failing) {
                if (isKill) {
                    throw new Killed();
                }
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void createFolder(Path folder) throws IOException {
            step();
            REAL.createFolder(folder);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            step();
            REAL.write(file, bytes);
        }

        @Override
        public void copy(Path from, Path to) throws IOException {
            step();
            REAL.copy(from, to);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step();
            REAL.move(from, to);
        }

        @Override
        public void sync(Path folder) throws IOException {
            step();
            REAL.sync(folder);
        }

        @Override
        public void delete(Path folder) throws IOException {
            step();
            REAL.delete(folder);
        }
    }
}
