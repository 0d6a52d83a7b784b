package guide.tui;

import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys that work on the screen below, each with what it does. */
final class HelpScreen implements Screen {
    private static final List<Action> OWN = List.of(Action.CLOSE, Action.DOWN, Action.UP);

    private static final int WHEEL_ROWS = 3;

    private final Screen below;
    private final String title;
    private final List<Action> actions;
    private final Keymap keymap;
    private final int scroll;

    HelpScreen(Screen below, String title, List<Action> actions, Keymap keymap, int scroll) {
        this.below = below;
        this.title = title;
        this.actions = List.copyOf(actions);
        this.keymap = keymap;
        this.scroll = scroll;
    }

    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Mouse mouse) {
            return mouse.isPress() ? below : scrolled(WHEEL_ROWS * mouse.wheel(), size);
        }
        Optional<Action> action = keymap.action(input, OWN);
        if (action.isEmpty()) {
            return this;
        }
        if (action.get() == Action.CLOSE) {
            return below;
        }
        return scrolled(action.get() == Action.DOWN ? 1 : -1, size);
    }

    private HelpScreen scrolled(int by, Size size) {
        int last = Math.max(0, lines(Frame.width(size)).size() - bodyRows(size));
        return at(Math.max(0, Math.min(last, scroll + by)));
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        List<Line> lines = lines(frame.width());
        int rows = bodyRows(canvas.size());
        int from = Math.min(scroll, Math.max(0, lines.size() - rows));
        frame.header(
                Line.of("Help", Style.ACCENT.bold()).then(Line.of(" · " + title, Style.DIM)),
                Line.of(Scroller.position(from, rows, lines.size()), Style.DIM));
        frame.lines(top(canvas.size()), lines.subList(from, Math.min(lines.size(), from + rows)));
        frame.keys(canvas.size().rows() - 1, keymap, OWN.subList(0, 1));
    }

    private HelpScreen at(int newScroll) {
        return new HelpScreen(below, title, actions, keymap, newScroll);
    }

    private List<Line> lines(int width) {
        int keys = actions.stream()
                .mapToInt(a -> Line.of(keymap.keys(a)).width())
                .max()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        for (Action action : actions) {
            Line key = Line.of(keymap.keys(action), Style.ACCENT.bold()).pad(keys + 2);
            List<Line> meaning = Line.of(action.meaning()).wrap(Math.max(1, width - keys - 2));
            lines.add(key.then(meaning.get(0)));
            meaning.subList(1, meaning.size()).forEach(more -> lines.add(more.indent(keys + 2)));
        }
        return lines;
    }

    private static int top(Size size) {
        return Frame.isAiry(size) ? 2 : 1;
    }

    private static int bodyRows(Size size) {
        return Math.max(1, size.rows() - top(size) - 1);
    }
}
