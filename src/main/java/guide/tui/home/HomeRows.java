package guide.tui.home;

import guide.app.Words;
import guide.app.interview.InterviewStart;
import guide.study.Forecast;
import guide.study.Mastery;
import guide.study.Overview;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Chosen;
import guide.tui.Viewport;
import guide.tui.stats.Bar;
import guide.tui.stats.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The rows to choose from at home: today's session first, then the weak points where there are any, a mock
 * interview, and the domains, each
 * with what is due and how well it is known.
 *
 * @param overview the figures of today
 * @param forecast of the next plan; empty where none is set, and until it is computed
 * @param box the minutes that a session takes at most
 * @param otherwise the first row's words where there is nothing to study now
 * @param width in cells
 * @param airy whether a row stands between the sessions and the domains
 */
record HomeRows(
        Overview overview,
        Optional<Forecast> forecast,
        Optional<Integer> box,
        String otherwise,
        int width,
        boolean airy) {
    /** A bar has a cell a question, up to this many; beyond, it shows shares. */
    private static final int BAR = 10;
    /** From this width on there is room for all figures. */
    private static final int WIDE = 56;
    /** The cell where the figures of the first rows begin. */
    private static final int FIGURES = 14;

    private static final int SHORTEST_TITLE = 8;
    private static final int GAP = 2;
    /** The widths of the figures of a domain, the last one for a day to be ready on. */
    private static final int[] COLUMNS = {11, 6, 9, 11};
    /** The widths of what is due and what is expected of a domain, where there is no room for the table. */
    private static final int DUE_CELLS = 7;

    private static final int EXPECTED_CELLS = 9;

    private static final Style DUE = Style.of(ColorRole.FAIR);

    /**
     * A row: what is marked where it is chosen, and a bar beside it, which reversed would show the opposite.
     *
     * @param bar empty where there is none
     */
    private record Row(Line text, Line bar) {}

    /** Returns the choice that each row starts. */
    static List<HomeChoice> choices(Overview overview) {
        List<HomeChoice> choices = new ArrayList<>(List.of(new HomeChoice.Today()));
        if (overview.weak() > 0) {
            choices.add(new HomeChoice.Weak());
        }
        choices.add(new HomeChoice.Interview());
        overview.domains()
                .forEach(row -> choices.add(new HomeChoice.OfDomain(row.domain().id())));
        return choices;
    }

    /** Returns the lines to show in so many rows, the chosen one among them. */
    Viewport shown(int chosen, int rows) {
        int all = choices(overview).size() + (airy ? 1 : 0);
        return new Viewport(index(chosen) - rows + 2, rows, all);
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

    /** Returns all lines, whether they fit or not, with a choice marked. */
    List<Line> lines(int chosen) {
        List<Line> lines = new ArrayList<>();
        for (Row row : rows()) {
            Line left = row.text().pad(titleCells() + figureCells());
            Line marked = lines.size() == index(chosen) ? Chosen.row(left) : left;
            lines.add(marked.then(row.bar()));
        }
        return lines;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(session("Study now", today()));
        if (overview.weak() > 0) {
            rows.add(session("Weak points", Line.of(overview.weak() + " · " + time(overview.weakMinutes()))));
        }
        rows.add(session("Interview", Line.of(interview())));
        if (airy) {
            rows.add(new Row(isTable() ? heading() : Line.EMPTY, Line.EMPTY));
        }
        overview.domains().forEach(row -> rows.add(domain(row)));
        return rows;
    }

    private Row session(String title, Line figures) {
        return new Row(Line.of(title).pad(FIGURES).then(figures).truncate(width), Line.EMPTY);
    }

    /** Returns the time; which questions it would ask is worked out when it is wanted, not at each start. */
    private String interview() {
        String time = InterviewStart.USUAL_MINUTES + " min";
        return width < WIDE ? "a mock one, " + time : "a mock one, aloud, about " + time + ", with a scorecard";
    }

    private Line today() {
        List<Line> what = new ArrayList<>();
        if (overview.due() > 0) {
            what.add(Line.of(overview.due() + " due", DUE));
        }
        if (overview.fresh() > 0) {
            what.add(Line.of(overview.fresh() + " new"));
        }
        if (what.isEmpty()) {
            return Line.of(otherwise);
        }
        what.add(Line.of(time(overview.minutes())));
        return what.stream()
                .reduce((left, right) -> left.then(Line.of(" · ")).then(right))
                .orElse(Line.EMPTY);
    }

    /** Returns the time that today's questions take, or the part of it that the user has set. */
    private String time(int minutes) {
        String all = (width < WIDE ? "" : "about ") + minutes + " min";
        return box.map(most -> most < minutes ? most + " of " + all : all + ", at most " + most)
                .orElse(all);
    }

    private Row domain(Overview.Row row) {
        Mastery mastery = row.mastery();
        Line text = isTable() ? figures(row) : brief(row);
        return new Row(
                text,
                barCells() == 0
                        ? Line.EMPTY
                        : Bar.of(mastery, Math.min(BAR, mastery.questions())).indent(GAP));
    }

    private Line heading() {
        List<String> words =
                new ArrayList<>(List.of("questions", "due", overview.plan().isEmpty() ? "recall" : "now"));
        overview.plan()
                .ifPresent(plan -> words.add("on " + Words.briefDay(plan.date().date())));
        return cells("", words.stream().map(word -> Line.of(word, Style.DIM)).toList());
    }

    private Line figures(Overview.Row row) {
        Mastery mastery = row.mastery();
        List<Line> figures = new ArrayList<>(List.of(
                Line.of(String.valueOf(mastery.questions()), Style.DIM),
                Line.of(mastery.due() > 0 ? String.valueOf(mastery.due()) : "", DUE),
                Line.of(mastery.begun() > 0 ? percent(mastery.readiness().orElse(0)) : "")));
        if (overview.plan().isPresent()) {
            figures.add(expected(row).map(of -> Line.of(percent(of.expected()))).orElse(Line.EMPTY));
        }
        return cells(row.domain().title(), figures);
    }

    private Optional<Forecast.OfDomain> expected(Overview.Row row) {
        return forecast.flatMap(f -> f.domains().stream()
                .filter(of -> of.domain().id().equals(row.domain().id()))
                .findFirst());
    }

    /** Returns a chance in whole percent, as home says it. */
    static String percent(double chance) {
        return Figures.percent(OptionalDouble.of(chance));
    }

    /** Returns a row of the table with its figures below their headings. */
    private Line cells(String title, List<Line> figures) {
        Line line = Line.of(title).truncate(titleCells()).pad(titleCells());
        for (int i = 0; i < figures.size(); i++) {
            line = line.then(figures.get(i).indent(COLUMNS[i] - figures.get(i).width()));
        }
        return line;
    }

    /** Returns a row where there is no room for the table. */
    private Line brief(Overview.Row row) {
        int due = row.mastery().due();
        Line count = Line.of(counts() ? String.format("%4d", row.mastery().questions()) : "", Style.DIM);
        Line line = Line.of(row.domain().title())
                .truncate(titleCells())
                .pad(titleCells())
                .then(count)
                .then(right(Line.of(due > 0 ? due + " due" : "", DUE), DUE_CELLS));
        return overview.plan().isEmpty() ? line : line.then(right(briefly(row), EXPECTED_CELLS));
    }

    /** Returns what would be recalled now and on the day to be ready on, such as {@code 45→95 %}. */
    private Line briefly(Overview.Row row) {
        return expected(row)
                .map(of -> percent(of.now()).replace(" %", "") + "→" + percent(of.expected()))
                .map(Line::of)
                .orElse(Line.EMPTY);
    }

    private static Line right(Line line, int cells) {
        return line.indent(Math.max(0, cells - line.width()));
    }

    private boolean isTable() {
        return airy && width >= WIDE;
    }

    /** Returns whether the number of questions shows beside a title: where there is room, or where a bar's cells do not say it. */
    private boolean counts() {
        return width >= WIDE || most() > BAR && overview.plan().isEmpty();
    }

    private int figureCells() {
        boolean isPlanned = overview.plan().isPresent();
        if (isTable()) {
            return IntStream.of(COLUMNS)
                    .limit(isPlanned ? COLUMNS.length : COLUMNS.length - 1)
                    .sum();
        }
        return (counts() ? 4 : 0) + DUE_CELLS + (isPlanned ? EXPECTED_CELLS : 0);
    }

    /** Returns the cells of the longest bar: none where what is expected takes its place. */
    private int barCells() {
        return overview.plan().isPresent() && width < WIDE ? 0 : Math.min(BAR, most());
    }

    private int titleCells() {
        int titles = overview.domains().stream()
                .mapToInt(r -> Line.of(r.domain().title()).width())
                .max()
                .orElse(0);
        int bar = barCells() == 0 ? 0 : GAP + barCells();
        return Math.max(SHORTEST_TITLE, Math.min(titles, width - figureCells() - bar));
    }

    /** Returns the number of questions of the largest domain. */
    private int most() {
        return overview.domains().stream()
                .mapToInt(row -> row.mastery().questions())
                .max()
                .orElse(0);
    }
}
