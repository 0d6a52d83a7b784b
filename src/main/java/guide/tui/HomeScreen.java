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

    /** The sessions that a key offers, in minutes. */
    private static final List<Integer> BOXES = List.of(7, 15, 30);

    private static final List<Action> ACTIONS = List.of(
            Action.STUDY,
            Action.MINUTES,
            Action.BROWSE,
            Action.FILTER,
            Action.CHARTS,
            Action.DOWN,
            Action.UP,
            Action.HELP,
            Action.LEAVE);

    private final Desk desk;
    private final Progress progress;
    private final Overview overview;
    private final int hours;
    private final Choice chosen;
    private final Optional<Integer> box;
    private final StudyDay day;

    private HomeScreen(
            Desk desk,
            Progress progress,
            Overview overview,
            int hours,
            Choice chosen,
            Optional<Integer> box,
            StudyDay day) {
        this.desk = desk;
        this.progress = progress;
        this.overview = overview;
        this.hours = hours;
        this.chosen = chosen;
        this.box = box;
        this.day = day;
    }

    /** With what is most worth doing chosen: what is due or new, else the weak points. */
    static HomeScreen of(Desk desk, Progress progress) {
        HomeScreen home = of(desk, progress, new Choice.Today(), desk.habits().minutes());
        boolean rests = home.overview.due() + home.overview.fresh() == 0;
        return rests && home.overview.weak() > 0 ? home.with(new Choice.Weak()) : home;
    }

    private static HomeScreen of(Desk desk, Progress progress, Choice chosen, Optional<Integer> box) {
        Overview overview = Overview.of(desk.bank().domains(), progress, desk.today(), desk.newADay());
        return new HomeScreen(desk, progress, overview, hours(desk, progress), chosen, box, desk.today());
    }

    @Override
    public Next update(Input input, Size size) {
        if (!desk.today().equals(day)) {
            return of(desk, progress.at(desk.now().millis()), chosen, box).update(input, size);
        }
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return perform(mouse.wheel() > 0 ? Action.DOWN : Action.UP);
        }
        Optional<Integer> row = input instanceof Input.Mouse mouse ? rowAt(mouse, size) : Optional.empty();
        return row.map(this::clicked)
                .or(() -> Asked.by(input, desk.keymap(), ACTIONS, size).map(this::perform))
                .orElse(this);
    }

    private Optional<Integer> rowAt(Input.Mouse mouse, Size size) {
        boolean airy = Frame.isAiry(size);
        return mouse.isPress()
                ? rows(Frame.width(size)).at(mouse.row() - top(size), index(), room(size), airy)
                : Optional.empty();
    }

    /** Chooses a row; the one that is chosen already starts. */
    private Next clicked(int row) {
        return row == index() ? study() : at(row);
    }

    private Next perform(Action action) {
        return switch (action) {
            case STUDY -> study();
            case DOWN -> at(index() + 1);
            case UP -> at(index() - 1);
            case MINUTES -> new HomeScreen(desk, progress, overview, hours, chosen, nextBox(), day);
            case BROWSE -> Browse.screen(desk, domain(), progress, this::again);
            case FILTER -> Browse.searching(desk, domain(), progress, this::again);
            case CHARTS -> Stats.screen(desk, progress, this::again);
            case HELP -> HelpScreen.of(this, "At home", help(), desk.keymap());
            case LEAVE -> new Leave();
            default -> this;
        };
    }

    private List<HelpLine> help() {
        List<HelpLine> help = new ArrayList<>(HelpLine.of(ACTIONS, desk));
        help.add(new HelpLine("█ ▒ ▓ ░ ·", "of a bar: strong, due, learning, new, suspended"));
        return help;
    }

    private Optional<Integer> nextBox() {
        int now = box.orElse(0);
        return BOXES.stream().filter(minutes -> minutes > now).findFirst();
    }

    private HomeScreen with(Choice choice) {
        return new HomeScreen(desk, progress, overview, hours, choice, box, day);
    }

    private HomeScreen at(int row) {
        List<Choice> choices = choices();
        return with(choices.get(Math.max(0, Math.min(choices.size() - 1, row))));
    }

    /** The row that is chosen: the first, where what was chosen is there no more. */
    private int index() {
        return Math.max(0, choices().indexOf(chosen));
    }

    private List<Choice> choices() {
        return rows(0).choices();
    }

    private Next again(Desk now, Progress changed) {
        return of(now, changed, chosen, box);
    }

    /** The id of the domain that is chosen; empty where it is something else. */
    private Optional<String> domain() {
        return choices().get(index()) instanceof Choice.OfDomain of ? Optional.of(of.id()) : Optional.empty();
    }

    private Screen study() {
        Practice practice = new Practice(desk, progress, box, this::again);
        Choice choice = choices().get(index());
        Optional<Screen> session = choice instanceof Choice.Weak
                ? practice.weak(desk.bank().domains())
                : practice.of(domains(choice), newNow(choice));
        return session.orElse(this);
    }

    private List<Domain> domains(Choice choice) {
        return choice instanceof Choice.OfDomain of
                ? desk.bank().domain(of.id()).stream().toList()
                : desk.bank().domains();
    }

    /** Who picks a domain wants its new questions, also beyond what the day asks for. */
    private int newNow(Choice choice) {
        return choice instanceof Choice.OfDomain ? Math.max(overview.fresh(), desk.newADay()) : overview.fresh();
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
        frame.lines(top, rows.window(index(), room, airy));
        viewMore(frame, top, rows.shown(index(), room, airy));
        frame.margin(top + rows.rowOf(index(), room, airy), Line.of("▸", Style.ACCENT.bold()));
        frame.lines(top + Math.min(room, rows.size(airy)) + 1, below(size));
        frame.keys(size.rows() - 1, desk.keymap(), ACTIONS);
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

    private HomeRows rows(int width) {
        return new HomeRows(overview, box, nothingDue(), width);
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
        return streak().wrap(Frame.width(size));
    }

    /** From the second day on: one day is no row. */
    private Line streak() {
        int days = overview.streak().current();
        String today = overview.streak().today() ? "." : "; one answer today makes it " + (days + 1) + ".";
        return days < 2 ? Line.EMPTY : Line.of(days + " days in a row" + today, Style.of(Ink.GOOD));
    }

    /** What the first row says where nothing is due and nothing new. */
    private String nothingDue() {
        return progress.nextDue(desk.bank().questions().toList(), desk.today())
                .map(d -> "nothing due until " + Words.day(d, desk.today()).replaceFirst("^on ", "") + "; "
                        + desk.keymap().key(Action.STUDY) + " reviews early")
                .orElse("nothing to study: all questions are suspended");
    }
}
