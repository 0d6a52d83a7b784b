package guide.bank;

import static guide.fixture.TestBank.withLines;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.TestBank;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {
    @TempDir
    Path folder;

    @Test
    void utf16_isNamed() {
        says("größer".getBytes(UTF_16), "1:1: the file is UTF-16, which 0xFE shows; save it as UTF-8");
    }

    @Test
    void utf16WithoutAMark_isGuessedFromItsZeros() {
        says("questions".getBytes(UTF_16LE), "1:2: byte 0x00: the file looks like UTF-16; save it as UTF-8");
    }

    @Test
    void latin1_isReportedAtItsFirstByte() {
        says(
                withLines("title: x", "sources: [Müller]").getBytes(ISO_8859_1),
                "6:14: byte 0xFC is not UTF-8; save it as UTF-8");
    }

    @Test
    void badByteAfterWideLetters_isCountedInLetters() {
        byte[] good = "questions:\n# 😀漢é".getBytes(UTF_8);
        byte[] bad = Arrays.copyOf(good, good.length + 1);
        bad[good.length] = (byte) 0xFF;
        says(bad, "2:6: byte 0xFF is not UTF-8; save it as UTF-8");
    }

    @Test
    void letterCutAtTheEnd_isReportedThere() {
        byte[] whole = withLines("sources: [é").getBytes(UTF_8);
        says(Arrays.copyOf(whole, whole.length - 2), "5:13: byte 0xC3 is not UTF-8; save it as UTF-8");
    }

    @Test
    void overlongAndSurrogateBytes_areNotUtf8() {
        says(new byte[] {'a', (byte) 0xC0, (byte) 0x80}, "1:2: byte 0xC0 is not UTF-8; save it as UTF-8");
        says(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80}, "1:2: byte 0xED is not UTF-8; save it as UTF-8");
    }

    @Test
    void nul_isNoText() {
        says("questions:\n- i\0".getBytes(UTF_8), "2:4: byte 0x00: is not a text file");
    }

    @Test
    void otherFormats_areNamed() {
        says(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "1:1: byte 0x89: is not a text file but a PNG image");
        says(
                new byte[] {0x1F, (byte) 0x8B, 8},
                "1:1: byte 0x1F: is not a text file but a gzip archive; unpack it first");
        says(new byte[] {'P', 'K', 3, 4}, "1:1: byte 0x50: is not a text file but a zip archive; unpack it first");
    }

    @Test
    void byteOrderMark_takesNoColumn() {
        says(
                ("\uFEFF" + "- a").getBytes(UTF_8),
                "1:1: the list of questions has no key; write 'questions:' in the line above it");
        assertThat(new TestBank(folder)
                        .with("deck.yaml", "\uFEFF" + withLines())
                        .problems())
                .isEmpty();
    }

    @Test
    void crlf_keepsTheLinesRight() {
        says(
                withLines("numbr: 1").replace("\n", "\r\n").getBytes(UTF_8),
                "5:3: warning: unknown key 'numbr', did you mean 'number'?");
    }

    @Test
    void crlf_isOneLineBreakInAnAnswer() {
        String text = "questions:\r\n- id: a\r\n  question: b\r\n  answer: |\r\n    c\r\n\r\n    d\r\n";
        assertThat(new TestBank(folder).with("deck.yaml", text).question().answer())
                .isEqualTo("c\n\nd");
    }

    @Test
    void loneCarriageReturn_endsALine() {
        says(
                "questions:\r- idd: a\r".getBytes(UTF_8),
                "2:3: this question has no 'id', no 'question', no 'answer'",
                "2:3: warning: unknown key 'idd', did you mean 'id'?");
    }

    @Test
    void missingLastNewline_isFine() {
        assertThat(new TestBank(folder).with("deck.yaml", withLines().strip()).problems())
                .isEmpty();
    }

    @Test
    void wideLettersAndEmoji_countOneColumnEach() {
        says(
                withLines("sources: [\"漢字😀👍🏽é\", {a: b}]").getBytes(UTF_8),
                "5:23: an item of 'sources' has to be text, not a group of keys; put a text with ': ' in it in quotes");
    }

    @Test
    void emojiInEarlierLines_moveNothing() {
        says(
                withLines("# 😀😀😀", "sources: [\"😀\", \"\\e\"]").getBytes(UTF_8),
                "6:18: an escape in this text stands for control character U+001B (escape); remove it");
    }

    @Test
    void rightToLeftText_works() {
        String text = "questions:\n- id: a\n  question: \u200Fמה זה?\n  answer: زي\n";
        assertThat(new TestBank(folder).with("deck.yaml", text).question().text())
                .isEqualTo("\u200Fמה זה?");
    }

    private void says(byte[] bytes, String... problems) {
        assertThat(new TestBank(folder).with("deck.yaml", bytes).problems())
                .containsExactly(
                        Arrays.stream(problems).map("deck.yaml:"::concat).toArray(String[]::new));
    }
}
