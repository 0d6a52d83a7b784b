package guide.tui.home;

import guide.study.Mastery;
import guide.study.Overview;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Viewport;
import guide.tui.stats.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows to choose from at home: today's session first, then the weak points where there are any, then the domains, each
 * with how well it is known.
 *
 * @param overview the figures of today
 * @param box the minutes that a session takes at most
 * @param otherwise the first row's words where there is nothing to study now
 * @param width in cells
 * @param airy whether a blank line stands between the sessions and the domains
 */
record HomeRows(Overview overview, Optional<Integer> box, String otherwise, int width, boolean airy) {
    /** A bar has a cell a question, up to this many; beyond, it shows shares. */
    private static final int BAR = 10;
    /** Below this width titles matter more than counts and long bars. */
    private static final int WIDE = 56;
    /** The cell where the figures of the first rows begin. */
    private static final int FIGURES = 14;

    /** Returns the choice that each row starts. */
    static List<HomeChoice> choices(Overview overview) {
        List<HomeChoice> choices = new ArrayList<>(List.of(new HomeChoice.Today()));
        if (overview.weak() > 0) {
            choices.add(new HomeChoice.Weak());
        }
        overview.domains()
                .forEach(row -> choices.add(new HomeChoice.OfDomain(row.domain().id())));
        return choices;
    }

    /** Returns the lines to show in so many rows, the chosen one among them. */
    Viewport shown(int chosen, int rows) {
        return new Viewport(index(chosen) - rows + 2, rows, lines().size());
    }

    /** Returns the choice at a line. */
    Optional<Integer> at(int line) {
        return IntStream.range(0, choices(overview).size())
                .filter(choice -> index(choice) == line)
                .boxed()
                .findFirst();
    }

    /** Returns the index of a choice's line. */
    int index(int choice) {
        int sessions = choices(overview).size() - overview.domains().size();
        return airy && choice >= sessions ? choice + 1 : choice;
    }

    /** Returns all lines, whether they fit or not. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(session("Study now", today()));
        if (overview.weak() > 0) {
            lines.add(session("Weak points", overview.weak() + " · " + time(overview.weakMinutes())));
        }
        if (airy) {
            lines.add(Line.EMPTY);
        }
        int titles = overview.domains().stream()
                .mapToInt(r -> Line.of(r.domain().title()).width())
                .max()
                .orElse(0);
        int title = Math.max(8, Math.min(titles, width - barCells() - (width < WIDE ? 11 : 16)));
        overview.domains().forEach(row -> lines.add(domain(row, title)));
        return lines;
    }

    private Line session(String title, String figures) {
        return Line.of(title, Style.ACCENT.bold())
                .pad(FIGURES)
                .then(Line.of(figures))
                .truncate(width);
    }

    private String today() {
        List<String> what = new ArrayList<>();
        if (overview.due() > 0) {
            what.add(overview.due() + " due");
        }
        if (overview.fresh() > 0) {
            what.add(overview.fresh() + " new");
        }
        return what.isEmpty() ? otherwise : String.join(" · ", what) + " · " + time(overview.minutes());
    }

    /** Returns the time that today's questions take, or the part of it that the user has set. */
    private String time(int minutes) {
        String all = (width < WIDE ? "" : "about ") + minutes + " min";
        return box.map(most -> most < minutes ? most + " of " + all : all + ", at most " + most)
                .orElse(all);
    }

    private Line domain(Overview.Row row, int title) {
        Mastery mastery = row.mastery();
        Line due = mastery.due() > 0 ? Line.of("  " + mastery.due() + " due", Style.of(ColorRole.FAIR)) : Line.EMPTY;
        return Line.of(row.domain().title())
                .truncate(title)
                .pad(title + 2)
                .then(width < WIDE ? Line.EMPTY : Line.of(String.format("%3d  ", mastery.questions()), Style.DIM))
                .then(Bar.of(mastery, Math.min(barCells(), mastery.questions())).pad(barCells()))
                .then(due)
                .truncate(width);
    }

    private int barCells() {
        return width < WIDE ? BAR / 2 : BAR;
    }
}
