package guide.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items are added, and each line stays as it is. */
class ListLinesTest {
    @Test
    void item_comesLast_asDeepAsTheOthers() {
        assertThat(ListLines.with("q:\n  - a: 1 # one\n    b: |\n      x\n\n# last\n", "q", "- a: 2\n  b: 3\n"))
                .hasValue("q:\n  - a: 1 # one\n    b: |\n      x\n\n  - a: 2\n    b: 3\n\n# last\n");
        assertThat(ListLines.with("q:\n- a\n- b\nz: 1\n", "q", "- c\n")).hasValue("q:\n- a\n- b\n\n- c\nz: 1\n");
        assertThat(ListLines.with("q:\n  - a", "q", "- c\n")).hasValue("q:\n  - a\n\n  - c\n");
    }

    @Test
    void fileThatIsNotWrittenLineByLine_isLeftAlone() {
        assertThat(ListLines.with("q: [a]\n", "q", "- c\n")).isEmpty();
        assertThat(ListLines.with("q: []\n", "q", "- c\n")).isEmpty();
        assertThat(ListLines.with("q: a\n", "q", "- c\n")).isEmpty();
        assertThat(ListLines.with("z: 1\n", "q", "- c\n")).isEmpty();
        assertThat(ListLines.with("q: [\n", "q", "- c\n")).isEmpty();
    }
}
