package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.text.Line;
import guide.tui.Input.Key.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void typedText_goesWhereTheCaretIs() {
        Draft draft = typed("helo").after(key(Name.LEFT)).after(new Input.Text('l'));
        assertThat(draft.text()).isEqualTo("hello");
        assertThat(draft.after(key(Name.END)).after(new Input.Text('!')).text()).isEqualTo("hello!");
        assertThat(draft.after(key(Name.HOME)).after(new Input.Text('!')).text())
                .isEqualTo("!hello");
    }

    @Test
    void backspaceAndDelete_takeWholeLetters() {
        assertThat(typed("a👩‍💻").after(key(Name.BACKSPACE)).text()).isEqualTo("a");
        assertThat(typed("e\u0301").after(key(Name.BACKSPACE)).text()).isEmpty();
        assertThat(typed("日本").after(key(Name.HOME)).after(key(Name.DELETE)).text())
                .isEqualTo("本");
        assertThat(Draft.EMPTY
                        .after(key(Name.BACKSPACE))
                        .after(key(Name.DELETE))
                        .text())
                .isEmpty();
    }

    @Test
    void pasted_staysTextWithItsLines() {
        assertThat(Draft.EMPTY.after(new Input.Paste("a\r\nb\tc\rd")).text()).isEqualTo("a\nb c\nd");
    }

    @Test
    void longText_isWrappedAtSpaces() {
        assertThat(plain(typed("one two three four"), 10)).containsExactly("one two ", "three ", "four ");
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
            assertThat(typed("日本語 is wide, und schmal\nab cd").lines(width)).allMatch(l -> l.width() <= most);
        }
    }

    @Test
    void aBookPasted_isCutAtTheLimit() {
        assertThat(Draft.EMPTY.after(new Input.Paste("x".repeat(100_000))).text())
                .hasSize(8_000);
    }

    private static Draft typed(String text) {
        Draft draft = Draft.EMPTY;
        for (int codePoint : text.codePoints().toArray()) {
            draft = codePoint == '\n' ? draft.insert("\n") : draft.after(new Input.Text(codePoint));
        }
        return draft;
    }

    private static List<String> plain(Draft draft, int width) {
        return draft.lines(width).stream().map(Line::plain).toList();
    }

    private static Input key(Name name) {
        return new Input.Key(name);
    }
}
