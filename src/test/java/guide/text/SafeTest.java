package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTest {
    @Test
    void plainText_isTheVeryStringThatCameIn() {
        String text = "How would you choose a chunk size?";
        assertThat(safe(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0000, U+0000",
        "0007, U+0007",
        "000A, U+000A",
        "000D, U+000D",
        "001B, U+001B",
        "007F, U+007F",
        "0085, U+0085",
        "009B, U+009B",
        "115F, U+115F",
        "1160, U+1160",
        "180E, U+180E",
        "200B, U+200B",
        "2028, U+2028",
        "2029, U+2029",
        "202A, U+202A",
        "202E, U+202E",
        "2060, U+2060",
        "2066, U+2066",
        "2069, U+2069",
        "3164, U+3164",
        "FDD0, U+FDD0",
        "FEFF, U+FEFF",
        "FFA0, U+FFA0",
        "FFFE, U+FFFE",
        "1FFFF, U+1FFFF",
        "10FFFF, U+10FFFF",
        "E0001, U+E0001",
        "E0041, U+E0041",
        "E0100, U+E0100"
    })
    void hiddenCharacter_isShownByItsName(String hex, String name) {
        assertThat(safe("a" + Character.toString(Integer.parseInt(hex, 16)) + "b"))
                .isEqualTo("a⟨" + name + "⟩b");
    }

    /** Soft hyphens as copied from the web, and the marks that Hebrew and Arabic need: a terminal would show garbage. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u034F", "\u061C", "\u200E", "\u200F"})
    void adviceForALayout_isNotDrawn(String advice) {
        assertThat(safe("a" + advice + "b" + advice)).isEqualTo("ab");
        assertThat(safe("e" + advice + "\u0301")).isEqualTo("e\u0301");
    }

    /** What is drawn as a number is what {@code check} tells of. */
    @Test
    void everyCharacterThatIsShownByItsName_isToldByCheck() {
        for (int c = 0xA0; c <= Character.MAX_CODE_POINT; c++) {
            boolean alone = Cells.extendsCluster(c);
            boolean byName = !alone && safe("a" + Character.toString(c) + "b").contains("⟨U+");
            boolean told = InvisibleCharacters.kind(c) != InvisibleCharacters.Kind.VISIBLE;
            assertThat(byName && !told).as("U+%04X", c).isFalse();
        }
    }

    @Test
    void loneSurrogate_isShownByItsName() {
        assertThat(safe("a\uD83Db\uDC69")).isEqualTo("a⟨U+D83D⟩b⟨U+DC69⟩");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "é",
                "e\u0301",
                "日本語",
                "👩‍💻",
                "👩🏽‍❤️‍💋‍👨🏿",
                "🇩🇪",
                "✅",
                "⚠️",
                "1️⃣",
                "ก็",
                "نامه‌ای",
                "שלום",
                "한국어",
                "a\u00A0b",
                "±3σ → 99.7 %",
                "│ ─ • … ↪",
                "\uE0A0",
                "क्षि"
            })
    void ordinaryText_staysAsItIs(String text) {
        assertThat(safe(text)).isEqualTo(text);
    }

    @Test
    void tab_isASpace() {
        assertThat(safe("a\tb")).isEqualTo("a b");
    }

    @Test
    void ninthMarkOnABase_isShownByItsName() {
        String eight = "e" + "\u0301".repeat(8);
        assertThat(safe(eight + "\u0301\u0301x")).isEqualTo(eight + "⟨U+0301⟩⟨U+0301⟩x");
    }

    @Test
    void markWithoutABase_isShownByItsName() {
        assertThat(safe("\u0301a")).isEqualTo("⟨U+0301⟩a");
        assertThat(safe("\u0007\u0301a")).isEqualTo("⟨U+0007⟩⟨U+0301⟩a");
    }

    @Test
    void emojiSelector_countsOnlyAfterACharacterWithTwoStyles() {
        assertThat(safe("a\uFE0F ⚠\uFE0F\uFE0F")).isEqualTo("a⟨U+FE0F⟩ ⚠\uFE0F⟨U+FE0F⟩");
    }

    @Test
    void endlessEmojiSequence_isCutAfterEightMarks() {
        assertThat(safe("👩\u200D".repeat(9) + "👩")).isEqualTo("👩\u200D".repeat(8) + "👩⟨U+200D⟩👩");
    }

    @Test
    void lines_endAtEveryKindOfLineEnd() {
        assertThat(Safe.lines("a\nb\r\nc\rd\n")).extracting(Safe::value).containsExactly("a", "b", "c", "d", "");
    }

    @Test
    void lines_expandTabsToStopsOfFourCells() {
        assertThat(Safe.lines("\tx\n日\ty\nabcd\tz"))
                .extracting(Safe::value)
                .containsExactly("    x", "日  y", "abcd    z");
    }

    @RepeatedTest(200)
    void anyText_comesOutWithNothingThatATerminalObeysOrHides() {
        long seed = new Random().nextLong();
        String raw = RandomTexts.anything(new Random(seed), 60);
        String shown = safe(raw);
        assertThat(shown.codePoints().filter(SafeTest::isObeyedOrHidden).boxed().toList())
                .as("seed %d, of <%s>", seed, RandomTexts.escaped(raw))
                .isEmpty();
    }

    @RepeatedTest(200)
    void anyText_passesASecondTimeUnchanged() {
        long seed = new Random().nextLong();
        String once = safe(RandomTexts.anything(new Random(seed), 60));
        assertThat(safe(once)).as("seed %d", seed).isEqualTo(once);
    }

    @RepeatedTest(200)
    void anyText_becomesClustersOfOneOrTwoCells() {
        long seed = new Random().nextLong();
        String shown = safe(RandomTexts.anything(new Random(seed), 60));
        for (int i = 0; i < shown.length(); i = Cells.next(shown, i)) {
            int end = Cells.next(shown, i);
            assertThat(Cells.width(shown, i, end)).as("seed %d at %d", seed, i).isIn(1, 2);
            assertThat(end - i).as("seed %d at %d", seed, i).isLessThanOrEqualTo(2 * (2 * Gate.MARKS + 2));
        }
    }

    @Test
    void equalTexts_areEqual() {
        assertThat(List.of(Safe.of("b"), Safe.of("a"))).isEqualTo(List.of(Safe.of("b"), Safe.of("a")));
        assertThat(Safe.of("a")).isNotEqualTo(Safe.of("b"));
    }

    /** Uses the JDK's own properties, so as not to check the gate's tables against themselves. */
    private static boolean isObeyedOrHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> codePoint != 0x200C && codePoint != 0x200D;
            default -> (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
        };
    }

    private static String safe(String raw) {
        return Safe.of(raw).value();
    }
}
