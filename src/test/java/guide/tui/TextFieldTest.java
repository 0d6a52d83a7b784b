package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.keys.Input;
import guide.keys.Input.Key.Name;
import guide.text.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFieldTest {
    @Test
    void typedText_goesWhereTheCaretIs() {
        TextField textField = typed("helo").after(key(Name.LEFT), 20).after(new Input.Text('l'), 20);
        assertThat(textField.text()).isEqualTo("hello");
        assertThat(textField
                        .after(key(Name.END), 20)
                        .after(new Input.Text('!'), 20)
                        .text())
                .isEqualTo("hello!");
        assertThat(textField
                        .after(key(Name.HOME), 20)
                        .after(new Input.Text('!'), 20)
                        .text())
                .isEqualTo("!hello");
    }

    @Test
    void backspaceAndDelete_takeWholeLetters() {
        assertThat(typed("a👩‍💻").after(key(Name.BACKSPACE), 20).text()).isEqualTo("a");
        assertThat(typed("e\u0301").after(key(Name.BACKSPACE), 20).text()).isEmpty();
        assertThat(typed("日本")
                        .after(key(Name.HOME), 20)
                        .after(key(Name.DELETE), 20)
                        .text())
                .isEqualTo("本");
        assertThat(TextField.of("")
                        .after(key(Name.BACKSPACE), 20)
                        .after(key(Name.DELETE), 20)
                        .text())
                .isEmpty();
    }

    @Test
    void pasted_staysTextWithItsLines() {
        assertThat(TextField.of("").after(new Input.Paste("a\r\nb\tc\rd"), 20).text())
                .isEqualTo("a\nb c\nd");
    }

    @Test
    void longText_isWrappedAtSpaces() {
        assertThat(plain(typed("one two three four"), 10)).containsExactly("one two ", "three ", "four ");
    }

    @Test
    void upAndDown_goFromRowToRowAsTheyShow() {
        TextField textField = typed("one two three four");
        assertThat(press(textField, 10, Name.UP, "X").text()).isEqualTo("one two threXe four");
        assertThat(press(textField, 10, Name.UP, Name.UP, "X").text()).isEqualTo("one Xtwo three four");
        assertThat(press(textField, 10, Name.UP, Name.UP, Name.UP, "X").text()).isEqualTo("Xone two three four");
        assertThat(press(textField, 10, Name.UP, Name.UP, Name.DOWN, Name.DOWN, "X")
                        .text())
                .isEqualTo("one two three fourX");
        assertThat(press(textField, 10, Name.UP, Name.DOWN, Name.DOWN, "X").text())
                .isEqualTo("one two three fourX");
    }

    @Test
    void rowThatIsShorter_takesTheCaretToItsEnd() {
        assertThat(press(typed("long line\nx\nlong line"), 20, Name.UP, "Y").text())
                .isEqualTo("long line\nxY\nlong line");
        assertThat(press(typed("日本語\nabcd"), 20, Name.UP, "Y").text()).isEqualTo("日本Y語\nabcd");
    }

    @Test
    void ctrlWAndCtrlU_eraseAWordAndALine() {
        assertThat(press(typed("one two  "), 20, Name.ERASE_WORD).text()).isEqualTo("one ");
        assertThat(press(typed("a b\nc d"), 20, Name.ERASE_LINE).text()).isEqualTo("a b\n");
        assertThat(press(typed("one two"), 20, Name.LEFT, Name.ERASE_WORD).text())
                .isEqualTo("one o");
        assertThat(press(TextField.of(""), 20, Name.ERASE_WORD, Name.ERASE_LINE).text())
                .isEmpty();
    }

    @Test
    void longText_showsTheRowsAroundTheCaret() {
        TextField textField = typed("1\n2\n3\n4\n5");
        assertThat(plain(textField, 10, 3)).containsExactly("3", "4", "5 ");
        assertThat(plain(press(textField, 10, Name.UP, Name.UP), 10, 3)).containsExactly("3 ", "4", "5");
        assertThat(plain(press(textField, 10, Name.UP, Name.UP, Name.UP), 10, 3))
                .containsExactly("2 ", "3", "4");
    }

    @Test
    void longWord_isWrappedSomewhere() {
        assertThat(plain(typed("abcdefghijkl"), 6)).containsExactly("abcde", "fghij", "kl ");
    }

    @Test
    void newlines_beginNewRows() {
        assertThat(plain(typed("a\n\nb\n"), 10)).containsExactly("a", "", "b", " ");
    }

    @Test
    void noRow_isWiderThanTheWindow() {
        for (int width = 2; width < 12; width++) {
            int most = width;
            assertThat(typed("日本語 is wide, und schmal\nab cd").window(width, 99))
                    .allMatch(l -> l.width() <= most);
        }
    }

    @Test
    void aBookPasted_isCutAtTheLimit() {
        assertThat(TextField.of("")
                        .after(new Input.Paste("x".repeat(100_000)), 20)
                        .text())
                .hasSize(8_000);
    }

    private static TextField typed(String text) {
        TextField textField = TextField.of("");
        for (int codePoint : text.codePoints().toArray()) {
            textField = codePoint == '\n' ? textField.insert("\n") : textField.after(new Input.Text(codePoint), 20);
        }
        return textField;
    }

    /** Presses keys, or types letters. */
    private static TextField press(TextField textField, int width, Object... keys) {
        TextField now = textField;
        for (Object key : keys) {
            now = now.after(
                    key instanceof Name name ? key(name) : new Input.Text(((String) key).codePointAt(0)), width);
        }
        return now;
    }

    private static List<String> plain(TextField textField, int width) {
        return plain(textField, width, 99);
    }

    private static List<String> plain(TextField textField, int width, int rows) {
        return textField.window(width, rows).stream().map(Line::plain).toList();
    }

    private static Input key(Name name) {
        return new Input.Key(name);
    }

    @Test
    void pasteBeyondTheLimit_cutsNoCharacterInHalf() {
        TextField almostFull = TextField.of("x".repeat(7_999));
        assertThat(almostFull.after(new Input.Paste("👍"), 20).text()).hasSize(7_999);
        assertThat(almostFull.after(new Input.Paste("ab"), 20).text()).hasSize(8_000);
    }

    @Test
    void row_showsTheTextInOneLineUpToTheCaret() {
        assertThat(typed("18 December 2026").row(16).plain()).isEqualTo("8 December 2026 ");
        assertThat(typed("18 December 2026").row(17).plain()).isEqualTo("18 December 2026 ");
        assertThat(typed("18 December 2026").after(key(Name.HOME), 99).row(8).plain())
                .isEqualTo("18 Dece…");
        assertThat(typed("日本語").row(4).plain()).isEqualTo("語 ");
        assertThat(TextField.of("").row(0).plain()).isEmpty();
    }
}
