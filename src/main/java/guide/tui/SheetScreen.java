package guide.tui;

import guide.app.AppContext;
import guide.app.Stopwatch;
import guide.app.quiz.QuizStep;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A sheet to type on: an answer before it is shown, the reason for a flag, or a note.
 *
 * @param spent the time at the question so far, which goes on while the user types
 */
public record SheetScreen(Sheet sheet, TextField textField, Stopwatch spent) implements Screen {
    private static final HelpLine[] EDITING = {
        new HelpLine("← → ↑ ↓ Home End", "move"),
        new HelpLine("Backspace Delete", "erase a letter"),
        new HelpLine("Ctrl-W Ctrl-U", "erase a word, or back to the start of the line")
    };

    /**
     * Opens a sheet.
     *
     * @param written the text that is on it already
     * @param spent the time at the question so far
     */
    public static SheetScreen of(Sheet sheet, String written, Stopwatch spent) {
        return new SheetScreen(sheet, TextField.of(written), spent);
    }

    /**
     * The purpose of a sheet.
     *
     * @param title for the header
     * @param above lines of so many cells that stay in sight while the user types
     * @param wanted decides which keys end it
     * @param context for the keys and the clock
     * @param done returns what follows
     * @param canceled returns what follows where the text is not wanted
     * @param watch what goes on meanwhile
     */
    public record Sheet(
            String title,
            IntFunction<List<Line>> above,
            QuizStep.Wanted wanted,
            AppContext context,
            Function<Typed, Next> done,
            Function<Typed, Next> canceled,
            Watch watch) {}

    /** A clock that goes on while the user types, and a place for what is typed so far. */
    public interface Watch {
        /** Watches nothing. */
        Watch NONE = new Watch() {};

        /** Returns the clock for the header; blank without one. */
        default Line clock(Typed typed) {
            return Line.EMPTY;
        }

        /** Returns the time after which the clock shows something else; empty where it stands. */
        default Optional<Duration> changesIn(Typed typed) {
            return Optional.empty();
        }

        /** Keeps what is typed so far. */
        default void keep(Typed typed) {}
    }

    /**
     * The result of a sheet.
     *
     * @param text as it was typed
     * @param spent the time at the question until now
     */
    public record Typed(String text, Stopwatch spent) {}

    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Tick) {
            sheet.watch().keep(typed());
            return this;
        }
        long now = sheet.context().studyClock().millis();
        SheetScreen here = with(input instanceof Input.Resume ? spent.away(now) : spent.seen(now));
        boolean isTyped = input instanceof Input.Text && !textField.text().isEmpty();
        return (isTyped ? Optional.<SheetAction>empty() : FooterAction.by(input, keymap(), actions(), size))
                .map(here::perform)
                .orElseGet(() -> here.typed(input, size));
    }

    /** Returns what works now. The help's key types, so only a blank sheet gives help. */
    private List<SheetAction> actions() {
        return Arrays.stream(SheetAction.values())
                .filter(action -> action.phases().contains(sheet.wanted().phase()))
                .filter(action -> action != SheetAction.HELP || textField.text().isEmpty())
                .toList();
    }

    private Next perform(SheetAction action) {
        return switch (action) {
            case NEW_LINE -> with(textField.insert("\n"));
            case TYPED, GIVE, KEEP_NOTE -> sheet.done().apply(typed());
            case NEVER_MIND -> sheet.canceled().apply(typed());
            case HELP -> HelpScreen.of(this, actions(), sheet.context(), EDITING);
        };
    }

    private Typed typed() {
        return new Typed(textField.text(), spent);
    }

    private Screen typed(Input input, Size size) {
        if (sheet.wanted() != QuizStep.Wanted.ATTEMPT && input instanceof Input.Paste paste) {
            return with(textField.insert(paste.text().replaceAll("\\R", " ")));
        }
        TextField after = textField.after(input, Frame.width(size));
        return after == textField ? UnboundKey.on(this, input, keymap(), actions()) : with(after);
    }

    private SheetScreen with(TextField changed) {
        return new SheetScreen(sheet, changed, spent);
    }

    private SheetScreen with(Stopwatch changed) {
        return new SheetScreen(sheet, textField, changed);
    }

    private Keymap keymap() {
        return sheet.context().keymap();
    }

    @Override
    public boolean isTyping() {
        return true;
    }

    @Override
    public Optional<Duration> changesIn() {
        return sheet.watch().changesIn(typed());
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        int rows = canvas.size().rows();
        frame.header(Line.of(sheet.title(), Style.ACCENT.bold()), sheet.watch().clock(typed()));
        int top = Frame.bodyTop(canvas.size());
        List<Line> whole = sheet.above().apply(frame.width());
        List<Line> above = whole.subList(0, Math.min(whole.size(), Math.max(1, rows / 3)));
        frame.lines(top, above);
        int from = top + above.size() + (above.isEmpty() ? 0 : 1);
        frame.lines(from, textField.window(frame.width(), Math.max(1, rows - 1 - from)));
        frame.keys(rows - 1, keymap(), actions());
    }
}
