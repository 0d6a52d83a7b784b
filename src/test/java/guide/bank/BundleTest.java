package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;

import guide.yaml.Place;
import guide.yaml.Problem;
import guide.yaml.Problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleTest {
    @Test
    void bundle_isReadFromTheClassPathInTheGuidesOrder() {
        Loaded loaded = read("guide/bank/sample/");
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.bank().title()).isEqualTo("Sample");
        assertThat(loaded.bank().questions()).extracting(Question::id).containsExactly("two-a", "one-a");
        assertThat(loaded.bank().find("1").orElseThrow().see()).containsExactly("two-a");
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
        Loaded loaded = new Loading()
                .bundle(new Bundle("guide/bank/sample/"))
                .bundle(new Bundle("guide/bank/sample/"))
                .done();
        assertThat(loaded.problems()).hasSize(4);
        assertThat(loaded.bank().title()).isEqualTo("Sample");
        assertThat(loaded.bank().domains())
                .extracting(Domain::questions)
                .extracting(List::size)
                .containsExactly(1, 1);
    }

    private static Loaded read(String root) {
        return new Loading().bundle(new Bundle(root)).done();
    }
}
