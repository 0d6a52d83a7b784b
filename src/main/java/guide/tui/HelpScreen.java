package guide.tui;

import guide.app.AppContext;
import guide.app.Words;
import guide.keys.Action;
import guide.keys.Phase;
import guide.keys.SharedActions;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/** The keys that work on a screen, each with what it does. */
public final class HelpScreen {
    private HelpScreen() {}

    /**
     * Returns the help from its top.
     *
     * @param below the screen that it is about, and that it leads back to
     * @param actions those that work there now
     * @param more lines about anything else
     */
    public static Screen of(Screen below, List<? extends Action> actions, AppContext context, HelpLine... more) {
        List<HelpLine> help = new ArrayList<>();
        for (Action action : actions) {
            String keys = context.keymap().keys(action, phase(actions));
            // On a sheet "?" types as soon as there is text, so that it is no key of the list.
            if (!keys.isEmpty()) {
                help.add(new HelpLine(keys, action.meaning()));
            }
        }
        if (!phase(actions).isTyping()) {
            help.add(new HelpLine(context.keymap().keys(SharedActions.THEME), SharedActions.THEME.meaning()));
        }
        if (context.preferences().mouse()) {
            help.add(new HelpLine("click", "does what a row or the footer says; the wheel scrolls"));
        }
        help.addAll(List.of(more));
        String when = Words.capital(phase(actions).words());
        Line title = Line.of("Help", Style.ACCENT.bold()).then(Line.of(" · " + when, Style.DIM));
        return PageScreen.of(below, title, width -> lines(help, width), context.keymap());
    }

    /** Returns the phase in which all of these may work. Those that scroll say nothing of it: they also work before theirs. */
    private static Phase phase(List<? extends Action> actions) {
        List<List<Phase>> all = actions.stream()
                .filter(action -> !SharedActions.isScrolling(action))
                .map(Action::phases)
                .toList();
        List<Phase> phases = new ArrayList<>(all.get(0));
        all.forEach(phases::retainAll);
        return phases.get(0);
    }

    private static List<Line> lines(List<HelpLine> help, int width) {
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
