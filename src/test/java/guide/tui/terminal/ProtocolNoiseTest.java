package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.keys.Input;
import guide.keys.Input.Key.Name;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What terminals send beside keys, and keys in the protocols that a program before may have left on. */
class ProtocolNoiseTest {
    private static final long MILLIS = 1_000_000L;

    private final List<Input> inputs = new ArrayList<>();
    private long now = 42;

    @ParameterizedTest
    @CsvSource({
        "[13u, ENTER",
        "[13;2u, ENTER",
        "[27u, ESCAPE",
        "[9u, TAB",
        "[127u, BACKSPACE",
        "[99;5u, INTERRUPT",
        "[122;5u, STOP",
        "[108;5u, REDRAW",
        "[100;5u, END_OF_INPUT",
        "[117;5u, ERASE_LINE",
        "[97;5u, HOME",
        "[27;5;99~, INTERRUPT",
    })
    void keyAsANumber_isTheKey(String typed, Name name) {
        feed(new KeyDecoder(MouseReports.IGNORED, inputs::add), "\033" + typed);
        assertThat(inputs).containsExactly(new Input.Key(name));
    }

    @ParameterizedTest
    @CsvSource({
        "[51u, 3",
        "[51;129u, 3",
        "[97;2u, A",
        "[32u, ' '",
        "[32;2u, ' '",
        "[27;2;65~, A",
        "[27;1;120~, x",
    })
    void characterAsANumber_isTheCharacter(String typed, String character) {
        feed(new KeyDecoder(MouseReports.IGNORED, inputs::add), "\033" + typed);
        assertThat(inputs).containsExactly(new Input.Text(character.codePointAt(0)));
    }

    /** In columns 1 to 95 the bytes of an X10 report are letters and digits; column 19 is a 3. */
    @ParameterizedTest
    @EnumSource(MouseReports.class)
    void clickInTheOldProtocol_pressesNoKey(MouseReports mouseReports) {
        KeyDecoder decoder = new KeyDecoder(mouseReports, inputs::add);
        for (int column = 1; column <= 223; column++) {
            feedBytes(decoder, 0x1b, '[', 'M', ' ', 32 + column, 32 + 24, 0x1b, '[', 'M', '#', 32 + column, 32 + 24);
            now += 300 * MILLIS;
            feed(decoder, "j");
            assertThat(inputs).as("column %d", column).containsExactly(new Input.Text('j'));
            inputs.clear();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\033]11;rgb:", "\033P1$r", "\033_G", "\033^", "\033X", "\033]52;c;"})
    void stringWithoutAnEnd_isOverAfterAPause(String begin) {
        KeyDecoder decoder = new KeyDecoder(MouseReports.IGNORED, inputs::add);
        feed(decoder, begin + "3".repeat(10_000));
        now += KeyDecoder.STRING_NANOS;
        feed(decoder, "j");
        assertThat(inputs).containsExactly(new Input.Text('j'));
    }

    /** Sequences of all kinds in random pieces: what comes of them are the keys among them, and nothing else. */
    @Test
    void anySequences_inAnyPieces_pressOnlyTheirKeys() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            inputs.clear();
            KeyDecoder decoder = new KeyDecoder(MouseReports.IGNORED, inputs::add);
            CodePointDecoder bytes = new CodePointDecoder(StandardCharsets.UTF_8, 4096);
            List<Input> expected = new ArrayList<>();
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            for (int i = random.nextInt(8); i >= 0; i--) {
                Noise noise = Noise.values()[random.nextInt(Noise.values().length)];
                sent.writeBytes(noise.bytes(random));
                feedInPieces(decoder, bytes, sent.toByteArray(), random);
                if (noise == Noise.KITTY_3) {
                    expected.add(new Input.Text('3'));
                }
                if (random.nextBoolean()) {
                    // Two bytes of a click may look like one letter; a person's next key comes later than its rest.
                    now += 300 * MILLIS;
                    feedInPieces(decoder, bytes, new byte[] {'j'}, random);
                    expected.add(new Input.Text('j'));
                }
                sent.reset();
            }
            assertThat(inputs).as("seed %d, round %d", seed, round).isEqualTo(expected);
        }
    }

    private enum Noise {
        X10,
        URXVT,
        SGR,
        SGR_PIXELS,
        KITTY_3,
        KITTY_EVENT,
        KITTY_MODIFIER,
        FOCUS,
        ATTRIBUTES,
        STATUS,
        CURSOR,
        MODE,
        ANSI_MODE,
        SIZE,
        OSC,
        DCS,
        APC,
        WINDOWS;

        byte[] bytes(Random random) {
            int n = 1 + random.nextInt(223);
            if (this == X10) {
                return new byte[] {
                    0x1b,
                    '[',
                    'M',
                    (byte) (32 + random.nextInt(100)),
                    (byte) (32 + n),
                    (byte) (33 + random.nextInt(200))
                };
            }
            String text = switch (this) {
                case X10 -> throw new IllegalStateException();
                case URXVT -> "[" + (32 + random.nextInt(70)) + ";" + n + ";7M";
                case SGR -> "[<" + random.nextInt(70) + ";" + n + ";3" + "Mm".charAt(random.nextInt(2));
                case SGR_PIXELS -> "[<0;" + n * 8 + ";333M";
                case KITTY_3 -> "[51;" + (random.nextBoolean() ? 1 : 129) + "u";
                case KITTY_EVENT -> "[" + (97 + random.nextInt(26)) + ";1:" + (1 + random.nextInt(3)) + "u";
                case KITTY_MODIFIER -> "[" + (57441 + random.nextInt(12)) + ";2u";
                case FOCUS -> "[" + "IO".charAt(random.nextInt(2));
                case ATTRIBUTES -> "[" + "?>".charAt(random.nextInt(2)) + "62;" + n + "c";
                case STATUS -> "[?997;1n";
                case CURSOR -> "[" + n + ";33R";
                case MODE -> "[?" + n + ";2$y";
                case ANSI_MODE -> "[" + n + ";3$y";
                case SIZE -> "[48;" + n + ";80;333;640t";
                case OSC -> "]11;rgb:3333/aaaa/qqqq" + (random.nextBoolean() ? "\007" : "\033\\");
                case DCS -> "P>|name(" + n + ")\033\\";
                case APC -> "_Gi=3;OK\033\\";
                case WINDOWS -> "[51;4;51;1;0;1_";
            };
            return ("\033" + text).getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private void feedInPieces(KeyDecoder decoder, CodePointDecoder bytes, byte[] all, Random random) {
        int from = 0;
        while (from < all.length) {
            int to = from + 1 + random.nextInt(all.length - from);
            byte[] piece = Arrays.copyOfRange(all, from, to);
            for (int codePoint : bytes.codePoints(piece, piece.length)) {
                decoder.feed(codePoint, now);
            }
            now += random.nextInt(40) * MILLIS;
            from = to;
        }
    }

    private void feedBytes(KeyDecoder decoder, int... values) {
        byte[] all = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            all[i] = (byte) values[i];
        }
        for (int codePoint : new CodePointDecoder(StandardCharsets.UTF_8, 4096).codePoints(all, all.length)) {
            decoder.feed(codePoint, now);
        }
    }

    private void feed(KeyDecoder decoder, String typed) {
        typed.codePoints().forEach(codePoint -> decoder.feed(codePoint, now));
    }
}
