package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.keys.Input;
import guide.keys.Input.Key.Name;
import guide.keys.Input.Mouse.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDecoderTest {
    private static final long MILLIS = 1_000_000L;
    private static final long LATER = 10_000 * MILLIS;

    private final List<Input> inputs = new ArrayList<>();
    private KeyDecoder decoder = new KeyDecoder(MouseReports.REPORTED, inputs::add);
    private long now = 42;

    @ParameterizedTest
    @CsvSource({
        "'\r', ENTER",
        "'\n', ENTER",
        "'\u007f', BACKSPACE",
        "'\b', BACKSPACE",
        "'\t', TAB",
        "'\u0003', INTERRUPT",
        "'\u001a', STOP",
        "'\f', REDRAW",
        "'\u0004', END_OF_INPUT",
    })
    void controlCharacters_areKeys(String typed, Name name) {
        assertThat(keys(typed)).containsExactly(key(name));
    }

    @ParameterizedTest
    @CsvSource({
        "[A, UP", "OA, UP", "[B, DOWN", "OB, DOWN", "[C, RIGHT", "OC, RIGHT", "[D, LEFT", "OD, LEFT", "[1;2A, UP",
        "[H, HOME", "OH, HOME", "[1~, HOME", "[7~, HOME", "[F, END", "OF, END", "[4~, END", "[8~, END", "[3~, DELETE",
        "[5~, PAGE_UP", "[6~, PAGE_DOWN", "OM, ENTER",
    })
    void sequences_areKeys(String typed, Name name) {
        assertThat(keys("\033" + typed)).containsExactly(key(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2~",
                "[15~",
                "[Z",
                "OP",
                "[[A",
                "[1;5C",
                "[1;3A",
                "[98;5u",
                "[97;3u",
                "[49;2u",
                "[97;1:3u",
                "[57441;2u",
                "[57414u",
                "[97:65;2u",
                "[233;5u",
                "[?1u",
                "[4;1$y",
                "[?997;1n",
                "[27;3;97~",
                "[27;5;13~",
                "[?2026;2$y",
                "[?62;22c",
                "[24;80R",
                "[I",
                "[O",
                "[>0;276;0c",
                "[3$",
                "[5^",
                "Oa",
                "]11;rgb:0000/0000/0000\007",
                "]11;rgb:0000/0000/0000\033\\",
                "P1$r0m\033\\",
                "_Gi=1;OK\033\\",
                "x",
                "q",
                "\r",
                "é",
                "\033[A",
                "\033OA",
                "[<35;4;5M",
                "[<2;4;5M",
                "[<66;1;1M",
                "[<1;2",
                "[<;;M",
                "[M !!",
                "[1;1:3A",
                "[201~",
            })
    void whatMeansNothing_isSwallowedWhole(String typed) {
        type("\033" + typed);
        pass(LATER);

        assertThat(keys("j")).containsExactly(text('j'));
    }

    @Test
    void sequenceInPieces_isOneKey() {
        for (char piece : "\033[5~".toCharArray()) {
            type(String.valueOf(piece));
            pass(20 * MILLIS);
        }

        assertThat(inputs).containsExactly(key(Name.PAGE_UP));
    }

    @Test
    void loneEscape_isEscapeAfterItsTime() {
        type("\033");
        pass(49 * MILLIS);
        assertThat(inputs).isEmpty();

        pass(MILLIS);
        assertThat(inputs).containsExactly(key(Name.ESCAPE));
    }

    @Test
    void keyAfterEscapesTime_isItsOwn() {
        type("\033");
        now += 60 * MILLIS;

        assertThat(keys("q")).containsExactly(key(Name.ESCAPE), text('q'));
    }

    @Test
    void escapeTwice_isEscapeTwice() {
        type("\033\033");
        pass(LATER);

        assertThat(inputs).containsExactly(key(Name.ESCAPE), key(Name.ESCAPE));
    }

    @Test
    void ctrlC_breaksOutOfAnySequence() {
        for (String begun : List.of("\033", "\033[1;", "\033O", "\033]11;", "\033P")) {
            inputs.clear();
            assertThat(keys(begun + "\003q")).containsExactly(key(Name.INTERRUPT), text('q'));
        }
    }

    @Test
    void letters_areWholeCodePoints() {
        assertThat(keys("é 日📚")).containsExactly(text('é'), text(' '), text('日'), text(0x1f4da));
    }

    @Test
    void keypadDigits_areDigits() {
        assertThat(keys("\033Oq\033Oy")).containsExactly(text('1'), text('9'));
    }

    @Test
    void noise_isDropped() {
        assertThat(keys("\0\u001c\ufffd\u0085x")).containsExactly(text('x'));
    }

    @Test
    void paste_isOneInput() {
        assertThat(keys("\033[200~1 é\033[A\003q\r\nz\rend\033[201~2"))
                .containsExactly(new Input.Paste("1 é\033[A\003q\nz\nend"), text('2'));
    }

    @Test
    void pasteInPieces_isOneInput() {
        for (String piece : List.of("\033[20", "0~a", "b\033", "\033[2", "01~")) {
            type(piece);
            pass(40 * MILLIS);
        }

        assertThat(inputs).containsExactly(new Input.Paste("ab\033"));
    }

    @Test
    void pasteWithoutAnEnd_endsByTime() {
        type("\033[200~abc");
        pass(KeyDecoder.STRING_NANOS);

        assertThat(keys("q")).containsExactly(new Input.Paste("abc"), text('q'));
    }

    @Test
    void hugePaste_isCut() {
        type("\033[200~" + "x".repeat(PasteBuffer.LIMIT + 5) + "\033[201~");

        assertThat(inputs).containsExactly(new Input.Paste("x".repeat(PasteBuffer.LIMIT)));
    }

    @Test
    void emptyPaste_isNothing() {
        assertThat(keys("\033[200~\033[201~q")).containsExactly(text('q'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\033]11;rgb:1e1e/1e1e/2e2e\007",
                "\033]11;rgb:1e1e/1e1e/2e2e\033\\",
                "\u009d11;rgb:1e1e/1e1e/2e2e\u009c"
            })
    void reply_isHandedOnWholeHoweverItEnds(String reply) {
        List<String> replies = replies();

        assertThat(keys(reply + "q")).containsExactly(text('q'));
        assertThat(replies).containsExactly("11;rgb:1e1e/1e1e/2e2e");
    }

    /** Every letter of a color is a key somewhere, and 1 grades. */
    @ParameterizedTest
    @ValueSource(longs = {40 * MILLIS, KeyDecoder.STRING_NANOS - 1, ReplyReader.REPLY_NANOS - 1})
    void replyInPieces_pressesNoKeys(long pause) {
        List<String> replies = replies();

        for (String piece : List.of("\033]11;", "r", "gb:ffff/f", "fff/ffff\007")) {
            type(piece);
            pass(pause);
        }
        assertThat(inputs).isEmpty();
        assertThat(replies).containsExactly("11;rgb:ffff/ffff/ffff");
    }

    @Test
    void replyTornBehindItsEscape_isEscapeAndTheReply() {
        List<String> replies = replies();
        decoder.replies().expect(now);

        type("\033");
        pass(KeyDecoder.ESCAPE_NANOS);
        type("]11;rgb:1111/1111/1111\007");

        assertThat(inputs).containsExactly(key(Name.ESCAPE));
        assertThat(replies).containsExactly("11;rgb:1111/1111/1111");
    }

    @Test
    void bracketAfterEscape_isAKeyOnceNoReplyIsExpected() {
        decoder.replies().expect(now);
        pass(ReplyReader.EXPECTED_NANOS);

        type("\033");
        pass(KeyDecoder.ESCAPE_NANOS);
        assertThat(keys("]j")).containsExactly(key(Name.ESCAPE), text(']'), text('j'));
    }

    @Test
    void replyWithoutAnEnd_givesTheKeysBackInTime() {
        type("\033]11;rgb:ffff");
        pass(ReplyReader.REPLY_NANOS);

        assertThat(keys("j")).containsExactly(text('j'));
    }

    @Test
    void otherStringsThanCommands_areNobodysReply() {
        List<String> replies = replies();

        assertThat(keys("\033P11;rgb:0/0/0\033\\\033_11;rgb:0/0/0\033\\\033]11;rgb:0/0\030q"))
                .containsExactly(text('q'));
        assertThat(replies).isEmpty();
    }

    @Test
    void mouse_isReportedFromZero() {
        assertThat(keys("\033[<0;3;5M\033[<0;3;5m\033[<64;1;1M\033[<65;200;60M"))
                .containsExactly(
                        new Input.Mouse(Action.PRESS, 2, 4),
                        new Input.Mouse(Action.RELEASE, 2, 4),
                        new Input.Mouse(Action.WHEEL_UP, 0, 0),
                        new Input.Mouse(Action.WHEEL_DOWN, 199, 59));
    }

    @Test
    void mouseThatNobodyAskedFor_isSwallowed() {
        decoder = new KeyDecoder(MouseReports.IGNORED, inputs::add);

        assertThat(keys("\033[<0;3;5Mq")).containsExactly(text('q'));
    }

    /** Whatever comes, nothing is thrown, and after a pause the next key counts. */
    @Test
    void anyBytes_leaveTheKeyboardAlive() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int[] favourites = {0x1b, '[', 'O', ']', 'P', '~', ';', '<', 'M', '2', '0', '1', '\\', 7, 0x9b, 0xd800, 0x10ffff
        };
        for (int round = 0; round < 3_000; round++) {
            for (int i = random.nextInt(40); i > 0; i--) {
                int codePoint = random.nextBoolean()
                        ? favourites[random.nextInt(favourites.length)]
                        : random.nextInt(random.nextBoolean() ? 0x100 : 0x110000);
                now += random.nextInt(5) == 0 ? random.nextInt(300) * MILLIS : 0;
                decoder.feed(codePoint, now);
            }
            pass(LATER);
            inputs.clear();
            assertThat(decoder.deadline()).as("seed %d, round %d", seed, round).isEmpty();
            assertThat(keys("j")).as("seed %d, round %d", seed, round).containsExactly(text('j'));
        }
    }

    private List<String> replies() {
        List<String> replies = new ArrayList<>();
        decoder.replies().whenReplied(replies::add);
        return replies;
    }

    private List<Input> keys(String typed) {
        type(typed);
        return inputs;
    }

    private void type(String typed) {
        typed.codePoints().forEach(codePoint -> decoder.feed(codePoint, now));
    }

    private void pass(long nanos) {
        now += nanos;
        decoder.tick(now);
    }

    private static Input key(Name name) {
        return new Input.Key(name);
    }

    private static Input text(int codePoint) {
        return new Input.Text(codePoint);
    }
}
