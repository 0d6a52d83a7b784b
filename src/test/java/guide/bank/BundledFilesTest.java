package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;

import guide.yaml.Place;
import guide.yaml.Problem;
import guide.yaml.Problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledFilesTest {
    @Test
    void bundle_isReadFromTheClassPathInTheGuidesOrder() {
        LoadedBank loadedBank = read("guide/bank/sample/");
        assertThat(loadedBank.problems()).isEmpty();
        assertThat(loadedBank.bank().title()).isEqualTo("Sample");
        assertThat(loadedBank.bank().questions()).extracting(Question::id).containsExactly("two-a", "one-a");
        assertThat(loadedBank.bank().find("1").orElseThrow().see()).containsExactly("two-a");
    }

    @Test
    void placesInTheBundle_startAtItsFolder() {
        assertThat(read("guide/bank/sample/").bank().find("one-a").orElseThrow().place())
                .isEqualTo(new Place("guide/bank/sample/one.yaml", 4, 5));
    }

    @Test
    void domainMissingFromTheBundle_isAnError() {
        assertThat(read("guide/bank/holes/").problems())
                .containsExactly(new Problem(
                        new Place("guide/bank/holes/guide.yaml", 2, 11),
                        Severity.ERROR,
                        "there is no file gone.yaml for this domain"));
    }

    @Test
    void missingBundle_isUnreadable() {
        assertThat(read("no/such/").problems())
                .containsExactly(
                        new Problem(Place.of("no/such/"), Severity.UNREADABLE, "there is no *.yaml file in it"));
    }

    @Test
    void bundleAndOwnBanks_areOne() {
        LoadedBank loadedBank = new BankLoader(Sources.of(List.of()))
                .bundle(new BundledFiles("guide/bank/sample/"))
                .bundle(new BundledFiles("guide/bank/sample/"))
                .load();
        assertThat(loadedBank.problems()).hasSize(4);
        assertThat(loadedBank.bank().title()).isEqualTo("Sample");
        assertThat(loadedBank.bank().domains())
                .extracting(Domain::questions)
                .extracting(List::size)
                .containsExactly(1, 1);
    }

    private static LoadedBank read(String root) {
        return new BankLoader(Sources.of(List.of()))
                .bundle(new BundledFiles(root))
                .load();
    }
}
