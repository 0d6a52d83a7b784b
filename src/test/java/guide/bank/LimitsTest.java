package guide.bank;

import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static guide.fixture.TestBank.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import guide.Work;
import guide.fixture.TestBank;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to do harm: each is refused or read with work in proportion to its length, not to its square. */
class LimitsTest {
    private static final int MEGABYTE = 1 << 20;
    /** 18,000 references that lead nowhere take 360, lines as long as they may be 140, most take less than 100. */
    private static final int MOST_BYTES_A_LETTER = 500;

    @TempDir
    Path folder;

    @Test
    void deepNesting_isRefusedAt17() {
        String text = withLines("sources: " + "[".repeat(10_000));
        assertThat(only(text)).isEqualTo("deck.yaml:5:25: this is more than 16 levels deep");
    }

    @Test
    void deepNestingInBlocks_isRefused() {
        assertThat(only("? ".repeat(10_000))).endsWith(": this is more than 16 levels deep");
        assertThat(only("[\n".repeat(10_000))).endsWith(":17:1: this is more than 16 levels deep");
        assertThat(only("- ".repeat(10_000))).isEqualTo("deck.yaml:1:33: this is more than 16 levels deep");
        assertThat(only("{a: ".repeat(100_000 / 8))).isEqualTo("deck.yaml:1:62: this is more than 16 levels deep");
    }

    @Test
    void billionLaughs_isRefusedAtTheFirstAnchor() {
        StringBuilder text = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            text.append(c + ": &" + c + " [" + ("*" + (char) (c - 1) + ", ").repeat(8) + "*" + (char) (c - 1) + "]\n");
        }
        assertThat(problems(text.toString()))
                .element(2)
                .isEqualTo("deck.yaml:1:4: '&' at the start of a text makes it an anchor, which is not allowed; "
                        + "put the text in quotes");
    }

    @Test
    void selfReference_isRefused() {
        assertThat(problems("questions: &q [*q]\n"))
                .containsExactly(
                        "deck.yaml:1:12: '&' at the start of a text makes it an anchor, which is not allowed; "
                                + "put the text in quotes",
                        "deck.yaml:1:16: '*' at the start of a text makes it an alias, which is not allowed; "
                                + "put the text in quotes");
    }

    @Test
    void tagThatNamesAClass_isRefused() {
        String gadget =
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x\"]]]]";
        assertThat(problems("questions: " + gadget))
                .first()
                .isEqualTo("deck.yaml:1:12: '!' at the start of a text makes it a tag, which is not allowed; "
                        + "put the text in quotes");
    }

    @Test
    void longLine_isRefusedBeforeItIsParsed() {
        assertThat(only(withLines("sources: [" + "x".repeat(4 * MEGABYTE - 100) + "]")))
                .isEqualTo("deck.yaml:5:1: the line is longer than 64 kB; break it into several");
    }

    @Test
    void longLines_thatAreJustAllowed_areRead() {
        String line = "    " + "x".repeat(64 * 1024 - 5) + "\n";
        String text = "questions:\n- id: a\n  question: b\n  answer: |\n" + line.repeat(60);
        assertThat(only(text)).isEqualTo("deck.yaml:4:11: 'answer' is longer than 20,000 characters");
    }

    @Test
    void longQuotedLines_areRead() {
        String line = "    " + "x".repeat(64 * 1024 - 5) + "\n";
        String text = "questions:\n- id: a\n  question: b\n  answer: \"\n" + line.repeat(60) + "\"\n";
        assertThat(only(text)).isEqualTo("deck.yaml:4:11: 'answer' is longer than 20,000 characters");
    }

    @Test
    void longField_isRefused() {
        assertThat(only(withLines("sources: [" + "x".repeat(20_001) + "]")))
                .isEqualTo("deck.yaml:5:13: an item of 'sources' is longer than 20,000 characters");
        assertThat(problems(withLines("sources: [" + "x".repeat(20_000) + "]"))).isEmpty();
    }

    @Test
    void manyQuestions_areReadUpTo20000() {
        StringBuilder text = new StringBuilder(bank());
        for (int i = 0; i < 20_000; i++) {
            text.append(question("q" + i))
                    .append("  see: [q")
                    .append(19_999 - i)
                    .append("]\n");
        }
        assertThat(read(text.toString()).bank().questions()).hasSize(20_000);
        assertThat(problems(text + question("one-more")))
                .containsExactly(
                        "deck.yaml:80002:3: this list has more than 20,000 items; split it into several files");
    }

    @Test
    void largestBank_isRead() {
        StringBuilder text = new StringBuilder(bank());
        for (int i = 0; i < 20_000; i++) {
            text.append("- id: q" + i + "\n  question: What is the thing of number " + i + "?\n"
                    + "  answer: It is that one, as everybody knows who has read of it.\n"
                    + "  points: [one thing, another, and a third]\n  tags: [x, y]\n");
        }
        assertThat(text.length()).isBetween(3 * MEGABYTE, 4 * MEGABYTE);
        assertThat(read(text.toString()).bank().questions()).hasSize(20_000);
    }

    @Test
    void countlessPartsWithoutQuestions_areRefused() {
        String few = ": the file has more than 50,000 parts and few questions among them; split it into several files";
        String texts = "[" + "a,".repeat(19_000) + "],\n";
        String groups = "[" + "{a: b},".repeat(9_000) + "],\n";
        assertThat(only("questions: [\n" + texts.repeat(60) + "]\n")).endsWith(few);
        assertThat(only("questions: [\n" + groups.repeat(60) + "]\n")).endsWith(few);
        assertThat(only(withLines("tags: [", ("    " + texts).repeat(3) + "  ]")))
                .endsWith(few);
    }

    @Test
    void endlessList_isRefusedAtItsFirstItemTooMany() {
        assertThat(only("questions: [\n" + "a,".repeat(30_000) + "]\n"))
                .isEqualTo("deck.yaml:2:40001: this list has more than 20,000 items; split it into several files");
    }

    @Test
    void countlessParts_areRefused() {
        String text = "questions:\n"
                + "- {id: a, question: b, answer: c, tags: [d, e, f, g, h, i, j, k, l]}\n".repeat(20_000);
        assertThat(only(text)).endsWith(": the file has too many parts; split it into several files");
    }

    @Test
    void countlessLines_areRefused() {
        assertThat(only("#\n".repeat(500_000)))
                .isEqualTo("deck.yaml:500001:1: the file has more than 500,000 lines; split it into several files");
        assertThat(only("#\n".repeat(499_999))).isEqualTo("deck.yaml: has no questions");
    }

    @Test
    void countlessDanglingReferences_areReportedUpTo100() {
        String line = "    reference-00" + ", reference-01".repeat(3000) + ",\n";
        assertThat(problems(withLines("see: [", line.repeat(6), "]"))).hasSize(101);
    }

    @Test
    void countlessKeys_areToldUpTo100() {
        StringBuilder text = new StringBuilder(withLines());
        for (int i = 0; i < 20_000; i++) {
            text.append("  k").append(i).append(": x\n");
        }
        assertThat(problems(text.toString()))
                .hasSize(101)
                .first()
                .isEqualTo("deck.yaml: warning: has more warnings than the 100 shown");
    }

    @Test
    void countlessHiddenCharacters_areReportedUpTo100() {
        String line = "# " + "\u202E".repeat(20_000) + "\n";
        assertThat(problems(withLines() + line.repeat(60))).hasSize(101);
    }

    @Test
    void countlessEscapes_areReportedOnceForEachText() {
        String line = "\\u202e\\e".repeat(8_000) + "\\\n   ";
        String text = withLines("sources: [\"" + line.repeat(60) + "\"]");
        assertThat(problems(text))
                .hasSize(2)
                .contains(
                        "deck.yaml:5:13: an escape in this text stands for control character U+001B (escape); remove it");
    }

    @Test
    void countlessTextsBesideEmoji_areRead() {
        String line = "    😀" + ",a".repeat(3_200) + ",\n";
        String longLine = "    😀" + ",a😀".repeat(8_000) + ",\n";
        String text = withLines("sources: [😀,", line + longLine.repeat(2), "]");
        assertThat(problems(text)).isEmpty();
    }

    private String only(String text) {
        List<String> problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private List<String> problems(String text) {
        return new TestBank(folder).problems(read(text));
    }

    private LoadedBank read(String text) {
        Work<LoadedBank> work = Work.of(new TestBank(folder).with("deck.yaml", text)::read);
        assertThat(work.bytes()).isLessThan(MEGABYTE + (long) MOST_BYTES_A_LETTER * text.length());
        return work.result();
    }
}
