package guide.tui.home;

import guide.app.Words;
import guide.app.interview.InterviewStart;
import guide.bank.Domain;
import guide.study.stats.Mastery;
import guide.study.stats.Overview;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.ChosenRow;
import guide.tui.Viewport;
import guide.tui.stats.Bar;
import guide.tui.stats.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows to choose from at home: today's session first, then the weak points where there are any, a mock interview, and
 * the domains, each with what is due and how well it is known, below their banks where there are several.
 */
final class HomeRows {
    /** The cell where the figures of the first rows begin. */
    private static final int FIGURES = 15;
    /** The cells by which domains stand in from their bank. */
    private static final int INDENT = 2;

    private static final Style DUE = Style.of(ColorRole.FAIR);

    /**
     * A row: what is marked where it is chosen, and a bar beside it, which reversed would show the opposite.
     *
     * @param bar empty where there is none
     */
    private record Row(Line text, Line bar) {}

    private final HomeView view;
    private final HomeChoices all;
    private final List<HomeChoice> choices;
    private final int sessions;
    private final HomeGrid grid;

    /**
     * Lays the rows out.
     *
     * @param width in cells
     * @param airy whether a row stands between the sessions and the domains
     */
    HomeRows(HomeView view, int width, boolean airy) {
        this.view = view;
        this.all = new HomeChoices(view.overview());
        this.choices = all.all();
        List<HomeChoice> groups = all.groups();
        this.sessions = choices.size() - groups.size();
        this.grid = new HomeGrid(
                groups.stream().mapToInt(group -> title(group).width()).max().orElse(0),
                groups.stream()
                        .mapToInt(group -> mastery(group).questions())
                        .max()
                        .orElse(0),
                view.overview().plan().isPresent(),
                width,
                airy);
    }

    /** Returns the lines to show in so many rows, the chosen one among them. */
    Viewport shown(int chosen, int rows) {
        // A bank that became empty meanwhile has no row below the sessions, and no air above it.
        int air = grid.airy() && sessions < choices.size() ? 1 : 0;
        return new Viewport(index(chosen) - rows + 2, rows, choices.size() + air);
    }

    /** Returns the choice at a line. */
    Optional<Integer> at(int line) {
        return IntStream.range(0, choices.size())
                .filter(choice -> index(choice) == line)
                .boxed()
                .findFirst();
    }

    /** Returns the index of a choice's line. */
    int index(int choice) {
        return grid.airy() && choice >= sessions ? choice + 1 : choice;
    }

    /** Returns all lines, whether they fit or not, with a choice marked. */
    List<Line> lines(int chosen) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (grid.airy() && i == sessions) {
                lines.add(grid.isTable() ? heading() : Line.EMPTY);
            }
            Row row = row(choices.get(i));
            Line left = row.text().pad(grid.titleCells() + grid.figureCells());
            lines.add((i == chosen ? ChosenRow.row(left) : left).then(row.bar()));
        }
        return lines;
    }

    private Row row(HomeChoice choice) {
        if (choice instanceof HomeChoice.Today) {
            return session("Study now", today());
        }
        if (choice instanceof HomeChoice.Weak) {
            return session(
                    "Weak points",
                    Line.of(view.overview().weak() + " · "
                            + time(view.overview().weakMinutes())));
        }
        return choice instanceof HomeChoice.Interview ? session("Mock interview", Line.of(interview())) : group(choice);
    }

    /** Returns the title of a domain, or of a bank above its domains. */
    private Line title(HomeChoice group) {
        if (group instanceof HomeChoice.OfBank of) {
            return Line.of(
                    of.bank().isMain()
                            ? view.context().bank().title()
                            : of.bank().title(),
                    Style.TEXT.bold());
        }
        return Line.of(all.rows(group).get(0).domain().title()).indent(all.isGrouped() ? INDENT : 0);
    }

    private Mastery mastery(HomeChoice group) {
        return all.rows(group).stream()
                .map(Overview.Row::mastery)
                .reduce(Mastery::plus)
                .orElseThrow();
    }

    private Row session(String title, Line figures) {
        return new Row(Line.of(title).pad(FIGURES).then(figures).truncate(grid.width()), Line.EMPTY);
    }

    /** Returns the time; which questions it would ask is worked out when it is wanted, not at each start. */
    private String interview() {
        String time = InterviewStart.USUAL_MINUTES + " min";
        return grid.isWide() ? "aloud, up to " + time + ", with a scorecard" : "up to " + time;
    }

    private Line today() {
        List<Line> what = new ArrayList<>();
        if (view.overview().due() > 0) {
            what.add(Line.of(view.overview().due() + " due", DUE));
        }
        if (view.overview().fresh() > 0) {
            what.add(Line.of(view.overview().fresh() + " new"));
        }
        if (what.isEmpty()) {
            return Line.of(view.nothingDue(grid.width()));
        }
        what.add(Line.of(time(view.overview().minutes())));
        return what.stream()
                .reduce((left, right) -> left.then(Line.of(" · ")).then(right))
                .orElse(Line.EMPTY);
    }

    /** Returns the time that today's questions take, or the part of it that the user has set. */
    private String time(int minutes) {
        String all = (grid.isWide() ? "about " : "") + minutes + " min";
        return view.context()
                .preferences()
                .minutes()
                .map(most -> most < minutes ? most + " of " + all : all + ", at most " + most)
                .orElse(all);
    }

    private Row group(HomeChoice group) {
        List<Domain> domains =
                all.rows(group).stream().map(Overview.Row::domain).toList();
        int due = domains.stream().mapToInt(view.overview()::due).sum();
        Mastery mastery = mastery(group);
        Line title = title(group).truncate(grid.titleCells()).pad(grid.titleCells());
        Optional<ExpectedRecall> expected = ExpectedRecall.of(domains, view.planned());
        Line bar = Bar.of(mastery, Math.min(HomeGrid.BAR, mastery.questions())).indent(HomeGrid.GAP);
        return new Row(
                grid.isTable() ? figures(title, mastery, due, expected) : brief(title, mastery, due, expected),
                grid.barCells() == 0 ? Line.EMPTY : bar);
    }

    private Line heading() {
        List<String> words = new ArrayList<>(
                List.of("questions", "due", view.overview().plan().isEmpty() ? "recall" : "now"));
        view.overview()
                .plan()
                .ifPresent(plan -> words.add("on " + Words.briefDay(plan.date().date())));
        return cells(
                Line.EMPTY.pad(grid.titleCells()),
                words.stream().map(word -> Line.of(word, Style.DIM)).toList());
    }

    private Line figures(Line title, Mastery mastery, int due, Optional<ExpectedRecall> expected) {
        List<Line> figures = new ArrayList<>(List.of(
                Line.of(String.valueOf(mastery.questions()), Style.DIM),
                Line.of(due > 0 ? String.valueOf(due) : "", DUE),
                Line.of(
                        mastery.begun() > 0
                                ? Figures.percent(mastery.readiness().orElse(0))
                                : "")));
        if (view.overview().plan().isPresent()) {
            figures.add(expected.map(of -> Line.of(Figures.percent(of.then()))).orElse(Line.EMPTY));
        }
        return cells(title, figures);
    }

    /** Returns a row of the table with its figures below their headings. */
    private Line cells(Line title, List<Line> figures) {
        Line line = title;
        for (int i = 0; i < figures.size(); i++) {
            line = line.then(figures.get(i).padLeft(grid.column(i)));
        }
        return line;
    }

    /** Returns a row where there is no room for the table. */
    private Line brief(Line title, Mastery mastery, int due, Optional<ExpectedRecall> expected) {
        String questions = grid.counts() ? String.format("%" + grid.countCells() + "d", mastery.questions()) : "";
        Line line = title.then(Line.of(questions, Style.DIM))
                .then(Line.of(due > 0 ? due + " due" : "", DUE).padLeft(HomeGrid.DUE_CELLS));
        return view.overview().plan().isEmpty()
                ? line
                : line.then(
                        expected.map(ExpectedRecall::brief).orElse(Line.EMPTY).padLeft(HomeGrid.EXPECTED_CELLS));
    }
}
