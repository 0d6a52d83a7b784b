package guide.tui.home;

import guide.bank.BankName;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rows to choose from at home: today's session first, then the weak points where there are any, then the domains, each
 * with what is due and how well it is known, below their banks where there are several.
 *
 * @param guide the title of the main bank
 * @param overview the figures of today
 * @param box the minutes that a session takes at most
 * @param otherwise the first row's words where there is nothing to study now
 * @param width in cells
 * @param airy whether a row stands between the sessions and the domains
 */
record HomeRows(String guide, Overview overview, Optional<Integer> box, String otherwise, int width, boolean airy) {
    /** A bar has a cell a question, up to this many; beyond, it shows shares. */
    private static final int BAR = 10;
    /** From this width on there is room for all figures. */
    private static final int WIDE = 56;
    /** The cell where the figures of the first rows begin. */
    private static final int FIGURES = 14;

    private static final int SHORTEST_TITLE = 8;
    private static final int GAP = 2;
    /** The cells by which domains stand in from their bank. */
    private static final int INDENT = 2;
    /** The widths of the figures of a domain. */
    private static final int[] COLUMNS = {11, 6, 9};

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
        Set<BankName> headed = new HashSet<>();
        for (Overview.Row row : overview.domains()) {
            if (isGrouped(overview) && headed.add(row.domain().bank())) {
                choices.add(new HomeChoice.OfBank(row.domain().bank()));
            }
            choices.add(new HomeChoice.OfDomain(row.domain().id()));
        }
        return choices;
    }

    private static boolean isGrouped(Overview overview) {
        return banks(overview).size() > 1;
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
        int sessions = overview.weak() > 0 ? 2 : 1;
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
        if (airy) {
            rows.add(new Row(isTable() ? heading() : Line.EMPTY, Line.EMPTY));
        }
        Map<BankName, Mastery> banks = new LinkedHashMap<>(banks(overview));
        boolean isGrouped = banks.size() > 1;
        for (Overview.Row row : overview.domains()) {
            BankName bank = row.domain().bank();
            Mastery whole = banks.remove(bank);
            if (isGrouped && whole != null) {
                rows.add(row(Line.of(title(bank), Style.TEXT.bold()), whole));
            }
            rows.add(row(Line.of(row.domain().title()).indent(isGrouped ? INDENT : 0), row.mastery()));
        }
        return rows;
    }

    private String title(BankName bank) {
        return bank.isMain() ? guide : bank.title();
    }

    private Row session(String title, Line figures) {
        return new Row(Line.of(title).pad(FIGURES).then(figures).truncate(width), Line.EMPTY);
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

    private Row row(Line title, Mastery mastery) {
        Line text = isTable() ? figures(title, mastery) : brief(title, mastery);
        return new Row(text, Bar.of(mastery, Math.min(BAR, mastery.questions())).indent(GAP));
    }

    private Line heading() {
        return cells(
                Line.EMPTY,
                List.of("questions", "due", "recall").stream()
                        .map(word -> Line.of(word, Style.DIM))
                        .toList());
    }

    private Line figures(Line title, Mastery mastery) {
        String recall = mastery.begun() > 0 ? Figures.percent(mastery.recall()) : "";
        return cells(
                title,
                List.of(
                        Line.of(String.valueOf(mastery.questions()), Style.DIM),
                        Line.of(mastery.due() > 0 ? String.valueOf(mastery.due()) : "", DUE),
                        Line.of(recall)));
    }

    /** Returns a row of the table with its figures below their headings. */
    private Line cells(Line title, List<Line> figures) {
        Line line = title.truncate(titleCells()).pad(titleCells());
        for (int i = 0; i < COLUMNS.length; i++) {
            line = line.then(figures.get(i).indent(COLUMNS[i] - figures.get(i).width()));
        }
        return line;
    }

    /** Returns a row where there is no room for the table. */
    private Line brief(Line title, Mastery mastery) {
        int due = mastery.due();
        Line count = Line.of(counts() ? String.format("%" + countCells() + "d", mastery.questions()) : "", Style.DIM);
        Line line = title.truncate(titleCells()).pad(titleCells()).then(count);
        return line.then(Line.of(due > 0 ? String.format("%7s", due + " due") : "", DUE));
    }

    private boolean isTable() {
        return airy && width >= WIDE;
    }

    /** Returns whether the number of questions shows beside a title: where there is room, or where a bar's cells do not say it. */
    private boolean counts() {
        return width >= WIDE || most() > BAR;
    }

    private int figureCells() {
        return isTable() ? IntStream.of(COLUMNS).sum() : (counts() ? countCells() : 0) + 7;
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
        return Math.max(SHORTEST_TITLE, Math.min(titles, width - figureCells() - GAP - Math.min(BAR, most())));
    }

    /** Returns the cells of a number of questions, with a blank before it. */
    private int countCells() {
        return Math.max(4, 1 + String.valueOf(most()).length());
    }

    /** Returns the number of questions of the largest row. */
    private int most() {
        IntStream domains =
                overview.domains().stream().mapToInt(row -> row.mastery().questions());
        return isGrouped(overview)
                ? banks(overview).values().stream()
                        .mapToInt(Mastery::questions)
                        .max()
                        .orElse(0)
                : domains.max().orElse(0);
    }
}
