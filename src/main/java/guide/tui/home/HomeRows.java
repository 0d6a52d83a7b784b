package guide.tui.home;

import guide.app.Words;
import guide.app.interview.InterviewStart;
import guide.bank.BankName;
import guide.study.Forecast;
import guide.study.stats.Mastery;
import guide.study.stats.Overview;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Chosen;
import guide.tui.Viewport;
import guide.tui.stats.Bar;
import guide.tui.stats.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows to choose from at home: today's session first, then the weak points where there are any, a mock interview, and
 * the domains, each with what is due and how well it is known, below their banks where there are several.
 *
 * @param guide the title of the main bank
 * @param overview the figures of today
 * @param forecast of the next plan; empty where none is set, and until it is computed
 * @param box the minutes that a session takes at most
 * @param otherwise the first row's words where there is nothing to study now
 * @param width in cells
 * @param airy whether a row stands between the sessions and the domains
 */
record HomeRows(
        String guide,
        Overview overview,
        Optional<Forecast> forecast,
        Optional<Integer> box,
        String otherwise,
        int width,
        boolean airy) {
    /** The cell where the figures of the first rows begin. */
    private static final int FIGURES = 15;

    private static final Style DUE = Style.of(ColorRole.FAIR);

    /**
     * A row: what is marked where it is chosen, and a bar beside it, which reversed would show the opposite.
     *
     * @param bar empty where there is none
     */
    private record Row(Line text, Line bar) {}

    /** Returns the lines to show in so many rows, the chosen one among them. */
    Viewport shown(int chosen, int rows) {
        int all = grid().choices().all().size() + (airy ? 1 : 0);
        return new Viewport(index(chosen) - rows + 2, rows, all);
    }

    /** Returns the choice at a line. */
    Optional<Integer> at(int line) {
        return IntStream.range(0, grid().choices().all().size())
                .filter(choice -> index(choice) == line)
                .boxed()
                .findFirst();
    }

    /** Returns the index of a choice's line. */
    int index(int choice) {
        return airy && choice >= grid().choices().sessions() ? choice + 1 : choice;
    }

    /** Returns all lines, whether they fit or not, with a choice marked. */
    List<Line> lines(int chosen) {
        HomeGrid grid = grid();
        List<Line> lines = new ArrayList<>();
        for (Row row : rows()) {
            Line left = row.text().pad(grid.titleCells() + grid.figureCells());
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
        rows.add(session("Mock interview", Line.of(interview())));
        if (airy) {
            rows.add(new Row(grid().isTable() ? heading() : Line.EMPTY, Line.EMPTY));
        }
        HomeChoices choices = grid().choices();
        Map<BankName, Mastery> banks = choices.banks();
        boolean isGrouped = choices.isGrouped();
        for (Overview.Row row : overview.domains()) {
            BankName bank = row.domain().bank();
            Mastery whole = banks.remove(bank);
            if (isGrouped && whole != null) {
                rows.add(row(
                        Line.of(grid().title(bank), Style.TEXT.bold()),
                        whole,
                        due(bank),
                        ExpectedRecall.of(bank, choices.domains(bank), forecast)));
            }
            if (!choices.isWholeBank(row.domain())) {
                Line title = Line.of(row.domain().title()).indent(isGrouped ? HomeGrid.INDENT : 0);
                rows.add(row(
                        title, row.mastery(), overview.due(row.domain()), ExpectedRecall.of(row.domain(), forecast)));
            }
        }
        return rows;
    }

    private int due(BankName bank) {
        return overview.domains().stream()
                .map(Overview.Row::domain)
                .filter(domain -> domain.bank().equals(bank))
                .mapToInt(overview::due)
                .sum();
    }

    private Row session(String title, Line figures) {
        return new Row(Line.of(title).pad(FIGURES).then(figures).truncate(width), Line.EMPTY);
    }

    /** Returns the time; which questions it would ask is worked out when it is wanted, not at each start. */
    private String interview() {
        String time = InterviewStart.USUAL_MINUTES + " min";
        return grid().isWide() ? "aloud, up to " + time + ", with a scorecard" : "up to " + time;
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
        String all = (grid().isWide() ? "about " : "") + minutes + " min";
        return box.map(most -> most < minutes ? most + " of " + all : all + ", at most " + most)
                .orElse(all);
    }

    private Row row(Line title, Mastery mastery, int due, Optional<ExpectedRecall> expected) {
        Line text = grid().isTable() ? figures(title, mastery, due, expected) : brief(title, mastery, due, expected);
        return new Row(
                text,
                grid().barCells() == 0
                        ? Line.EMPTY
                        : Bar.of(mastery, Math.min(HomeGrid.BAR, mastery.questions()))
                                .indent(HomeGrid.GAP));
    }

    private Line heading() {
        List<String> words =
                new ArrayList<>(List.of("questions", "due", overview.plan().isEmpty() ? "recall" : "now"));
        overview.plan()
                .ifPresent(plan -> words.add("on " + Words.briefDay(plan.date().date())));
        return cells(
                Line.EMPTY, words.stream().map(word -> Line.of(word, Style.DIM)).toList());
    }

    private Line figures(Line title, Mastery mastery, int due, Optional<ExpectedRecall> expected) {
        List<Line> figures = new ArrayList<>(List.of(
                Line.of(String.valueOf(mastery.questions()), Style.DIM),
                Line.of(due > 0 ? String.valueOf(due) : "", DUE),
                Line.of(
                        mastery.begun() > 0
                                ? Figures.percent(mastery.readiness().orElse(0))
                                : "")));
        if (overview.plan().isPresent()) {
            figures.add(expected.map(of -> Line.of(Figures.percent(of.then()))).orElse(Line.EMPTY));
        }
        return cells(title, figures);
    }

    /** Returns a row of the table with its figures below their headings. */
    private Line cells(Line title, List<Line> figures) {
        Line line = title.truncate(grid().titleCells()).pad(grid().titleCells());
        for (int i = 0; i < figures.size(); i++) {
            line = line.then(figures.get(i).padLeft(grid().column(i)));
        }
        return line;
    }

    /** Returns a row where there is no room for the table. */
    private Line brief(Line title, Mastery mastery, int due, Optional<ExpectedRecall> expected) {
        HomeGrid grid = grid();
        String questions = grid.counts() ? String.format("%" + grid.countCells() + "d", mastery.questions()) : "";
        Line line = title.truncate(grid.titleCells())
                .pad(grid.titleCells())
                .then(Line.of(questions, Style.DIM))
                .then(Line.of(due > 0 ? due + " due" : "", DUE).padLeft(HomeGrid.DUE_CELLS));
        return overview.plan().isEmpty()
                ? line
                : line.then(
                        expected.map(ExpectedRecall::brief).orElse(Line.EMPTY).padLeft(HomeGrid.EXPECTED_CELLS));
    }

    private HomeGrid grid() {
        return new HomeGrid(new HomeChoices(overview), guide, width, airy);
    }
}
