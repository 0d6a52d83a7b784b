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
import guide.tui.Frame;
import guide.tui.Viewport;
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
        HomeRows rows = rows(size);
        return mouse.isPress() && row >= 0 && row < room(size)
                ? rows.at(rows.shown(index(), room(size)).top() + row)
                : Optional.empty();
    }

    void draw(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Size size = canvas.size();
        frame.header(Line.of(context.bank().title(), Style.ACCENT.bold()), Line.of(date(size), Style.DIM));
        boolean airy = Frame.isAiry(size);
        if (airy) {
            frame.lines(1, List.of(Line.of(context.bank().tagline(), Style.DIM).truncate(frame.width())));
        }
        frame.lines(airy ? 2 : 1, List.of(Line.of(counts(size), Style.DIM).truncate(frame.width())));
        int top = top(size);
        HomeRows rows = rows(size);
        Viewport shown = rows.shown(index(), room(size));
        frame.lines(top, rows.lines().subList(shown.top(), shown.end()));
        viewMore(frame, top, shown);
        frame.margin(top + rows.index(index()) - shown.top(), Line.of("▸", Style.ACCENT.bold()));
        frame.lines(top + shown.end() - shown.top() + 1, below(size));
        frame.keys(size.rows() - 1, context.keymap(), List.of(HomeAction.values()));
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
        return new HomeRows(overview, box, nothingDue(), Frame.width(size), Frame.isAiry(size));
    }

    /** Returns the first of the rows to choose from. */
    private static int top(Size size) {
        return Frame.isAiry(size) ? 4 : 2;
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
        String day = overview.day() > 0 && size.columns() >= 60 ? " · day " + overview.day() : "";
        return DATE.format(context.today().date()) + day;
    }

    private String counts(Size size) {
        String reviewed = overview.reviewed() + " / " + overview.questions() + " answers reviewed";
        return size.columns() < 60
                ? reviewed
                : Words.count(overview.domains().size(), "domain") + " · "
                        + Words.count(overview.questions(), "question") + " · " + reviewed
                        + (hours > 0 ? " · about " + hours + " h of study" : "");
    }

    /** Returns the streak, or, at the very first start, an introduction. */
    private List<Line> below(Size size) {
        if (!Frame.isAiry(size)) {
            return List.of();
        }
        if (overview.day() == 0) {
            List<Line> first = new ArrayList<>();
            for (String sentence : Introduction.sentences(context.keymap())) {
                first.addAll(Line.of(sentence, Style.TEXT).wrap(Frame.width(size)));
            }
            return first;
        }
        return streak().wrap(Frame.width(size));
    }

    /** Shows from the second day on. */
    private Line streak() {
        int days = overview.streak().current();
        String today = overview.streak().today() ? "." : "; one answer today makes it " + (days + 1) + ".";
        return days < 2 ? Line.EMPTY : Line.of(days + " days in a row" + today, Style.of(ColorRole.GOOD));
    }

    /** Returns the first row's words where nothing is due and nothing new. */
    private String nothingDue() {
        return progress.nextDue(context.bank().questions().toList(), context.today())
                .map(d -> "nothing due until " + Words.day(d, context.today()).replaceFirst("^on ", "") + "; "
                        + context.keymap().key(HomeAction.STUDY) + " reviews early")
                .orElse("nothing to study: all questions are suspended");
    }
}
