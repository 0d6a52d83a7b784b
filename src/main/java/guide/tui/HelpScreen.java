package guide.tui;

import guide.app.AppContext;
import guide.app.Words;
import guide.keys.Action;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Phase;
import guide.keys.SharedActions;
import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The keys that work on the screen below, each with what it does.
 *
 * @param title the words for the time at which they work
 * @param scroll the first line that shows
 */
public record HelpScreen(Screen below, String title, List<HelpLine> help, Keymap keymap, int scroll) implements Screen {
    /**
     * Returns the help from its top.
     *
     * @param below the screen that it is about, and that it leads back to
     * @param actions those that work there now
     * @param more lines about anything else
     */
    public static HelpScreen of(Screen below, List<? extends Action> actions, AppContext context, HelpLine... more) {
        List<HelpLine> help = new ArrayList<>();
        for (Action action : actions) {
            help.add(new HelpLine(context.keymap().keys(action, phase(actions)), action.meaning()));
        }
        if (!phase(actions).isTyping()) {
            help.add(new HelpLine(context.keymap().keys(SharedActions.THEME), SharedActions.THEME.meaning()));
        }
        if (context.preferences().mouse()) {
            help.add(new HelpLine("click", "does what a row or the footer says; the wheel scrolls"));
        }
        help.addAll(List.of(more));
        return new HelpScreen(below, Words.capital(phase(actions).words()), help, context.keymap(), 0);
    }

    /** Returns the phase in which all of these may work. */
    private static Phase phase(List<? extends Action> actions) {
        List<Phase> phases = new ArrayList<>(actions.get(0).phases());
        actions.forEach(action -> phases.retainAll(action.phases()));
        return phases.get(0);
    }

    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Mouse mouse) {
            return mouse.isPress() ? below : at(viewport(size).by(mouse.scrolledRows()));
        }
        if (input instanceof Input.Tick && below.update(input, size) instanceof Screen now) {
            return new HelpScreen(now, title, help, keymap, scroll);
        }
        List<HelpAction> working = working(viewport(size));
        return keymap.action(input, working)
                .map(action -> perform(action, viewport(size)))
                .orElseGet(() -> Unheard.on(this, input, keymap, working));
    }

    /** Returns what works: a page that shows as a whole does not scroll. */
    private static List<HelpAction> working(Viewport shown) {
        if (shown.lines() <= shown.rows()) {
            return List.of(HelpAction.CLOSE);
        }
        return Arrays.stream(HelpAction.values())
                .filter(action -> action != HelpAction.READ_ON || shown.hasMore())
                .toList();
    }

    private Screen perform(HelpAction action, Viewport here) {
        return switch (action) {
            case DOWN -> at(here.by(1));
            case UP -> at(here.by(-1));
            case READ_ON, PAGE_DOWN -> at(here.pages(1));
            case PAGE_UP -> at(here.pages(-1));
            case TOP -> at(here.atTop());
            case END -> at(here.atEnd());
            case CLOSE -> below;
        };
    }

    private HelpScreen at(Viewport there) {
        return new HelpScreen(below, title, help, keymap, there.top());
    }

    private Viewport viewport(Size size) {
        return new Viewport(
                scroll, Frame.bodyRows(size), lines(Frame.width(size)).size());
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Viewport shown = viewport(canvas.size());
        frame.header(
                Line.of("Help", Style.ACCENT.bold()).then(Line.of(" · " + title, Style.DIM)),
                Line.of(shown.range(), Style.DIM));
        frame.body(lines(frame.width()).subList(shown.top(), shown.end()));
        frame.keys(canvas.size().rows() - 1, keymap, working(shown));
    }

    private List<Line> lines(int width) {
        int keys = help.stream()
                .mapToInt(line -> Line.of(line.keys()).width())
                .max()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        for (HelpLine line : help) {
            Line key = Line.of(line.keys(), Style.ACCENT.bold()).pad(keys + 2);
            lines.addAll(key.withHanging(Line.of(line.meaning()).wrap(Math.max(1, width - keys - 2))));
        }
        return lines;
    }
}
