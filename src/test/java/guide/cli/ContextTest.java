package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.keys.Input;
import guide.keys.Size;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a question shows under its line, formulas and HTML, in line mode and in the commands that print questions. */
class ContextTest {
    private static final String BANK = """
            domain: python
            title: Python
            questions:
              - id: python-defaults
                number: 7
                question: What does this print?
                context: |
                  ```python
                  def f(x, acc=[]):
                  ```

                  | call | prints |
                  | --- | --- |
                  | f(1) | ? |
                answer: The same list twice.
              - id: loss
                number: 8
                question: What is $L_i$?
                answer: |
                  It is $-\\log p_i$, <b>always</b> positive.<br>See:

                  $$
                  L = \\frac{1}{n} \\sum_i L_i
                  $$
            """;

    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void ownBank() {
        run = Run.withBank(home, BANK);
    }

    @Test
    void lineMode_saysItUnderTheQuestion() {
        assertThat(run.typing("q\n").guide("quiz", "--plain").out()).contains("""
                What does this print?
                Code:
                def f(x, acc=[]):
                End of code.

                Table, 1 row:
                call: f(1). prints: ?
                Enter to reveal""");
    }

    @Test
    void lineMode_saysFormulasAndHtmlInWords() {
        assertThat(run.typing("s\n\n3\n").guide("quiz", "--plain").out())
                .contains("What is Lᵢ?", "It is −log pᵢ, always positive.\nSee:\n\nL = (1/n) ∑ᵢ Lᵢ");
    }

    @Test
    void show_printsItAboveTheAnswer() {
        assertThat(run.guide("show", "7").out()).contains("""
              def f(x, acc=[]):

            call  prints
            ────────────
            f(1)  ?
            ────────────
            The same list twice.
            """);
    }

    @Test
    void search_findsItsWords() {
        assertThat(run.guide("search", "acc").out()).contains("What does this print?", "def f(x, acc=[])");
    }

    @Test
    void lists_showItsFirstLineBehindTheQuestion() {
        String title = "What does this print?  def f(x, acc=[]):";
        assertThat(run.guide("list").out()).contains(title);
        assertThat(run.guide("search", "print").out()).contains(title);
        Keys home = new Keys().with(new Input.Resize(new Size(80, 50))).typing("b");
        run.with("GUIDE_STDOUT", "tty").on(look -> home).guide();
        assertThat(home.frames)
                .filteredOn(frame -> frame.contains("in this order"))
                .allMatch(f -> f.contains(title));
        assertThat(home.frames.get(home.frames.size() - 1)).contains(title);
        run.guide("grade", "7", "good");
        assertThat(run.guide("undo").out()).contains(title);
    }

    @Test
    void listJson_hasIt() {
        assertThat(run.guide("list", "--json").out()).contains("\"context\": \"```python\\ndef f(x, acc=[]):");
    }

    @Test
    void check_knowsIt() {
        assertThat(run.guide("check", "--strict", home.resolve("bread.yaml").toString())
                        .status())
                .isZero();
    }
}
