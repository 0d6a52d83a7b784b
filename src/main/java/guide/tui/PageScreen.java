package guide.tui;

import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A page over another screen, to be read and closed.
 *
 * @param below the screen that closing leads back to
 * @param text returns the lines for a width in cells
 * @param scroll the first line that shows
 */
public record PageScreen(Screen below, Line title, IntFunction<List<Line>> text, Keymap keymap, int scroll)
        implements Screen {
    /** Opens a page at its top. */
    public static PageScreen of(Screen below, Line title, IntFunction<List<Line>> text, Keymap keymap) {
        return new PageScreen(below, title, text, keymap, 0);
    }

    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return at(viewport(size).by(mouse.scrolledRows()));
        }
        // What passes without a key, the screen below must know: its clock goes on, or the program was stopped.
        boolean passes = input instanceof Input.Tick || input instanceof Input.Resume;
        if (passes && below.update(input, size) instanceof Screen now) {
            return new PageScreen(now, title, text, keymap, scroll);
        }
        List<HelpAction> working = working(viewport(size));
        return FooterAction.by(input, keymap, working, size)
                .map(action -> perform(action, viewport(size)))
                .orElseGet(() -> unboundKey(input, working));
    }

    private Screen unboundKey(Input input, List<HelpAction> working) {
        boolean isClick = input instanceof Input.Mouse mouse && mouse.isPress();
        return isClick ? below : UnboundKey.on(this, input, keymap, working);
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

    private PageScreen at(Viewport there) {
        return new PageScreen(below, title, text, keymap, there.top());
    }

    private Viewport viewport(Size size) {
        return new Viewport(
                scroll, Frame.bodyRows(size), text.apply(Frame.width(size)).size());
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Viewport shown = viewport(canvas.size());
        frame.header(title, Line.of(shown.range(), Style.DIM));
        frame.body(text.apply(frame.width()).subList(shown.top(), shown.end()));
        frame.keys(canvas.size().rows() - 1, keymap, working(shown));
    }
}
