package guide.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One key changes, and each other line stays as it is. */
class KeyLinesTest {
    private static final String TEXT = """
            # mine
            a: 1 # one
            b:
              c: |
                # no remark

                text

              d: x   # why
            # about e
            e: [1,
                2]
            """;

    @Test
    void value_isReplacedWithAllItsLines() {
        assertThat(KeyLines.with(TEXT, "b", "b: 2\n")).hasValue("""
                # mine
                a: 1 # one
                b: 2
                # about e
                e: [1,
                    2]
                """);
        assertThat(KeyLines.with(TEXT, "e", "e:\n  f: 1\n").orElseThrow()).endsWith("# about e\ne:\n  f: 1\n");
    }

    @Test
    void newKey_comesLast_orBehindTheRemarkThatShowsIt() {
        assertThat(KeyLines.with(TEXT, "z", "z: 1\n")).hasValue(TEXT + "z: 1\n");
        assertThat(KeyLines.with("# z: 7\n\na: 1", "z", "z: 1\n")).hasValue("# z: 7\nz: 1\n\na: 1\n");
        assertThat(KeyLines.with("", "z", "z: 1\n")).hasValue("z: 1\n");
        assertThat(KeyLines.with("# only a remark\n", "z", "z: 1\n")).hasValue("# only a remark\nz: 1\n");
    }

    @Test
    void key_isTakenAway() {
        assertThat(KeyLines.with(TEXT, "a", "").orElseThrow()).startsWith("# mine\nb:\n");
        assertThat(KeyLines.with("a: 1\n", "a", "")).hasValue("");
    }

    @Test
    void fileThatIsNotWrittenLineByLine_isLeftAlone() {
        assertThat(KeyLines.with("{a: 1, b: 2}\n", "a", "a: 3\n")).isEmpty();
        assertThat(KeyLines.with("a: [\n", "b", "b: 3\n")).isEmpty();
        assertThat(KeyLines.with("a: 1\n...\n", "b", "b: 3\n")).isEmpty();
        assertThat(KeyLines.with("- a\n", "b", "b: 3\n")).isEmpty();
        assertThat(KeyLines.with("a: 1\n", "b", "b: [\n")).isEmpty();
    }

    @Test
    void item_comesLast_asDeepAsTheOthers() {
        assertThat(KeyLines.withItems("q:\n  - a: 1 # one\n    b: |\n      x\n\n# last\n", "q", "- a: 2\n  b: 3\n"))
                .hasValue("q:\n  - a: 1 # one\n    b: |\n      x\n\n  - a: 2\n    b: 3\n\n# last\n");
        assertThat(KeyLines.withItems("q:\n- a\n- b\nz: 1\n", "q", "- c\n")).hasValue("q:\n- a\n- b\n\n- c\nz: 1\n");
        assertThat(KeyLines.withItems("q:\n  - a", "q", "- c\n")).hasValue("q:\n  - a\n\n  - c\n");
    }

    @Test
    void listThatIsNotWrittenLineByLine_isLeftAlone() {
        assertThat(KeyLines.withItems("q: [a]\n", "q", "- c\n")).isEmpty();
        assertThat(KeyLines.withItems("q: []\n", "q", "- c\n")).isEmpty();
        assertThat(KeyLines.withItems("q: a\n", "q", "- c\n")).isEmpty();
        assertThat(KeyLines.withItems("z: 1\n", "q", "- c\n")).isEmpty();
        assertThat(KeyLines.withItems("q: [\n", "q", "- c\n")).isEmpty();
    }
}
