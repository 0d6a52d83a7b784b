package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.config.Background;
import guide.config.ThemeName;
import guide.fixture.Interviewee;
import guide.fixture.Player;
import guide.fixture.TextCanvas;
import guide.keys.Binding;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.tui.quiz.QuizScreen;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AppTest {
    private final Player player = new Player();
    private final FakeDisplay display = new FakeDisplay();
    private final InstantSource clock = () -> Instant.parse("2026-11-23T03:59:50.250Z");
    private int switched;

    @Test
    void clockWithSeconds_isDrawnAgainAtTheNextSecond_andOthersAtTheNextMinute() {
        Interviewee user = Interviewee.ofThree();
        user.press("Enter");
        new App(display, 88, Keymap.DEFAULT, user.candidate.eventLog(), clock, () -> "").run(user.screen());
        run();
        assertThat(display.waits).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(9_750));
    }

    @Test
    void typedAhead_allIsGradedAndDrawnOnce() {
        App.Ending ending = run(text(' '), text('3'), text(' '), text('4'));
        assertThat(ending).isEqualTo(App.Ending.END_OF_INPUT);
        assertThat(player.kept()).containsExactly("rag-evaluation good []", "vectors easy []");
        assertThat(display.frames).hasSize(2);
        assertThat(display.frames.get(1)).contains("What is reindex?");
    }

    @Test
    void interrupt_leavesAtOnce() {
        assertThat(run(text(' '), key(Input.Key.Name.INTERRUPT), text('3'))).isEqualTo(App.Ending.INTERRUPTED);
        assertThat(player.kept()).isEmpty();
    }

    @Test
    void hangUpAndTermination_areToldApart() {
        assertThat(run(new Input.HangUp(Input.HangUp.Reason.HANG_UP))).isEqualTo(App.Ending.HANG_UP);
        assertThat(run(new Input.HangUp(Input.HangUp.Reason.TERMINATE))).isEqualTo(App.Ending.TERMINATED);
    }

    @Test
    void stop_suspendsAndGoesOnWhereOneWas() {
        run(text(' '), key(Input.Key.Name.STOP), text('2'));
        assertThat(display.suspended).isEqualTo(1);
        assertThat(player.kept()).containsExactly("rag-evaluation hard []");
    }

    @Test
    void editing_borrowsTheTerminalAndGoesOn() {
        player.saying("The file is unchanged.");
        run(text(' '), text('e'), text('3'));
        assertThat(display.lent).isEqualTo(1);
        assertThat(player.kept()).hasSize(1);
    }

    @Test
    void themesKey_givesOtherColorsAndSaysSo_onAllScreens() {
        assertThat(lastOf(text('T'))).contains("How do you tell", "reveal", "Other colors.");
        assertThat(lastOf(text('T'), text(' '))).contains("3 good").doesNotContain("Other colors.");
        assertThat(lastOf(text(' '), text('T'), text('T'))).contains("Did you say", "Other colors.");
        assertThat(lastOf(text('?'), text('T'))).contains("Help", "T  ", "Other colors.");
        assertThat(switched).isEqualTo(5);
        assertThat(player.kept()).isEmpty();
    }

    @Test
    void themesKey_isALetterWhereTextIsTyped() {
        assertThat(lastOf(text('t'), text('T'))).contains("\n  T\n");
        assertThat(switched).isZero();
    }

    @Test
    void redraw_drawsEverythingAnew() {
        run(key(Input.Key.Name.REDRAW));
        assertThat(display.forgotten).isEqualTo(1);
    }

    @Test
    void tooSmallWindow_saysSoAndKeepsTheState() {
        display.size = new Size(39, 10);
        run(text(' '), text('3'));
        assertThat(display.frames.get(0).replace("\n", " ")).contains("Window too small: 39x10, needs 40x10.");
        assertThat(player.kept()).isEmpty();
        display.frames.clear();
        display.size = new Size(40, 10);
        run(new Input.Resize(display.size));
        assertThat(display.frames.get(0)).contains("How do you tell");
    }

    @Test
    void tooSmallWindow_canBeLeft() {
        display.size = new Size(5, 3);
        assertThat(run(text('q'))).isEqualTo(App.Ending.LEFT);
    }

    @Test
    void everySizeFromOneCellUp_isDrawn() {
        for (int columns = 1; columns <= 100; columns += 3) {
            for (int rows = 1; rows <= 40; rows += 3) {
                display.size = new Size(columns, rows);
                run(text(' '), text('x'), text('?'));
            }
        }
        assertThat(display.frames).isNotEmpty();
    }

    @Test
    void leavingATinyWindow_isNotTypedIntoWhatIsOpenThere() {
        Screen typing = (Screen) quiz().update(text('t'), new Size(80, 24));
        display.size = new Size(39, 5);
        display.inputs.add(text('q'));
        assertThat(new App(display, 88, Keymap.DEFAULT, player.eventLog(), clock, this::otherColors).run(typing))
                .isEqualTo(App.Ending.END_OF_INPUT);
        assertThat(display.frames)
                .last()
                .asString()
                .contains("Nothing is lost.")
                .doesNotContain("leaves");
    }

    @Test
    void keyThatLeavesATinyWindow_isTheUsersOwn() {
        Keymap keymap = new Keymap(Map.of("leave", List.of(Binding.of("Q"))));
        display.size = new Size(39, 9);
        display.inputs.addAll(List.of(text('q'), text('Q'), text('q')));
        assertThat(new App(display, 88, keymap, player.eventLog(), clock, this::otherColors).run(quiz()))
                .isEqualTo(App.Ending.LEFT);
        assertThat(display.frames).last().asString().contains("Q");
        assertThat(display.inputs).hasSize(1);
    }

    @Test
    void pastedText_pressesNoKeys() {
        run(new Input.Paste(" 3q"));
        assertThat(player.kept()).isEmpty();
        assertThat(display.frames).last().asString().contains("How do you tell");
    }

    @Test
    void spacesTypedAhead_revealAndPageAndGradeNothing() {
        run(Collections.nCopies(20, text(' ')).toArray(Input[]::new));
        assertThat(player.kept()).isEmpty();
        assertThat(display.frames).last().asString().contains("Manning et al., 2008", "Space: good");
    }

    @Test
    void spaceAfterTheEndWasDrawn_gradesByTheTimeAtWhichItCame() {
        display.slowly = true;
        display.inputs.addAll(List.of(text(' '), text('G'), text(' ')));
        run();
        assertThat(player.kept()).containsExactly("rag-evaluation good []");
    }

    @Test
    void unmarkedPaste_pressesNoKeysAndSaysSo() {
        run(text(' '), new Input.Unmarked("3 quick brown foxes\n"));
        assertThat(player.kept()).isEmpty();
        assertThat(display.frames).last().asString().contains("Pasted text does nothing here.", "Did you say");
    }

    @Test
    void unmarkedPasteInATextField_isTypedAhead() {
        run(text('f'), new Input.Unmarked("the figure is old\n"));
        assertThat(player.flag("rag-evaluation")).contains("the figure is old");
    }

    @Test
    void unmarkedLinesInATextField_areText() {
        run(text('t'), new Input.Unmarked("the first line\nand the second\n"));
        assertThat(display.frames).last().asString().contains("the first line", "and the second", "Esc done");
        run(text('f'), new Input.Unmarked("the first line\nand the second\n"));
        assertThat(player.journal).isEmpty();
    }

    /** So the study day of a screen that stays open overnight is the right one from the first second on. */
    @Test
    void screens_areDrawnAgainWhenAMinuteBegins() {
        run(new Input.Tick());
        assertThat(display.waits).containsOnly(Duration.ofMillis(9_750));
    }

    @Test
    void screenThatWaits_isLookedAtAgainSoon_alsoUnderASentence() {
        for (Screen waiting : List.of(new Waiting(2), Announcement.of(new Waiting(2), "Hear, hear."))) {
            display.waits.clear();
            display.slowly = true;
            display.inputs.addAll(List.of(new Input.Tick(), new Input.Tick(), new Input.Tick()));
            new App(display, 88, Keymap.DEFAULT, player.eventLog(), clock, this::otherColors).run(waiting);
            assertThat(display.waits)
                    .containsExactly(
                            Duration.ofMillis(100),
                            Duration.ofMillis(100),
                            Duration.ofMillis(9_750),
                            Duration.ofMillis(9_750));
        }
    }

    /** Waits for so many ticks. */
    private record Waiting(int ticks) implements Screen {
        @Override
        public Next update(Input input, Size size) {
            return new Waiting(ticks - 1);
        }

        @Override
        public Optional<Duration> changesIn() {
            return ticks > 0 ? SOON : Optional.empty();
        }

        @Override
        public void view(Canvas canvas) {
            // Nothing to see yet.
        }
    }

    private App.Ending run(Input... inputs) {
        display.inputs.addAll(List.of(inputs));
        return new App(display, 88, Keymap.DEFAULT, player.eventLog(), clock, this::otherColors).run(quiz());
    }

    private String lastOf(Input... inputs) {
        run(inputs);
        return display.frames.get(display.frames.size() - 1);
    }

    private String otherColors() {
        switched++;
        return "Other colors.";
    }

    private Screen quiz() {
        return QuizScreen.of(
                player.sitting(
                        Optional.empty(),
                        Player.evaluation(),
                        Player.question("vectors", 0),
                        Player.question("reindex", 0)),
                ReturnPath.OUT);
    }

    private static Input text(char c) {
        return new Input.Text(c);
    }

    private static Input key(Input.Key.Name name) {
        return new Input.Key(name);
    }

    private static final class FakeDisplay implements Display {
        private final ArrayDeque<Input> inputs = new ArrayDeque<>();
        private final List<String> frames = new ArrayList<>();
        private final List<Duration> waits = new ArrayList<>();
        private Size size = new Size(80, 24);
        private long arrived;
        /** Whether a second passes between two inputs, so that each is drawn. */
        private boolean slowly;

        private int suspended;
        private int forgotten;
        private int lent;

        @Override
        public Size size() {
            return size;
        }

        @Override
        public Input next(Duration patience) {
            waits.add(patience);
            Input next = inputs.poll();
            arrived += slowly ? 1_000_000_000L : 0;
            return next == null ? new Input.HangUp(Input.HangUp.Reason.END_OF_INPUT) : next;
        }

        @Override
        public long arrived() {
            return arrived;
        }

        @Override
        public long nanos() {
            return arrived;
        }

        @Override
        public boolean pending() {
            return !inputs.isEmpty() && !slowly;
        }

        @Override
        public void draw(Consumer<Canvas> view) {
            TextCanvas canvas = new TextCanvas(size.columns(), size.rows());
            view.accept(canvas);
            frames.add(canvas.text());
        }

        @Override
        public void forget() {
            forgotten++;
        }

        @Override
        public void use(ThemeName theme) {}

        @Override
        public Optional<Background> background() {
            return Optional.empty();
        }

        @Override
        public void suspend() {
            suspended++;
        }

        @Override
        public void lend(Runnable task) {
            lent++;
            task.run();
        }

        @Override
        public void close() {
            // Nothing to give back.
        }
    }
}
