package guide.bank;

import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each folder in the folder of the user's own banks is a bank of its own. */
class BankFoldersTest {
    @TempDir
    Path root;

    private Path home;

    @BeforeEach
    void folder() throws IOException {
        home = Files.createDirectory(root.resolve("banks"));
    }

    @Test
    void folder_isABankWithItsTitleAndDomains() {
        write("queues/guide.yaml", "title: Queues and Streams\n");
        write("queues/kafka.yaml", "title: Kafka\n" + bank(question("k1")));
        Domain domain = domains(read()).get(0);
        assertThat(domain.bank()).isEqualTo(new BankName("queues", "Queues and Streams"));
        assertThat(domain.id()).isEqualTo("queues/kafka");
        assertThat(domain.title()).isEqualTo("Kafka");
    }

    @Test
    void folderWithoutAGuide_isCalledAsItIs() {
        write("My Deck!/cards.yaml", bank(question("c1")));
        assertThat(domains(read()).get(0).bank()).isEqualTo(new BankName("my-deck", "My Deck!"));
    }

    @Test
    void filesBesideTheFolders_belongToTheMainBank() {
        write("own.yaml", bank(question("o1")));
        write("queues/kafka.yaml", bank(question("k1")));
        assertThat(domains(read())).extracting(Domain::id).containsExactly("own", "queues/kafka");
        assertThat(domains(read()).get(0).bank().isMain()).isTrue();
    }

    @Test
    void emptyFolders_areNoMistake() throws IOException {
        assertThat(read().problems()).isEmpty();
        Files.createDirectories(home.resolve("empty"));
        Files.createDirectories(home.resolve("pictures/old"));
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void domainOfTheGuide_isNotJoined() {
        write("queues/rag.yaml", bank(question("q1")));
        write("rag.yaml", "title: My RAG\n" + bank(question("o1")));
        LoadedBank read = read();
        assertThat(read.bank().domain("rag").orElseThrow().questions()).hasSize(4);
        assertThat(read.bank().domain("queues/rag")).isPresent();
        Domain own = domains(read).get(0);
        assertThat(own.id()).isEqualTo("banks/rag");
        assertThat(own.title()).isEqualTo("My RAG");
        assertThat(read.problems()).singleElement().satisfies(told -> {
            assertThat(told.isWarning()).isTrue();
            assertThat(told.toString()).contains("rag.yaml: warning: there is a domain 'rag' already", own.id());
        });
    }

    @Test
    void bankAndItsOnlyDomain_shareTheirName() {
        write("kafka/kafka.yaml", bank(question("k1")));
        assertThat(domains(read())).extracting(Domain::id).containsExactly("kafka");
    }

    @Test
    void numbers_areTheGuidesUnlessTheBankIsNamed() {
        write("queues/kafka.yaml", bank(question("k1") + "  number: 11\n", question("k2") + "  number: 77\n"));
        write("own.yaml", bank(question("o1") + "  number: 11\n"));
        Bank bank = read().bank();
        assertThat(bank.find("11").orElseThrow().id()).isEqualTo("rag-chunking");
        assertThat(bank.numbered("§11")).hasSize(1);
        assertThat(bank.find("queues/11").orElseThrow().id()).isEqualTo("k1");
        assertThat(bank.find("queues/011").orElseThrow().number()).isEqualTo("queues/11");
        assertThat(bank.find("77").orElseThrow().id()).isEqualTo("k2");
        assertThat(bank.find("queues/1")).isEmpty();
    }

    @Test
    void references_areResolvedWithinTheBankFirst() {
        write("queues/kafka.yaml", bank(question("k1") + "  number: 11\n", question("k2") + "  see: [11, 12]\n"));
        LoadedBank read = read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.bank().find("k2").orElseThrow().see()).containsExactly("k1", "rag-vector-db");
    }

    @Test
    void nameOfABank_meansAllOfItsDomains() {
        write("queues/kafka.yaml", bank(question("k1")));
        write("queues/queues.yaml", bank(question("k2")));
        Bank bank = read().bank();
        assertThat(bank.domainsCalled("queues")).hasSize(2);
        assertThat(bank.domainsCalled("queues/kafka")).hasSize(1);
        assertThat(bank.domainsCalled("rag")).extracting(Domain::id).containsExactly("rag");
        assertThat(bank.domainsCalled("nothing")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kafka.sync-conflict-20261126-101500-ABCDEFG.yaml",
                "kafka (Ann's conflicted copy 2026-11-26).yaml",
                "kafka (conflicted copy 2026-11-26 101500).yaml",
                "kafka_conflict-20261126-101500.yaml",
                "kafka (Case Conflict 1).yml",
                "kafka_LOCAL_4711.yaml",
                "kafka.yaml~",
                "kafka.yaml.~2~",
                "#kafka.yaml#",
                "kafka.yaml.orig",
                "kafka.yaml.swp",
            })
    void copies_areLeftOutAndNamed(String copy) {
        write("queues/kafka.yaml", bank(question("k1")));
        write("queues/" + copy, bank(question("k1")));
        LoadedBank read = read();
        assertThat(domains(read)).hasSize(1);
        assertThat(read.problems()).singleElement().satisfies(told -> {
            assertThat(told.isWarning()).isTrue();
            assertThat(told.place().file()).endsWith("queues/" + copy);
            assertThat(told.message()).startsWith("is left out: by its name");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"conflicts.yaml", "local-first.yaml", "base_64.yaml", "~.yaml", "kafka~.yaml", "kafka (2).yaml"})
    void otherNames_areNoCopies(String name) {
        write("queues/" + name, bank(question("k1")));
        assertThat(domains(read())).hasSize(1);
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void hiddenFolders_areNotRead() {
        write(".git/kafka.yaml", "x");
        write(".stversions/kafka.yaml", "x");
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void foldersWithTheSameName_areToldApart() {
        write("My Deck/a.yaml", bank(question("a")));
        write("my-deck/b.yaml", bank(question("b")));
        write("guide/c.yaml", bank(question("c")));
        write("日本/d.yaml", bank(question("d")));
        LoadedBank read = read();
        assertThat(domains(read)).hasSize(1);
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "is left out: as a bank it would be called 'guide', and so is the one that comes with the program;"
                                + " rename one of them",
                        "is left out: as a bank it would be called 'my-deck', and so is 'My Deck'; rename one of them",
                        "is left out: a bank is called by its folder's name, which needs a letter of a-z or a digit; rename it");
    }

    @Test
    void links_areFollowedOnce() throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.yaml"), bank(question("a")));
        write("zoo/b.yaml", bank(question("b")));
        Files.createSymbolicLink(home.resolve("linked"), elsewhere);
        Files.createSymbolicLink(home.resolve("again"), home.resolve("zoo"));
        Files.createSymbolicLink(home.resolve("around"), home);
        Files.createSymbolicLink(home.resolve("above"), home.getParent());
        Files.createSymbolicLink(home.resolve("circle"), home.resolve("circle"));
        Files.createSymbolicLink(home.resolve("gone"), home.resolve("nothing"));
        LoadedBank read = read();
        assertThat(domains(read)).extracting(Domain::id).containsExactly("linked/a", "zoo/b");
        assertThat(read.problems()).hasSize(5).allMatch(Problem::isWarning);
    }

    @Test
    void folderThatCannotBeRead_leavesTheOthers() throws IOException {
        write("queues/kafka.yaml", bank(question("k1")));
        Path closed = Files.createDirectories(home.resolve("closed"));
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));
        LoadedBank read = read();
        assertThat(domains(read)).hasSize(1);
        assertThat(read.problems()).singleElement().asString().contains("closed", "permission denied");
    }

    @Test
    void banksThatAreOff_areReadOnlyByName() {
        write("queues/kafka.yaml", bank(question("k1")));
        write("other/a.yaml", bank(question("a")));
        Sources off = new Sources(true, Optional.of(home), List.of(), Set.of("queues", "guide"), Optional.empty());
        assertThat(Banks.read(off).bank().domains()).extracting(Domain::id).containsExactly("other/a");
        Sources named =
                new Sources(false, Optional.of(home), List.of(home.resolve("queues")), Set.of(), Optional.empty());
        assertThat(Banks.read(named).bank().domains()).extracting(Domain::id).containsExactly("queues/kafka");
    }

    @Test
    void bankThatIsNamedAsWell_isReadOnce() {
        write("queues/kafka.yaml", bank(question("k1")));
        Sources sources =
                new Sources(true, Optional.of(home), List.of(home.resolve("queues")), Set.of(), Optional.empty());
        assertThat(Banks.read(sources).problems()).isEmpty();
    }

    private LoadedBank read() {
        return Banks.read(new Sources(true, Optional.of(home), List.of(), Set.of(), Optional.empty()));
    }

    /** Returns the domains that are not bundled. */
    private static List<Domain> domains(LoadedBank read) {
        return read.bank().domains().stream()
                .filter(d -> !Banks.isBundled(d.questions().get(0).place()))
                .toList();
    }

    private void write(String name, String text) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
