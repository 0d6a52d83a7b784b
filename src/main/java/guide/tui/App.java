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
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Runs the screens: gives each input to the screen, and draws the next screen once no more input is pending. */
public final class App {
    /** The smallest window in which a question and its answer can be read. */
    private static final Size SMALLEST = new Size(40, 10);

    private static final long MINUTE_MS = 60_000;

    private final Display display;
    private final int readingWidth;
    private final Keymap keymap;
    private final EventLog eventLog;
    private final InstantSource clock;
    private final Supplier<String> themeSwitch;

    /**
     * Makes an application for this display.
     *
     * @param readingWidth the longest line of text, in cells; wider windows stay blank at both sides
     * @param keymap for the key that leaves, also where a window is too small to show it
     * @param eventLog saves what screens ask for
     * @param clock says when a minute begins
     * @param themeSwitch gives the display the next colors, and returns a sentence about them
     */
    public App(
            Display display,
            int readingWidth,
            Keymap keymap,
            EventLog eventLog,
            InstantSource clock,
            Supplier<String> themeSwitch) {
        this.themeSwitch = themeSwitch;
        this.display = display;
        this.readingWidth = readingWidth;
        this.keymap = keymap;
        this.eventLog = eventLog;
        this.clock = clock;
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
        Screen screen = drawn(first);
        while (true) {
            Input input = display.next(patience(screen));
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
                screen = drawn(screen);
            }
        }
    }

    private Duration patience(Screen screen) {
        Duration minute = restOfMinute();
        return screen.changesIn().filter(time -> time.compareTo(minute) < 0).orElse(minute);
    }

    /**
     * Returns the time until the next minute begins. Headers show minutes and a study day starts with one, so screens are
     * drawn again then; only a screen that waits for a computed value, or has a clock that shows seconds, is so sooner.
     */
    private Duration restOfMinute() {
        return Duration.ofMillis(MINUTE_MS - Math.floorMod(clock.millis(), MINUTE_MS));
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
        if (input instanceof Input.Unmarked unmarked) {
            return pasted(screen, unmarked.text(), column.size());
        }
        return screen.update(column.seen(input), column.size(), display.arrived());
    }

    /**
     * Takes text that came at once. Into a text it may have been typed ahead, up to an Enter that ends it; lines are pasted
     * for certain. Elsewhere its letters would press keys.
     */
    private static Next pasted(Screen screen, String text, Size size) {
        boolean ends = text.endsWith("\n");
        String typed = ends ? text.substring(0, text.length() - 1) : text;
        if (!screen.isTyping() || typed.contains("\n")) {
            return screen.update(new Input.Paste(text), size);
        }
        Screen after = (Screen) screen.update(new Input.Paste(typed), size);
        return ends ? after.update(new Input.Key(Input.Key.Name.ENTER), size) : after;
    }

    /** Keys that hit a screen which cannot be seen would grade blindly; only leaving works there. */
    private Next unseen(Screen screen, Input input) {
        boolean leaves = keymap.action(input, List.of(SharedActions.LEAVE)).isPresent();
        return leaves && !screen.isTyping() ? new Next.Leave() : screen;
    }

    private Column column(Screen screen, Size window) {
        return Column.of(screen, window, readingWidth);
    }

    private Screen drawn(Screen screen) {
        Size size = display.size();
        if (isTooSmall(size)) {
            display.draw(canvas -> viewTooSmall(canvas, screen));
            return screen;
        }
        display.draw(canvas -> screen.view(column(screen, canvas.size()).on(canvas)));
        return screen.shown(column(screen, size).size(), display.nanos());
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
