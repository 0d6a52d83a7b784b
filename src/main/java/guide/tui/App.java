package guide.tui;

import guide.app.EventLog;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.keys.Size;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Runs the screens: gives each input to the screen, and draws the next screen once no more input is pending. */
public final class App {
    /** The smallest window in which a question and its answer can be read. */
    private static final Size SMALLEST = new Size(40, 10);
    /** The header shows minutes, so it is drawn again about once a minute; nothing else moves by itself. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Display display;
    private final int readingWidth;
    private final Keymap keymap;
    private final EventLog eventLog;
    private final Supplier<String> themeSwitch;

    /**
     * Makes an application for this display.
     *
     * @param readingWidth the longest line of text, in cells; wider windows stay blank at both sides
     * @param keymap for the key that leaves, also where a window is too small to show it
     * @param eventLog saves what screens ask for
     * @param themeSwitch gives the display the next colors, and returns a sentence about them
     */
    public App(Display display, int readingWidth, Keymap keymap, EventLog eventLog, Supplier<String> themeSwitch) {
        this.themeSwitch = themeSwitch;
        this.display = display;
        this.readingWidth = readingWidth;
        this.keymap = keymap;
        this.eventLog = eventLog;
    }

    /** The ways in which the program is left. */
    public enum Ending {
        /** By a key. */
        LEFT,
        /** By Ctrl-C. */
        INTERRUPTED,
        /** The terminal's input ended, quietly. */
        END_OF_INPUT,
        /** The terminal has gone. */
        HANG_UP,
        /** By a signal that asks the process to end. */
        TERMINATED
    }

    /** Runs from the first screen until it is left. */
    public Ending run(Screen first) {
        Screen screen = first;
        draw(screen);
        while (true) {
            Input input = display.next(PATIENCE);
            if (input instanceof Input.HangUp gone) {
                return ending(gone.reason());
            }
            if (isKey(input, Input.Key.Name.INTERRUPT)) {
                return Ending.INTERRUPTED;
            }
            Next next = settled(step(screen, input));
            if (!(next instanceof Screen following)) {
                return Ending.LEFT;
            }
            screen = following;
            if (!display.pending()) {
                draw(screen);
            }
        }
    }

    /** Saves and runs what a screen asked for, until a screen or the way out follows. */
    private Next settled(Next next) {
        Next following = next;
        while (true) {
            if (following instanceof Next.Save save) {
                following = save.then().apply(eventLog.perform(save.request()));
            } else if (following instanceof Next.Outside outside) {
                AtomicReference<Next> result = new AtomicReference<>(new Next.Leave());
                display.lend(() -> result.set(outside.task().get()));
                following = result.get();
            } else {
                return following;
            }
        }
    }

    private Next step(Screen screen, Input input) {
        if (isKey(input, Input.Key.Name.STOP)) {
            display.suspend();
            return screen.update(
                    new Input.Resume(), column(screen, display.size()).size());
        }
        if (isKey(input, Input.Key.Name.REDRAW)) {
            display.forget();
        }
        if (isTooSmall(display.size())) {
            return unseen(screen, input);
        }
        if (!screen.isTyping() && keymap.isFor(SharedActions.THEME, input)) {
            return Announcement.of(Announcement.removed(screen), themeSwitch.get());
        }
        Column column = column(screen, display.size());
        return screen.update(column.seen(input), column.size());
    }

    /** Keys that hit a screen which cannot be seen would grade blindly; only leaving works there. */
    private Next unseen(Screen screen, Input input) {
        boolean leaves = keymap.action(input, List.of(SharedActions.LEAVE)).isPresent();
        return leaves && !screen.isTyping() ? new Next.Leave() : screen;
    }

    private Column column(Screen screen, Size window) {
        return Column.of(screen, window, readingWidth);
    }

    private void draw(Screen screen) {
        display.draw(canvas -> {
            if (isTooSmall(canvas.size())) {
                viewTooSmall(canvas, screen);
            } else {
                screen.view(column(screen, canvas.size()).on(canvas));
            }
        });
    }

    private static boolean isTooSmall(Size size) {
        return size.columns() < SMALLEST.columns() || size.rows() < SMALLEST.rows();
    }

    private void viewTooSmall(Canvas canvas, Screen screen) {
        Size size = canvas.size();
        String need = "Window too small: " + size.columns() + "x" + size.rows() + ", needs " + SMALLEST.columns() + "x"
                + SMALLEST.rows() + ". Nothing is lost"
                + (screen.isTyping() ? "." : "; " + keymap.key(SharedActions.LEAVE) + " leaves.");
        int row = 0;
        for (Line line : Line.of(need, Style.of(ColorRole.FAIR)).wrap(Math.max(1, size.columns()))) {
            canvas.put(0, row++, line);
        }
    }

    private static boolean isKey(Input input, Input.Key.Name name) {
        return input.equals(new Input.Key(name));
    }

    private static Ending ending(Input.HangUp.Reason reason) {
        return switch (reason) {
            case END_OF_INPUT -> Ending.END_OF_INPUT;
            case HANG_UP -> Ending.HANG_UP;
            case TERMINATE -> Ending.TERMINATED;
        };
    }
}
