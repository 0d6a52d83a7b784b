package guide.tui;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Overview;
import guide.study.Progress;
import guide.study.StudyDay;
import guide.study.StudyTime;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Style;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first screen: how one stands, and the next thing to do already chosen, so that Enter starts it. */
final class HomeScreen implements Screen {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    /** The time that most people have before an interview. */
    private static final int THREE_WEEKS = 21;

    private final Desk desk;
    private final Progress progress;
    private final Overview overview;
    private final int hours;
    private final int chosen;
    private final StudyDay day;

    private HomeScreen(Desk desk, Progress progress, Overview overview, int hours, int chosen, StudyDay day) {
        this.desk = desk;
        this.progress = progress;
        this.overview = overview;
        this.hours = hours;
        this.chosen = chosen;
        this.day = day;
    }

    /** With this progress; the row that was chosen before, if any, stays chosen. */
    static HomeScreen of(Desk desk, Progress progress, int chosen) {
        Overview overview = Overview.of(desk.bank().domains(), progress, desk.today(), desk.newADay());
        return new HomeScreen(desk, progress, overview, hours(desk, progress), chosen, desk.today());
    }

    @Override
    public Next update(Input input, Size size) {
        if (!desk.today().equals(day)) {
            return of(desk, progress.at(desk.now().millis()), chosen).update(input, size);
        }
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return perform(mouse.wheel() > 0 ? Action.DOWN : Action.UP);
        }
        Optional<Integer> row = input instanceof Input.Mouse mouse ? rowAt(mouse, size) : Optional.empty();
        return row.map(this::clicked)
                .or(() -> Asked.by(input, desk.keymap(), actions(), size).map(this::perform))
                .orElse(this);
    }

    private Optional<Integer> rowAt(Input.Mouse mouse, Size size) {
        boolean airy = Frame.isAiry(size);
        return mouse.isPress()
                ? rows(Frame.width(size)).at(mouse.row() - top(size), chosen, room(size), airy)
                : Optional.empty();
    }

    /** Chooses a row; the one that is chosen already starts. */
    private Next clicked(int row) {
        return row == chosen ? study() : new HomeScreen(desk, progress, overview, hours, row, day);
    }

    private static List<Action> actions() {
        return List.of(
                Action.STUDY,
                Action.DOWN,
                Action.UP,
                Action.BROWSE,
                Action.FILTER,
                Action.CHARTS,
                Action.HELP,
                Action.LEAVE);
    }

    private Next perform(Action action) {
        int rows = overview.domains().size() + 1;
        return switch (action) {
            case STUDY -> study();
            case DOWN -> new HomeScreen(desk, progress, overview, hours, Math.min(rows - 1, chosen + 1), day);
            case UP -> new HomeScreen(desk, progress, overview, hours, Math.max(0, chosen - 1), day);
            case BROWSE -> Browse.screen(desk, domain(), progress, this::again);
            case FILTER -> Browse.searching(desk, domain(), progress, this::again);
            case CHARTS -> Stats.screen(desk, progress, this::again);
            case HELP -> HelpScreen.of(this, "At home", HelpLine.of(actions(), desk.keymap()), desk.keymap());
            case LEAVE -> new Leave();
            default -> this;
        };
    }

    /** What was chosen stays chosen; a domain whose questions are all gone leaves the row above it. */
    private Next again(Desk now, Progress changed) {
        return of(now, changed, Math.min(chosen, now.bank().domains().size()));
    }

    /** The id of the domain that is chosen; empty where today's session is. */
    private Optional<String> domain() {
        return Optional.of(chosen)
                .filter(row -> row > 0)
                .map(row -> overview.domains().get(row - 1).domain().id());
    }

    /** What is due of the chosen row, then new ones; where there is nothing of either, everything, ahead of its time. */
    private Screen study() {
        List<Domain> domains = chosen == 0
                ? desk.bank().domains()
                : List.of(overview.domains().get(chosen - 1).domain());
        return Practice.of(desk, domains, newNow(), progress, this::again).orElse(this);
    }

    /** Who picks a domain wants its new questions, also beyond what the day asks for. */
    private int newNow() {
        return chosen == 0 ? overview.fresh() : Math.max(overview.fresh(), desk.newADay());
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Size size = canvas.size();
        Bank bank = desk.bank();
        frame.header(Line.of(bank.title(), Style.ACCENT.bold()), Line.of(date(size), Style.DIM));
        boolean airy = Frame.isAiry(size);
        if (airy) {
            frame.lines(1, List.of(Line.of(desk.bank().tagline(), Style.DIM).fit(frame.width())));
        }
        frame.lines(airy ? 2 : 1, List.of(Line.of(counts(size), Style.DIM).fit(frame.width())));
        int top = top(size);
        int room = room(size);
        HomeRows rows = rows(frame.width());
        frame.lines(top, rows.window(chosen, room, airy));
        frame.margin(top + rows.rowOf(chosen, room, airy), Line.of("▸", Style.ACCENT.bold()));
        frame.lines(top + Math.min(room, rows.size(airy)) + 1, below(size));
        frame.keys(size.rows() - 1, desk.keymap(), actions());
    }

    private HomeRows rows(int width) {
        return new HomeRows(overview, nothingDue(), width);
    }

    /** The first of the rows to choose from. */
    private static int top(Size size) {
        return Frame.isAiry(size) ? 4 : 2;
    }

    /** How many of them show. */
    private int room(Size size) {
        int below = below(size).size();
        return Math.max(1, size.rows() - 1 - top(size) - (below == 0 ? 0 : below + 1));
    }

    /** How long the guide takes to learn: as the schedule has it, not as somebody claims. */
    private static int hours(Desk desk, Progress progress) {
        List<Question> questions = desk.bank().questions().toList();
        return Math.round(StudyTime.of(questions, progress.rules(), THREE_WEEKS, desk.newADay())
                        .minutes()
                / 60f);
    }

    private String date(Size size) {
        String day = overview.day() > 0 && size.columns() >= 60 ? " · day " + overview.day() : "";
        return DATE.format(desk.today().date()) + day;
    }

    private String counts(Size size) {
        String reviewed = overview.reviewed() + " / " + overview.questions() + " answers reviewed";
        return size.columns() < 60
                ? reviewed
                : Words.count(overview.domains().size(), "domain") + " · "
                        + Words.count(overview.questions(), "question") + " · " + reviewed
                        + (hours > 0 ? " · about " + hours + " h of study" : "");
    }

    /** What one is glad to hear, or, at the very first start, what there is to know. */
    private List<Line> below(Size size) {
        if (!Frame.isAiry(size)) {
            return List.of();
        }
        if (overview.day() == 0) {
            List<Line> first = new ArrayList<>();
            for (String sentence : FirstWords.sentences(desk.keymap())) {
                first.addAll(Line.of(sentence, Style.TEXT).wrap(Frame.width(size)));
            }
            return first;
        }
        int days = overview.streak().current();
        return days < 2
                ? List.of()
                : List.of(Line.of(
                        days + " days in a row" + (overview.streak().today() ? "." : ", and today keeps it up."),
                        Style.of(Ink.GOOD)));
    }

    /** What the first row says where nothing is due and nothing new. */
    private String nothingDue() {
        return progress.nextDue(desk.bank().questions().toList(), desk.today())
                .map(d -> "nothing due until " + Words.day(d, desk.today()).replaceFirst("^on ", "") + "; "
                        + desk.keymap().key(Action.STUDY) + " reviews early")
                .orElse("nothing to study: all questions are suspended");
    }
}
