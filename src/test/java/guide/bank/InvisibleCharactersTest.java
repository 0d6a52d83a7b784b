package guide.bank;

import static guide.fixture.TestBank.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.TestBank;
import guide.text.InvisibleCharacters;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "001B, control character U+001B (escape); remove it",
        "0007, control character U+0007 (bel); remove it",
        "007F, control character U+007F (delete); remove it",
        "009B, control character U+009B (control sequence introducer); remove it",
        "0085, control character U+0085 (next line); remove it",
        "2028, line break U+2028 (line separator); start a new line instead",
        "FFFE, noncharacter U+FFFE; remove it",
    })
    void refusedCharacter_isNamedAtItsPlace(String hex, String message) {
        String raw = Character.toString(Integer.parseInt(hex, 16));
        says("sources: [\"a" + raw + "b\"]", "5:15: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\e ~ control character U+001B (escape); remove it",
                "\\x1b ~ control character U+001B (escape); remove it",
                "\\x9b ~ control character U+009B (control sequence introducer); remove it",
                "\\u009B ~ control character U+009B (control sequence introducer); remove it",
                "\\U0000001b ~ control character U+001B (escape); remove it",
                "\\0 ~ control character U+0000 (null); remove it",
                "\\r ~ control character U+000D (carriage return); remove it",
                "\\N ~ control character U+0085 (next line); remove it",
                "\\L ~ line break U+2028 (line separator); start a new line instead",
                "\\ud800 ~ noncharacter U+D800 (high surrogates d800); remove it",
                "\\uFFFF ~ noncharacter U+FFFF; remove it",
            })
    void escapeForARefusedCharacter_isNamedAtItsText(String escape, String message) {
        says("sources: [\"a\\\\" + escape + "\"]", "5:13: an escape in this text stands for " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d\\ude00", "\\t", "\\n\\n", "\\\\e", "\\\"", "\\_", "\\u00e9", "\\U0001f600"})
    void harmlessEscape_isFine(String escape) {
        String text = "questions:\n- id: a\n  question: b\n  answer: \"x" + escape + "y\"\n";
        assertThat(new TestBank(folder).with("deck.yaml", text).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "202E, right-to-left override",
        "2066, left-to-right isolate",
        "200B, zero width space",
        "FEFF, zero width no-break space",
        "E0041, tag latin capital letter a",
    })
    void hiddenCharacter_isAWarning(String hex, String name) {
        String raw = Character.toString(Integer.parseInt(hex, 16));
        String warning =
                "invisible character U+" + hex + " (" + name + "); remove it, or it is shown as ⟨U+" + hex + "⟩";
        says("sources: [\"a" + raw + "b\"]", "5:15: warning: " + warning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"👨‍👩‍👧", "❤️", "می‌خواهم", "e\u0301", "a\u00ADb"})
    void joinersAndMarksOfOrdinaryText_areFine(String text) {
        assertThat(new TestBank(folder)
                        .with("deck.yaml", withLines("sources: [" + text + "]"))
                        .problems())
                .isEmpty();
    }

    @Test
    void otherProblemsAreFoundBesideARefusedCharacter() {
        TestBank testBank = new TestBank(folder).with("deck.yaml", withLines("sources: [\"a\u001B\"]", "minutes: x"));
        assertThat(testBank.problems()).hasSize(2);
    }

    @Test
    void floodOfProblems_isCutShort() {
        TestBank testBank =
                new TestBank(folder).with("deck.yaml", withLines("sources: [\"" + "\u001B".repeat(60_000) + "\"]"));
        assertThat(testBank.problems()).hasSize(101).first().isEqualTo("deck.yaml: has more errors than the 100 shown");
    }

    @Test
    void wordsInMessages_showInvisibleCharacters() {
        assertThat(InvisibleCharacters.quoted("a\u202Eb\nc")).isEqualTo("'a⟨U+202E⟩b⟨U+000A⟩c'");
        assertThat(InvisibleCharacters.quoted("x".repeat(100))).isEqualTo("'" + "x".repeat(60) + "…'");
    }

    private void says(String line, String problem) {
        assertThat(new TestBank(folder).with("deck.yaml", withLines(line)).problems())
                .containsExactly("deck.yaml:" + problem);
    }
}
