package guide.bank;

import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.TestBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideFileTest {
    @TempDir
    Path folder;

    private TestBank testBank;

    @BeforeEach
    void threeDomains() {
        testBank = new TestBank(folder)
                .with("a.yaml", bank(question("a")))
                .with("b.yml", bank(question("b")))
                .with("c.yaml", bank(question("c")));
    }

    @Test
    void folderWithoutAGuide_isReadByName() {
        assertThat(domains(testBank.read())).containsExactly("a", "b", "c");
        assertThat(testBank.read().bank().title()).isEqualTo("a and 2 more");
    }

    @Test
    void guide_givesTitleAndOrder() {
        testBank.with("guide.yaml", "title: The Guide\ntagline: For all.\ndomains: [c, b, a]\n");
        Bank bank = testBank.read().bank();
        assertThat(bank.title()).isEqualTo("The Guide");
        assertThat(bank.tagline()).isEqualTo("For all.");
        assertThat(domains(testBank.read())).containsExactly("c", "b", "a");
        assertThat(testBank.problems()).isEmpty();
    }

    @Test
    void fileThatTheGuideDoesNotName_comesLastWithAWarning() {
        testBank.with("guide.yaml", "domains: [c, b]\n");
        assertThat(domains(testBank.read())).containsExactly("c", "b", "a");
        assertThat(testBank.problems())
                .containsExactly("a.yaml: warning: is not among the domains of guide.yaml, so it comes last");
    }

    @Test
    void guideWithATitleOnly_leavesTheOrderToTheNames() {
        testBank.with("guide.yaml", "title: The Guide\n");
        assertThat(domains(testBank.read())).containsExactly("a", "b", "c");
        assertThat(testBank.problems()).isEmpty();
    }

    @Test
    void domainWithoutAFile_isAnError() {
        testBank.with("guide.yaml", "domains: [c, b, a, x]\n");
        assertThat(testBank.problems()).containsExactly("guide.yaml:1:20: there is no file x.yaml for this domain");
    }

    @Test
    void domainOutsideTheFolder_isRefused() {
        testBank.with("guide.yaml", "domains: [c, b, a, ../x]\n");
        assertThat(testBank.problems())
                .containsExactly("guide.yaml:1:20: an id takes a-z, 0-9 and '-', such as 'x', not '../x'");
    }

    @Test
    void domainNamedTwice_isReadOnce() {
        testBank.with("guide.yaml", "domains: [c, b, a, c]\n");
        assertThat(testBank.problems())
                .singleElement()
                .asString()
                .startsWith("guide.yaml:1:20: this domain is named twice");
        assertThat(domains(testBank.read())).containsExactly("c", "b", "a");
    }

    @Test
    void brokenGuide_doesNotStopTheDomains() {
        testBank.with("guide.yaml", "domains: [c\n");
        assertThat(testBank.problems())
                .containsExactly("guide.yaml:1:10: the bracket opened here is not closed; add ']'");
        assertThat(domains(testBank.read())).containsExactly("a", "b", "c");
    }

    @Test
    void guideFileWithQuestions_isADomain() {
        testBank.with("guide.yaml", bank(question("g")));
        assertThat(domains(testBank.read())).containsExactly("a", "b", "c", "guide");
        assertThat(domains(testBank.read("guide.yaml"))).containsExactly("guide");
    }

    @Test
    void namingTheGuide_namesItsFolder() {
        testBank.with("guide.yaml", "domains: [c, b, a]\n");
        assertThat(domains(testBank.read("guide.yaml"))).containsExactly("c", "b", "a");
    }

    @Test
    void everythingNamedAtOnce_isReadOnce() {
        testBank.with("guide.yaml", "domains: [c, b, a]\n");
        LoadedBank loadedBank = testBank.read("a.yaml", "a.yaml", "b.yml", "guide.yaml", "");
        assertThat(domains(loadedBank)).containsExactly("c", "b", "a");
        assertThat(loadedBank.problems()).isEmpty();
    }

    @Test
    void oneDomainOfAGuide_mayReferToTheOthers() {
        testBank.with("guide.yaml", "domains: [c, b, a]\n").with("a.yaml", bank(question("a") + "  see: [c]\n"));
        assertThat(testBank.problems(testBank.read("a.yaml")))
                .containsExactly("a.yaml:5:9: warning: there is no question 'c' in the files that could be read");
    }

    @Test
    void hiddenFiles_areLeftAlone() throws IOException {
        Files.createSymbolicLink(folder.resolve(".#a.yaml"), Path.of("editor@host.123"));
        assertThat(testBank.with(".b.yaml", "[").with("notes.txt", "x").problems())
                .isEmpty();
    }

    @Test
    void folderWithoutBanks_isUnreadable() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(testBank.problems(testBank.read("empty"))).containsExactly("empty: there is no *.yaml file in it");
        assertThat(Banks.read(List.of(empty)).bank().domains()).isEmpty();
    }

    @Test
    void nothingToRead_isAnEmptyBank() {
        assertThat(Banks.read(List.of())).isEqualTo(new LoadedBank(new Bank("", "", List.of()), List.of(), List.of()));
    }

    private static List<String> domains(LoadedBank loadedBank) {
        return loadedBank.bank().domains().stream().map(Domain::id).toList();
    }
}
