package guide.bank;

import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.TestBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {
    @TempDir
    Path folder;

    @Test
    void see_isResolvedToIdsOverAllFiles() {
        TestBank testBank = new TestBank(folder)
                .with("a.yaml", bank(question("a") + "  see: [c, 07, r2, c]\n", question("b") + "  number: R2\n"))
                .with("b.yaml", bank(question("c") + "  number: 7\n"));
        assertThat(testBank.read().bank().find("a").orElseThrow().see()).containsExactly("c", "b");
    }

    @Test
    void danglingSee_isReportedAtItsPlace() {
        TestBank testBank = new TestBank(folder).with("a.yaml", bank(question("chunking") + "  see: [99, chnking]\n"));
        assertThat(testBank.problems())
                .containsExactly(
                        "a.yaml:5:9: there is no question '99' to see",
                        "a.yaml:5:13: there is no question 'chnking' to see, did you mean 'chunking'?");
    }

    @Test
    void seeIntoAFileThatCannotBeRead_isOnlyAWarning() {
        TestBank testBank = new TestBank(folder)
                .with("a.yaml", bank(question("a") + "  see: [b]\n"))
                .with("b.yaml", "[");
        assertThat(testBank.read().bank().find("a").orElseThrow().see()).isEmpty();
        assertThat(testBank.problems())
                .contains("a.yaml:5:9: warning: there is no question 'b' in the files that could be read");
    }

    @Test
    void seeIntoAFileThatIsLeftOut_isDropped() {
        TestBank testBank = new TestBank(folder)
                .with("a.yaml", bank(question("a") + "  see: [b]\n"))
                .with("b.yaml", bank(question("b") + "  minutes: 0\n"));
        assertThat(testBank.read().bank().find("a").orElseThrow().see()).isEmpty();
        assertThat(testBank.problems()).hasSize(1);
    }

    @Test
    void seeOfItself_isAWarning() {
        TestBank testBank = new TestBank(folder).with("a.yaml", bank(question("a") + "  see: [a]\n"));
        assertThat(testBank.problems()).containsExactly("a.yaml:5:9: warning: this question refers to itself");
        assertThat(testBank.read().bank().find("a").orElseThrow().see()).isEmpty();
    }

    @Test
    void duplicateId_namesBothPlaces() {
        TestBank testBank = new TestBank(folder).with("a.yaml", bank(question("a"), question("a")));
        assertThat(testBank.read().problems())
                .hasToString("[" + folder + "/a.yaml:5:7: id 'a' is used twice, first at " + folder + "/a.yaml:2:7]");
    }

    @Test
    void duplicateIdInAnotherFile_leavesTheSecondFileOut() {
        TestBank testBank =
                new TestBank(folder).with("a.yaml", bank(question("a"))).with("b.yaml", bank(question("a")));
        assertThat(testBank.read().problems())
                .hasToString("[" + folder + "/b.yaml:2:7: id 'a' is used twice, first at " + folder + "/a.yaml:2:7]");
        assertThat(testBank.read().bank().domains()).extracting(Domain::id).containsExactly("a");
    }

    @Test
    void idsThatAreEqualWhenComposed_areDuplicates() {
        TestBank testBank = new TestBank(folder).with("a.yaml", bank(question("caf\u00E9"), question("cafe\u0301")));
        assertThat(testBank.problems()).anyMatch(problem -> problem.contains("5:7: id 'café' is used twice"));
    }

    @Test
    void duplicateNumber_namesBothPlaces() {
        TestBank testBank = new TestBank(folder)
                .with("a.yaml", bank(question("a") + "  number: R1\n"))
                .with("b.yaml", bank(question("b") + "  number: r01\n"));
        assertThat(testBank.read().problems())
                .hasToString(
                        "[" + folder + "/b.yaml:5:11: number R1 is used twice, first at " + folder + "/a.yaml:5:11]");
    }

    @Test
    void guidesOfTwoFolders_numberOnTheirOwn() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        new TestBank(one).with("a.yaml", bank(question("a") + "  number: 1\n", question("a2") + "  see: [1]\n"));
        new TestBank(two).with("b.yaml", bank(question("b") + "  number: 1\n", question("b2") + "  see: [1]\n"));
        LoadedBank loadedBank = Banks.read(List.of(one, two));
        assertThat(loadedBank.problems()).isEmpty();
        assertThat(loadedBank.bank().find("b2").orElseThrow().see()).containsExactly("b");
    }

    @Test
    void filesOfOneDomain_shareIt() {
        TestBank testBank = new TestBank(folder)
                .with("a.yaml", "domain: rag\ntitle: RAG\n" + bank(question("a")))
                .with("b.yaml", "domain: rag\n" + bank(question("b")));
        assertThat(testBank.read().bank().domains()).singleElement().satisfies(domain -> {
            assertThat(domain.title()).isEqualTo("RAG");
            assertThat(domain.questions()).extracting(Question::id).containsExactly("a", "b");
        });
    }
}
