package guide.tui;

import guide.study.Mastery;
import guide.study.Overview;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows one can choose from at home: today's session first, then the domains, each with how well it is known.
 *
 * @param overview how one stands
 * @param otherwise what the first row says where there is nothing to study now
 * @param width in cells
 */
record HomeRows(Overview overview, String otherwise, int width) {
    /** A bar has a cell a question, up to this many; beyond, it shows shares. */
    private static final int BAR = 10;
    /** Below this width titles are dearer than counts and long bars. */
    private static final int WIDE = 56;

    /** Lines to show in so many rows; the chosen one is among them. */
    List<Line> window(int chosen, int rows, boolean airy) {
        List<Line> lines = lines(airy);
        int from = from(chosen, rows, airy);
        return lines.subList(from, Math.min(lines.size(), from + rows));
    }

    /** What a row of the window lets one choose: 0 for today's session, from 1 on the domains. */
    Optional<Integer> at(int row, int chosen, int rows, boolean airy) {
        return IntStream.rangeClosed(0, overview.domains().size())
                .filter(i -> row >= 0 && row < rows && index(i, airy) - from(chosen, rows, airy) == row)
                .boxed()
                .findFirst();
    }

    /** How many lines there are in all. */
    int size(boolean airy) {
        return overview.domains().size() + (airy ? 2 : 1);
    }

    /** Where in the window the chosen row stands. */
    int rowOf(int chosen, int rows, boolean airy) {
        return index(chosen, airy) - from(chosen, rows, airy);
    }

    private int from(int chosen, int rows, boolean airy) {
        return Math.max(0, Math.min(index(chosen, airy) - rows + 2, lines(airy).size() - rows));
    }

    private static int index(int chosen, boolean airy) {
        return airy && chosen > 0 ? chosen + 1 : chosen;
    }

    private List<Line> lines(boolean airy) {
        List<Line> lines = new ArrayList<>();
        lines.add(today());
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

    private Line today() {
        List<String> what = new ArrayList<>();
        if (overview.due() > 0) {
            what.add(overview.due() + " due");
        }
        if (overview.fresh() > 0) {
            what.add(overview.fresh() + " new");
        }
        String rest = what.isEmpty() ? otherwise : String.join(" · ", what) + " · about " + overview.minutes() + " min";
        return Line.of("Study now", Style.ACCENT.bold())
                .then(Line.of("   " + rest))
                .fit(width);
    }

    private Line domain(Overview.Row row, int title) {
        Mastery mastery = row.mastery();
        Line due = mastery.due() > 0 ? Line.of("  " + mastery.due() + " due", Style.of(Ink.FAIR)) : Line.EMPTY;
        return Line.of(row.domain().title())
                .fit(title)
                .pad(title + 2)
                .then(width < WIDE ? Line.EMPTY : Line.of(String.format("%3d  ", mastery.questions()), Style.DIM))
                .then(bar(mastery).pad(barCells()))
                .then(due)
                .fit(width);
    }

    private int barCells() {
        return width < WIDE ? BAR / 2 : BAR;
    }

    private Line bar(Mastery mastery) {
        return Bar.of(mastery, Math.min(barCells(), mastery.questions()));
    }
}
