package guide.tui.home;

import guide.app.AppContext;
import guide.app.Introduction;
import guide.app.Words;
import guide.bank.Question;
import guide.keys.Input;
import guide.keys.Size;
import guide.study.Overview;
import guide.study.Progress;
import guide.study.StudyTime;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.Chosen;
import guide.tui.Column;
import guide.tui.Frame;
import guide.tui.Viewport;
import guide.tui.stats.AgendaChart;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The home screen as it is drawn: the same layout serves drawing, choosing and the mouse.
 *
 * @param context with the bank as it is
 * @param progress as it stands
 * @param overview the figures of today
 * @param hours the time that the guide takes to learn
 * @param chosen would be started by a key
 */
record HomeView(AppContext context, Progress progress, Overview overview, int hours, HomeChoice chosen) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    /** The time that most people have before an interview. */
    private static final int THREE_WEEKS = 21;

    /** Below this width the header leaves out what is said elsewhere. */
    private static final int NARROW = 60;

    /** From this width on there is room for two columns, each with all figures. */
    private static final int TWO_COLUMNS = 128;

    /** The rows that the chart of what comes due takes. */
    private static final int AGENDA_ROWS = 17;

    /** Draws the figures of now. */
    static HomeView of(AppContext context, Progress progress, HomeChoice chosen) {
        Overview overview = Overview.of(context.bank().domains(), progress, context.today(), context.newADay());
        return new HomeView(context, progress, overview, hours(context, progress), chosen);
    }

    HomeView with(HomeChoice homeChoice) {
        return new HomeView(context, progress, overview, hours, homeChoice);
    }

    /** Returns the same for sessions of another length. */
    HomeView within(Optional<Integer> minutes) {
        return new HomeView(context.with(context.preferences().within(minutes)), progress, overview, hours, chosen);
    }

    /** Returns the choice that each row starts. */
    List<HomeChoice> choices() {
        return HomeRows.choices(overview);
    }

    /** Returns the row that is chosen: the first, where the choice is not there any more. */
    int index() {
        return Math.max(0, choices().indexOf(chosen));
    }

    /** Returns the row that a click hits. */
    Optional<Integer> rowAt(Input.Mouse mouse, Size size) {
        int row = mouse.row() - top(size);
        int room = room(size);
        boolean onRows = mouse.isPress() && row >= 0 && row < room && Frame.cell(mouse.column(), size) <= width(size);
        return onRows ? rows(size).at(rows(size).shown(index(), room).top() + row) : Optional.empty();
    }

    /** Returns whether there is something to show beside the rows. */
    boolean hasAgenda() {
        return overview.day() > 0
                && overview.agenda().within(overview.agenda().days().size()) > 0;
    }

    void draw(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Size size = canvas.size();
        frame.header(Line.of(context.bank().title(), Style.ACCENT.bold()), Line.of(date(size), Style.DIM));
        frame.lines(1, about(size));
        int top = top(size);
        HomeRows rows = rows(size);
        Viewport shown = rows.shown(index(), room(size));
        List<Line> lines = rows.lines(index());
        frame.lines(top, lines.subList(shown.top(), shown.end()));
        viewMore(frame, top, shown);
        frame.margin(top + rows.index(index()) - shown.top(), Chosen.MARK);
        int end = top + shown.end() - shown.top() + 1;
        List<Line> below = below(size);
        frame.lines(end, below);
        viewAgenda(canvas, end + below.size() + 1);
        frame.keys(size.rows() - 1, context.keymap(), List.of(HomeAction.values()));
    }

    /** Shows what comes due: beside the rows, or below all else where there is room. */
    private void viewAgenda(Canvas canvas, int below) {
        Size size = canvas.size();
        if (isWide(size)) {
            int column = Frame.column(width(size) + Column.GAP, size);
            List<Line> agenda = agenda(width(size));
            for (int i = 0; i < agenda.size() && top(size) + i < size.rows() - 2; i++) {
                canvas.put(column, top(size) + i, agenda.get(i));
            }
        } else if (hasAgenda() && below + AGENDA_ROWS < size.rows() - 1) {
            new Frame(canvas).lines(below, agenda(width(size)));
        }
    }

    private List<Line> agenda(int width) {
        List<Line> lines = new ArrayList<>(List.of(Line.of("Coming due", Style.ACCENT.bold())));
        AgendaChart.of(overview.agenda(), context.today(), width - 2).forEach(line -> lines.add(line.indent(2)));
        return lines;
    }

    /** In a low window some rows are above or below what shows. */
    private static void viewMore(Frame frame, int top, Viewport shown) {
        if (shown.top() > 0) {
            frame.margin(top, Line.of("↑", Style.DIM));
        }
        if (shown.end() < shown.lines()) {
            frame.margin(top + shown.rows() - 1, Line.of("↓", Style.DIM));
        }
    }

    private HomeRows rows(Size size) {
        Optional<Integer> box = context.preferences().minutes();
        return new HomeRows(context.bank().title(), overview, box, nothingDue(size), width(size), Frame.isAiry(size));
    }

    /** Returns the cells of the rows: half of a window in which what comes due stands beside them. */
    private int width(Size size) {
        return isWide(size) ? (Frame.width(size) - Column.GAP) / 2 : Frame.width(size);
    }

    private boolean isWide(Size size) {
        return hasAgenda() && Frame.width(size) >= TWO_COLUMNS;
    }

    /** Returns the first of the rows to choose from. */
    private int top(Size size) {
        return about(size).size() + (Frame.isAiry(size) ? 2 : 1);
    }

    /** Returns how many of them show. */
    private int room(Size size) {
        int below = below(size).size();
        return Math.max(1, size.rows() - 1 - top(size) - (below == 0 ? 0 : below + 1));
    }

    /** Returns how many rows a page moves. */
    int page(Size size) {
        return Math.max(1, room(size) - 2);
    }

    /** Returns the time that the guide takes to learn, by the schedule. */
    private static int hours(AppContext context, Progress progress) {
        List<Question> questions = context.bank().questions().toList();
        return Math.round(StudyTime.of(questions, progress.rules(), THREE_WEEKS, context.newADay())
                        .minutes()
                / 60f);
    }

    private String date(Size size) {
        String day = overview.day() > 0 && size.columns() >= NARROW ? " · day " + overview.day() : "";
        return DATE.format(context.today().date()) + day;
    }

    /** Returns the lines below the title: what the bank is about until something is known of the user, and how far that is. */
    private List<Line> about(Size size) {
        List<Line> lines = new ArrayList<>();
        if (Frame.isAiry(size)
                && overview.day() == 0
                && !context.bank().tagline().isEmpty()) {
            lines.add(Line.of(context.bank().tagline(), Style.DIM).truncate(Frame.width(size)));
        }
        overview.date()
                .ifPresent(date -> lines.add(
                        Line.of(Words.until(date, context.today()), Style.TEXT).truncate(Frame.width(size))));
        lines.add(Line.of(counts(size), Style.DIM).truncate(Frame.width(size)));
        return lines;
    }

    /** Returns how far the user is: what is read, and once that is all of it, what is known. */
    private String counts(Size size) {
        int all = overview.questions();
        int strong = overview.all().strong();
        String reviewed = overview.reviewed() + " / " + all + " answers reviewed";
        String far = strong == 0
                ? reviewed
                : overview.reviewed() < all ? reviewed + " · " + strong + " strong" : strong + " of " + all + " strong";
        if (size.columns() < NARROW) {
            return far;
        }
        String bank = Words.count(overview.domains().size(), "domain") + " · " + Words.count(all, "question");
        String study = overview.day() == 0 && hours > 0 ? " · about " + hours + " h of study" : "";
        return bank + " · " + far + study;
    }

    /** Returns what comes next and the streak, or, at the very first start, an introduction. */
    private List<Line> below(Size size) {
        if (!Frame.isAiry(size)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        if (overview.day() == 0) {
            for (String sentence : Introduction.sentences(context.keymap())) {
                lines.addAll(Line.of(sentence, Style.TEXT).wrap(width(size)));
            }
            return lines;
        }
        if (hasAgenda() && !isWide(size)) {
            lines.addAll(Line.of(comingDue()).wrap(width(size)));
        }
        lines.addAll(streak().wrap(width(size)));
        return lines;
    }

    /** Returns how much comes due tomorrow, and within a week. */
    private String comingDue() {
        List<Integer> days = overview.agenda().days();
        int tomorrow = days.get(1);
        int week = days.subList(1, 8).stream().mapToInt(n -> n).sum();
        if (week == 0) {
            return "Nothing comes due within a week.";
        }
        return (tomorrow == 0 ? "Nothing comes" : tomorrow + (tomorrow == 1 ? " comes" : " come")) + " due tomorrow, "
                + week + " within a week.";
    }

    /** Shows from the second day on. */
    private Line streak() {
        int days = overview.streak().current();
        String today = overview.streak().today() ? "." : "; one answer today makes it " + (days + 1) + ".";
        return days < 2 ? Line.EMPTY : Line.of(days + " days in a row" + today, Style.of(ColorRole.GOOD));
    }

    /** Returns the first row's words where nothing is due and nothing new. */
    private String nothingDue(Size size) {
        return progress.nextDue(context.bank().questions().toList(), context.today())
                .map(day -> Words.day(day, context.today()).replaceFirst("^on ", ""))
                .map(day -> size.columns() < NARROW
                        ? "due again " + day
                        : "nothing due until " + day + "; " + context.keymap().key(HomeAction.STUDY) + " reviews early")
                .orElse("nothing to study: all questions are suspended");
    }
}
