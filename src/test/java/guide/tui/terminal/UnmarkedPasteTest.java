package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.keys.Input;
import guide.keys.Input.Key.Name;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnmarkedPasteTest {
    private static final long MILLIS = 1_000_000L;

    private final UnmarkedPaste unmarkedPaste = new UnmarkedPaste();
    private long now = 42;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is retrieval?",
                "git commit -m done",
                "Semantic chunks are cut where the similarity drops.",
                "yesterday\nall went well",
                "10.0.0.1 10.0.0.2",
                "192.168.1.1",
                "def f(x):\n\treturn x",
                "これは日本語の長い文章です",
            })
    void text_isOnePaste(String text) {
        assertThat(read(text)).containsExactly(new Input.Unmarked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "3",
                " 3 3 3 3",
                " 3 3 2 3 4 1 3 3 3 3 3 3 3",
                "\r3\r3\r2\r3\r\r4\r\r",
                "3q\r",
                "xxjx3",
                "xjxjxj2",
                "tabc",
                "/rerank\r",
                "                    ",
                "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj",
                "jkjkjkjkjkjkjkjkjkjkx?",
                "??",
            })
    void keysTypedAheadOrHeldDown_stayKeys(String typed) {
        assertThat(read(typed)).isEqualTo(keys(typed)).doesNotHaveAnyElementsOfTypes(Input.Unmarked.class);
    }

    @Test
    void arrowsAmongLetters_areTyped() {
        List<Input> typed = new ArrayList<>(keys("a long text here"));
        typed.add(new Input.Key(Name.UP));
        assertThat(unmarkedPaste.in(typed, now)).isEqualTo(typed);
    }

    @Test
    void secondPart_belongsToThePaste() {
        read("What is retrieval?");
        now += 20 * MILLIS;
        assertThat(read("q")).containsExactly(new Input.Unmarked("q"));
        now += 60 * MILLIS;
        assertThat(read("q")).containsExactly(new Input.Text('q'));
    }

    @Test
    void textInSmallParts_isAPasteOnceItIsLongEnough() {
        List<Input> keys = new ArrayList<>();
        for (String part : "What is retrieval good for?".split("")) {
            now += MILLIS;
            keys.addAll(read(part));
        }
        assertThat(keys.subList(0, 12)).isEqualTo(keys("What is retr"));
        assertThat(keys.subList(12, keys.size())).allMatch(Input.Unmarked.class::isInstance);
    }

    @Test
    void textAtAPersonsPace_isTyped() {
        for (String letter : "What is retrieval good for?".split("")) {
            now += 25 * MILLIS;
            assertThat(read(letter)).isEqualTo(keys(letter));
        }
    }

    private List<Input> read(String text) {
        return unmarkedPaste.in(keys(text), now);
    }

    private static List<Input> keys(String text) {
        return text.codePoints()
                .mapToObj(c -> KeyCodes.character(c).orElseThrow())
                .toList();
    }
}
