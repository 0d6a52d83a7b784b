package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import guide.keys.Input;
import guide.keys.Input.HangUp.Reason;
import guide.keys.Input.Key.Name;
import guide.keys.Size;
import guide.text.Cells;
import guide.text.ColorRole;
import guide.text.Span;
import guide.text.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalDisplayTest {
    private static final Encoding ASCII = new Encoding(StandardCharsets.US_ASCII, StandardCharsets.UTF_8);

    private VirtualDisplay virtual;

    TerminalDisplayTest() throws IOException {
        virtual = new VirtualDisplay(80, 24);
    }

    @AfterEach
    void close() {
        virtual.close();
    }

    @Test
    void text_standsWhereItWasPut() {
        virtual.draw(canvas -> canvas.put(3, 2, Span.of("hello")));

        assertThat(virtual.row(2)).isEqualTo("   hello");
    }

    @Test
    void frame_isOneWriteBetweenMarks() {
        virtual.show("a", "b");

        assertThat(virtual.written())
                .singleElement()
                .satisfies(frame -> assertThat(frame)
                        .startsWith("\033[?1049h")
                        .containsOnlyOnce("\033[?2026h")
                        .endsWith("\033[?2026l"));
    }

    @Test
    void firstFrame_endsWhatAProgramBeforeMayHaveLeft() {
        virtual.show("a");

        assertThat(virtual.written())
                .singleElement()
                .satisfies(frame -> assertThat(frame)
                        .containsPattern("\033\\[\\?[0-9;]*\\b1000;[0-9;]*\\b1006;[0-9;]*l")
                        .contains("\033>", "\033[>0u", "\033[>4;0m"));
        virtual.close();
        assertThat(String.join("", virtual.written())).contains("\033[<u\033[>4m\033[m");
    }

    @Test
    void oldConsole_isSparedWhatItWouldPrint() throws IOException {
        TerminalType linux = TerminalType.named("linux").orElseThrow();
        virtual = new VirtualDisplay(80, 24, linux, Encoding.UNICODE);
        virtual.show("a");
        virtual.close();

        assertThat(String.join("", virtual.written())).contains("1000;").doesNotContain("\033[>", "\033[<");
    }

    @Test
    void closingBeforeTheFirstFrame_takesNothingBack() {
        virtual.close();

        assertThat(virtual.written()).isEmpty();
    }

    @Test
    void sameFrameAgain_writesNothing() {
        virtual.show("a");
        virtual.written();

        virtual.show("a");

        assertThat(virtual.written()).isEmpty();
    }

    @Test
    void movingAHighlight_staysInItsBudget() {
        List<String> menu = IntStream.range(0, 20)
                .mapToObj(i -> "  %2d  How do you tell whether retrieval is any good? ".formatted(i) + ". ".repeat(12))
                .toList();
        virtual.showMenu(3, menu);
        virtual.written();

        virtual.showMenu(4, menu);

        assertThat(virtual.written())
                .singleElement()
                .satisfies(frame -> assertThat(frame.length()).isLessThanOrEqualTo(250));
    }

    @Test
    void reveal_staysInItsBudget() {
        String[] question = {"  RAG Systems", "", "  How do you tell whether retrieval is any good?"};
        virtual.show(question);
        virtual.written();

        String[] lines = {
            "  Measure retrieval apart from generation, on questions whose relevant",
            "  chunks are known, and watch users' corrections live.",
            "",
            "  precision@k   share of the k that is relevant         context is scarce",
            "  recall@k      is the answer in the k at all           first thing to fix",
        };
        virtual.draw(canvas -> {
            canvas.put(0, 0, Span.of(question[0]));
            canvas.put(0, 2, Span.of(question[2]));
            for (int i = 0; i < lines.length; i++) {
                canvas.put(0, 4 + i, Span.of(lines[i], i % 2 == 0 ? Style.TEXT : Style.of(ColorRole.CODE)));
            }
        });

        int text = String.join("", lines).length();
        assertThat(virtual.written())
                .singleElement()
                .satisfies(frame -> assertThat((double) frame.length()).isLessThanOrEqualTo(1.5 * text));
    }

    @Test
    void emptyingTheScreen_costsLittle() {
        virtual.show(IntStream.range(0, 24).mapToObj(i -> "x".repeat(78)).toArray(String[]::new));
        virtual.written();

        virtual.show("y");

        assertThat(virtual.row(0)).isEqualTo("y");
        assertThat(virtual.row(23)).isEmpty();
        assertThat(virtual.written())
                .singleElement()
                .satisfies(frame -> assertThat(frame.length()).isLessThan(300));
    }

    @Test
    void restOfARow_isErasedOnce() {
        virtual.show("one", "two          three          four          five");
        virtual.written();

        virtual.show("one", "two");

        assertThat(virtual.row(1)).isEqualTo("two");
        assertThat(virtual.written())
                .singleElement()
                .satisfies(frame -> assertThat(frame.length()).isLessThan(40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "日本語",
                "e\u0301",
                "✅",
                "\ud83d\udcda",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "\ud83c\udde9\ud83c\uddea",
                "ก็",
                "▸",
                "Ａ",
                "ｱ",
                "\ue001"
            })
    void whatFollowsACluster_standsInTheRightColumn(String cluster) {
        virtual.show("....", "ab" + cluster + "|end");

        int column = 2 + Cells.width(cluster);
        assertThat(columnOf("|end", 1)).isEqualTo(column);
    }

    /** Any frame after any other must look as if it had been drawn on a blank screen. */
    @Test
    void changes_leaveNothingBehind() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String[] words = {"a", "bc", " ", "   ", "日", "本語", "|", "-----", "x y z", "          ", "✅", "é"};
        Style[] styles = {Style.TEXT, Style.ACCENT, Style.TEXT.with(Style.Attribute.REVERSE), Style.DIM.bold()};
        for (int round = 0; round < 200; round++) {
            long content = random.nextLong();
            try (VirtualDisplay fresh = new VirtualDisplay(80, 24)) {
                virtual.draw(canvas -> scatter(canvas, new Random(content), words, styles));
                fresh.draw(canvas -> scatter(canvas, new Random(content), words, styles));
                for (int row = 0; row < 24; row++) {
                    assertThat(virtual.row(row))
                            .as("seed %d round %d row %d", seed, round, row)
                            .isEqualTo(fresh.row(row));
                }
            }
        }
    }

    @Test
    void halfOverdrawnWideLetter_goesAway() {
        virtual.draw(canvas -> {
            canvas.put(0, 0, Span.of("日日日"));
            canvas.put(1, 0, Span.of("xx"));
        });

        assertThat(virtual.row(0)).isEqualTo(" xx 日");
    }

    @Test
    void whatDoesNotFit_isCutAtAClustersEdge() {
        virtual.draw(canvas -> {
            canvas.put(77, 0, Span.of("a日本"));
            canvas.put(-1, 1, Span.of("日本"));
            canvas.put(0, 99, Span.of("nowhere"));
            canvas.put(0, -1, Span.of("nowhere"));
        });

        assertThat(virtual.row(0).strip()).isEqualTo("a日");
        assertThat(virtual.row(1).strip()).isEqualTo("本");
    }

    @Test
    void lastCell_canBeUsed() {
        virtual.draw(canvas -> {
            canvas.put(79, 23, Span.of("x"));
            canvas.put(0, 0, Span.of("top"));
        });

        assertThat(virtual.row(23)).hasSize(80).endsWith("x");
        assertThat(virtual.row(0)).isEqualTo("top");
    }

    @Test
    void withoutUnicode_asciiIsDrawn() throws IOException {
        virtual = new VirtualDisplay(40, 5, VirtualDisplay.MODERN, ASCII);

        virtual.show("• naïve ─── ✓ ▸ 日 → │ █▓░ ≤|");

        assertThat(virtual.row(0)).isEqualTo("* naive --- + > ?? > | #=. ?|");
    }

    @Test
    void keys_arrive() throws IOException {
        virtual.type("j\033[A");

        assertThat(virtual.next()).isEqualTo(new Input.Text('j'));
        assertThat(virtual.next()).isEqualTo(new Input.Key(Name.UP));
    }

    @Test
    void nothing_isATick() {
        assertThat(virtual.display.next(Duration.ofMillis(1))).isEqualTo(new Input.Tick());
    }

    @Test
    void pending_tellsOfWhatIsAtHand() throws IOException {
        assertThat(virtual.display.pending()).isFalse();
        virtual.type("jk");
        virtual.next();

        assertThat(virtual.display.pending()).isTrue();
    }

    @Test
    void hangUpWithoutASignal_isAHangUp() throws IOException {
        virtual.hangUp();

        assertThat(virtual.next()).isEqualTo(new Input.HangUp(Reason.HANG_UP));
    }

    @Test
    void resizes_comeAsOne() {
        virtual.resize(100, 30);
        virtual.resize(60, 20);

        assertThat(virtual.next()).isEqualTo(new Input.Resize(new Size(60, 20)));
        assertThat(virtual.display.pending()).isFalse();
        assertThat(virtual.size()).isEqualTo(new Size(60, 20));
    }

    @Test
    void afterAResize_allIsDrawnAnew() {
        virtual.show("hello");
        virtual.resize(60, 20);
        virtual.next();
        virtual.written();

        virtual.show("hello");

        assertThat(virtual.written())
                .singleElement()
                .satisfies(frame -> assertThat(frame).contains("\033[2J", "hello"));
        assertThat(virtual.row(0)).isEqualTo("hello");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "1, 5", "3, 2", "300, 1"})
    void anySize_canBeDrawnOn(int columns, int rows) {
        virtual.resize(columns, rows);
        virtual.next();

        assertThatCode(() -> virtual.show("日 hello", "✅", "x".repeat(400))).doesNotThrowAnyException();
        assertThat(virtual.size()).isEqualTo(new Size(columns, rows));
    }

    @Test
    void sizeThatIsNotTold_isTheClassicalOne() {
        virtual.resize(0, 0);

        assertThat(virtual.next()).isEqualTo(new Input.Resize(new Size(80, 24)));
    }

    @Test
    void forgetting_drawsAllAnew() {
        virtual.show("hello");
        virtual.written();
        virtual.display.forget();

        virtual.show("hello");

        assertThat(virtual.written())
                .singleElement()
                .satisfies(frame -> assertThat(frame).contains("\033[2J", "hello"));
    }

    @Test
    void signals_areKeys() {
        virtual.raise(Signal.INT);
        virtual.raise(Signal.TSTP);
        virtual.raise(Signal.QUIT);

        assertThat(virtual.next()).isEqualTo(new Input.Key(Name.INTERRUPT));
        assertThat(virtual.next()).isEqualTo(new Input.Key(Name.STOP));
        assertThat(virtual.display.pending()).isFalse();
    }

    @Test
    void interruptInALoan_isTheBorrowersAlsoWhereItIsHeardLate() {
        virtual.display.lend(() -> virtual.raise(Signal.INT));
        virtual.raise(Signal.INT);

        assertThat(virtual.display.pending()).isFalse();
    }

    @Test
    void continuingAfterAStopFromOutside_isAResume() {
        virtual.show("hello");
        virtual.written();
        virtual.raise(Signal.CONT);

        assertThat(virtual.next()).isEqualTo(new Input.Resume());
        virtual.show("hello");
        assertThat(virtual.written())
                .singleElement()
                .satisfies(frame -> assertThat(frame).startsWith("\033[?1049h").contains("\033[2J", "hello"));
    }

    @Test
    void suspending_givesTheTerminalBackAndDrawsAllAnew() {
        virtual.show("hello");
        virtual.written();

        virtual.display.suspend();

        assertThat(virtual.stops()).isEqualTo(1);
        assertThat(virtual.written())
                .singleElement()
                .satisfies(left -> assertThat(left).contains("\033[?1049l", "\033[?25h", "\033[?2004l"));
        virtual.show("hello");
        assertThat(virtual.written())
                .singleElement()
                .satisfies(frame -> assertThat(frame).startsWith("\033[?1049h").contains("\033[2J", "hello"));
    }

    @Test
    void closing_restoresEverything_once() {
        virtual.show("hello");
        virtual.written();

        virtual.close();
        virtual.close();
        virtual.show("late");

        assertThat(virtual.written())
                .singleElement()
                .satisfies(left -> assertThat(left).contains("\033[?1049l", "\033[?25h", "\033[?2004l", "\033[?7h"));
    }

    @Test
    void titleAndClipboard_areLeftAlone() {
        virtual.show("hello");
        virtual.close();

        assertThat(String.join("", virtual.written())).doesNotContain("\033]");
    }

    private int columnOf(String text, int row) {
        String shown = virtual.row(row);
        return shown.codePointCount(0, shown.indexOf(text));
    }

    private static void scatter(guide.tui.Canvas canvas, Random random, String[] words, Style[] styles) {
        for (int i = 0; i < 60; i++) {
            String word = words[random.nextInt(words.length)];
            Style style = styles[random.nextInt(styles.length)];
            canvas.put(random.nextInt(84) - 2, random.nextInt(24), Span.of(word, style));
        }
    }
}
