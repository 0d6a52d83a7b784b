package guide.tui.terminal;

import guide.config.Background;
import guide.config.ThemeName;
import guide.keys.Input;
import guide.keys.Input.Key.Name;
import guide.text.ColorRole;
import guide.text.Span;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.Display;
import guide.tui.Look;
import guide.tui.NoFullScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** A small program on a real terminal, for the tests that start one: a menu, and what came in last. */
public final class DemoMain {
    private static final int ENTRIES = 8;

    private final Display display;
    private final Deque<String> log = new ArrayDeque<>();
    private int chosen;
    private boolean revealed;

    private DemoMain(Display display) {
        this.display = display;
    }

    /** Runs until q, Ctrl-C or the terminal's end; x throws, f floods. The one argument is the folder for native libraries. */
    public static void main(String[] args) {
        System.exit(run(Path.of(args[0])));
    }

    private static int run(Path cache) {
        try (Display display =
                TerminalDisplay.open(new Look(ThemeName.AUTO, Background.UNKNOWN, false), System.getenv(), cache)) {
            return new DemoMain(display).loop();
        } catch (NoFullScreen e) {
            System.out.println("line mode: " + e.getMessage());
            return 3;
        }
    }

    private int loop() {
        while (true) {
            display.draw(this::draw);
            do {
                Input input = display.next(Duration.ofMinutes(1));
                log.addFirst(input.toString());
                if (input instanceof Input.HangUp hangUp) {
                    return switch (hangUp.reason()) {
                        case END_OF_INPUT -> 0;
                        case HANG_UP -> 129;
                        case TERMINATE -> 143;
                    };
                }
                if (input.equals(new Input.Text('q'))) {
                    return 0;
                }
                heed(input);
                if (input.equals(new Input.Key(Name.INTERRUPT))) {
                    return 130;
                }
            } while (display.pending());
        }
    }

    private void heed(Input input) {
        if (input.equals(new Input.Key(Name.DOWN))) {
            chosen = Math.min(chosen + 1, ENTRIES - 1);
        } else if (input.equals(new Input.Key(Name.UP))) {
            chosen = Math.max(chosen - 1, 0);
        } else if (input.equals(new Input.Text(' '))) {
            revealed = !revealed;
        } else if (input.equals(new Input.Key(Name.STOP))) {
            display.suspend();
        } else if (input.equals(new Input.Key(Name.REDRAW))) {
            display.forget();
        } else if (input.equals(new Input.Text('f'))) {
            flood();
        } else if (input.equals(new Input.Text('x'))) {
            throw new IllegalStateException("thrown on purpose");
        }
    }

    /** More than any terminal's buffer holds. */
    private void flood() {
        for (int i = 0; i < 20_000; i++) {
            display.forget();
            display.draw(this::draw);
        }
    }

    private void draw(Canvas canvas) {
        canvas.put(
                1,
                0,
                Span.of("demo " + canvas.size().columns() + "x" + canvas.size().rows(), Style.ACCENT.bold()));
        for (int i = 0; i < ENTRIES; i++) {
            Style style = i == chosen ? Style.TEXT.with(Style.Attribute.REVERSE) : Style.TEXT;
            String mark = i == chosen ? "▸ " : "  ";
            canvas.put(1, 2 + i, Span.of(mark + "Question " + i + " how is retrieval measured, and by whom?", style));
        }
        if (revealed) {
            canvas.put(3, 11, Span.of("Measure retrieval apart from generation, on questions whose relevant"));
            canvas.put(
                    3, 12, Span.of("chunks are known, and watch users' corrections live.", Style.of(ColorRole.GOOD)));
            canvas.put(3, 13, Span.of("|日本語|é|✅|end"));
        }
        int row = 15;
        for (String line : log) {
            canvas.put(1, row, Span.of(line, Style.DIM));
            row++;
        }
    }
}
