package guide.tui.home;

import guide.app.Words;
import guide.app.interview.InterviewStart;
import guide.bank.BankName;
import guide.bank.Domain;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    /** A bar has a cell a question, up to this many; beyond, it shows shares. */
    private static final int BAR = 10;
    /** From this width on there is room for all figures. */
    private static final int WIDE = 56;
    /** The cell where the figures of the first rows begin. */
    private static final int FIGURES = 15;

    private static final int SHORTEST_TITLE = 8;
    private static final int GAP = 2;
    /** The cells by which domains stand in from their bank. */
    private static final int INDENT = 2;
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
        Set<BankName> headed = new HashSet<>();
        for (Overview.Row row : overview.domains()) {
            if (isGrouped(overview) && headed.add(row.domain().bank())) {
                choices.add(new HomeChoice.OfBank(row.domain().bank()));
            }
            if (!isWholeBank(overview, row.domain())) {
                choices.add(new HomeChoice.OfDomain(row.domain().id()));
            }
        }
        return choices;
    }

    private static boolean isGrouped(Overview overview) {
        return banks(overview).size() > 1;
    }

    /** Returns whether a domain is all of a bank, whose row says all that there is to say of it. */
    private static boolean isWholeBank(Overview overview, Domain domain) {
        BankName bank = domain.bank();
        return !bank.isMain()
                && isGrouped(overview)
                && overview.domains().stream()
                                .filter(row -> row.domain().bank().equals(bank))
                                .count()
                        == 1;
    }

    /** Returns how well each bank is known. */
    private static Map<BankName, Mastery> banks(Overview overview) {
        Map<BankName, Mastery> banks = new LinkedHashMap<>();
        overview.domains().forEach(row -> banks.merge(row.domain().bank(), row.mastery(), Mastery::plus));
        return banks;
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
        int sessions = overview.weak() > 0 ? 3 : 2;
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
        rows.add(session("Mock interview", Line.of(interview())));
        if (airy) {
            rows.add(new Row(isTable() ? heading() : Line.EMPTY, Line.EMPTY));
        }
        Map<BankName, Mastery> banks = banks(overview);
        boolean isGrouped = banks.size() > 1;
        for (Overview.Row row : overview.domains()) {
            BankName bank = row.domain().bank();
            Mastery whole = banks.remove(bank);
            if (isGrouped && whole != null) {
                rows.add(row(Line.of(title(bank), Style.TEXT.bold()), whole, due(bank), expected(bank)));
            }
            if (!isWholeBank(overview, row.domain())) {
                Line title = Line.of(row.domain().title()).indent(isGrouped ? INDENT : 0);
                rows.add(row(title, row.mastery(), overview.due(row.domain()), expected(row.domain())));
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

    private String title(BankName bank) {
        return bank.isMain() ? guide : bank.title();
    }

    private Row session(String title, Line figures) {
        return new Row(Line.of(title).pad(FIGURES).then(figures).truncate(width), Line.EMPTY);
    }

    /** Returns the time; which questions it would ask is worked out when it is wanted, not at each start. */
    private String interview() {
        String time = InterviewStart.USUAL_MINUTES + " min";
        return width < WIDE ? "up to " + time : "aloud, up to " + time + ", with a scorecard";
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

    /** A chance of recall now and on the day to be ready on. */
    private record Chances(double now, double then) {}

    private Row row(Line title, Mastery mastery, int due, Optional<Chances> expected) {
        Line text = isTable() ? figures(title, mastery, due, expected) : brief(title, mastery, due, expected);
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
        return cells(
                Line.EMPTY, words.stream().map(word -> Line.of(word, Style.DIM)).toList());
    }

    private Line figures(Line title, Mastery mastery, int due, Optional<Chances> expected) {
        List<Line> figures = new ArrayList<>(List.of(
                Line.of(String.valueOf(mastery.questions()), Style.DIM),
                Line.of(due > 0 ? String.valueOf(due) : "", DUE),
                Line.of(mastery.begun() > 0 ? percent(mastery.readiness().orElse(0)) : "")));
        if (overview.plan().isPresent()) {
            figures.add(expected.map(of -> Line.of(percent(of.then()))).orElse(Line.EMPTY));
        }
        return cells(title, figures);
    }

    private Optional<Chances> expected(Domain domain) {
        return expected(
                ofPlan().filter(of -> of.domain().id().equals(domain.id())).toList());
    }

    private Optional<Chances> expected(BankName bank) {
        List<Forecast.OfDomain> planned =
                ofPlan().filter(of -> of.domain().bank().equals(bank)).toList();
        long all = overview.domains().stream()
                .filter(row -> row.domain().bank().equals(bank))
                .count();
        // What the plan leaves out would count in one figure and not in the other.
        return planned.size() == all ? expected(planned) : Optional.empty();
    }

    private Stream<Forecast.OfDomain> ofPlan() {
        return forecast.stream().flatMap(f -> f.domains().stream());
    }

    /** Returns the means over the questions of these domains; empty where the plan is about none of them. */
    private static Optional<Chances> expected(List<Forecast.OfDomain> domains) {
        int questions = 0;
        double now = 0;
        double then = 0;
        for (Forecast.OfDomain of : domains) {
            int its = of.domain().questions().size();
            questions += its;
            now += its * of.now();
            then += its * of.expected();
        }
        return questions == 0 ? Optional.empty() : Optional.of(new Chances(now / questions, then / questions));
    }

    /** Returns a chance in whole percent, as home says it. */
    static String percent(double chance) {
        return Figures.percent(OptionalDouble.of(chance));
    }

    /** Returns a row of the table with its figures below their headings. */
    private Line cells(Line title, List<Line> figures) {
        Line line = title.truncate(titleCells()).pad(titleCells());
        for (int i = 0; i < figures.size(); i++) {
            line = line.then(figures.get(i).indent(COLUMNS[i] - figures.get(i).width()));
        }
        return line;
    }

    /** Returns a row where there is no room for the table. */
    private Line brief(Line title, Mastery mastery, int due, Optional<Chances> expected) {
        Line count = Line.of(counts() ? String.format("%" + countCells() + "d", mastery.questions()) : "", Style.DIM);
        Line line = title.truncate(titleCells())
                .pad(titleCells())
                .then(count)
                .then(right(Line.of(due > 0 ? due + " due" : "", DUE), DUE_CELLS));
        return overview.plan().isEmpty() ? line : line.then(right(briefly(expected), EXPECTED_CELLS));
    }

    /** Returns what would be recalled now and on the day to be ready on, such as {@code 45→95 %}. */
    private static Line briefly(Optional<Chances> expected) {
        return expected.map(of -> percent(of.now()).replace(" %", "") + "→" + percent(of.then()))
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
        return (counts() ? countCells() : 0) + DUE_CELLS + (isPlanned ? EXPECTED_CELLS : 0);
    }

    /** Returns the cells of the longest bar: none where what is expected takes its place. */
    private int barCells() {
        return overview.plan().isPresent() && width < WIDE ? 0 : Math.min(BAR, most());
    }

    private int titleCells() {
        boolean isGrouped = isGrouped(overview);
        int indent = isGrouped ? INDENT : 0;
        int titles = overview.domains().stream()
                .mapToInt(r -> Math.max(
                        Line.of(r.domain().title()).width() + indent,
                        isGrouped ? Line.of(title(r.domain().bank())).width() : 0))
                .max()
                .orElse(0);
        int bar = barCells() == 0 ? 0 : GAP + barCells();
        return Math.max(SHORTEST_TITLE, Math.min(titles, width - figureCells() - bar));
    }

    /** Returns the cells of a number of questions, with a blank before it. */
    private int countCells() {
        return Math.max(4, 1 + String.valueOf(most()).length());
    }

    /** Returns the number of questions of the largest row. */
    private int most() {
        Stream<Mastery> rows = isGrouped(overview)
                ? banks(overview).values().stream()
                : overview.domains().stream().map(Overview.Row::mastery);
        return rows.mapToInt(Mastery::questions).max().orElse(0);
    }
}
