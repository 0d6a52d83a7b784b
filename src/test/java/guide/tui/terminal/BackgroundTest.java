package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.config.Background;
import guide.config.ThemeName;
import guide.keys.Input;
import guide.keys.Input.Key.Name;
import guide.text.ColorRole;
import guide.text.Span;
import guide.text.Style;
import guide.tui.Look;
import guide.tui.terminal.TerminalType.ScreenKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a display asks its terminal, and what it does with the answer. */
class BackgroundTest {
    private static final String QUERY = "\033]11;?\007";
    private static final String LIGHT = "\033]11;rgb:fdfd/f6f6/e3e3\007";
    private static final String DARK = "\033]11;rgb:0000/2b2b/3636\033\\";

    private VirtualDisplay virtual = display(ThemeName.AUTO, Background.UNKNOWN, VirtualDisplay.MODERN);

    @AfterEach
    void close() {
        virtual.close();
    }

    @Test
    void firstFrame_isOneWriteWithTheQuestionBehindIt() {
        show();

        assertThat(virtual.written())
                .singleElement()
                .asString()
                .contains("Forgotten")
                .endsWith("\033[?2026l" + QUERY);
    }

    @Test
    void noAnswer_isOneOnceTimeIsUp_andTheColorsStay() throws IOException {
        show();
        virtual.nanos += Coloring.LIMIT_NANOS - 1;
        assertThat(virtual.display.background()).isEmpty();
        virtual.nanos++;
        assertThat(virtual.display.background()).contains(Background.UNKNOWN);

        virtual.type("j");
        assertThat(virtual.next()).isEqualTo(new Input.Text('j'));
        virtual.type(LIGHT);
        assertThat(virtual.next()).isEqualTo(new Input.Tick());
        assertThat(virtual.display.background()).contains(Background.LIGHT);
    }

    @Test
    void firstFrame_hasTheColorsThatAreCountedOn() {
        show();
        assertThat(virtual.written().get(0))
                .contains(indexed(Palette.MIDDLE) + "██")
                .doesNotContain("mForgotten");
        virtual.close();
        virtual = display(ThemeName.AUTO, Background.LIGHT, VirtualDisplay.MODERN);
        show();
        assertThat(virtual.written().get(0)).contains(indexed(Palette.LIGHT));
    }

    @Test
    void question_isAskedOnce() {
        show();
        virtual.written();
        virtual.display.forget();
        show();

        assertThat(virtual.written()).singleElement().asString().doesNotContain(QUERY);
    }

    @Test
    void answer_isDrawnInOneWriteWithoutAWholeFrame() throws IOException {
        show();
        virtual.written();

        virtual.type(LIGHT);
        assertThat(virtual.next()).isEqualTo(new Input.Tick());
        show();

        assertThat(virtual.written())
                .singleElement()
                .asString()
                .contains(indexed(Palette.LIGHT))
                .doesNotContain("plain text", "\033[2J");
        assertThat(virtual.display.background()).contains(Background.LIGHT);
    }

    @Test
    void answerInPieces_pressesNoKey() throws IOException {
        show();
        for (char c : DARK.toCharArray()) {
            virtual.type(String.valueOf(c));
        }
        virtual.type("j");

        assertThat(virtual.next()).isEqualTo(new Input.Tick());
        assertThat(virtual.next()).isEqualTo(new Input.Text('j'));
        assertThat(virtual.display.background()).contains(Background.DARK);
    }

    @Test
    void answerThatWasCountedOn_drawsNothing() throws IOException {
        virtual.close();
        virtual = display(ThemeName.AUTO, Background.DARK, VirtualDisplay.MODERN);
        show();
        virtual.type(DARK + "j");

        assertThat(virtual.next()).isEqualTo(new Input.Text('j'));
        assertThat(virtual.display.background()).contains(Background.DARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\033]11;rgb:ffff\007", "\033]11;no\007", "\033]10;rgb:0/0/0\007", "\033P11;rgb:0/0/0\033\\"})
    void garbage_isSwallowed(String garbage) throws IOException {
        show();
        virtual.type(garbage + "j");

        assertThat(virtual.next()).isEqualTo(new Input.Text('j'));
        assertThat(virtual.display.background()).isEmpty();
    }

    @Test
    void answerAfterAnotherThemeWasChosen_changesNoColors() throws IOException {
        show();
        virtual.display.use(ThemeName.DARK);
        show();
        virtual.type(LIGHT + "j");

        assertThat(virtual.next()).isEqualTo(new Input.Text('j'));
        virtual.written();
        virtual.display.forget();
        show();
        assertThat(virtual.written().get(0)).contains(indexed(Palette.DARK)).doesNotContain(QUERY);
        virtual.display.use(ThemeName.AUTO);
        show();
        assertThat(virtual.written().get(0)).contains(indexed(Palette.LIGHT));
    }

    @ParameterizedTest
    @EnumSource(value = ThemeName.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
    void themeChosenByHand_asksNothingAndTakesNoAnswer(ThemeName name) throws IOException {
        virtual.close();
        virtual = display(name, Background.UNKNOWN, VirtualDisplay.MODERN);
        show();
        assertThat(virtual.written().get(0)).doesNotContain("\033]");
        virtual.type(LIGHT + "j");
        assertThat(virtual.next()).isEqualTo(new Input.Text('j'));
        assertThat(virtual.display.background()).isEmpty();
    }

    @Test
    void terminalThatWouldShowTheQuestion_isNotAsked() {
        virtual.close();
        TerminalType console = new TerminalType(ScreenKind.ONLY_ONE, ColorDepth.SIXTEEN);
        virtual = display(ThemeName.AUTO, Background.UNKNOWN, console);
        show();

        assertThat(virtual.written().get(0)).doesNotContain("\033]");
    }

    @Test
    void afterAStop_itIsAskedAgain() throws IOException {
        show();
        virtual.type(DARK);
        virtual.next();
        virtual.written();

        virtual.display.suspend();
        show();

        assertThat(virtual.written()).last().asString().endsWith(QUERY);
        virtual.type(LIGHT);
        assertThat(virtual.next()).isEqualTo(new Input.Tick());
        assertThat(virtual.display.background()).contains(Background.LIGHT);
    }

    @Test
    void afterAStopFromOutside_itIsAskedAgain() {
        show();
        virtual.written();
        virtual.raise(Signal.CONT);
        assertThat(virtual.next()).isEqualTo(new Input.Resume());
        show();

        assertThat(virtual.written()).last().asString().endsWith(QUERY);
    }

    /** The screen's program has read keys by then, and the shell would read the answer as typed. */
    @Test
    void displayThatIsClosedBeforeItsFirstFrame_asksNothing() throws IOException {
        virtual.type("\003");
        assertThat(virtual.next()).isEqualTo(new Input.Key(Name.INTERRUPT));
        virtual.close();

        assertThat(virtual.written()).allSatisfy(write -> assertThat(write).doesNotContain("\033]"));
    }

    private void show() {
        virtual.draw(canvas -> {
            canvas.put(0, 0, Span.of("plain text"));
            canvas.put(0, 1, Span.of("Forgotten", Style.of(ColorRole.BAD)));
            canvas.put(0, 2, Span.of("██", Style.of(ColorRole.BAD)));
        });
    }

    private static String indexed(Palette palette) {
        String color =
                palette.color(ColorRole.BAD, ColorDepth.INDEXED).toString().replaceAll("\\D", "");
        return "38;5;" + color + "m";
    }

    private static VirtualDisplay display(ThemeName name, Background guess, TerminalType type) {
        try {
            return new VirtualDisplay(80, 24, type, Encoding.UNICODE, new Look(name, guess, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
